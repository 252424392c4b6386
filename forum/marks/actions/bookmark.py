"""Writes: bookmarks. Twice is once."""

from datetime import datetime

from sqlalchemy import delete

from forum.accounts.models import Member
from forum.core.db import add_once, session
from forum.marks.models import Bookmark


def bookmark(member: Member, article_id: int, comment_id: int, now: datetime) -> None:
    """Keep a comment, or with THE_STORY the story, to come back to."""
    add_once(Bookmark, member_id=member.id, article_id=article_id, comment_id=comment_id, at=now)


def drop_bookmark(member: Member, article_id: int, comment_id: int) -> None:
    """Take it away again."""
    which = (
        Bookmark.member_id == member.id,
        Bookmark.article_id == article_id,
        Bookmark.comment_id == comment_id,
    )
    session.execute(delete(Bookmark).where(*which).execution_options(synchronize_session=False))
