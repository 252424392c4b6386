"""What happened, in the past tense."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class BallotCast:
    """A poll has one vote more, or one that says something else, or one less. Nothing here says whose."""

    poll_id: int
    article_id: int | None


@dataclass(frozen=True, slots=True)
class PollChanged:
    """What stands on a poll's card is another: it was opened, changed, closed, moved."""

    poll_id: int
    article_id: int | None


@dataclass(frozen=True, slots=True)
class PollExplained:
    """There is an editor's note under a poll."""

    poll_id: int
    article_id: int | None
    by_id: int
    at: datetime
    note_id: int
    rule: str | None


@dataclass(frozen=True, slots=True)
class PollNoteTakenBack:
    """A note does not stand under a poll any more."""

    poll_id: int
    article_id: int | None
    by_id: int
    at: datetime
    note_id: int
