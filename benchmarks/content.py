"""What the database of a run holds: a crowd, the stories that are measured, and the member who reads them."""

import sys
from dataclasses import dataclass
from datetime import datetime, timedelta

from flask import Flask
from sqlalchemy import func, select, update

from benchmarks import agree, desk, pages
from benchmarks.place import Place
from benchmarks.sizes import PAGE, THREAD_PAGE
from forum.accounts import actions as accounts
from forum.accounts import passwords
from forum.accounts.models import Member
from forum.app import create_app
from forum.articles.models import Article
from forum.comments.models import Comment, Reaction, ReactionKind
from forum.comments.queries.threads import THREADS_PER_PAGE
from forum.core import clock
from forum.core.db import db, session, transaction
from forum.marks.models import Bookmark, ReadMark
from forum.transfer.fill import crowd
from forum.transfer.fill.people import Cast, cast, how_many
from forum.transfer.fill.prose import seeded
from forum.transfer.fill.store import make_room
from forum.transfer.fill.stories import Wanted, tell

NAME, PASSWORD = "bench-member", desk.PASSWORD
JOINED = timedelta(days=400)  # a newcomer would be held to narrower limits
REACTIONS = 0.5  # to each comment of the stories that are measured
SEEN = "1-40"


@dataclass(frozen=True, slots=True)
class Content:
    """Where the pages are that are measured, and what holds them."""

    engine: str
    comments: int
    last_page: str  # of the long story
    thread_few: str
    thread_many: str
    thread_last: str
    database_pid: int | None = None


def say(words: str) -> None:
    """To whoever waits."""
    print(words, file=sys.stderr, flush=True)


def fill(here: Place, articles: int, comments: int, many: int, waiting: int) -> Content:
    """Tables, a crowd, the stories that are measured: so many comments in all. `many` may be 0.

    `waiting` cases are open.
    """
    app, now = create_app(here.config), clock.now()
    ready(app)
    with app.app_context():
        with transaction():
            people = cast(how_many(comments), now)
        ids = _measured(people, many, now)
        if many:
            say(f"Compared {agree.check(people, now)} filled comments with the application's own: the same.")
        already = crowd.here().comments
        crowd.fill_with(people, crowd.Load(articles, max(comments - already, 0)), now)
        _somebody(ids, now)
        desk.fill(ids["few"], ids["held"], waiting, now)
        tidy()
        found = _content(ids)
        db.engine.dispose()
    say(f"Filled {found.engine} with {found.comments:,} comments in {time_since(now):.0f} s.")
    return found


def ready(app: Flask) -> None:
    """Make the tables."""
    result = app.test_cli_runner().invoke(args=["db", "upgrade"])
    if result.exit_code:
        sys.exit(f"The tables could not be made: {result.exception or result.output}")


def comments_of(here: Place, *slugs: str) -> int:
    """How many comments these stories have now."""
    with create_app(here.config).app_context():
        table = Article.__table__.c
        found = session.scalar(select(func.sum(table.comment_count)).where(table.slug.in_(slugs)))
        db.engine.dispose()
        return int(found or 0)


def paths(here: Place, most: int) -> list[str]:
    """Where the stories are, the newest first."""
    with create_app(here.config).app_context():
        found = session.scalars(select(Article.slug).order_by(Article.published_at.desc()).limit(most)).all()
        db.engine.dispose()
        return [f"/articles/{slug}" for slug in found]


def time_since(then: datetime) -> float:
    """Seconds."""
    return (clock.now() - then).total_seconds()


def _measured(people: Cast, many: int, now: datetime) -> dict[str, int]:
    """The stories that cases name, by their slugs; they are the same in every database."""
    trees = {slug: pages.story(PAGE, seeded(slug)) for slug in ("few", "held")}
    trees["write-few"] = pages.story(PAGE, seeded("write"))
    if many:
        trees |= {
            "many": pages.story(many, seeded("many")),
            "write-many": pages.story(many, seeded("write")),
            "thread-few": pages.one_thread(THREAD_PAGE, seeded("thread")),
            "thread-many": pages.one_thread(many, seeded("thread")),
        }
    with transaction():
        make_room()
        wanted = [Wanted(slug, slots, reactions=REACTIONS) for slug, slots in trees.items()]
        return dict(zip(trees, tell(wanted, people, now), strict=True))


def _somebody(ids: dict[str, int], now: datetime) -> None:
    """A member as most are: some comments read, two bookmarked, three reactions."""
    with transaction():
        member = accounts.sign_up(NAME, passwords.hashed(PASSWORD), None, now - JOINED)
        for slug in ids.keys() & {"few", "many"}:
            _mark(member, ids[slug], now)


def _mark(member: Member, article_id: int, now: datetime) -> None:
    newest = (
        select(Comment.id).where(Comment.article_id == article_id).order_by(Comment.number.desc()).limit(5)
    )
    shown = list(session.scalars(newest))
    who = {"member_id": member.id, "article_id": article_id}
    session.add(ReadMark(**who, seen=SEEN, visited_at=now - timedelta(days=3)))
    session.add_all(Bookmark(**who, comment_id=id, at=now) for id in shown[:2])
    session.add_all(Reaction(**who, comment_id=id, kind=ReactionKind.HELPFUL, at=now) for id in shown[2:])
    session.execute(
        update(Comment).where(Comment.id.in_(shown[2:])).values(helpful_count=Comment.helpful_count + 1)
    )


def tidy() -> None:
    """What a database does by itself in the hours after so much was written."""
    words = {"sqlite": ("PRAGMA wal_checkpoint(TRUNCATE)",), "postgresql": ("VACUUM ANALYZE",)}
    with db.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for statement in words[connection.dialect.name]:
            connection.exec_driver_sql(statement)


def _content(ids: dict[str, int]) -> Content:
    with db.engine.connect() as connection:
        version = ".".join(map(str, connection.dialect.server_version_info or ()))
        engine = f"{connection.dialect.name} {version}"
        postgresql = connection.dialect.name == "postgresql"
        pid = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar() if postgresql else None
    threads = {slug: _first(ids[slug]) for slug in ids if slug.startswith("thread")}
    paths = {slug: f"/articles/{slug}/comments/{id}" for slug, id in threads.items()}
    return Content(
        engine=engine,
        comments=crowd.here().comments,
        last_page=f"/articles/many?from={_last_start(ids['many'])}" if "many" in ids else "",
        thread_few=paths.get("thread-few", ""),
        thread_many=paths.get("thread-many", ""),
        thread_last=f"{paths['thread-many']}?from={_last_block(ids['thread-many'])}" if threads else "",
        database_pid=pid,
    )


def _first(article_id: int) -> int:
    return session.scalars(select(Comment.id).filter_by(article_id=article_id, number=1)).one()


def _last_start(article_id: int) -> int:
    """The thread that the last page begins with, the newest standing first."""
    starts = select(Comment.id).where(Comment.article_id == article_id, Comment.parent_id.is_(None))
    return (
        session.scalars(starts.order_by(Comment.written_at, Comment.id).offset(THREADS_PER_PAGE - 1)).first()
        or 0
    )


def _last_block(article_id: int) -> int:
    """The reply that the last page of the long thread begins with."""
    last = session.scalars(select(Article.last_number).filter_by(id=article_id)).one()
    wanted = select(Comment.id).filter_by(article_id=article_id, number=last - THREAD_PAGE + 1)
    return session.scalars(wanted).one()
