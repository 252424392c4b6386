"""Writes: telling an author what was done to their words, and why."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import ColumnElement, insert, select, update

from forum.comments.models import Adjustment, Comment, KeptFinding
from forum.core.db import session
from forum.moderation.actions.record import Under
from forum.moderation.models import Appeal, Statement
from forum.moderation.restrictions import Found, Restriction


def give_reasons(
    comment_id: int, restriction: Restriction, under: Under, why: str, by_id: int | None, now: datetime
) -> None:
    """State why a comment waits, or was removed.

    Where it holds already under the same rule, by the same person or program, its reasons are renewed. Under
    another rule, by somebody else, or once somebody has asked for a second look, it is a new decision.
    """
    said: dict[str, object] = {"why": why, **asdict(under)}
    holds = session.scalars(select(Statement).where(*_holding(comment_id, restriction))).first()
    asked = holds and session.scalars(select(Appeal.id).where(Appeal.statement_id == holds.id)).first()
    if holds and (holds.rule, holds.by_id) == (under.rule, by_id) and not asked:
        holds.why, holds.version, holds.edition = why, under.version, under.edition
        return
    end(comment_id, restriction, now)
    _state(comment_id, restriction, said | {"by_id": by_id, "found": _found(comment_id, by_id, now)}, now)


def give_reasons_for_adjustment(adjustment: Adjustment, why: str) -> None:
    """State why words were replaced; under the rules that the adjustment cites, the first of them named."""
    wanted = select(KeptFinding).where(KeptFinding.adjustment_id == adjustment.id).order_by(KeptFinding.id)
    cited = session.scalars(wanted).first()
    said: dict[str, object] = {"why": why or (cited.why if cited else ""), "adjustment_id": adjustment.id}
    if cited:
        said |= {"rule": cited.rule, "version": cited.version, "edition": cited.edition}
    found = Found.PERSON if adjustment.by_id else Found.PROGRAM
    more = {"by_id": adjustment.by_id, "found": found}
    _state(adjustment.comment_id, Restriction.ADJUSTED, said | more, adjustment.at)


def end(comment_id: int, restriction: Restriction, now: datetime, adjustment_id: int | None = None) -> None:
    """Say that a restriction holds no longer. Where there is none, nothing happens."""
    holds = _holding(comment_id, restriction)
    of = (Statement.adjustment_id == adjustment_id,) if adjustment_id else ()
    over = update(Statement).where(*holds, *of).values(ended_at=now)
    session.execute(over.execution_options(synchronize_session=False))


def _holding(comment_id: int, restriction: Restriction) -> tuple[ColumnElement[bool], ...]:
    return (
        Statement.comment_id == comment_id,
        Statement.restriction == restriction,
        Statement.ended_at.is_(None),
    )


def _state(comment_id: int, restriction: Restriction, said: dict[str, object], now: datetime) -> None:
    values = {"comment_id": comment_id, "restriction": restriction, "made_at": now, **said}
    session.execute(insert(Statement).values(**values))


def _found(comment_id: int, by_id: int | None, now: datetime) -> Found:
    """Whether the rules had made it wait until this moment, or a person came upon it."""
    waited = select(Statement.id).where(
        Statement.comment_id == comment_id,
        Statement.restriction == Restriction.HELD,
        Statement.by_id.is_(None),
        Statement.ended_at == now,
    )
    return Found.PROGRAM if by_id is None or session.scalars(waited).first() else Found.PERSON


def forget(member_id: int, now: datetime) -> None:
    """End what a member who leaves was told, and let go of what they wrote against it."""
    own = select(Comment.id).where(Comment.author_id == member_id)
    of = select(Statement.id).where(Statement.comment_id.in_(own))
    for gone in (
        update(Appeal).where(Appeal.statement_id.in_(of)).values(words=""),
        update(Statement)
        .where(Statement.comment_id.in_(own), Statement.ended_at.is_(None))
        .values(ended_at=now),
    ):
        session.execute(gone.execution_options(synchronize_session=False))
