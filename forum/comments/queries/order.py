"""Reads: what moderators set for threads: closed, slow, moved from elsewhere."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.comments.models import Comment, MovedBranch, ThreadOrder, Tombstone, TombstoneKind
from forum.comments.queries.find import Standing
from forum.comments.queries.threads import THREADS_PER_PAGE
from forum.core.db import Read, lookup, session
from forum.core.errors import Missing


@dataclass(frozen=True, slots=True)
class OrderView:
    """A thread is closed, or slow: why, by whom, and what that person is here."""

    closed_at: datetime | None
    slow_minutes: int | None
    reason: str
    by: str
    role: Role
    at: datetime

    @property
    def closed(self) -> bool:
        """Whether nobody can answer in it."""
        return self.closed_at is not None


@dataclass(frozen=True, slots=True)
class MovedView:
    """A thread came out of another one: the comment that it answered there, and whether readers find that."""

    parent_id: int
    number: int
    has_a_place: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """What readers are told of a thread beside its comments."""

    order: OrderView | None = None
    moved: MovedView | None = None


_ORDER = (
    ThreadOrder.closed_at,
    ThreadOrder.slow_minutes,
    ThreadOrder.reason,
    called(Member),
    Member.role,
    ThreadOrder.at,
)
_Parent, _ParentGone = aliased(Comment), aliased(Tombstone)
_PARENT_HAS_A_PLACE = or_(
    func.coalesce(_ParentGone.kind, "") != TombstoneKind.HELD.value, _Parent.reply_count > 0
)
_THESE = Comment.id.in_([bindparam(f"id{place}", type_=Comment.id.type) for place in range(THREADS_PER_PAGE)])
_KEPT = Read(
    select(Comment.id, *_ORDER, MovedBranch.parent_id, _Parent.number, _PARENT_HAS_A_PLACE)
    .outerjoin(ThreadOrder, ThreadOrder.comment_id == Comment.id)
    .outerjoin(Member, Member.id == ThreadOrder.by_id)
    .outerjoin(MovedBranch, MovedBranch.comment_id == Comment.id)
    .outerjoin(_Parent, _Parent.id == MovedBranch.parent_id)
    .outerjoin(_ParentGone, _ParentGone.comment_id == MovedBranch.parent_id)
    .where(_THESE, or_(ThreadOrder.comment_id.is_not(None), MovedBranch.comment_id.is_not(None)))
)


def kept(firsts: Collection[int]) -> Mapping[int, Kept]:
    """What is set for the threads that these comments start, no more than a page of them: one look."""
    if not firsts:
        return {}
    ids = [*firsts, *([0] * (THREADS_PER_PAGE - len(firsts)))]
    with lookup() as reader:
        rows = reader.rows(_KEPT, **{f"id{place}": id for place, id in enumerate(ids)})
    return {row[0]: _kept(row[1:7], row[7:]) for row in rows}


def _kept(order: Sequence[Any], moved: Sequence[Any]) -> Kept:
    return Kept(
        OrderView(*order) if order[-1] else None,
        MovedView(moved[0], moved[1], bool(moved[2])) if moved[0] else None,
    )


def order_of(first: int) -> OrderView | None:
    """What is set for the thread that this comment starts."""
    wanted = select(*_ORDER).join(Member, Member.id == ThreadOrder.by_id)
    row: Sequence[Any] | None = session.execute(wanted.where(ThreadOrder.comment_id == first)).first()
    return OrderView(*row) if row else None


@dataclass(frozen=True, slots=True)
class Answering:
    """What decides whether somebody may answer a comment, as keywords of policy.may_answer."""

    gone: TombstoneKind | None
    order: OrderView | None
    last: datetime | None


_ANSWERING = (
    select(Tombstone.kind, *_ORDER)
    .select_from(Comment)
    .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    .outerjoin(ThreadOrder, ThreadOrder.comment_id == func.coalesce(Comment.thread_id, Comment.id))
    .outerjoin(Member, Member.id == ThreadOrder.by_id)
    .where(Comment.id == bindparam("id"))
)


def answering(member: Member, to: Standing, now: datetime) -> Answering:
    """Why a comment is not shown, what is set for its thread, and when this member last answered in there.

    The last is looked up only where the thread is slow.
    """
    row: Sequence[Any] | None = session.execute(_ANSWERING, {"id": to.id}).first()
    if row is None:
        raise Missing
    order = OrderView(*row[1:]) if row[-1] else None
    last = None
    if order and order.slow_minutes:
        since = now - timedelta(minutes=order.slow_minutes)
        last = _last_answer(member.id, to.thread_id or to.id, since)
    return Answering(row[0], order, last)


def _last_answer(member_id: int, first: int, since: datetime) -> datetime | None:
    """Also one that waits, or was taken back: whoever deletes does not write twice as often."""
    lately = (Comment.author_id == member_id, Comment.written_at > since, Comment.thread_id == first)
    return session.scalar(select(func.max(Comment.written_at)).where(*lately))


def moved(comment_id: int) -> MovedBranch | None:
    """Where a thread hung before it was moved; nothing where it was not."""
    return session.get(MovedBranch, comment_id, populate_existing=True)


def orders_by(member_id: int) -> Sequence[int]:
    """The articles whose pages name this member as the one who closed, or slowed, a thread."""
    wanted = select(Comment.article_id).join(ThreadOrder, ThreadOrder.comment_id == Comment.id)
    return session.scalars(wanted.where(ThreadOrder.by_id == member_id).distinct()).all()
