"""The whole work: a crowd, its stories and what it answers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random

from sqlalchemy import func, select

from forum.articles.models import Article
from forum.comments.models import Comment
from forum.core.db import session, transaction
from forum.transfer.fill import plan
from forum.transfer.fill.people import Cast, cast, how_many
from forum.transfer.fill.prose import seeded
from forum.transfer.fill.store import make_room
from forum.transfer.fill.stories import BATCH, Told, Wanted, tell

STORIES_AT_ONCE = 200
NEWEST, OLDEST = 5.0, 700.0  # days


@dataclass(frozen=True, slots=True)
class Here:
    """What a database holds already."""

    articles: int
    comments: int

    def __bool__(self) -> bool:
        return bool(self.articles or self.comments)


def here() -> Here:
    """How much there is."""
    counts = [session.scalar(select(func.count()).select_from(table)) or 0 for table in (Article, Comment)]
    return Here(*counts)


@dataclass(frozen=True, slots=True)
class Load:
    """So many stories, with so many comments in all and so many reactions to each, from this seed."""

    articles: int
    comments: int
    reactions: float = 0
    seed: int = 1


def fill(load: Load, now: datetime, told: Told | None = None) -> Cast:
    """Write such a load, by a crowd of new members.

    Saved a handful of stories at a time: where it is interrupted, what is there is whole.
    """
    with transaction():
        people = cast(how_many(load.comments), now, load.seed)
    fill_with(people, load, now, told)
    return people


def fill_with(people: Cast, load: Load, now: datetime, told: Told | None = None) -> None:
    """The same with people who are here already."""
    chance, first = seeded(load.seed, "sizes"), (session.scalar(select(func.max(Article.id))) or 0) + 1
    sizes = plan.sizes(load.articles, load.comments, chance)
    for group in _groups(sizes):
        with transaction():
            make_room()
            tell(list(_wanted(group, first, load.reactions, chance)), people, now, told)
        first += len(group)


def _groups(sizes: Sequence[int]) -> Iterator[list[int]]:
    """Stories that are saved together: some thousand comments, or one long story."""
    group: list[int] = []
    for size in sizes:
        group.append(size)
        if sum(group) >= BATCH or len(group) == STORIES_AT_ONCE:
            yield group
            group = []
    if group:
        yield group


def _wanted(sizes: Sequence[int], first: int, reactions: float, chance: Random) -> Iterator[Wanted]:
    for number, size in enumerate(sizes, first):
        days, telling = chance.uniform(NEWEST, OLDEST), chance.randrange(100)
        yield Wanted(f"filled-story-{number}", plan.tree(size, chance), days, telling, reactions)
