"""Writes: making a thread of its own of a branch, and hanging it back where it was."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, func, select, update

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.actions.order import drop_order
from forum.comments.actions.places import count_above
from forum.comments.events import BranchMoved, BranchMovedBack
from forum.comments.models import Comment, MovedBranch, Tombstone, TombstoneKind
from forum.comments.queries import find, order
from forum.comments.replanting import ROOT, Ground, Leaf, replanted
from forum.core.answers import insist
from forum.core.db import session
from forum.core.events import record

_COMMENT = cast(Table, Comment.__table__)
_PLANT = (
    update(_COMMENT)
    .where(_COMMENT.c.id == bindparam("leaf"))
    .values({name: bindparam(name) for name in ("parent_id", "thread_id", "depth", "path", "reply_count")})
)


def move_branch(moderator: Member, comment: Comment, reason: str, now: datetime) -> None:
    """A reply and all below it become a thread of their own, on the same story.

    A MovedBranch keeps where it hung. Numbers, links and quotes stay as they are.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    insist(policy.may_move(moderator, comment))
    hung = {"parent_id": comment.parent_id, "thread_id": comment.thread_id}
    session.add(MovedBranch(comment_id=comment.id, **hung, reason=reason, by_id=moderator.id, at=now))
    _replant(comment, None)
    record(BranchMoved(comment.id, comment.article_id, moderator.id, now))


def move_back(moderator: Member, comment: Comment, now: datetime) -> None:
    """Hang a branch under what it answered before it was moved, with all that came below it since.

    What was set for the thread that it was (closed, slow) is over: that of the other thread holds.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    moved = order.moved(comment.id)
    parent = session.get_one(Comment, moved.parent_id, populate_existing=True) if moved else None
    under = find.tombstone(parent) if parent else None
    insist(policy.may_move_back(moderator, moved, under=under))
    drop_order(comment.id)
    gone = delete(MovedBranch).where(MovedBranch.comment_id == comment.id)
    session.execute(gone.execution_options(synchronize_session="fetch"))
    _replant(comment, parent)
    record(BranchMovedBack(comment.id, comment.article_id, moderator.id, now))


def _replant(comment: Comment, parent: Comment | None) -> None:
    """Hang it, and all below it, under another comment or under none: four statements, however long it is."""
    branch = _branch(comment.id)
    placed = sum(leaf.placed for leaf in branch)
    own = sum(leaf.placed for leaf in branch if leaf.id == comment.id)
    _count(comment, -placed, -own)
    ground = Ground(parent.depth, parent.path) if parent else ROOT
    thread = (parent.thread_id or parent.id) if parent else comment.id
    parents = {leaf.id: leaf.parent_id for leaf in branch} | {comment.id: parent.id if parent else None}
    rows = [
        {
            "leaf": each.id,
            "parent_id": parents[each.id],
            "thread_id": thread if parents[each.id] else None,
            "depth": each.depth,
            "path": each.path,
            "reply_count": each.reply_count,
        }
        for each in replanted(comment.id, branch, ground)
    ]
    session.flush()
    session.connection().execute(_PLANT, rows)
    session.expire_all()
    _count(comment, placed, own)


def _branch(root: int) -> Sequence[Leaf]:
    """A comment and all below it: by what answers what, since very deep paths do not tell."""
    columns = (Comment.id, Comment.parent_id, Comment.number)
    start = select(*columns).where(Comment.id == root).cte("branch", recursive=True)
    all_ = start.union_all(select(*columns).join(start, Comment.parent_id == start.c.id))
    placed = func.coalesce(Tombstone.kind, "") != TombstoneKind.HELD.value
    wanted = select(*all_.c, placed).outerjoin(Tombstone, Tombstone.comment_id == all_.c.id)
    rows: Sequence[Any] = session.execute(wanted).all()
    return [Leaf(id, parent_id, number, bool(placed)) for id, parent_id, number, placed in rows]


def _count(comment: Comment, placed: int, own: int) -> None:
    """So many more below what it hangs on; or a thread more, if it starts one."""
    if comment.parent_id is None:
        articles.count_threads(comment.article_id, own)
    else:
        count_above(comment, placed)
