"""What happened, in the past tense."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommentPosted:
    """A comment can be read now."""

    comment_id: int
    article_id: int


@dataclass(frozen=True, slots=True)
class CommentEdited:
    """Its author has changed it; a Revision keeps how it read."""

    comment_id: int
    article_id: int


@dataclass(frozen=True, slots=True)
class CommentWithdrawn:
    """Its author has taken it back."""

    comment_id: int
    article_id: int


@dataclass(frozen=True, slots=True)
class CommentPinned:
    """A comment stands first on its article's page."""

    comment_id: int
    article_id: int


@dataclass(frozen=True, slots=True)
class CommentUnpinned:
    """A comment stands in its place alone again."""

    comment_id: int
    article_id: int


@dataclass(frozen=True, slots=True)
class CommentRemoved:
    """A moderator has taken a comment down; a Tombstone says under which rule."""

    comment_id: int
    article_id: int


@dataclass(frozen=True, slots=True)
class CommentReacted:
    """Somebody pressed a button under a comment, or took that back."""

    comment_id: int
    article_id: int
