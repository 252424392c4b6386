"""What is published of a poll's counts: so coarse that nobody can be found in it. Pure.

Fewer than five who answered: nothing is said. While a poll is open, counts stand in steps of five (none to
four are one step), and they are those of some ballots ago (see `actions.telling`), so that the page before a
vote and the page after it tell nothing of that vote. Once it has closed, counts are exact from five on, and
none at all is told; one to four stay "fewer than 5".

How many answered is published as a range in which every number has a place that the published counts leave
open: so no small count can be worked out by subtraction. Points are made of the published count of firsts
and of the points of all other ranks, in steps that are worth five ballots: so points tell nothing of who
was ranked behind the first. Shares are made of published numbers alone, and told only where those leave next
to no room for other ones: an answer that nobody chose must not look like a quarter.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from forum.core.folding import FEWEST, NONE, Range, folded, together
from forum.polls.kinds import PollKind
from forum.polls.tally import shares

ROOM = 5  # points of a hundred: a share that may be further from the truth is not told


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
    """What is published of one choice: a count, its share of a hundred if that can be told, and its points
    where it is ranked.
    """

    count: Range
    share: int | None
    points: Range


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is published: a line for each choice, how many answered, how many would rather not say; and
    whether counts and shares stand exactly.
    """

    lines: Sequence[Line]
    answered: Range
    unsaid: Range
    exact: bool

    @property
    def too_few(self) -> bool:
        """Whether nothing can be told yet."""
        return not self.lines

    @property
    def shared(self) -> bool:
        """Whether the share of each choice is told."""
        return all(each.share is not None for each in self.lines)


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
    points = [NONE] * len(counted)
    if ranked:
        points = [_points(each, firsts, len(counted)) for each, firsts in zip(counted, counts, strict=True)]
    parts = _parts(shape.kind, points if ranked else counts, total)
    lines = [Line(*each) for each in zip(counts, parts, points, strict=True)]
    return Outcome(lines, total, told, exact and not ranked)


def _coarse(count: int, *, is_open: bool) -> Range:
    return _stepped(count, FEWEST) if is_open else folded(count)


def _stepped(count: int, step: int) -> Range:
    least = count - count % step
    return Range(least, least + step - 1)


def _points(each: Counted, firsts: Range, first: int) -> Range:
    """What its ranks come to, where a first place is worth so much."""
    others = _stepped(each.points - first * each.firsts, FEWEST * first)
    return Range(first * firsts.least + others.least, first * firsts.most + others.most)


def _total(answered: int, counts: Sequence[Range], shape: Shape) -> Range:
    """How many answered, so wide that each count may still be any number of its range."""
    ranked = shape.kind is PollKind.RANKED
    fewest, most = (1, 1) if ranked else (shape.least, shape.most)
    step = _stepped(answered, FEWEST)
    lowest = sum(each.least for each in counts) // fewest
    highest = max(-(-sum(each.most for each in counts) // most), *(each.most for each in counts))
    # That five have answered is told by there being anything.
    return Range(max(FEWEST, min(step.least, lowest)), max(step.most, highest))


def _parts(kind: PollKind, counts: Sequence[Range], total: Range) -> Sequence[int | None]:
    """The share of each, of the middles of what is published; none where one of them has too much room."""
    several = kind is PollKind.SEVERAL
    if max(_room(each, total if several else together(counts), several=several) for each in counts) > ROOM:
        return [None] * len(counts)
    middles = [each.least + each.most for each in counts]
    people = total.least + total.most
    return [min(100, round(100 * middle / people)) for middle in middles] if several else shares(middles)


def _room(part: Range, all_of_them: Range, *, several: bool) -> float:
    """Between the least and the most that the share of a part may be, in points of a hundred."""
    unsure = 0 if several else part.most - part.least
    lowest = 100 * part.least / max(1, all_of_them.most - unsure)
    return 100 * part.most / max(1, all_of_them.least + unsure) - lowest


def average(outcome: Outcome) -> str:
    """Of a scale, to one place after the point; nothing where the counts do not stand exactly."""
    if not outcome.lines or not outcome.exact:
        return ""
    counts = [each.count.least for each in outcome.lines]
    total = sum(counts)
    return f"{sum(step * count for step, count in enumerate(counts, 1)) / total:.1f}" if total else ""
