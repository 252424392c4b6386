"""Tables: articles and what describes them."""

from forum.articles.models.article import Article, ArticleTag, ArticleTopic, State
from forum.articles.models.disclaimer import Disclaimer
from forum.articles.models.standing import OldAddress, StandingPage
from forum.articles.models.topic import Tag, Topic
from forum.articles.models.vouching import Closing, MedicalReview

__all__ = [
    "Article",
    "ArticleTag",
    "ArticleTopic",
    "Closing",
    "Disclaimer",
    "MedicalReview",
    "OldAddress",
    "StandingPage",
    "State",
    "Tag",
    "Topic",
]
