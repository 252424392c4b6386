"""Who writes, how much of it each does, and what is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from math import log
from random import Random

from sqlalchemy import insert

from forum.accounts.models import Member
from forum.articles import disclaimers
from forum.articles.reading_time import minutes
from forum.core.db import session, take_ids
from forum.core.markup import ARTICLE, COMMENT, Written, write
from forum.transfer.fill.prose import prose, seeded

MEDIAN_WORDS, SPREAD_OF_WORDS = 45, 0.8
LONGEST_WORDS = 1_000
TEXTS = 400  # different comments, each rendered once; the crowd shares them
STORY_WORDS = (400, 700, 1_000, 1_000, 1_500)
BUSIEST, SHARE = 0.01, 0.35  # one in a hundred members writes about a third
FEWEST, MOST, COMMENTS_EACH = 50, 20_000, 50
HERE_FOR = timedelta(days=1_000)


@dataclass(frozen=True, slots=True)
class Telling:
    """A story's words."""

    words: Written
    standfirst: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Cast:
    """The crowd: members, the busiest first, with what is said by them."""

    members: Sequence[int]
    weights: Sequence[float]  # cumulative
    texts: Sequence[Written]
    tellings: Sequence[Telling]
    disclaimer: int


def how_many(comments: int) -> int:
    """How many members it takes to write so many comments."""
    return min(max(comments // COMMENTS_EACH, FEWEST), MOST)


def cast(members: int, now: datetime, seed: int = 1) -> Cast:
    """So many new members, and a stock of texts. Call it inside a transaction."""
    chance = seeded(seed)
    ids = take_ids(Member, members)
    session.execute(insert(Member), [_member(id, now) for id in ids])
    lengths = (chance.lognormvariate(log(MEDIAN_WORDS), SPREAD_OF_WORDS) for _ in range(TEXTS))
    texts = [write(prose(chance, min(max(int(length), 2), LONGEST_WORDS)), COMMENT) for length in lengths]
    tellings = [_telling(length, chance) for length in STORY_WORDS]
    return Cast(ids, shares(members), texts, tellings, disclaimers.current(now).id)


def _member(id: int, now: datetime) -> dict[str, object]:
    name = f"reader-{id}"
    return {"id": id, "username": name, "username_key": name, "joined_at": now - HERE_FOR}


def _telling(length: int, chance: Random) -> Telling:
    words = write(prose(chance, length), ARTICLE)
    return Telling(words, prose(chance, 25), minutes(words.body))


def shares(members: int) -> list[float]:
    """How much each writes, added up: Zipf's law, as steep as gives the busiest their share."""
    low, high = 0.0, 2.0
    for _ in range(30):
        middle = (low + high) / 2
        added = _added(members, middle)
        if added[max(int(members * BUSIEST), 1) - 1] / added[-1] < SHARE:
            low = middle
        else:
            high = middle
    return _added(members, high)


def _added(members: int, steepness: float) -> list[float]:
    return list(accumulate(rank**-steepness for rank in range(1, members + 1)))
