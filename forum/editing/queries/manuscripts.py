"""Reads: manuscripts and where they stand."""

from dataclasses import replace
from typing import NamedTuple

from forum.articles.models import Article
from forum.articles.queries import topics_now
from forum.core.db import session
from forum.core.errors import Missing
from forum.editing.manuscript import Manuscript
from forum.editing.models import ArticleRevision, Work


class Numbered(NamedTuple):
    """A manuscript, and the number it was saved under; 0 for a story that nobody has touched here."""

    number: int
    manuscript: Manuscript


def work(article_id: int) -> Work | None:
    """Where the manuscript of an article stands, if anybody has touched it."""
    return session.get(Work, article_id)


def latest(article: Article) -> Numbered:
    """What was saved last."""
    found = work(article.id)
    return (
        Numbered(found.last_number, revision(article.id, found.last_number))
        if found
        else Numbered(0, _of(article))
    )


def revision(article_id: int, number: int) -> Manuscript:
    """What was saved under this number; raises Missing."""
    row = session.get(ArticleRevision, (article_id, number))
    if row is None:
        raise Missing("There is no revision of that number.")
    it = Manuscript.from_json(row.content)
    return replace(it, topics=topics_now(it.topics))


def _of(article: Article) -> Manuscript:
    """What the article's row says, as a manuscript."""
    return Manuscript(
        title=article.title,
        slug=article.slug,
        standfirst=article.standfirst,
        body=article.body,
        author=article.author.username,
        relation=article.relation,
        paid=article.paid,
        sponsor=article.sponsor,
        topics=tuple(each.slug for each in article.topics),
        tags=tuple(each.name for each in article.tags),
        picture=article.picture_id,
    )
