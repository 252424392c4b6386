"""Reads: who tells stories."""

from sqlalchemy import exists, select

from forum.accounts.models import Member
from forum.articles.models import Article, AuthorPage
from forum.core.db import session


def author_page(author: Member) -> AuthorPage | None:
    """What this author's page tells, if anybody has written it."""
    return session.get(AuthorPage, author.id)


def has_written(member: Member) -> bool:
    """Whether there is any story of this member, a draft too."""
    return bool(session.scalar(select(exists().where(Article.author_id == member.id))))
