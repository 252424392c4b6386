"""What happened, in the past tense."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BallotCast:
    """A poll has one vote more. Nothing here says whose."""

    poll_id: int
    article_id: int
