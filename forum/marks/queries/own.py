"""Reads: what a page tells one member about themself, and who of those they follow reacted."""

from collections import defaultdict

from sqlalchemy import select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.comments.models import Reaction
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


def reactions_by_followed(member_id: int, article_id: int) -> dict[int, list[str]]:
    """By comment of an article: who of those that a member follows reacted to it, by name."""
    name = called(Member).label("name")
    wanted = (
        select(Reaction.comment_id, name)
        .join(Follow, Follow.subject_id == Reaction.member_id)
        .join(Member, Member.id == Reaction.member_id)
        .where(Follow.member_id == member_id, Follow.kind == Followed.MEMBER)
        .where(Reaction.article_id == article_id, Member.closed_at.is_(None))
        .distinct()
        .order_by(Reaction.comment_id, name)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for comment_id, friend in session.execute(wanted):
        found[comment_id].append(friend or "")
    return dict(found)
