"""Stories with their polls and threads, as rows: what the application would store, comment by comment."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import insert

from forum.articles.models import Article, State
from forum.comments.models import Comment
from forum.core.db import session, take_ids
from forum.polls.models import SIGN, Ballot, Choice, Mark, Poll
from forum.transfer.fill import plan
from forum.transfer.fill.people import Cast
from forum.transfer.fill.plan import Slot
from forum.transfer.fill.prose import prose, seeded
from forum.transfer.fill.store import Row, store
from forum.transfer.fill.warmth import Warmth

BATCH = 5_000  # rows that are in memory at the same time
QUIET = timedelta(days=2)  # since the last comment
QUESTION = "How far do you travel for treatment?"
MOST_VOTES = 40  # for one choice
CHOICES = ("Under half an hour", "Up to an hour", "Up to two hours", "Further than that")
COLUMNS = (
    "id",
    "article_id",
    "author_id",
    "parent_id",
    "thread_id",
    "number",
    "depth",
    "path",
    "body",
    "html",
    "markup",
    "written_at",
    "reply_count",
    "helpful_count",
    "same_here_count",
    "support_count",
)
Told = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A story to be told: its address, its tree, for how many days it has been out, in whose words."""

    slug: str
    slots: Sequence[Slot]
    days: float = 300
    telling: int = 2
    reactions: float = 0  # for each comment, on average


def tell(wanted: Sequence[Wanted], people: Cast, now: datetime, told: Told | None = None) -> list[int]:
    """Write these stories; `told` hears of each batch of comments. Gives their ids. Inside a transaction."""
    ids = take_ids(Article, len(wanted))
    each = list(zip(ids, wanted, strict=True))
    session.execute(insert(Article), [_article(id, story, people, now) for id, story in each])
    _ask(each, people.members[0], now)
    numbered = iter(take_ids(Comment, sum(len(story.slots) for story in wanted)))
    warmth = Warmth(people.members, now)
    rows = (row for id, story in each for row in _comments(id, story, numbered, people, warmth))
    while batch := list(islice(rows, BATCH)):
        store(Comment, COLUMNS, batch)
        warmth.store()
        if told:
            told(len(batch))
    return ids


def moment(number: int, count: int, days: float, now: datetime) -> datetime:
    """When the comment of this number was written: evenly over the story's time, the last two days ago."""
    first = now - timedelta(days=days)
    return first + max(now - QUIET - first, timedelta(hours=1)) * number / count


def _article(id: int, story: Wanted, people: Cast, now: datetime) -> dict[str, Any]:
    chance, telling = seeded("article", story.slug), people.tellings[story.telling % len(people.tellings)]
    began, count = now - timedelta(days=story.days), len(story.slots)
    return {
        "id": id,
        "slug": story.slug,
        "title": prose(chance, 5).strip("*.?!").replace("*", ""),
        "standfirst": telling.standfirst,
        "body": telling.words.body,
        "html": telling.words.html,
        "markup": telling.words.markup,
        "minutes": telling.minutes,
        "author_id": chance.choice(people.members),
        "state": State.PUBLISHED,
        "created_at": began,
        "published_at": began,
        "relation": "lives with the condition",
        "disclaimer_id": people.disclaimer,
        "comment_count": count,
        "last_number": count,
        "thread_count": sum(not slot.parent for slot in story.slots),
        "last_comment_at": moment(count, count, story.days, now) if count else None,
        "version": 1 + count,
    }


def _ask(each: Sequence[tuple[int, Wanted]], by_id: int, now: datetime) -> None:
    """Give every story a poll with ballots by nobody: their signs are made of chance."""
    ids, numbered = take_ids(Poll, len(each)), iter(take_ids(Choice, len(each) * len(CHOICES)))
    polls, choices = [], []
    marks: list[Row] = []
    for id, (article_id, story) in zip(ids, each, strict=True):
        chance, opened = seeded("poll", story.slug), now - timedelta(days=story.days)
        offered: list[dict[str, Any]] = [
            {
                "id": next(numbered),
                "poll_id": id,
                "position": place,
                "text": text,
                "ballots": (count := chance.randrange(MOST_VOTES)),
                "told_ballots": count,
            }
            for place, text in enumerate(CHOICES)
        ]
        choices += offered
        ballots = sum(each["ballots"] for each in offered)
        about = {"question": QUESTION, "opens_at": opened, "by_id": by_id}
        about |= {"ballots": ballots, "told_ballots": ballots}
        polls.append({"id": id, "article_id": article_id, **about})
        marks += _marks(offered, chance)
    session.execute(insert(Poll), polls)
    session.execute(insert(Choice), choices)
    store(Ballot, ("poll_id", "voter", "guest", "words"), [(id, sign, False, "") for id, sign, _, _ in marks])
    store(Mark, ("poll_id", "voter", "choice_id", "place"), marks)


def _marks(offered: Sequence[dict[str, Any]], chance: Random) -> list[Row]:
    """A ballot for each vote that is counted, in the order of their signs."""
    chosen = [(each["poll_id"], each["id"]) for each in offered for _ in range(each["ballots"])]
    return sorted((poll, chance.randbytes(SIGN // 2).hex(), choice, 0) for poll, choice in chosen)


def _comments(
    article_id: int, story: Wanted, numbered: Iterator[int], people: Cast, warmth: Warmth
) -> Iterator[Row]:
    chance, count = seeded("words", story.slug), len(story.slots)
    ids: list[Any] = [None, *islice(numbered, count)]
    below = plan.replies(story.slots)
    authors = chance.choices(people.members, cum_weights=people.weights, k=count)
    said = chance.choices(people.texts, k=count)
    for slot, author, words in zip(story.slots, authors, said, strict=True):
        yield (
            ids[slot.number],
            article_id,
            author,
            ids[slot.parent],
            ids[slot.thread],
            slot.number,
            slot.depth,
            slot.path,
            words.body,
            words.html,
            words.markup,
            moment(slot.number, count, story.days, warmth.now),
            below[slot.number],
            *warmth.pressed(ids[slot.number], article_id, story.reactions, chance),
        )
