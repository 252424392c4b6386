"""What happens to marks when something else does."""

from sqlalchemy import and_, delete, or_

from forum.accounts.events import AccountClosed
from forum.core.db import session
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
