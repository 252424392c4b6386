"""Writes: following a story, a thread, a member. Twice is once, and nobody else learns of it."""

from datetime import datetime

from sqlalchemy import delete

from forum.accounts.models import Member
from forum.comments.models import Comment
from forum.comments.queries import find
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.marks import policy
from forum.marks.actions.mute import unmute_member
from forum.marks.actions.see import know_so_far
from forum.marks.models import Follow, Followed


def follow_story(member: Member, article_id: int, now: datetime) -> None:
    """Hear of what is new under a story."""
    _follow(member, Followed.STORY, article_id, now)
    know_so_far(member, article_id, now)


def follow_thread(member: Member, comment: Comment, now: datetime) -> None:
    """Hear of what is new in the thread in which this comment stands."""
    insist(policy.may_follow_thread(gone=find.tombstone(comment)))
    _follow(member, Followed.THREAD, comment.thread_id or comment.id, now)
    know_so_far(member, comment.article_id, now)


def follow_member(member: Member, other: Member, now: datetime) -> None:
    """Hear of what somebody writes. Whom one follows one does not mute: the later wish counts."""
    insist(policy.may_follow(member, other))
    _follow(member, Followed.MEMBER, other.id, now)
    unmute_member(member, other)


def unfollow(member: Member, kind: Followed, subject_id: int) -> None:
    """Hear no more of it."""
    which = (Follow.member_id == member.id, Follow.kind == kind, Follow.subject_id == subject_id)
    session.execute(delete(Follow).where(*which).execution_options(synchronize_session=False))


def _follow(member: Member, kind: Followed, subject_id: int, now: datetime) -> None:
    add_once(Follow, member_id=member.id, kind=kind, subject_id=subject_id, at=now)
