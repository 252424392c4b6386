"""How often a story is opened is counted, and nothing about who opened it."""

import threading
from datetime import date, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from forum.articles.models import State
from forum.core import clock
from forum.core.config import Config
from forum.core.db import session, transaction
from forum.readership.actions import add_counts
from forum.readership.door import tally_of
from forum.readership.models import DayViews, StoryViews
from forum.readership.tally import Counts, Tally, What, is_a_browser
from tests import makers
from tests.databases import SECRET
from tests.makers import Story
from tests.pages.test_cost import counted
from tests.people import Browser, Cast, Person

PHONE = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/129.0 Mobile Safari/537.36"
PROGRAMS = (
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 (compatible; bingbot/2.0)",
    "facebookexternalhit/1.1",
    "curl/8.5.0",
    "python-requests/2.32",
    "Mozilla/5.0 HeadlessChrome/129.0",
    "FeedFetcher-Google",
    "",
)
TODAY = date(2026, 11, 20)


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def views(app: Flask) -> int:
    """All that was counted so far, written down."""
    tally_of(app).put_down()
    with app.app_context():
        return sum(session.scalars(select(StoryViews.count)))


def opened(browser: Browser, path: str, **headers: str) -> Browser:
    return browser.get(path, **({"User_Agent": PHONE} | headers))  # type: ignore[arg-type]  # headers


def test_each_opening_is_counted_whether_the_page_was_kept_or_not(story: Story, visitor: Browser) -> None:
    for number in (1, 2, 3):
        opened(visitor, story.path)
        assert views(story.app) == number
    etag = visitor.response.headers["ETag"]
    assert opened(visitor, story.path, If_None_Match=etag).status == 304
    assert views(story.app) == 4
    with story.app.app_context():
        row = session.scalars(select(StoryViews)).one()
        assert (row.article_id, row.day) == (story.id, clock.now().date())
        assert session.scalars(select(DayViews.count)).one() == 4


def test_what_is_kept_is_a_number_for_a_story_and_a_day() -> None:
    kept = {column.name for table in (StoryViews, DayViews) for column in table.__table__.columns}
    assert kept == {"article_id", "day", "count"}


@pytest.mark.parametrize("program", PROGRAMS)
def test_programs_that_say_so_are_not_counted(story: Story, visitor: Browser, program: str) -> None:
    opened(visitor, story.path, User_Agent=program)
    assert views(story.app) == 0


@pytest.mark.parametrize("header", [{"Sec_Purpose": "prefetch;prerender"}, {"Purpose": "prefetch"}])
def test_a_browser_that_looks_ahead_is_not_counted(
    story: Story, visitor: Browser, header: dict[str, str]
) -> None:
    opened(visitor, story.path, **header)
    opened(visitor, story.path, **header)
    assert views(story.app) == 0


def test_only_the_storys_own_page_counts(story: Story, visitor: Browser, ada: Person) -> None:
    said = makers.a_comment(story, ada)
    for path in (f"{story.path}?sort=oldest", f"{story.path}/comments/{said.id}", "/", "/articles/nowhere"):
        opened(visitor, path)
    visitor.client.head(story.path, headers={"User-Agent": PHONE})
    assert views(story.app) == 0


def test_the_team_is_not_counted(story: Story, cast: Cast) -> None:
    for who in (cast.mo, cast.ed, cast.ola):
        opened(who.browser, story.path)
    assert views(story.app) == 0


def test_its_author_at_a_draft_is_not_counted(ada: Person) -> None:
    draft = makers.an_article(ada, state=State.DRAFT)
    opened(ada.browser, draft.path)
    assert views(ada.app) == 0


def test_opening_asks_the_database_nothing_more_and_writes_nothing(story: Story, visitor: Browser) -> None:
    opened(visitor, story.path)
    with counted(story.app) as sent:
        opened(visitor, story.path)
    assert len(sent) == 1
    assert sent[0].startswith("SELECT")


def test_what_can_not_be_written_now_is_written_later() -> None:
    broken = [True]
    few: list[Counts] = []

    def write(counts: Counts) -> None:
        if broken:
            raise OSError
        few.append(dict(counts))

    tally = Tally(write, every=0)
    tally.see(1, TODAY)
    tally.put_down()
    broken.clear()
    tally.see(1, TODAY)
    tally.put_down()
    tally.put_down()
    assert few == [{(1, TODAY, What.VIEW): 2}]


def test_it_is_written_down_by_itself_after_a_while() -> None:
    written = threading.Event()
    tally = Tally(lambda _: written.set(), every=0.01)
    tally.see(1, TODAY)
    assert written.wait(20)


def test_many_who_read_at_once_are_all_counted() -> None:
    found: list[Counts] = []
    tally = Tally(found.append, every=0)

    def read() -> None:
        for _ in range(500):
            tally.see(1, TODAY)
            tally.put_down()

    readers = [threading.Thread(target=read) for _ in range(4)]
    for each in readers:
        each.start()
    for each in readers:
        each.join()
    tally.put_down()
    assert sum(sum(each.values()) for each in found) == 2000


def test_processes_that_write_at_once_add_up(story: Story) -> None:
    def write(_: int) -> None:
        with story.app.app_context(), transaction():
            add_counts({(story.id, TODAY, What.VIEW): 1, (story.id, TODAY - timedelta(days=1), What.VIEW): 2})

    writers = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for each in writers:
        each.start()
    for each in writers:
        each.join()
    with story.app.app_context():
        found = session.execute(select(StoryViews.day, StoryViews.count).order_by(StoryViews.day)).all()
        assert [tuple(row) for row in found] == [(TODAY - timedelta(days=1), 16), (TODAY, 8)]
        session.remove()


def test_a_story_that_is_gone_costs_no_others_views(story: Story) -> None:
    with story.app.app_context(), transaction():
        add_counts({(story.id, TODAY, What.VIEW): 1, (99999, TODAY, What.VIEW): 5})
    with story.app.app_context():
        assert session.scalars(select(StoryViews.count)).all() == [1]


def test_a_site_may_count_nothing(app: Flask) -> None:
    assert not Config.from_env({"KITH_SECRET_KEY": SECRET, "KITH_COUNT_VIEWS": "0"}).count_views
    assert Config.from_env({"KITH_SECRET_KEY": SECRET}).count_views


def test_a_browser_is_told_from_a_program() -> None:
    assert is_a_browser(PHONE)
    assert is_a_browser("Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0")
    assert not any(is_a_browser(each) for each in PROGRAMS)
