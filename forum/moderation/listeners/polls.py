"""What is written down about polls: editor's notes under them."""

from forum.moderation.actions import Fact, write_down
from forum.moderation.acts import Act, Kind
from forum.moderation.listeners.under import under_now
from forum.polls.events import PollExplained, PollNoteTakenBack


def explained(event: PollExplained) -> None:
    """An editor's note under a poll, and the rule that it names, if any."""
    more, under = {"note": event.note_id}, under_now(event.rule)
    write_down(Fact(Act.EXPLAIN, Kind.POLL, event.poll_id, event.by_id, under, more), event.at)


def note_taken_back(event: PollNoteTakenBack) -> None:
    """That it does not stand there any more."""
    more = {"note": event.note_id, "taken back": True}
    write_down(Fact(Act.EXPLAIN, Kind.POLL, event.poll_id, event.by_id, more=more), event.at)
