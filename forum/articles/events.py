"""What happened, in the past tense."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommentsClosed:
    """Nobody can comment on this article any more; a Closing says why."""

    article_id: int


@dataclass(frozen=True, slots=True)
class CommentsOpened:
    """One can comment on this article again."""

    article_id: int


@dataclass(frozen=True, slots=True)
class ClosingPlanned:
    """When comments on this article close by themselves was set, or that they never do."""

    article_id: int
