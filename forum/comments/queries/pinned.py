"""Reads: the comment that a moderator pinned, and comments as moderators reach them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role
from forum.comments.models import Comment, Pin, Tombstone
from forum.comments.queries.shown import CommentView, views
from forum.core.db import Read, lookup, session
from forum.core.errors import Missing

_By = aliased(Member)


@dataclass(frozen=True, slots=True)
class PinnedView:
    """The comment that stands first on its article's page, with who put it there and why."""

    comment: CommentView
    reason: str
    by: str
    role: Role
    since: datetime


_PINNED = Read(
    views()
    .add_columns(Pin.reason, called(_By), _By.role, Pin.since)
    .join(Pin, Pin.comment_id == Comment.id)
    .join(_By, _By.id == Pin.by_id)
    .where(Pin.article_id == bindparam("article"), Tombstone.kind.is_(None))
)


def pinned(article_id: int) -> PinnedView | None:
    """The comment that is pinned on this article, if readers can read it."""
    with lookup() as reader:
        row = reader.first(_PINNED, article=article_id)
    return PinnedView(CommentView(*row[:-4]), *row[-4:]) if row else None


def is_pinned(comment: Comment) -> bool:
    """Whether this is the one."""
    return session.scalar(select(Pin.comment_id).where(Pin.article_id == comment.article_id)) == comment.id


def pins_by(member_id: int) -> Sequence[int]:
    """The articles whose pages name this member as the one who pinned a comment."""
    return session.scalars(select(Pin.article_id).where(Pin.by_id == member_id)).all()


def for_moderators(id: int) -> Comment:
    """Any comment, also one that waits."""
    found = session.get(Comment, id)
    if found is None:
        raise Missing("That comment is not here.")
    return found
