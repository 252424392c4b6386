"""Where a story is between its first words and its readers, in one word. Pure."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from forum.articles.models import State
from forum.editing.models import Stage


class Where(StrEnum):
    """What pages say of it."""

    DRAFT = "draft"
    IN_REVIEW = "in review"
    ASKED = "changes requested"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    CHANGING = "published, with changes on the way"
    ARCHIVED = "archived"


_OF_A_DRAFT = {
    Stage.DRAFTING: Where.DRAFT,
    Stage.IN_REVIEW: Where.IN_REVIEW,
    Stage.CHANGES_REQUESTED: Where.ASKED,
    Stage.APPROVED: Where.APPROVED,
}


@dataclass(frozen=True, slots=True)
class Standing:
    """All that what one may do with a story depends on."""

    state: State
    published_at: datetime | None = None
    stage: Stage = Stage.DRAFTING
    last: int = 0  # the number that was saved last; 0 while nobody has touched it here
    live: int | None = None  # the number that readers see, or will
    contributed: bool = False
    unsent: bool = False  # whose contribution it is keeps it for themself
    contributor_id: int | None = None
    agreed: int | None = None  # the number that the contributor has agreed to
    reviewer_id: int | None = None
    sent_by_id: int | None = None  # who asked for a review last
    wrote_id: int | None = None  # whose words were saved last
    alone: bool = False  # the house has one editor
    missing: int = 0  # how much it still needs
    newly_missing: int = 0  # how much of that readers' own version has

    def is_out(self, now: datetime) -> bool:
        """Whether readers can read it: what is scheduled, from its moment on, whoever has noticed."""
        if self.published_at is None or self.published_at > now:
            return False
        return self.state in {State.PUBLISHED, State.SCHEDULED}

    def is_planned(self, now: datetime) -> bool:
        """Whether it waits for its moment."""
        return self.state is State.SCHEDULED and not self.is_out(now)

    def is_agreed(self, number: int | None) -> bool:
        """Whether this number may go out under its contributor's name, where somebody contributed it."""
        return self.contributor_id is None or self.agreed == number

    @property
    def has_changes(self) -> bool:
        """Whether something was saved that readers do not see, or will not."""
        return self.live is not None and self.live != self.last

    def where(self, now: datetime) -> Where:
        """In a word."""
        if self.state is State.ARCHIVED:
            return Where.ARCHIVED
        if self.state is State.DRAFT:
            return _OF_A_DRAFT[self.stage]
        if self.is_planned(now):
            return Where.SCHEDULED
        return Where.CHANGING if self.has_changes else Where.PUBLISHED
