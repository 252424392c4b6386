"""What happened to a comment, in the past tense."""

from dataclasses import dataclass
from datetime import datetime

from forum.rules.effects import Effect


@dataclass(frozen=True, slots=True)
class _ToAComment:
    """Which comment, on which article."""

    comment_id: int
    article_id: int


@dataclass(frozen=True, slots=True)
class _Decided(_ToAComment):
    """The same, decided by whom (nobody: a program, by the rules), and when."""

    by_id: int | None
    at: datetime


class CommentPosted(_ToAComment):
    """A comment can be read now."""


class CommentSubmitted(_Decided):
    """A comment that was just written waits for a moderator; nobody has read it."""


class CommentEdited(_ToAComment):
    """Its author has changed it; a Revision keeps how it read."""


class CommentWithdrawn(_Decided):
    """Its author has taken it back."""


class CommentPinned(_Decided):
    """A comment stands first on its article's page."""


class CommentUnpinned(_Decided):
    """A comment stands in its place alone again."""


@dataclass(frozen=True, slots=True)
class CommentRemoved(_Decided):
    """A moderator has taken a comment down; a Tombstone says under which rule, of this edition."""

    edition: int


class CommentPublished(_Decided):
    """A comment that waited for a moderator can be read now."""


class CommentRestored(_Decided):
    """A comment that was removed can be read again."""


class CommentHeld(_Decided):
    """A comment that could be read waits for a moderator."""


@dataclass(frozen=True, slots=True)
class CommentAdjusted(_ToAComment):
    """A moderator has put other words in place of a comment's own; an Adjustment keeps what was there."""

    adjustment_id: int


@dataclass(frozen=True, slots=True)
class CommentGivenBack(_ToAComment):
    """What an Adjustment took out of a comment stands there again."""

    adjustment_id: int
    by_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CommentJudged:
    """The rules have found something in a comment that was written or changed; KeptFindings say what."""

    comment_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class CommentLookedAfter:
    """A person has looked at what was noted in a comment: at a worry, or at a side effect."""

    comment_id: int
    effect: Effect
    by_id: int
    at: datetime


class CommentReacted(_ToAComment):
    """Somebody pressed a button under a comment, or took that back."""
