"""What happened, in the past tense."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class _Decided:
    """On which article, by whom and when."""

    article_id: int
    by_id: int
    at: datetime


class CommentsClosed(_Decided):
    """Nobody can comment on this article any more; a Closing says why."""


class CommentsOpened(_Decided):
    """One can comment on this article again."""


class ClosingPlanned(_Decided):
    """When comments on this article close by themselves was set, or that they never do."""


@dataclass(frozen=True, slots=True)
class ArticleExplained(_Decided):
    """An editor has put a note on this article, under a rule or under none."""

    note_id: int
    rule: str | None


@dataclass(frozen=True, slots=True)
class ArticleNoteTakenBack(_Decided):
    """A note that stood on this article does not stand there any more."""

    note_id: int
