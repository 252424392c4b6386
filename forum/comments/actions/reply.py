"""Writes: answering an article, or a comment on it."""

from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, insert, update

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.events import CommentPosted, CommentSubmitted
from forum.comments.models import Comment, Mention, Tombstone, TombstoneKind
from forum.comments.policy import Commentable
from forum.comments.queries import order
from forum.comments.queries.find import Standing
from forum.comments.tree import numbers_above, path_under
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.events import record
from forum.core.markup import Written


@dataclass(frozen=True, slots=True)
class Placed:
    """A comment that has just been written: its number, and where in its thread it stands."""

    id: int
    article_id: int
    thread_id: int | None
    number: int
    depth: int
    path: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Held:
    """How a comment is to wait: why, in words; under which rule; what it answers; the form it came by."""

    reason: str
    rule: str | None = None
    to: Standing | None = None
    key: str | None = None


_KNOWN = tuple(field.name for field in fields(Placed) if field.name != "id")
# Put into words once; the row is never read back, for all that is asked of it is known.
_COMMENT = cast(Table, Comment.__table__)
_INSERT = insert(_COMMENT).returning(_COMMENT.c.id)


def reply(
    author: Member,
    article: Commentable,
    words: Written,
    now: datetime,
    *,
    to: Standing | None = None,
    key: str | None = None,
) -> Placed:
    """Answer an article, or one of its comments. `key` names the form that it came by."""
    _insist(author, article, now, to)
    number = articles.count_comment(article.id, threads=0 if to else 1, now=now)
    comment = _write(_place(author, article, words, now, to, number) | {"key": key})
    if to:
        _count_reply(comment)
    speak_to(comment.id, words.people)
    record(CommentPosted(comment.id, article.id))
    return comment


def submit_held(author: Member, article: Commentable, words: Written, now: datetime, held: Held) -> Placed:
    """Keep a comment for a moderator: it has its place in the thread, but nobody reads or counts it yet."""
    _insist(author, article, now, held.to)
    number = articles.next_number(article.id)
    comment = _write(_place(author, article, words, now, held.to, number) | {"key": held.key})
    stone = {"kind": TombstoneKind.HELD, "rule": held.rule, "reason": held.reason, "since": now}
    session.add(Tombstone(comment_id=comment.id, **stone))
    speak_to(comment.id, words.people)
    record(CommentSubmitted(comment.id, article.id, None, now))
    return comment


def _insist(author: Member, article: Commentable, now: datetime, to: Standing | None) -> None:
    if to is None:
        insist(policy.may_comment(author, article, now))
        return
    asked = order.answering(author, to, now)
    insist(policy.may_answer(author, article, now, gone=asked.gone, order=asked.order, last=asked.last))
    if to.article_id != article.id:
        raise Missing("That comment belongs to another story.")


def speak_to(comment_id: int, people: Collection[int]) -> None:
    """Note whom a comment speaks to by name."""
    if people:
        session.execute(insert(Mention), [{"comment_id": comment_id, "member_id": each} for each in people])


def _place(
    author: Member, article: Commentable, words: Written, now: datetime, to: Standing | None, number: int
) -> dict[str, Any]:
    return {
        "article_id": article.id,
        "author_id": author.id,
        "parent_id": to.id if to else None,
        "thread_id": (to.thread_id or to.id) if to else None,
        "number": number,
        "depth": to.depth + 1 if to else 0,
        "path": path_under(to.path if to else "", number),
        "body": words.body,
        "html": words.html,
        "markup": words.markup,
        "written_at": now,
    }


def _write(row: dict[str, Any]) -> Placed:
    id = session.connection().execute(_INSERT, {"key": None} | row).scalar_one()
    return Placed(id, **{name: row[name] for name in _KNOWN})


def _count_reply(comment: Placed) -> None:
    """Count it on each comment that it hangs under."""
    above = (Comment.article_id == comment.article_id, Comment.number.in_(numbers_above(comment.path)))
    session.execute(
        update(Comment)
        .where(*above)
        .values(reply_count=Comment.reply_count + 1)
        .execution_options(synchronize_session=False)
    )
