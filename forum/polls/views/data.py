"""What came of a poll as rows and as data: the numbers that its page shows, and no others. Pure."""

from collections.abc import Iterator, Sequence
from typing import Any

from forum.core.folding import Range
from forum.polls.card import PollCard
from forum.polls.kinds import PollKind
from forum.polls.outcome import Outcome
from forum.polls.queries import PollView

HEAD = (
    "Answer",
    "Voters",
    "Votes, at least",
    "Votes, at most",
    "Share in %",
    "Points, at least",
    "Points, at most",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_rows(card: PollCard) -> Iterator[Sequence[str | int]]:
    """A head, then a line for each answer. Where too few have answered there is no line."""
    yield HEAD
    yield from _rows(card.poll, "members", card.members)
    if card.guests:
        yield from _rows(card.poll, "visitors", card.guests)


def _rows(poll: PollView, voters: str, found: Outcome) -> Iterator[Sequence[str | int]]:
    ranked = poll.kind is PollKind.RANKED
    for choice, line in poll.told(found):
        points = (line.points.least, line.points.most) if ranked else ("", "")
        share = "" if line.share is None else line.share
        yield (plain(choice.text), voters, line.count.least, line.count.most, share, *points)
    if poll.unsaid and found.lines:
        yield (plain(poll.unsaid.text), voters, found.unsaid.least, found.unsaid.most, "", "", "")


def plain(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def as_data(card: PollCard, address: str) -> dict[str, Any]:
    """The same for programs. Counts are ranges, from and to."""
    poll = card.poll
    return {
        "question": poll.question,
        "address": address,
        "kind": poll.kind.value,
        "opened": poll.opens_at.isoformat(),
        "closes": poll.closes_at.isoformat() if poll.closes_at else None,
        "closed": card.closed,
        "scale": {"1": poll.low, "5": poll.high} if poll.kind is PollKind.SCALE else None,
        "about": "Not medical evidence. Small numbers are folded: counts are given as from and to, "
        "and a share is null where it would say more than they do.",
        "members": _data(poll, card.members),
        "visitors": _data(poll, card.guests) if card.guests else None,
    }


def _data(poll: PollView, found: Outcome) -> dict[str, Any]:
    ranked = poll.kind is PollKind.RANKED
    lines = [
        {"answer": choice.text, "votes": _range(line.count), "share": line.share}
        | ({"points": _range(line.points)} if ranked else {})
        for choice, line in poll.told(found)
    ]
    return {
        "too_few_to_tell": found.too_few,
        "answered": _range(found.answered),
        "would_rather_not_say": _range(found.unsaid) if poll.unsaid else None,
        "answers": lines,
    }


def _range(found: Range) -> list[int]:
    return [found.least, found.most]
