"""Tables: articles and what describes them."""

from forum.articles.models.article import Article, ArticleTag, ArticleTopic, State
from forum.articles.models.author import AuthorPage
from forum.articles.models.disclaimer import Disclaimer
from forum.articles.models.series import Part, Related, Series
from forum.articles.models.shelf import Feature, Shelf, move_the_shelf
from forum.articles.models.standing import OldAddress, StandingPage, StandingWording
from forum.articles.models.topic import Tag, Topic, TopicMerge
from forum.articles.models.vouching import Closing, MedicalReview

__all__ = [
    "Article",
    "ArticleTag",
    "ArticleTopic",
    "AuthorPage",
    "Closing",
    "Disclaimer",
    "Feature",
    "MedicalReview",
    "OldAddress",
    "Part",
    "Related",
    "Series",
    "Shelf",
    "StandingPage",
    "StandingWording",
    "State",
    "Tag",
    "Topic",
    "TopicMerge",
    "move_the_shelf",
]
