"""Reads: pages of threads, and one comment in focus. By key: the hundredth page costs what the first does."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, aliased

from forum.comments.models import Comment
from forum.comments.queries.shown import CommentView, Stretch, has_a_place, seen, views
from forum.comments.tree import AFTER_ALL, LEVELS, last_level, paths_above
from forum.core.db import Read, lookup
from forum.core.errors import Missing

THREADS_PER_PAGE = 20
FIRST_REPLIES = 30
REPLIES_PER_PAGE = 100
NOTHING_HERE = "There are no comments here. The link may be incomplete."


class Sort(StrEnum):
    """In which order threads stand."""

    NEWEST = "newest"
    OLDEST = "oldest"
    REPLIES = "replies"
    UNREAD = "unread"  # those with something that one reader has not seen, then the newest


_Key = tuple[InstrumentedAttribute[Any], InstrumentedAttribute[int]]
_KEYS: dict[Sort, _Key] = {
    Sort.NEWEST: (Comment.written_at, Comment.id),
    Sort.OLDEST: (Comment.written_at, Comment.id),
    Sort.REPLIES: (Comment.reply_count, Comment.id),
}
_ARTICLE: ColumnElement[int] = bindparam("article", type_=Comment.article_id.type)
_START: ColumnElement[int] = bindparam("start", type_=Comment.id.type)
_STARTS_ONE = (Comment.article_id == _ARTICLE, Comment.parent_id.is_(None))


def _among(name: str, count: int, column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    """One of so many values; a list of one length is one statement."""
    return column.in_([bindparam(f"{name}{place}", type_=column.type) for place in range(count)])


def _padded(name: str, values: Sequence[object], count: int, nothing: object) -> dict[str, object]:
    both = [*values, *([nothing] * (count - len(values)))]
    return {f"{name}{place}": value for place, value in enumerate(both)}


def _order(sort: Sort) -> tuple[Any, ...]:
    key = _KEYS[sort]
    return key if sort is Sort.OLDEST else tuple(column.desc() for column in key)


def _place(sort: Sort) -> Any:
    """Where the thread stands that a page starts with."""
    there = aliased(Comment)
    columns = [getattr(there, column.key) for column in _KEYS[sort]]
    belongs = (there.id == _START, there.article_id == _ARTICLE)
    return select(*columns).where(*belongs).scalar_subquery()


def _starts(sort: Sort, *, first: bool) -> Read:
    """The comments that start an article's threads, from the first or from a given one on."""
    wanted = views().where(*_STARTS_ONE, has_a_place())
    if not first:
        here = tuple_(*_KEYS[sort])
        wanted = wanted.where(here >= _place(sort) if sort is Sort.OLDEST else here <= _place(sort))
    return Read(wanted.order_by(*_order(sort)).limit(THREADS_PER_PAGE + 1))


_STARTS = {(sort, first): _starts(sort, first=first) for sort in _KEYS for first in (True, False)}
_THESE = Read(views().where(*_STARTS_ONE, has_a_place(), _among("id", THREADS_PER_PAGE, Comment.id)))


def threads(article_id: int, sort: Sort, start: int | None = None) -> Stretch:
    """A page of threads, each with its first replies, from the thread that `start` begins on."""
    values = {"article": article_id} | ({"start": start} if start else {})
    found = seen(_STARTS[sort, start is None], **values)
    if start and not found:
        raise Missing(NOTHING_HERE)
    following = found[THREADS_PER_PAGE].id if len(found) > THREADS_PER_PAGE else None
    firsts = found[:THREADS_PER_PAGE]
    return Stretch([*firsts, *_first_replies(firsts)], following)


def these_first(article_id: int, ids: Sequence[int]) -> Stretch:
    """The threads that these comments start, then the newest others, as many as a page holds."""
    order = {id: turn for turn, id in enumerate(ids[:THREADS_PER_PAGE])}
    these = seen(_THESE, article=article_id, **_padded("id", list(order), THREADS_PER_PAGE, 0))
    these.sort(key=lambda each: order[each.id])
    others = [each for each in seen(_STARTS[Sort.NEWEST, True], article=article_id) if each.id not in order]
    room = THREADS_PER_PAGE - len(these)
    firsts = [*these, *others[:room]]
    return Stretch([*firsts, *_first_replies(firsts)], others[room].id if len(others) > room else None)


def _replies() -> Read:
    starter, reply = aliased(Comment), aliased(Comment)
    # Where the first replies of a thread end: one short walk along the index for each thread.
    enough = (
        select(reply.path)
        .where(reply.thread_id == starter.id, reply.depth < LEVELS)
        .order_by(reply.path)
        .offset(FIRST_REPLIES)
        .limit(1)
        .correlate(starter)
        .scalar_subquery()
    )
    shown = (Comment.depth < LEVELS, Comment.path < func.coalesce(enough, AFTER_ALL))
    these = _among("id", THREADS_PER_PAGE, starter.id)
    return Read(
        views()
        .join(starter, starter.id == Comment.thread_id)
        .where(these, *shown)
        .order_by(Comment.thread_id, Comment.path)
    )


_FIRST_REPLIES = _replies()


def _first_replies(starts: Sequence[CommentView]) -> list[CommentView]:
    answered = [comment.id for comment in starts if comment.reply_count]
    return seen(_FIRST_REPLIES, **_padded("id", answered, THREADS_PER_PAGE, 0)) if answered else []


_THREAD: ColumnElement[int] = bindparam("thread", type_=Comment.id.type)
_LOW: ColumnElement[str] = bindparam("low", type_=Comment.path.type)


def _below(from_there: ColumnElement[bool]) -> Read:
    """What is shown below the comment in focus, as they are read."""
    shown = (Comment.thread_id == _THREAD, from_there, Comment.path < bindparam("high"))
    deep_enough = Comment.depth <= bindparam("deepest")
    return Read(views().where(*shown, deep_enough).order_by(Comment.path).limit(REPLIES_PER_PAGE + 1))


def _from_start() -> ColumnElement[bool]:
    """One bound alone: with two, SQLite may walk along the index from the wrong one."""
    there = aliased(Comment)
    belongs = (there.id == _START, there.thread_id == _THREAD, there.path > _LOW)
    return Comment.path >= select(there.path).where(*belongs).scalar_subquery()


_FOCUS = Read(views().where(Comment.id == bindparam("id"), Comment.article_id == _ARTICLE, has_a_place()))
_BELOW = _below(Comment.path > _LOW)
_BELOW_FROM = _below(_from_start())
_ABOVE = Read(
    views().where(Comment.thread_id == _THREAD, _among("path", LEVELS, Comment.path)).order_by(Comment.path)
)


def branch(article_id: int, id: int, start: int | None = None) -> tuple[CommentView, Stretch]:
    """One comment in focus, and a page of what answers it, from `start` on.

    A later page begins with those that its first reply answers, so that it can be understood alone.
    """
    found = seen(_FOCUS, article=article_id, id=id)
    if not found:
        raise Missing
    (focus,) = found
    values: dict[str, object] = {
        "thread": focus.thread_id or focus.id,
        "low": focus.path,
        "high": focus.path + AFTER_ALL,
        "deepest": last_level(focus.depth),
    }
    replies = seen(_BELOW_FROM, start=start, **values) if start else seen(_BELOW, **values)
    if start and not replies:
        raise Missing(NOTHING_HERE)
    following = replies[REPLIES_PER_PAGE].id if len(replies) > REPLIES_PER_PAGE else None
    above = _above(focus, replies[0]) if start else []
    return focus, Stretch([*above, *replies[:REPLIES_PER_PAGE]], following)


def _above(focus: CommentView, first: CommentView) -> list[CommentView]:
    """Those between the comment in focus and the first on this page."""
    paths = [path for path in paths_above(first.path) if len(path) > len(focus.path)][:LEVELS]
    thread = focus.thread_id or focus.id
    return seen(_ABOVE, thread=thread, **_padded("path", paths, LEVELS, "")) if paths else []


def _beside(sort: Sort, *, later: bool) -> Read:
    key, rising = _KEYS[sort], (sort is Sort.OLDEST) is later
    here = tuple_(*key)
    beyond = here > _place(sort) if rising else here < _place(sort)
    wanted = views().with_only_columns(Comment.id).where(*_STARTS_ONE, beyond, has_a_place())
    return Read(wanted.order_by(*(key if rising else [column.desc() for column in key])).limit(1))


_BESIDE = {(sort, later): _beside(sort, later=later) for sort in _KEYS for later in (False, True)}


def neighbours(article_id: int, id: int, sort: Sort) -> tuple[int | None, int | None]:
    """The threads before and after the one that this comment starts, in the order of the pages."""
    with lookup() as reader:
        before, after = (
            reader.first(_BESIDE[sort, later], article=article_id, start=id) for later in (False, True)
        )
    return before[0] if before else None, after[0] if after else None
