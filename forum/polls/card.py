"""A poll as it stands on a page for somebody who has voted so, or has not: what may be seen and done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from forum.core.answers import Answer
from forum.notes.models import SubjectKind
from forum.notes.queries import NoteView, notes_of
from forum.polls import policy
from forum.polls.choosing import Chosen
from forum.polls.kinds import PollKind, Voters
from forum.polls.outcome import Outcome, average
from forum.polls.queries import PollView


@dataclass(frozen=True, slots=True)
class PollCard:
    """All that a card shows."""

    poll: PollView
    own: Chosen | None
    may_vote: Answer
    may_change: Answer
    sees: Answer
    may_ask: Answer
    members: Outcome
    guests: Outcome | None  # where visitors may vote
    closed: bool
    notes: Sequence[NoteView]
    by_visitor: bool

    @property
    def chosen(self) -> Sequence[str]:
        """What this voter chose, in words; in their order where it is a ranking."""
        words = {each.id: each.text for each in self.poll.choices}
        return [words[id] for id in self.own.marks if id in words] if self.own else []

    @property
    def average(self) -> str:
        """Of a scale, where it can be told."""
        return average(self.members) if self.poll.kind is PollKind.SCALE else ""


def card_of(
    poll: PollView,
    own: Chosen | None,
    now: datetime,
    notes: Sequence[NoteView] = (),
    *,
    by_visitor: bool = False,
) -> PollCard:
    """The card of a poll at this moment."""
    voted = own is not None
    return PollCard(
        poll,
        own,
        policy.may_vote(poll, now, has_voted=voted),
        policy.may_change(poll, now),
        policy.sees_results(poll, now, has_voted=voted),
        policy.may_ask_for_results(poll, now, has_voted=voted),
        poll.outcome(now),
        poll.of_visitors(now) if poll.voters is Voters.ALL else None,
        poll.closed(now),
        notes,
        by_visitor,
    )


def notes_under(polls: Sequence[PollView]) -> Mapping[int, Sequence[NoteView]]:
    """The editor's notes under these polls."""
    return notes_of(SubjectKind.POLL, [each.id for each in polls])
