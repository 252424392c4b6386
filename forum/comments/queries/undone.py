"""Reads: adjustments that hold, and those that were undone."""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from forum.comments import differing
from forum.comments.models import Adjustment, KeptFinding
from forum.core.db import session
from forum.rules.engine import Given


def adjustment(comment_id: int, id: int) -> Adjustment | None:
    """One of a comment's adjustments as it is now; nothing where this is none of them."""
    wanted = select(Adjustment).where(Adjustment.id == id, Adjustment.comment_id == comment_id)
    return session.scalars(wanted.execution_options(populate_existing=True)).first()


def standing(comment_id: int) -> Sequence[Adjustment]:
    """A comment's adjustments that hold, the earliest first."""
    held = (Adjustment.comment_id == comment_id, Adjustment.undone_at.is_(None))
    return session.scalars(select(Adjustment).where(*held).order_by(Adjustment.id)).all()


def later(adjustment: Adjustment) -> Sequence[Adjustment]:
    """What people did to the same comment after this adjustment, as far as it holds."""
    by_people = (each for each in standing(adjustment.comment_id) if each.by_id is not None)
    return [each for each in by_people if each.id > adjustment.id]


def copies(adjustment: Adjustment, quoting_id: int) -> Sequence[Adjustment]:
    """How the same act of the same person reached a comment that quotes the one it was meant for."""
    act = (Adjustment.by_id == adjustment.by_id, Adjustment.at == adjustment.at)
    held = (Adjustment.comment_id == quoting_id, Adjustment.undone_at.is_(None))
    return session.scalars(select(Adjustment).where(*act, *held)).all()


def rules_let_go(adjustment: Adjustment) -> Collection[str]:
    """The rules that it cites, and none cites of those adjustments of its comment that hold."""
    its_own = select(KeptFinding.rule).where(KeptFinding.adjustment_id == adjustment.id)
    held = [each.id for each in standing(adjustment.comment_id)]
    others = select(KeptFinding.rule).where(KeptFinding.adjustment_id.in_(held))
    return set(session.scalars(its_own)) - set(session.scalars(others))


def given_back(comment_id: int) -> Sequence[Given]:
    """Words that a program took out of a comment and a person gave back, with the rule it was done under."""
    wanted = (
        select(Adjustment.change, KeptFinding.rule)
        .join(KeptFinding, KeptFinding.adjustment_id == Adjustment.id)
        .where(Adjustment.comment_id == comment_id, Adjustment.undone_at.is_not(None))
        .where(Adjustment.by_id.is_(None))
    )
    return [
        Given(piece.before, rule)
        for change, rule in session.execute(wanted)
        for piece in differing.from_text(change)
        if piece.before != piece.after
    ]
