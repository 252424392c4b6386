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


@dataclass(frozen=True, slots=True)
class CommentHeld(_Decided):
    """A comment that could be read waits for a moderator, or a person decided that it waits on.

    So many `reports` of members may have made a program do it.
    """

    reports: int = 0


class CommentWaitsAgain(_Decided):
    """A comment waits as it had, for the reasons of then: what was decided about it since is taken back."""


class CommentReturned(_Decided):
    """A comment waits for its author, who is asked to change it; a Returned says what and why."""


@dataclass(frozen=True, slots=True)
class CommentCameBack(_ToAComment):
    """Its author has changed a comment that was returned to them; it waits for who returned it."""

    returned_by_id: int
    at: datetime


class ThreadClosed(_Decided):
    """Nobody can answer any more in the thread that this comment starts; a ThreadOrder says why."""


class ThreadOpened(_Decided):
    """One can answer in it again, as often as one likes."""


@dataclass(frozen=True, slots=True)
class ThreadSlowed(_Decided):
    """One can answer in it once in so many minutes."""

    minutes: int


class BranchMoved(_Decided):
    """A reply, with all below it, is a thread of its own now; a MovedBranch says what it answered."""


class BranchMovedBack(_Decided):
    """A branch that was moved hangs where it hung before."""


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
