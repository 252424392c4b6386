"""Reads: what things are called on the pages, and where one looks at them; the record has only their ids.

They are called so for somebody: the name of a story that they may not see is told to nobody.
"""

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any, NamedTuple
from urllib.parse import quote

from sqlalchemy import ColumnElement, Select, select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article
from forum.articles.queries import seen_by
from forum.comments.models import Comment
from forum.core.db import session
from forum.moderation.acts import Kind
from forum.polls.models import Poll


class Named(NamedTuple):
    """What something is called in a sentence, and the page about it; none where there is none any more."""

    name: str
    path: str = ""


GONE = Named("something that is not here any more")
UNSEEN = "a story that you can’t see"


def named(
    subjects: Collection[tuple[Kind, int]], viewer: Member, now: datetime
) -> Mapping[tuple[Kind, int], Named]:
    """All of these, as this viewer may know them. One statement for each kind of thing among them."""
    found = {each: _without_a_table(*each) for each in subjects}
    seen = seen_by(viewer, now).label("seen")
    for kind, (read, key, words) in _READ.items():
        if ids := {id for of, id in subjects if of is kind}:
            for row in session.execute(read(seen).where(key.in_(ids))):
                found[kind, row.id] = words(row)
    return found


def name_of(kind: Kind, id: int, viewer: Member, now: datetime) -> str:
    """What one thing is called in a sentence."""
    return named([(kind, id)], viewer, now)[kind, id].name


def _without_a_table(kind: Kind, id: int) -> Named:
    if kind is Kind.QUEUE:
        return Named("1 case" if id == 1 else f"{id} cases")
    return Named(f"edition {id}", f"/rules/history/{id}") if kind is Kind.BOOK else GONE


def _comment(row: Any) -> Named:
    name = f"comment {row.number} on "
    return Named(name + row.title, f"/comments/{row.id}/receipt") if row.seen else Named(name + UNSEEN)


def _article(row: Any) -> Named:
    return Named(f"the story {row.title}", f"/articles/{row.slug}") if row.seen else Named(UNSEEN)


def _member(row: Any) -> Named:
    return Named(row.shown, "" if row.closed_at else f"/moderation/members/{quote(row.username)}")


def _poll(row: Any) -> Named:
    seen = row.seen or row.article_id is None
    return Named(f"the poll “{row.question}”", f"/polls/{row.id}") if seen else Named(f"a poll on {UNSEEN}")


_Rows = Select[*tuple[Any, ...]]


def _comments(seen: ColumnElement[bool]) -> _Rows:
    wanted = select(Comment.id, Comment.number, Article.title, seen)
    return wanted.join(Article, Article.id == Comment.article_id)


def _articles(seen: ColumnElement[bool]) -> _Rows:
    return select(Article.id, Article.title, Article.slug, seen)


def _members(_: ColumnElement[bool]) -> _Rows:
    return select(Member.id, called(Member).label("shown"), Member.username, Member.closed_at)


def _polls(seen: ColumnElement[bool]) -> _Rows:
    wanted = select(Poll.id, Poll.question, Poll.article_id, seen)
    return wanted.outerjoin(Article, Article.id == Poll.article_id)


_READ: Mapping[Kind, tuple[Callable[[ColumnElement[bool]], _Rows], Any, Callable[[Any], Named]]] = {
    Kind.COMMENT: (_comments, Comment.id, _comment),
    Kind.ARTICLE: (_articles, Article.id, _article),
    Kind.MEMBER: (_members, Member.id, _member),
    Kind.POLL: (_polls, Poll.id, _poll),
}
