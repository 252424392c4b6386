"""Reads: what things are called on the pages, and where one looks at them; the record has only their ids."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote

from sqlalchemy import Select, select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article
from forum.comments.models import Comment
from forum.core.db import session
from forum.moderation.acts import Kind
from forum.polls.models import Poll


class Named(NamedTuple):
    """What something is called in a sentence, and the page about it; none where there is none any more."""

    name: str
    path: str = ""


GONE = Named("something that is not here any more")


def named(subjects: Collection[tuple[Kind, int]]) -> Mapping[tuple[Kind, int], Named]:
    """All of these. One statement for each kind of thing that is among them."""
    found = {each: _without_a_table(*each) for each in subjects}
    for kind, (wanted, key, words) in _READ.items():
        if ids := {id for of, id in subjects if of is kind}:
            for row in session.execute(wanted.where(key.in_(ids))):
                found[kind, row[0]] = words(*row)
    return found


def name_of(kind: Kind, id: int) -> str:
    """What one thing is called in a sentence."""
    return named([(kind, id)])[kind, id].name


def _without_a_table(kind: Kind, id: int) -> Named:
    if kind is Kind.QUEUE:
        return Named("1 case" if id == 1 else f"{id} cases")
    return Named(f"edition {id}", f"/rules/history/{id}") if kind is Kind.BOOK else GONE


def _comment(id: int, number: int, title: str) -> Named:
    return Named(f"comment {number} on {title}", f"/comments/{id}/receipt")


def _article(_: int, title: str, slug: str) -> Named:
    return Named(f"the story {title}", f"/articles/{slug}")


def _member(_: int, shown: str, username: str, closed_at: object) -> Named:
    return Named(shown, "" if closed_at else f"/moderation/members/{quote(username)}")


def _poll(id: int, question: str) -> Named:
    return Named(f"the poll “{question}”", f"/polls/{id}")


_READ: Mapping[Kind, tuple[Select[*tuple[Any, ...]], Any, Callable[..., Named]]] = {
    Kind.COMMENT: (
        select(Comment.id, Comment.number, Article.title).join(Article, Article.id == Comment.article_id),
        Comment.id,
        _comment,
    ),
    Kind.ARTICLE: (select(Article.id, Article.title, Article.slug), Article.id, _article),
    Kind.MEMBER: (select(Member.id, called(Member), Member.username, Member.closed_at), Member.id, _member),
    Kind.POLL: (select(Poll.id, Poll.question), Poll.id, _poll),
}
