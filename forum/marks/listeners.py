"""What happens to marks when something else does."""

from datetime import datetime

from sqlalchemy import and_, delete, literal, or_, select

from forum.accounts.events import AccountClosed
from forum.comments.events import BranchMoved, BranchMovedBack
from forum.comments.models import Comment
from forum.comments.queries import order
from forum.core.db import Moment, add_each_once, session
from forum.marks.models import Bookmark, Follow, Followed, Mute, ReadMark


def forget(event: AccountClosed) -> None:
    """What a member kept for themself is gone once they have left; nobody follows or mutes them any more."""
    left = event.member_id
    following_them = and_(Follow.kind == Followed.MEMBER, Follow.subject_id == left)
    for gone in (
        delete(ReadMark).where(ReadMark.member_id == left),
        delete(Bookmark).where(Bookmark.member_id == left),
        delete(Follow).where(or_(Follow.member_id == left, following_them)),
        delete(Mute).where(or_(Mute.member_id == left, Mute.muted_id == left)),
    ):
        session.execute(gone.execution_options(synchronize_session=False))


def follow_the_branch(event: BranchMoved) -> None:
    """Whoever follows a thread goes on hearing of what becomes a thread of its own."""
    moved = order.moved(event.comment_id)
    if moved:
        _follow_too(event.comment_id, moved.thread_id, event.at)


def follow_it_back(event: BranchMovedBack) -> None:
    """What hangs below another thread again has no followers of its own: they follow that one."""
    home = session.get_one(Comment, event.comment_id).thread_id
    if home:
        _follow_too(home, event.comment_id, event.at)
    over = delete(Follow).where(Follow.kind == Followed.THREAD, Follow.subject_id == event.comment_id)
    session.execute(over.execution_options(synchronize_session=False))


def _follow_too(thread_id: int, other_id: int, at: datetime) -> None:
    """Who follows the other thread follows this one as well."""
    columns = (Follow.member_id, Follow.kind, literal(thread_id), literal(at, Moment))
    wanted = select(*columns).where(Follow.kind == Followed.THREAD, Follow.subject_id == other_id)
    add_each_once(Follow, ["member_id", "kind", "subject_id", "at"], wanted)
