"""Writes: what is not needed any more goes."""

from datetime import datetime

from sqlalchemy import delete, select

from forum.comments.models import Comment
from forum.core.db import session
from forum.team.actions.notes import forget_notes
from forum.team.models import About, CommentRead, ReadUpTo, Shift, StaffNote
from forum.team.queries.reading import LOOKS_BACK

READ_IS_KEPT = 2 * LOOKS_BACK  # who has read what; beyond LOOKS_BACK no page asks


def expire(now: datetime) -> int:
    """Delete the notes whose time is over, and say how many; shifts that ended and old read marks, too."""
    over = delete(StaffNote).where(StaffNote.until <= now).returning(StaffNote.id)
    gone = len(session.execute(over).all())
    session.execute(delete(Shift).where(Shift.until <= now))
    session.execute(delete(CommentRead).where(CommentRead.at <= now - READ_IS_KEPT))
    return gone


def let_go_of(member_id: int) -> None:
    """Somebody has left: the notes on them and on their comments go, and where they were in their reading.

    What they wrote down about others stays for its time.
    """
    forget_notes(About.MEMBER, [member_id])
    theirs = select(Comment.id).where(Comment.author_id == member_id)
    on_comments = (StaffNote.kind == About.COMMENT, StaffNote.subject_id.in_(theirs))
    for gone in (
        delete(StaffNote).where(*on_comments),
        delete(Shift).where(Shift.member_id == member_id),
        delete(ReadUpTo).where(ReadUpTo.reader_id == member_id),
    ):
        session.execute(gone.execution_options(synchronize_session=False))
