"""Reads: what a member has seen of a story, and what not."""

from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, bindparam, exists, func, or_, select

from forum.articles.models import Article
from forum.comments.models import Comment, Tombstone
from forum.core.db import Read, Reader, lookup, session
from forum.marks.models import Mute, ReadMark
from forum.marks.seen import Seen

MOST_UNREAD = 50  # what is counted; more is "50 and more"


class Unread(NamedTuple):
    """A comment that one has not seen: its thread is named by the comment that starts it."""

    id: int
    number: int
    start: int
    author_id: int


def seen_by(member_id: int, article_id: int) -> Seen | None:
    """What a member has seen of an article; nothing when they have never been there."""
    own = (ReadMark.member_id == member_id, ReadMark.article_id == article_id)
    text = session.scalar(select(ReadMark.seen).where(*own))
    return None if text is None else Seen.read(text)


def news(member_id: int | ColumnElement[int]) -> tuple[ColumnElement[bool], ...]:
    """Comments that can be news to a member: somebody else's, readable, not by anybody they muted."""
    gone = exists().where(Tombstone.comment_id == Comment.id).correlate(Comment)
    muted = select(Mute.muted_id).where(Mute.member_id == member_id, Mute.muted_id.is_not(None))
    return Comment.author_id != member_id, ~gone, Comment.author_id.not_in(muted)


def _in_gaps(count: int) -> Select[*tuple[Any, ...]]:
    """Comments whose numbers lie in one of so many gaps, in the order in which they came."""
    me = bindparam("me", type_=Comment.author_id.type)
    gaps = (Comment.number.between(bindparam(f"first{n}"), bindparam(f"last{n}")) for n in range(count))
    # Said once more, so that the database walks along the numbers and can stop when there are enough.
    among = (Comment.article_id == bindparam("article"), Comment.number > bindparam("upto"), or_(*gaps))
    columns = (Comment.id, Comment.number, func.coalesce(Comment.thread_id, Comment.id), Comment.author_id)
    wanted = select(*columns).where(*among, *news(me)).order_by(Comment.number)
    return wanted.limit(bindparam("most"))


@cache
def _those(count: int) -> Read:
    return Read(_in_gaps(count))


@cache
def _how_many(count: int) -> Read:
    """One row instead of many: each row that is fetched lets another thread in."""
    return Read(select(func.count()).select_from(_in_gaps(count).subquery()))


def how_many_unread(reader: Reader, member_id: int, article_id: int, seen: Seen, last_number: int) -> int:
    """How many comments of an article a member has not seen; MOST_UNREAD at most."""
    values, count = _gaps(seen, last_number)
    if not count:
        return 0
    (found,) = reader.first(
        _how_many(count), me=member_id, article=article_id, upto=seen.upto, most=MOST_UNREAD, **values
    )
    return int(found)


def unread_by(
    reader: Reader, member_id: int, article_id: int, seen: Seen, last_number: int, most: int = MOST_UNREAD
) -> list[Unread]:
    """The comments of an article that a member has not seen, in the order in which they came."""
    values, count = _gaps(seen, last_number)
    if not count:
        return []
    found = reader.rows(_those(count), me=member_id, article=article_id, upto=seen.upto, most=most, **values)
    return [Unread(*row) for row in found]


def _gaps(seen: Seen, last_number: int) -> tuple[dict[str, int], int]:
    """The gaps as values, and how many; rounded up, so that there are few different statements."""
    gaps = list(seen.unseen(last_number))
    if not gaps:
        return {}, 0
    count = 1 << (len(gaps) - 1).bit_length()
    values: dict[str, int] = {}
    for turn, (first, last) in enumerate(gaps + [gaps[-1]] * (count - len(gaps))):
        values |= {f"first{turn}": first, f"last{turn}": last}
    return values, count


def unread(
    member_id: int, article_id: int, seen: Seen, last_number: int, limit: int = MOST_UNREAD
) -> list[Unread]:
    """The same, for those who have no reader yet."""
    with lookup() as reader:
        return unread_by(reader, member_id, article_id, seen, last_number, limit)


def first_unread(member_id: int, article_id: int) -> int | None:
    """The first comment that a member has not seen; nothing on a first visit, and when all is read."""
    seen = seen_by(member_id, article_id)
    last = session.scalar(select(Article.last_number).where(Article.id == article_id))
    found = unread(member_id, article_id, seen, last or 0, limit=1) if seen is not None else []
    return found[0].id if found else None
