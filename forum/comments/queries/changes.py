"""Reads: one's own comments, and how a comment read before."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select, union_all

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.comments.models import Adjustment, Comment, Revision
from forum.core.db import session
from forum.core.errors import Missing

NOT_YOURS = "There is no such comment of yours."


@dataclass(frozen=True, slots=True)
class Reading:
    """How a comment read, from when until when; without an end, it reads so still."""

    html: str
    since: datetime
    until: datetime | None


def own_comment(member: Member, id: int) -> Comment:
    """One of a member's own comments; others' and missing ones look alike."""
    found = session.get(Comment, id)
    if found is None or found.author_id != member.id:
        raise Missing(NOT_YOURS)
    return found


def comment_with_history(member: Member, id: int) -> Comment:
    """A comment whose changes this member may read: its author, moderators. For others there is none."""
    found = session.get(Comment, id)
    if found is None or not (found.author_id == member.id or member.may(Role.MODERATOR)):
        raise Missing("There is no such page for you.")
    return found


def count(comment_id: int) -> int:
    """How often a comment was changed, by its author or by others. What is undone is changed once more."""
    return counts([comment_id]).get(comment_id, 0)


def counts(comment_ids: Collection[int]) -> Mapping[int, int]:
    """The same of many, in one statement; of those that were never changed, nothing is said."""
    changed = select(Revision.comment_id).where(Revision.comment_id.in_(comment_ids))
    adjusted = select(Adjustment.comment_id).where(Adjustment.comment_id.in_(comment_ids))
    undone = adjusted.where(Adjustment.undone_at.is_not(None))
    all_of_them = union_all(changed, adjusted, undone).subquery()
    wanted = select(all_of_them.c.comment_id, func.count()).group_by(all_of_them.c.comment_id)
    rows: Sequence[Any] = session.execute(wanted).all()
    return dict(rows)


def readings(comment: Comment) -> Sequence[Reading]:
    """How it read, the latest first."""
    wanted = (
        select(Revision.html, Revision.until).where(Revision.comment_id == comment.id).order_by(Revision.id)
    )
    found, since = [], comment.written_at
    for html, until in session.execute(wanted):
        found.append(Reading(html, since, until))
        since = until
    return [Reading(comment.html, since, None), *reversed(found)]
