"""Reads: whether what polls count is what their ballots come to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Table, case, func, select

from forum.core.db import session
from forum.polls.kinds import ChoiceKind, PollKind
from forum.polls.models import Ballot, Choice, Mark, Poll

COUNTS = ("ballots", "firsts", "points", "guest_ballots", "guest_firsts", "guest_points")
OF_POLL = ("ballots", "guest_ballots")


@dataclass(frozen=True, slots=True)
class Wrong:
    """A count that is not what the ballots come to: of a poll, or of one of its choices."""

    poll_id: int
    choice_id: int | None
    column: str
    kept: int
    true: int

    @property
    def line(self) -> str:
        """For people."""
        what = f"poll {self.poll_id}" + (f", choice {self.choice_id}" if self.choice_id else "")
        return f"{what}: {self.column} says {self.kept}, the ballots come to {self.true}"


def wrong() -> Sequence[Wrong]:
    """All counts that are wrong. Two statements, however many polls there are."""
    return [*_of_polls(), *_of_choices()]


def _of_polls() -> Iterator[Wrong]:
    true = [
        func.coalesce(func.sum(case((Ballot.guest.is_(guest), 1), else_=0)), 0) for guest in (False, True)
    ]
    wanted = (
        select(Poll.id, Poll.ballots, Poll.guest_ballots, *true)
        .outerjoin(Ballot, Ballot.poll_id == Poll.id)
        .group_by(Poll.id, Poll.ballots, Poll.guest_ballots)
        .order_by(Poll.id)
    )
    for id, *counts in session.execute(wanted):
        yield from _differing(id, None, OF_POLL, counts)


def _of_choices() -> Iterator[Wrong]:
    choices = cast("Table", Choice.__table__)
    kept = [choices.c[name] for name in COUNTS]
    answers = (
        select(Choice.poll_id, func.count().label("number"))
        .where(Choice.kind != ChoiceKind.UNSAID)
        .group_by(Choice.poll_id)
        .subquery()
    )
    wanted = (
        select(Choice.poll_id, Choice.id, *kept, *_true(answers.c.number))
        .join(Poll, Poll.id == Choice.poll_id)
        .join(answers, answers.c.poll_id == Choice.poll_id)
        .outerjoin(Mark, (Mark.choice_id == Choice.id) & (Mark.poll_id == Choice.poll_id))
        .outerjoin(Ballot, (Ballot.poll_id == Mark.poll_id) & (Ballot.voter == Mark.voter))
        .group_by(Choice.poll_id, Choice.id, *kept)
        .order_by(Choice.id)
    )
    for poll_id, id, *counts in session.execute(wanted):
        yield from _differing(poll_id, id, COUNTS, counts)


def _true(answers: Any) -> list[Any]:
    """What the ballots come to, in the order of COUNTS."""
    ranked = (Poll.kind == PollKind.RANKED) & (Choice.kind != ChoiceKind.UNSAID)
    found = []
    for guest in (False, True):
        mine = Ballot.guest.is_(guest)
        worth = (mine, 1), (mine & ranked & (Mark.place == 0), 1), (mine & ranked, answers - Mark.place)
        found += [func.coalesce(func.sum(case(each, else_=0)), 0) for each in worth]
    return found


def _differing(poll_id: int, id: int | None, names: Sequence[str], counts: Sequence[int]) -> Iterator[Wrong]:
    for name, kept, true in zip(names, counts[: len(names)], counts[len(names) :], strict=True):
        if kept != true:
            yield Wrong(poll_id, id, name, kept, int(true))
