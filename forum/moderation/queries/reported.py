"""Reads: what can be reported, and how it stands: a comment, a story, a member, a poll."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import joinedload, selectinload

from forum.accounts import queries as accounts
from forum.accounts.models import Member
from forum.articles import queries as articles
from forum.articles.models import Article
from forum.comments.models import Comment
from forum.comments.queries import find
from forum.core.db import session
from forum.core.errors import Missing
from forum.moderation.acts import Kind
from forum.polls.models import Poll
from forum.polls.queries import visible_poll

GONE = "That comment can’t be read any more, or not yet, so there is nothing to report."


@dataclass(frozen=True, slots=True)
class Reported:
    """Something that can be reported: what it is called, where it is, what it says, who made it."""

    kind: Kind
    id: int
    article_id: int | None
    author_id: int
    name: str
    path: str
    words: str


def comment(id: int, viewer: Member | None, now: datetime) -> Reported:
    """A comment that this viewer can read. Raises Missing."""
    found = find.placed_comment(id)
    if find.tombstone(found):
        raise Missing(GONE)
    articles.visible_head(session.get_one(Article, found.article_id).slug, viewer, now)
    return read(Kind.COMMENT, id)


def article(slug: str, viewer: Member | None, now: datetime) -> Reported:
    """A story that this viewer can see. Raises Missing."""
    return read(Kind.ARTICLE, articles.visible_head(slug, viewer, now).id)


def member(username: str) -> Reported:
    """Somebody who is here. Raises Missing."""
    found = accounts.by_username(username)
    if found is None:
        raise Missing("There is nobody of that name here.")
    return read(Kind.MEMBER, found.id)


def poll(id: int, viewer: Member | None, now: datetime) -> Reported:
    """A poll that this viewer can see. Raises Missing."""
    visible_poll(id, viewer, now)
    return read(Kind.POLL, id)


def read(kind: Kind, id: int) -> Reported:
    """How it stands now, whoever may see it."""
    return _READ[kind](id)


def read_all(subjects: Collection[tuple[Kind, int]]) -> Mapping[tuple[Kind, int], Reported]:
    """The same of many: a few statements for each kind of thing, however many there are of it."""
    at_hand: list[object] = []  # what is held here is not asked for again below
    for kind, wanted in _WHOLE.items():
        if ids := {id for of, id in subjects if of is kind}:
            at_hand += session.scalars(wanted.where(_KEYS[kind].in_(ids)))
    return {each: read(*each) for each in subjects}


def as_it_stands(about: Reported) -> Reported:
    """The same, read again. Raises Missing where it is not there any more."""
    now = read(about.kind, about.id)
    if about.kind is Kind.COMMENT and find.tombstone(session.get_one(Comment, about.id)):
        raise Missing(GONE)
    return now


def _comment(id: int) -> Reported:
    found = session.get_one(Comment, id)
    name = f"comment {found.number} on {found.article.title}"
    return Reported(Kind.COMMENT, id, found.article_id, found.author_id, name, f"/comments/{id}", found.body)


def _article(id: int) -> Reported:
    found = session.get_one(Article, id)
    words = "\n\n".join(each for each in (found.title, found.standfirst, found.body) if each)
    path = f"/articles/{found.slug}"
    return Reported(Kind.ARTICLE, id, id, found.author_id, f"the story {found.title}", path, words)


def _member(id: int) -> Reported:
    found = session.get_one(Member, id)
    words = "\n\n".join(each for each in (found.called, found.relation, found.bio) if each)
    path = f"/members/{found.username}"
    return Reported(Kind.MEMBER, id, None, id, f"what {found.called} tells about themself", path, words)


def _poll(id: int) -> Reported:
    found = session.get_one(Poll, id)
    words = "\n".join([found.question, *(f"- {each.text}" for each in found.choices)])
    name, author = f"the poll “{found.question}”", found.article.author_id if found.article else found.by_id
    return Reported(Kind.POLL, id, found.article_id, author, name, f"/polls/{id}", words)


# What is read of each kind along with it.
_WHOLE: Mapping[Kind, Select[Any]] = {
    Kind.COMMENT: select(Comment).options(joinedload(Comment.article)),
    Kind.ARTICLE: select(Article),
    Kind.MEMBER: select(Member),
    Kind.POLL: select(Poll).options(joinedload(Poll.article), selectinload(Poll.choices)),
}
_KEYS = {Kind.COMMENT: Comment.id, Kind.ARTICLE: Article.id, Kind.MEMBER: Member.id, Kind.POLL: Poll.id}
_READ = {Kind.COMMENT: _comment, Kind.ARTICLE: _article, Kind.MEMBER: _member, Kind.POLL: _poll}
