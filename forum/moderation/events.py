"""What happened, in the past tense."""

from dataclasses import dataclass
from datetime import datetime

from forum.moderation.acts import Kind


@dataclass(frozen=True, slots=True)
class AppealMade:
    """An author asks for a second look at what a statement tells them."""

    statement_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class AppealAnswered:
    """Somebody who did not decide before has answered."""

    statement_id: int
    by_id: int
    upheld: bool
    at: datetime


@dataclass(frozen=True, slots=True)
class CommentAnswered:
    """A moderator has answered a comment as the team, beginning with this template or with none."""

    comment_id: int
    answer_id: int
    by_id: int
    at: datetime
    template: str | None


@dataclass(frozen=True, slots=True)
class ReportMade:
    """Somebody told us of something; a Report says what."""

    report_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class AskedAgain:
    """Who sent a notice asks that somebody who did not decide looks once more."""

    report_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class DecisionUndone:
    """Somebody took back what this person had decided about a subject at `decided_at`.

    It is told after all that carries it out.
    """

    kind: Kind
    subject_id: int
    decided_by_id: int | None
    decided_at: datetime
    at: datetime
