"""Writes: telling an author what was done to their words, and why."""

from datetime import datetime

from sqlalchemy import ColumnElement, insert, select, update

from forum.comments.models import Adjustment, KeptFinding
from forum.core.db import session
from forum.moderation.actions.record import Under
from forum.moderation.models import Statement
from forum.moderation.restrictions import Found, Restriction


def give_reasons(
    comment_id: int, restriction: Restriction, under: Under, why: str, by_id: int | None, now: datetime
) -> None:
    """State why a comment waits, or was removed. Where the same holds already, its reasons are renewed."""
    said: dict[str, object] = {
        "why": why,
        "rule": under.rule,
        "version": under.version,
        "edition": under.edition,
    }
    holds = _holding(comment_id, restriction)
    renewed = update(Statement).where(*holds).values(said).returning(Statement.id)
    if session.execute(renewed.execution_options(synchronize_session=False)).first() is None:
        _state(comment_id, restriction, said | {"by_id": by_id, "found": _found(comment_id, by_id)}, now)


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


def _found(comment_id: int, by_id: int | None) -> Found:
    """Whether the rules had made it wait, or a person came upon it."""
    waited = select(Statement.id).where(
        Statement.comment_id == comment_id,
        Statement.restriction == Restriction.HELD,
        Statement.by_id.is_(None),
    )
    return Found.PROGRAM if by_id is None or session.scalars(waited).first() else Found.PERSON
