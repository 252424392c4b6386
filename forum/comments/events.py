"""What happened, in the past tense."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommentPosted:
    """A comment can be read now."""

    comment_id: int
    article_id: int
