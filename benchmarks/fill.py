"""Content in bulk, shaped like a real community's: Core inserts that store what the application would.

Depth: 70, 22, 6 and 2 % of comments at levels 0 to 3. Length: lognormal, median 45 words. Authors: Zipf over
2,000 members, of whom the busiest 1 % write about a third. The same seed gives the same content.
`benchmarks.agree` compares a small fill with comments that the application itself wrote.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate
from math import log
from typing import Any

from sqlalchemy import func, insert, select, text

from benchmarks.prose import prose, seeded
from forum.accounts.models import Member
from forum.articles.models import Article, Disclaimer
from forum.articles.reading_time import minutes
from forum.comments.models import Comment
from forum.comments.tree import path_under
from forum.core.db import Base, session, transaction
from forum.core.markup import ARTICLE, COMMENT, Written, write
from forum.polls.models import Choice, Poll

DEPTHS = (70, 22, 6, 2)
MEDIAN_WORDS, SPREAD_OF_WORDS = 45, 0.8
MEMBERS, ZIPF = 2_000, 0.9
REACH = 3  # how many comments back a reply goes, on average, among those of the level above
TEXTS = 400  # different texts, each rendered once; comments share them
STORY_WORDS = 1_000
BATCH = 5_000
_DAYS = 300  # how long a story's threads have been growing
_QUIET = timedelta(days=2)  # since the last comment

Row = dict[str, Any]
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Slot:
    """A comment's place among its article's, by number (1 is the oldest); 0 stands for none."""

    number: int
    parent: int
    thread: int
    depth: int
    path: str


@dataclass(frozen=True, slots=True)
class Cast:
    """Who writes, how much of it each does, and what is said."""

    members: Sequence[int]
    weights: Sequence[float]  # cumulative
    texts: Sequence[Written]
    disclaimer: int


def plan(count: int, chance: random.Random) -> list[Slot]:
    """The tree of one article. Replies go to recent comments rather than to old ones, as people do."""
    levels: list[list[Slot]] = [[] for _ in DEPTHS]
    slots = []
    for number in range(1, count + 1):
        (depth,) = chance.choices(range(len(DEPTHS)), DEPTHS)
        above = levels[depth - 1] if depth else []
        to = above[-1 - min(int(chance.expovariate(1 / REACH)), len(above) - 1)] if above else None
        slot = _under(to, number)
        levels[slot.depth].append(slot)
        slots.append(slot)
    return slots


def _under(to: Slot | None, number: int) -> Slot:
    if to is None:
        return Slot(number, 0, 0, 0, path_under("", number))
    return Slot(number, to.number, to.thread or to.number, to.depth + 1, path_under(to.path, number))


def cast(now: datetime, seed: int = 1) -> Cast:
    """Members and a stock of texts; call it once for a database."""
    chance = seeded(seed)
    with transaction():
        ids = _next_id(Member)
        members = range(ids, ids + MEMBERS)
        _insert(Member, [_member(each, now) for each in members])
        notice = Disclaimer(name="bench", version=1, text=prose(chance, 35), since=now - timedelta(days=500))
        session.add(notice)
        session.flush()
        disclaimer = notice.id
    weights = accumulate(1 / rank**ZIPF for rank in range(1, MEMBERS + 1))
    lengths = (chance.lognormvariate(log(MEDIAN_WORDS), SPREAD_OF_WORDS) for _ in range(TEXTS))
    texts = [write(prose(chance, min(max(int(length), 2), 1_000)), COMMENT) for length in lengths]
    return Cast(members, list(weights), texts, disclaimer)


def _member(id: int, now: datetime) -> Row:
    name = f"reader-{id}"
    return {"id": id, "username": name, "username_key": name, "joined_at": now - timedelta(days=400)}


def story(slug: str, people: Cast, now: datetime, seed: int = 1) -> int:
    """An article with a poll, still without comments; gives its id."""
    chance = seeded(seed, slug)
    words = write(prose(chance, STORY_WORDS), ARTICLE)
    began = now - timedelta(days=_DAYS)
    with transaction():
        article = Article(
            slug=slug,
            title=f"What a year taught me: {slug}",
            standfirst=prose(chance, 25),
            body=words.body,
            html=words.html,
            markup=words.markup,
            minutes=minutes(words.body),
            author_id=people.members[-1],
            state="published",
            created_at=began,
            published_at=began,
            relation="lives with the condition",
            disclaimer_id=people.disclaimer,
        )
        session.add(article)
        session.flush()
        _poll(article.id, began, chance)
        return article.id


def _poll(article_id: int, opened: datetime, chance: random.Random) -> None:
    poll = Poll(article_id=article_id, question="How far do you travel for treatment?", opened_at=opened)
    session.add(poll)
    session.flush()
    answers = ("Under half an hour", "Up to an hour", "Up to two hours", "Further than that")
    session.add_all(
        Choice(poll_id=poll.id, position=place, text=answer, ballots=chance.randrange(5, 300))
        for place, answer in enumerate(answers)
    )


def comments(
    article_id: int, count: int, people: Cast, now: datetime, seed: int = 1, told: Progress | None = None
) -> None:
    """Fill an article that has no comments yet; `told` hears how many are stored so far."""
    slots = plan(count, seeded(seed, article_id))
    done = 0
    for rows in _batches(_rows(article_id, slots, people, now, seed)):
        with transaction():
            _insert(Comment, rows)
        done += len(rows)
        if told:
            told(done)
    with transaction():
        _settle(article_id, slots, moment(count, count, now))


def moment(number: int, count: int, now: datetime) -> datetime:
    """When the comment of this number was written: evenly over the story's time, the last two days ago."""
    first = now - timedelta(days=_DAYS)
    return first + (now - _QUIET - first) * number / count


def _rows(article_id: int, slots: Sequence[Slot], people: Cast, now: datetime, seed: int) -> Iterator[Row]:
    chance = seeded(seed, article_id, "words")
    before, replies = _next_id(Comment) - 1, _replies(slots)
    for slot in slots:
        words = chance.choice(people.texts)
        (author,) = chance.choices(people.members, cum_weights=people.weights)
        yield {
            "id": before + slot.number,
            "article_id": article_id,
            "author_id": author,
            "parent_id": before + slot.parent if slot.parent else None,
            "thread_id": before + slot.thread if slot.thread else None,
            "number": slot.number,
            "depth": slot.depth,
            "path": slot.path,
            "body": words.body,
            "html": words.html,
            "markup": words.markup,
            "written_at": moment(slot.number, len(slots), now),
            "reply_count": replies[slot.number],
        }


def _replies(slots: Sequence[Slot]) -> list[int]:
    counts = [0] * (len(slots) + 1)
    for slot in slots:
        if slot.thread:
            counts[slot.thread] += 1
    return counts


def _settle(article_id: int, slots: Sequence[Slot], last: datetime) -> None:
    """The article's counts, as after that many comments one by one."""
    article = session.get_one(Article, article_id)
    article.comment_count = article.last_number = len(slots)
    article.thread_count = sum(not slot.parent for slot in slots)
    article.last_comment_at = last
    article.version += len(slots)


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _next_id(table: type[Base]) -> int:
    return (session.scalar(select(func.max(table.__table__.c.id))) or 0) + 1


def _insert(table: type[Base], rows: list[Row]) -> None:
    """Rows that bring their ids; PostgreSQL is told where to go on counting."""
    session.execute(insert(table.__table__), rows)  # type: ignore[arg-type]  # a mapped class has a Table
    if session.get_bind().dialect.name == "postgresql":
        name, last = table.__tablename__, rows[-1]["id"]
        session.execute(
            text("SELECT setval(pg_get_serial_sequence(:name, 'id'), :last)"), {"name": name, "last": last}
        )
