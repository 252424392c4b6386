"""Reads: what a page tells one member about themself."""

from sqlalchemy import select

from forum.core.db import session
from forum.marks.models import Bookmark, Follow, Followed


def follows(member_id: int, kind: Followed, subject_id: int) -> bool:
    """Whether a member follows this story, thread or member."""
    own = (Follow.member_id == member_id, Follow.kind == kind, Follow.subject_id == subject_id)
    return session.scalar(select(Follow.subject_id).where(*own)) is not None


def bookmarks_in(member_id: int, article_id: int) -> frozenset[int]:
    """The comments of an article that a member has bookmarked; 0 stands for the story itself."""
    own = (Bookmark.member_id == member_id, Bookmark.article_id == article_id)
    return frozenset(session.scalars(select(Bookmark.comment_id).where(*own)))
