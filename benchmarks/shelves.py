"""Stories at every place of the editors' desk, as rows, alike in a small database and in a large one."""

import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import insert, select

from benchmarks.place import Place
from forum.accounts import actions as accounts
from forum.accounts import passwords
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.app import create_app
from forum.articles.models import Article, ArticleTag, ArticleTopic, State, Tag, Topic
from forum.core import clock
from forum.core.db import db, session, transaction
from forum.editing import actions
from forum.editing.manuscript import Manuscript
from forum.editing.models import Deed, Stage, Step, Work
from forum.editing.typesetting import typeset
from forum.editing.whereabouts import Where
from forum.polls.models import Choice, Poll
from forum.readership.models import DayViews, StoryViews
from forum.transfer.fill.prose import prose, seeded

NAME, PASSWORD = "bench-editor", "a password for this run alone"
RARE = "zebra"  # a word that is in one title alone
_OTHER = "bench-second"
IN_SIGHT = 20
_TOPICS, _TAGS, _DAYS = 8, 20, 3
_HOUR, _LONG = timedelta(hours=1), timedelta(days=90)
_COPIED = (
    "body",
    "html",
    "markup",
    "minutes",
    "author_id",
    "disclaimer_id",
    "standfirst",
    "relation",
    "paid",
)
_STATES: Mapping[Where, State] = {
    Where.SCHEDULED: State.SCHEDULED,
    Where.PUBLISHED: State.PUBLISHED,
    Where.CHANGING: State.PUBLISHED,
    Where.ARCHIVED: State.ARCHIVED,
}
_STAGES: Mapping[Where, Stage] = {
    Where.IN_REVIEW: Stage.IN_REVIEW,
    Where.ASKED: Stage.CHANGES_REQUESTED,
    Where.APPROVED: Stage.APPROVED,
}
Row = dict[str, Any]


def fill(here: Place, each: int, published: int) -> int:
    """So many stories at each place, and so many published ones; gives the id of one that can be written."""
    app, now = create_app(here.config), clock.now()
    result = app.test_cli_runner().invoke(args=["db", "upgrade"])
    if result.exit_code:
        sys.exit(f"The tables could not be made: {result.exception or result.output}")
    with app.app_context():
        with transaction():
            editor, second = (_editor(name, now) for name in (NAME, _OTHER))
            first = _first(editor, now)
            places = [
                where for where in Where for _ in range(published if where is Where.PUBLISHED else each)
            ]
            _stories(list(enumerate(seeded("places").sample(places, len(places)), first + 1)), second, now)
        _tidy()
        db.engine.dispose()
    return first


def _editor(name: str, now: datetime) -> Member:
    member = accounts.sign_up(name, passwords.hashed(PASSWORD), None, now - timedelta(days=400))
    member.role = Role.EDITOR
    session.flush()
    return member


def _first(editor: Member, now: datetime) -> int:
    """One that went the real way; the others are its copies."""
    session.add_all(
        Topic(slug=f"topic-{at}", name=f"Topic {at}", name_key=f"topic {at}", position=at)
        for at in range(_TOPICS)
    )
    session.add_all(Tag(slug=f"tag-{at}", name=f"tag {at}") for at in range(_TAGS))
    session.flush()
    words = "\n\n".join(prose(seeded("body", at), 60) for at in range(12))
    it = Manuscript(
        title=f"My {RARE}", standfirst="How it was.", body=words, author=NAME, relation="lives with it"
    )
    return actions.begin(editor, typeset(it), now).id


def _stories(numbered: list[tuple[int, Where]], second: Member, now: datetime) -> None:
    first = session.scalars(select(Article)).one()
    same = {name: getattr(first, name) for name in _COPIED}
    session.execute(insert(Article), list(_articles(numbered, same, now)))
    session.execute(insert(Work), [_work(id, where, first.author_id, now) for id, where in numbered])
    session.execute(insert(Step), [_step(id, second, now) for id, _ in numbered])
    ids = [id for id, _ in numbered]
    session.execute(insert(ArticleTopic), [{"article_id": id, "topic_id": id % _TOPICS + 1} for id in ids])
    session.execute(insert(ArticleTag), [{"article_id": id, "tag_id": id % _TAGS + 1} for id in ids])
    out = [id for id, where in numbered if where is Where.PUBLISHED]
    session.execute(insert(StoryViews), list(_views(out, now)))
    days = [{"day": now.date() - timedelta(days=back), "count": 7 * len(out)} for back in range(_DAYS)]
    session.execute(insert(DayViews), days)
    asked = {"question": "How far do you travel?", "opens_at": now, "by_id": second.id}
    polls = [{"id": at, "article_id": id} | asked for at, id in enumerate(out, 1)]
    session.execute(insert(Poll), polls)
    offered = [
        {"poll_id": poll["id"], "position": at, "text": text}
        for poll in polls
        for at, text in ((0, "Far"), (1, "Near"))
    ]
    session.execute(insert(Choice), offered)


def _articles(numbered: list[tuple[int, Where]], same: Row, now: datetime) -> Iterator[Row]:
    places: Counter[Where] = Counter()
    for id, where in numbered:
        yield _article(id, where, places[where], now) | same
        places[where] += 1


def _article(id: int, where: Where, place: int, now: datetime) -> Row:
    """The first few of each place lie in this month, all others long before it or long after."""
    state = _STATES.get(where, State.DRAFT)
    away = timedelta(minutes=place) + (timedelta() if place < IN_SIGHT else _LONG)
    moment = now + _HOUR + away if state is State.SCHEDULED else now - away
    return {
        "id": id,
        "slug": f"story-{id}",
        "title": f"Year {prose(seeded('title', id), 5).strip('*.?!').replace('*', '')}"[:190],
        "state": state,
        "created_at": now - timedelta(minutes=id),
        "published_at": None if state is State.DRAFT else moment,
    }


def _work(id: int, where: Where, editor: int, now: datetime) -> Row:
    live = {Where.SCHEDULED: 1, Where.PUBLISHED: 1, Where.CHANGING: 1, Where.ARCHIVED: 1}.get(where)
    return {
        "article_id": id,
        "stage": _STAGES.get(where, Stage.DRAFTING),
        "since": now - timedelta(minutes=id),
        "waits_for_id": editor if where is Where.ASKED else None,
        "last_number": 2 if where is Where.CHANGING else 1,
        "live_number": live,
    }


def _step(id: int, by: Member, now: datetime) -> Row:
    return {
        "article_id": id,
        "at": now - timedelta(minutes=id),
        "by_id": by.id,
        "deed": Deed.SENT,
        "number": 1,
    }


def _views(ids: list[int], now: datetime) -> Iterator[Row]:
    for id in ids:
        yield from (
            {"article_id": id, "day": now.date() - timedelta(days=back), "count": 7} for back in range(_DAYS)
        )


def _tidy() -> None:
    """What a database does by itself in the hours after so much was written."""
    words = {"sqlite": ("PRAGMA wal_checkpoint(TRUNCATE)",), "postgresql": ("VACUUM ANALYZE",)}
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for statement in words[connection.dialect.name]:
            connection.exec_driver_sql(statement)
