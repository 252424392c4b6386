"""Reads: statements of reasons, and what was said against them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, false, func, not_, or_, select, true, union_all
from sqlalchemy.orm import joinedload

from forum.accounts.models import Member, Sanction
from forum.accounts.queries.sanctions import barred
from forum.accounts.roles import Role
from forum.comments.models import Comment
from forum.core.db import session
from forum.core.errors import Missing
from forum.moderation.models import Appeal, Case, Statement
from forum.moderation.restrictions import Restriction
from forum.moderation.targets import CaseKind

NO_SUCH = "There is no such statement for you."


def statement(member: Member, id: int) -> Statement:
    """A statement of reasons: for the author of the words, and for moderators. Others' look missing."""
    found = session.get(Statement, id)
    if found is None or not (found.author_id == member.id or member.may(Role.MODERATOR)):
        raise Missing(NO_SUCH)
    return found


# What a line about a statement says, read along with it: a list asks once, however long it is.
_SUBJECT = (
    joinedload(Statement.comment).joinedload(Comment.article),
    joinedload(Statement.comment).joinedload(Comment.author),
    joinedload(Statement.sanction).joinedload(Sanction.member),
)


def statements_about(comment_id: int, before: int | None, most: int) -> Sequence[Statement]:
    """Those about a comment, the latest first: what came before a statement."""
    return _page(select(Statement).where(Statement.comment_id == comment_id), before, most)


def statements_for(member_id: int, before: int | None, most: int) -> Sequence[Statement]:
    """Those that a member was given, about their words and about themself, the latest first."""
    of_words = select(Statement.id).join(Comment).where(Comment.author_id == member_id)
    of_them = select(Statement.id).join(Sanction).where(Sanction.member_id == member_id)
    return _page(select(Statement).where(Statement.id.in_(union_all(of_words, of_them))), before, most)


def _page(wanted: Select[Statement], before: int | None, most: int) -> Sequence[Statement]:
    if before is not None:
        wanted = wanted.where(Statement.id < before)
    return session.scalars(wanted.options(*_SUBJECT).order_by(Statement.id.desc()).limit(most)).all()


def about_all(statements: Collection[Statement]) -> Mapping[int, Appeal]:
    """What was said against each of these statements, by their ids, as far as anything was."""
    ids = [each.id for each in statements]
    found = session.scalars(select(Appeal).where(Appeal.statement_id.in_(ids)))
    return {each.statement_id: each for each in found}


def of_sanction(sanction_id: int) -> Statement | None:
    """The statement of reasons for what was decided about a member, if it takes something from them."""
    return session.scalars(select(Statement).where(Statement.sanction_id == sanction_id)).first()


def of_sanctions(sanctions: Collection[Sanction]) -> Mapping[int, int]:
    """The ids of their statements, by those of the sanctions."""
    ids = [each.id for each in sanctions]
    wanted = select(Statement.sanction_id, Statement.id).where(Statement.sanction_id.in_(ids))
    return {sanction: statement for sanction, statement in session.execute(wanted) if sanction}


def about(statement_id: int) -> Appeal | None:
    """What was said against a statement, if anything was."""
    return session.scalars(select(Appeal).where(Appeal.statement_id == statement_id)).first()


def is_open(comment_id: int, restriction: Restriction) -> bool:
    """Whether an author waits for an answer about this restriction of a comment."""
    about = (Statement.comment_id == comment_id, Statement.restriction == restriction)
    waits = (Statement.ended_at.is_(None), Appeal.decided_at.is_(None))
    wanted = select(Appeal.id).join(Statement, Statement.id == Appeal.statement_id).where(*about, *waits)
    return session.scalars(wanted).first() is not None


def open_about(comment_ids: Collection[int]) -> Mapping[int, set[Restriction]]:
    """About which restrictions of these comments their authors wait for an answer. One statement."""
    wanted = (
        select(Statement.comment_id, Statement.restriction)
        .join(Appeal)
        .where(
            Statement.comment_id.in_(comment_ids), Statement.ended_at.is_(None), Appeal.decided_at.is_(None)
        )
    )
    found: dict[int, set[Restriction]] = {id: set() for id in comment_ids}
    for id, restriction in session.execute(wanted):
        if id is not None:
            found[id].add(restriction)
    return found


def one(id: int) -> Appeal:
    """An appeal. Raises Missing."""
    found = session.get(Appeal, id)
    if found is None:
        raise Missing("There is no such appeal.")
    return found


_WHOLE = tuple(joinedload(Appeal.statement).options(each) for each in _SUBJECT)


def waiting(most: int) -> Sequence[Appeal]:
    """Appeals that nobody has answered yet, the one that is due first above."""
    holds = select(Appeal).join(Statement).where(Appeal.decided_at.is_(None), Statement.ended_at.is_(None))
    return session.scalars(holds.options(*_WHOLE).order_by(Appeal.due_at, Appeal.id).limit(most)).all()


def answered(most: int) -> Sequence[Appeal]:
    """Those that were answered, the latest first."""
    wanted = select(Appeal).where(Appeal.decided_at.is_not(None)).order_by(Appeal.decided_at.desc())
    return session.scalars(wanted.options(*_WHOLE).limit(most)).all()


def for_me(me: Member, now: datetime) -> ColumnElement[bool]:
    """All cases but the appeals that somebody else has to answer (see `policy.may_decide`)."""
    decided = select(Appeal.id).join(Statement).where(Statement.by_id == me.id, Appeal.decided_at.is_(None))
    for_others = or_(Case.author_id == me.id, Case.of_id.in_(decided))
    if me.may(Role.ADMIN):  # where nobody else is there, an admin answers
        others = _there(now) - {me.id}
        alone = true() if not others else Case.author_id == min(others) if len(others) == 1 else false()
        for_others = or_(Case.author_id == me.id, and_(Case.of_id.in_(decided), not_(alone)))
    return or_(Case.kind != CaseKind.APPEAL, not_(func.coalesce(for_others, false())))


def of_cases(cases: Collection[Case]) -> Mapping[int, Appeal]:
    """What these cases ask for, by their ids, where they are appeals. One statement, where there are any."""
    asked = {each.of_id: each.id for each in cases if each.kind is CaseKind.APPEAL}
    if not asked:
        return {}
    return {asked[each.id]: each for each in session.scalars(select(Appeal).where(Appeal.id.in_(asked)))}


def _there(now: datetime) -> set[int]:
    """Who of the team is there, and not suspended."""
    team = (Member.role.in_({Role.MODERATOR, Role.ADMIN}), Member.closed_at.is_(None), ~barred(now))
    return set(session.scalars(select(Member.id).where(*team)))


def others_for(appeal: Appeal, now: datetime) -> int:
    """How many moderators are there, and not suspended, who neither wrote those words nor decided on them."""
    return others_for_each([appeal], now)[appeal.id]


def others_for_each(waiting: Collection[Appeal], now: datetime) -> Mapping[int, int]:
    """The same of many, by their ids. One statement."""
    there = _there(now)
    return {each.id: len(there - {each.statement.author_id, each.statement.by_id}) for each in waiting}
