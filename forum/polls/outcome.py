"""What is published of a poll's counts: so coarse that nobody can be found in it. Pure.

Fewer than five who answered: nothing is said. While a poll is open, counts stand in steps of five (none to
four are one step), so that the page before a vote and the page after it tell nothing of that vote. Once it
has closed, counts are exact from five on, and none at all is told; one to four stay "fewer than 5".

How many answered is published as a range in which every number has a place that the published counts leave
open: so no small count can be worked out by subtraction. Shares are made of published numbers alone. Points
of ranks stand in steps that are worth five ballots wherever a count does not stand exactly.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from forum.core.folding import FEWEST, Range, folded
from forum.polls.kinds import PollKind
from forum.polls.tally import shares


class Counted(NamedTuple):
    """What is kept of one choice: how many marked it, put it first, and what its ranks come to."""

    ballots: int
    firsts: int = 0
    points: int = 0


class Shape(NamedTuple):
    """What of a poll its outcome depends on."""

    kind: PollKind
    least: int
    most: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Line:
    """What is published of one choice: a count, its share of a hundred, and its points where it is ranked."""

    count: Range
    share: int
    points: Range


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is published: a line for each choice, how many answered, how many would rather not say."""

    lines: Sequence[Line]
    answered: Range
    unsaid: Range
    exact: bool

    @property
    def too_few(self) -> bool:
        """Whether nothing can be told yet."""
        return not self.lines


def outcome(shape: Shape, counted: Sequence[Counted], ballots: int, unsaid: int) -> Outcome:
    """What may be told of these; `ballots` is how many have voted, with those who would rather not say."""
    answered = ballots - unsaid
    told = _coarse(unsaid, is_open=shape.is_open)
    if answered < FEWEST:
        return Outcome(
            (), Range(0, FEWEST - 1), told if ballots >= FEWEST else Range(0, FEWEST - 1), exact=False
        )
    ranked = shape.kind is PollKind.RANKED
    counts = [_coarse(each.firsts if ranked else each.ballots, is_open=shape.is_open) for each in counted]
    exact = all(each.least == each.most for each in counts)
    total = Range(answered, answered) if exact else _total(answered, counts, shape)
    step = 1 if exact else FEWEST * len(counted)
    points = [_stepped(each.points, step) for each in counted]
    parts = _parts(shape.kind, points if ranked else counts, total)
    lines = [Line(*each) for each in zip(counts, parts, points, strict=True)]
    return Outcome(lines, total, told, exact)


def _coarse(count: int, *, is_open: bool) -> Range:
    return _stepped(count, FEWEST) if is_open else folded(count)


def _stepped(count: int, step: int) -> Range:
    least = count - count % step
    return Range(least, least + step - 1)


def _total(answered: int, counts: Sequence[Range], shape: Shape) -> Range:
    """How many answered, so wide that each count may still be any number of its range."""
    ranked = shape.kind is PollKind.RANKED
    fewest, most = (1, 1) if ranked else (shape.least, shape.most)
    step = _stepped(answered, FEWEST)
    lowest = sum(each.least for each in counts) // fewest
    highest = max(-(-sum(each.most for each in counts) // most), *(each.most for each in counts))
    return Range(min(step.least, lowest), max(step.most, highest))


def _parts(kind: PollKind, counts: Sequence[Range], total: Range) -> list[int]:
    """The share of each, of the middles of what is published."""
    middles = [each.least + each.most for each in counts]
    if kind is not PollKind.SEVERAL:
        return shares(middles)
    people = total.least + total.most
    return [min(100, round(100 * middle / people)) for middle in middles]


def average(outcome: Outcome) -> str:
    """Of a scale, to one place after the point; nothing where the counts do not stand exactly."""
    if not outcome.lines or not outcome.exact:
        return ""
    counts = [each.count.least for each in outcome.lines]
    total = sum(counts)
    return f"{sum(step * count for step, count in enumerate(counts, 1)) / total:.1f}" if total else ""
