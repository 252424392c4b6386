"""Whether the filling stores what the application would: the same tree written both ways, then compared."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.comments import actions
from forum.comments.models import Comment
from forum.core.db import session, transaction
from forum.core.markup import Written
from forum.transfer.fill.people import Cast
from forum.transfer.fill.plan import Slot, tree
from forum.transfer.fill.prose import seeded
from forum.transfer.fill.stories import Wanted, tell

COUNT = 60
# May differ from one story to another.
_OWN = {"id", "slug", "title", "author_id"}
_POINTERS = ("parent_id", "thread_id")


class Disagreement(Exception):
    """The filling and the application store different things; the message names the first."""


def check(people: Cast, now: datetime) -> int:
    """Compare every column of a small story's comments, and its counts; gives how many comments."""
    slots: list[Slot] = tree(COUNT, seeded("agree"))
    with transaction():
        filled, written = tell([Wanted("agree-filled", slots), Wanted("agree-written", [])], people, now)
    _write_again(filled, written)
    for ours, theirs in zip(_comments(filled), _comments(written), strict=True):
        _same(f"comment {ours['number']}", ours, theirs)
    _same("the article", _article(filled), _article(written))
    return COUNT


def _rows_of(article_id: int) -> list[Row[Any]]:
    table = Comment.__table__
    return list(
        session.execute(select(table).where(table.c.article_id == article_id).order_by(table.c.number))
    )


def _write_again(filled: int, written: int) -> None:
    """Write what the one article holds into the other, as its authors would have."""
    again: dict[int, actions.Placed] = {}
    for row in _rows_of(filled):
        with transaction():
            author, article = session.get_one(Member, row.author_id), session.get_one(Article, written)
            words = Written(row.body, row.html, row.markup)
            to = again.get(row.parent_id)
            again[row.id] = actions.reply(author, article, words, row.written_at, to=to)


def _comments(article_id: int) -> Sequence[Mapping[str, Any]]:
    """All that is stored of each comment, with numbers in the place of ids."""
    rows: list[dict[str, Any]] = [dict(row._mapping) for row in _rows_of(article_id)]
    numbers = {row["id"]: row["number"] for row in rows}
    for row in rows:
        row.update({name: numbers.get(row[name]) for name in _POINTERS})
        row["id"] = row["article_id"] = None
    return rows


def _article(id: int) -> Mapping[str, Any]:
    table = Article.__table__
    row = session.execute(select(table).where(table.c.id == id)).one()
    return {name: value for name, value in row._mapping.items() if name not in _OWN}


def _same(what: str, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> None:
    for name, value in theirs.items():
        if ours[name] != value:
            raise Disagreement(f"{what}: {name} is {ours[name]!r} by filling, {value!r} by the application")
