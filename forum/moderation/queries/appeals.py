"""Reads: statements of reasons, and what was said against them."""

from collections.abc import Sequence

from sqlalchemy import func, select

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.comments.models import Comment
from forum.core.db import session
from forum.core.errors import Missing
from forum.moderation.models import Appeal, Statement

NO_SUCH = "There is no such statement for you."


def statement(member: Member, id: int) -> Statement:
    """A statement of reasons: for the author of the words, and for moderators. Others' look missing."""
    found = session.get(Statement, id)
    if found is None or not (found.author_id == member.id or member.may(Role.MODERATOR)):
        raise Missing(NO_SUCH)
    return found


def statements_about(comment_id: int) -> Sequence[Statement]:
    """All that were made about a comment, the latest first."""
    wanted = select(Statement).where(Statement.comment_id == comment_id).order_by(Statement.id.desc())
    return session.scalars(wanted).all()


def statements_for(member_id: int) -> Sequence[Statement]:
    """All that a member was given, the latest first."""
    wanted = select(Statement).join(Comment, Comment.id == Statement.comment_id)
    wanted = wanted.where(Comment.author_id == member_id).order_by(Statement.id.desc())
    return session.scalars(wanted).all()


def about(statement_id: int) -> Appeal | None:
    """What was said against a statement, if anything was."""
    return session.scalars(select(Appeal).where(Appeal.statement_id == statement_id)).first()


def one(id: int) -> Appeal:
    """An appeal. Raises Missing."""
    found = session.get(Appeal, id)
    if found is None:
        raise Missing("There is no such appeal.")
    return found


def waiting(most: int) -> Sequence[Appeal]:
    """Appeals that nobody has answered yet, the one that is due first above."""
    holds = select(Appeal).join(Statement).where(Appeal.decided_at.is_(None), Statement.ended_at.is_(None))
    return session.scalars(holds.order_by(Appeal.due_at, Appeal.id).limit(most)).all()


def answered(most: int) -> Sequence[Appeal]:
    """Those that were answered, the latest first."""
    wanted = select(Appeal).where(Appeal.decided_at.is_not(None)).order_by(Appeal.decided_at.desc())
    return session.scalars(wanted.limit(most)).all()


def others_for(appeal: Appeal) -> int:
    """How many moderators are there who neither wrote those words nor decided on them."""
    decided, author = appeal.statement.by_id, appeal.statement.author_id
    team = (Member.role.in_({Role.MODERATOR, Role.ADMIN}), Member.closed_at.is_(None), Member.id != author)
    wanted = select(func.count()).select_from(Member).where(*team)
    if decided is not None:
        wanted = wanted.where(Member.id != decided)
    return int(session.execute(wanted).scalar_one())
