"""What happened to a comment, in the past tense."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _ToAComment:
    """Which comment, on which article."""

    comment_id: int
    article_id: int


class CommentPosted(_ToAComment):
    """A comment can be read now."""


class CommentEdited(_ToAComment):
    """Its author has changed it; a Revision keeps how it read."""


class CommentWithdrawn(_ToAComment):
    """Its author has taken it back."""


class CommentPinned(_ToAComment):
    """A comment stands first on its article's page."""


class CommentUnpinned(_ToAComment):
    """A comment stands in its place alone again."""


class CommentRemoved(_ToAComment):
    """A moderator has taken a comment down; a Tombstone says under which rule."""


class CommentPublished(_ToAComment):
    """A comment that waited for a moderator can be read now."""


class CommentHeld(_ToAComment):
    """A comment that could be read waits for a moderator."""


@dataclass(frozen=True, slots=True)
class CommentAdjusted(_ToAComment):
    """A moderator has put other words in place of a comment's own; an Adjustment keeps what was there."""

    adjustment_id: int


class CommentReacted(_ToAComment):
    """Somebody pressed a button under a comment, or took that back."""
