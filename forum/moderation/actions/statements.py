"""Writes: telling a member what was done to their words, or decided about them, and why."""

from collections.abc import Collection
from dataclasses import asdict, dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Update, insert, or_, select, update

from forum.accounts.models import Member, Sanction
from forum.comments.models import Adjustment, Comment, KeptFinding
from forum.core.db import session
from forum.moderation.actions.record import Under
from forum.moderation.acts import Kind
from forum.moderation.models import Appeal, Statement
from forum.moderation.queries import reports
from forum.moderation.restrictions import Found, Restriction


@dataclass(frozen=True, slots=True)
class Reasons:
    """Why something was done: under which rule, or by which law, in words, by whom (nobody: a program).

    `found` says how it came up; where nobody says, it is told by what came before.
    """

    why: str
    under: Under = field(default_factory=Under)
    by_id: int | None = None
    law: str | None = None
    found: Found | None = None


def give_reasons(comment_id: int, restriction: Restriction, reasons: Reasons, now: datetime) -> None:
    """State why a comment waits, or was removed.

    Where it holds already under the same rule, by the same person or program, its reasons are renewed. Under
    another rule, by somebody else, or once somebody has asked for a second look, it is a new decision.
    """
    under = reasons.under
    holds = session.scalars(select(Statement).where(*_holding(comment_id, restriction))).first()
    asked = holds and session.scalars(select(Appeal.id).where(Appeal.statement_id == holds.id)).first()
    if holds and (holds.rule, holds.by_id) == (under.rule, reasons.by_id) and not asked:
        holds.read_at = holds.read_at if holds.why == reasons.why else None
        holds.why, holds.version, holds.edition = reasons.why, under.version, under.edition
        return
    end(comment_id, restriction, now)
    found = reasons.found or _found(comment_id, reasons.by_id, now)
    _state(restriction, now, _said(reasons) | {"comment_id": comment_id, "found": found})


def give_reasons_for_adjustment(adjustment: Adjustment, why: str, fallback: str = "") -> None:
    """State why words were replaced; under the rules that the adjustment cites, the first of them named."""
    wanted = select(KeptFinding).where(KeptFinding.adjustment_id == adjustment.id).order_by(KeptFinding.id)
    cited = session.scalars(wanted).first()
    said: dict[str, object] = {"why": why or (cited.why if cited else "") or fallback}
    if cited:
        said |= {"rule": cited.rule, "version": cited.version, "edition": cited.edition}
    found = _found(adjustment.comment_id, adjustment.by_id, adjustment.at)
    said |= {"by_id": adjustment.by_id, "found": found, "adjustment_id": adjustment.id}
    _state(Restriction.ADJUSTED, adjustment.at, said | {"comment_id": adjustment.comment_id})


def give_reasons_for_sanction(sanction: Sanction, found: Found = Found.PERSON) -> None:
    """State what was decided about a member, and until when."""
    under = Under(sanction.rule, sanction.version, sanction.edition)
    reasons = Reasons(sanction.reason, under, sanction.by_id, sanction.law)
    more = {"sanction_id": sanction.id, "until": sanction.until, "found": found, "read_at": sanction.at}
    _state(Restriction(sanction.kind.value), sanction.at, _said(reasons) | more)


def was_watched(comment_id: int, now: datetime) -> None:
    """What the rules did to a comment while its author wrote it is not told to them again."""
    by_rules = (Statement.by_id.is_(None), Statement.found == Found.PROGRAM, Statement.read_at.is_(None))
    _change(update(Statement).where(Statement.comment_id == comment_id, *by_rules).values(read_at=now))


def came_back(comment_id: int, now: datetime) -> None:
    """Who changes what was returned to them has read that it was."""
    _change(update(Statement).where(*_holding(comment_id, Restriction.HELD)).values(read_at=now))


def has_read(member: Member, ids: Collection[int], now: datetime) -> None:
    """Somebody has read these, or put away the line that tells of them. What is not theirs stays as it is."""
    own = select(Comment.id).where(Comment.author_id == member.id)
    of_them = select(Sanction.id).where(Sanction.member_id == member.id)
    theirs = Statement.comment_id.in_(own) | Statement.sanction_id.in_(of_them)
    unread = (Statement.id.in_(ids), Statement.read_at.is_(None))
    _change(update(Statement).where(*unread, theirs).values(read_at=now))


def was_answered(statement_id: int) -> None:
    """There is something new about it: an appeal was answered."""
    _change(update(Statement).where(Statement.id == statement_id).values(read_at=None))


def end(comment_id: int, restriction: Restriction, now: datetime, adjustment_id: int | None = None) -> None:
    """Say that a restriction of a comment holds no longer. Where there is none, nothing happens."""
    of = (Statement.adjustment_id == adjustment_id,) if adjustment_id else ()
    _end(now, *_holding(comment_id, restriction), *of)


def end_for_sanction(sanction_id: int, now: datetime) -> None:
    """The same of what was decided about a member."""
    _end(now, Statement.sanction_id == sanction_id, Statement.ended_at.is_(None))


def run_out_for_sanction(sanction_id: int, now: datetime) -> None:
    """Say that its term is over at this moment; whether it was right can still be asked."""
    over = update(Statement).where(Statement.sanction_id == sanction_id).values(until=now)
    session.execute(over.execution_options(synchronize_session=False))


def _end(now: datetime, *which: ColumnElement[bool]) -> None:
    _change(update(Statement).where(*which).values(ended_at=now))


def _change(statement: Update) -> None:
    session.execute(statement.execution_options(synchronize_session=False))


def _holding(comment_id: int, restriction: Restriction) -> tuple[ColumnElement[bool], ...]:
    return (
        Statement.comment_id == comment_id,
        Statement.restriction == restriction,
        Statement.ended_at.is_(None),
    )


def _said(reasons: Reasons) -> dict[str, object]:
    return {"why": reasons.why, "by_id": reasons.by_id, "law": reasons.law, **asdict(reasons.under)}


def _state(restriction: Restriction, now: datetime, said: dict[str, object]) -> None:
    session.execute(insert(Statement).values(restriction=restriction, made_at=now, **said))


def _found(comment_id: int, by_id: int | None, now: datetime) -> Found:
    """Whether readers told us, a program had made it wait until this moment, or a person came upon it."""
    waited = select(Statement.id).where(
        Statement.comment_id == comment_id,
        Statement.restriction == Restriction.HELD,
        Statement.by_id.is_(None),
        or_(Statement.ended_at == now, Statement.ended_at.is_(None)),
    )
    if by_id is None:
        return Found.PROGRAM
    found = _by_a_person(comment_id, now)
    return Found.PROGRAM if found is Found.PERSON and session.scalars(waited).first() else found


def _by_a_person(comment_id: int, now: datetime) -> Found:
    """How a person came upon it: because readers told us, or by themselves."""
    return Found.REPORT if reports.told_us(Kind.COMMENT, comment_id, now) else Found.PERSON


def forget(member_id: int, now: datetime) -> None:
    """End what a member who leaves was told, and let go of what they wrote against it.

    What the team wrote to them about themself goes, too.
    """
    own = select(Comment.id).where(Comment.author_id == member_id)
    of_them = select(Sanction.id).where(Sanction.member_id == member_id)
    theirs = Statement.comment_id.in_(own) | Statement.sanction_id.in_(of_them)
    asked = select(Statement.id).where(theirs)
    for gone in (
        update(Appeal).where(Appeal.statement_id.in_(asked)).values(words=""),
        update(Statement).where(Statement.sanction_id.in_(of_them)).values(why=""),
    ):
        session.execute(gone.execution_options(synchronize_session=False))
    _end(now, theirs, Statement.ended_at.is_(None))
