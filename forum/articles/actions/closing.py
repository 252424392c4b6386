"""Writes: closing the comments on an article, and opening them again."""

from datetime import datetime, timedelta

from forum.accounts.models import Member
from forum.articles import policy
from forum.articles.actions.counting import take_turn
from forum.articles.events import ClosingPlanned, CommentsClosed, CommentsOpened
from forum.articles.models import Article, Closing
from forum.core.answers import insist
from forum.core.db import session
from forum.core.events import record


def close_comments(member: Member, article: Article, sentence: str, now: datetime) -> None:
    """Close them, with a sentence that everybody sees; a sentence from before gives way to it."""
    insist(policy.may_close(member))
    _take_turn(article)
    closing = session.get(Closing, article.id) or Closing(article_id=article.id)
    closing.sentence, closing.by_id, closing.since = sentence, member.id, now
    session.add(closing)
    article.comments_open = False
    record(CommentsClosed(article.id, member.id, now))


def open_comments(member: Member, article: Article, now: datetime) -> None:
    """Open them again, whoever or whatever closed them."""
    insist(policy.may_close(member))
    _take_turn(article)
    if closing := session.get(Closing, article.id):
        session.delete(closing)
    article.comments_open = True
    if article.comments_close_at and article.comments_close_at <= now:
        article.comments_close_at = None
    record(CommentsOpened(article.id, member.id, now))


def close_comments_after(member: Member, article: Article, days: int | None, now: datetime) -> None:
    """Let them close by themselves so many days from now, or never."""
    insist(policy.may_close(member))
    _take_turn(article)
    article.comments_close_at = now + timedelta(days=days) if days else None
    record(ClosingPlanned(article.id, member.id, now))


def _take_turn(article: Article) -> None:
    """Two who close the same comments at once do it one after the other."""
    take_turn(article.id)
    session.refresh(article)
