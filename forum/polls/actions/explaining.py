"""Writes: an editor's note under a poll, and taking it back."""

from datetime import datetime

from forum.accounts.models import Member
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.events import record
from forum.core.markup import Written
from forum.notes import actions as notes
from forum.notes.models import EditorsNote, SubjectKind
from forum.polls import policy
from forum.polls.actions.making import take_turn
from forum.polls.events import PollExplained, PollNoteTakenBack
from forum.polls.models import Poll


def explain(
    member: Member, poll: Poll, words: Written, now: datetime, *, rule: str | None = None
) -> EditorsNote:
    """Tell readers something about a poll, under it."""
    insist(policy.may_explain(member))
    take_turn(poll)
    note = notes.write_note(SubjectKind.POLL, poll.id, words, now, rule=rule)
    session.flush()
    record(PollExplained(poll.id, poll.article_id, member.id, now, note.id, rule))
    return note


def take_note_back(member: Member, poll: Poll, note_id: int, now: datetime) -> None:
    """Take a note away. Raises Missing where it does not stand there any more."""
    insist(policy.may_explain(member))
    take_turn(poll)
    if not notes.take_away(SubjectKind.POLL, poll.id, note_id):
        raise Missing("That note is not under this poll any more.")
    record(PollNoteTakenBack(poll.id, poll.article_id, member.id, now, note_id))
