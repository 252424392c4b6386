"""Whether a story was read to its end is counted for those who said yes, and for nobody else."""

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import select

from forum.articles.models import State
from forum.core.config import Config
from forum.core.db import session
from forum.readership.door import tally_of
from forum.readership.models import DayReadings, StoryReadings
from tests import makers
from tests.makers import Story
from tests.pages.test_cost import counted
from tests.people import Browser, Cast, Person
from tests.readership.test_views import PHONE

YES = "/reading-tools/ends?ends=on"
OURS = {"Origin": "http://localhost", "Sec-Fetch-Site": "same-origin", "User-Agent": PHONE}


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def readings(app: Flask) -> list[tuple[int, int]]:
    """All that was counted so far, written down: opened, and read to the end."""
    tally_of(app).put_down()
    with app.app_context():
        mine = session.execute(select(StoryReadings.opened, StoryReadings.ended)).all()
        together = session.execute(select(DayReadings.opened, DayReadings.ended)).all()
        assert mine == together
        return [(opened, ended) for opened, ended in mine]


def tell(browser: Browser, story: Story, what: str, **headers: str) -> int:
    told = OURS | {name.replace("_", "-"): value for name, value in headers.items()}
    answer = browser.client.post(f"{story.path}/readings", data={"what": what}, headers=told)
    return answer.status_code


@pytest.mark.parametrize("who", ["a visitor", "ada"])
def test_who_said_yes_is_counted_once_for_opening_and_once_for_the_end(
    story: Story, cast: Cast, who: str
) -> None:
    browser = Browser(story.app) if who == "a visitor" else cast[who].browser
    browser.get(YES)
    assert tell(browser, story, "opened") == tell(browser, story, "opened") == 204
    assert tell(browser, story, "ended") == 204
    assert readings(story.app) == [(2, 1)]


@pytest.mark.parametrize("choice", ["", "/reading-tools/ends?ends=off", "/reading-tools?theme=dark"])
def test_who_did_not_say_yes_is_not_counted(story: Story, visitor: Browser, choice: str) -> None:
    if choice:
        visitor.get(choice)
    assert tell(visitor, story, "ended") == 204
    assert readings(story.app) == []


@pytest.mark.parametrize("header", ["Sec_GPC", "DNT"])
def test_a_browser_that_asks_not_to_be_followed_is_not_whatever_was_chosen(
    story: Story, visitor: Browser, header: str
) -> None:
    visitor.get(YES)
    tell(visitor, story, "ended", **{header: "1"})
    assert readings(story.app) == []
    page = visitor.get("/reading-tools/ends", **{header: "1"})  # type: ignore[arg-type]  # headers
    assert "nothing is sent or counted, whatever you choose" in page.text
    assert header.replace("_", "-") in page.response.headers["Vary"]
    assert "whatever you choose" not in visitor.get("/reading-tools/ends").text


@pytest.mark.parametrize(
    "header",
    [
        {"Origin": "https://elsewhere.example"},
        {"Origin": ""},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
    ],
)
def test_what_another_site_sends_is_refused(story: Story, visitor: Browser, header: dict[str, str]) -> None:
    visitor.get(YES)
    assert tell(visitor, story, "ended", **header) == 400
    assert readings(story.app) == []


def test_the_team_and_programs_are_not_counted(story: Story, cast: Cast, visitor: Browser) -> None:
    for who in (cast.mo, cast.ed, cast.ola):
        tell(who.browser.get(YES), story, "ended")
    tell(visitor.get(YES), story, "ended", User_Agent="curl/8.5.0")
    assert readings(story.app) == []


def test_what_is_no_word_of_ours_and_what_is_not_out_count_for_nothing(ada: Person, visitor: Browser) -> None:
    draft, story = makers.an_article(ada, state=State.DRAFT), makers.an_article(ada, "Out")
    assert tell(ada.browser.get(YES), draft, "ended") == 204
    assert tell(visitor.get(YES), draft, "ended") == 404
    assert tell(visitor, story, "x") == 422
    assert readings(ada.app) == []


def test_too_many_from_one_address_are_not_taken(story: Story, visitor: Browser) -> None:
    visitor.get(YES)
    assert {tell(visitor, story, "ended") for _ in range(61)} == {204, 429}
    assert readings(story.app) == [(0, 60)]


def test_the_choice_is_kept_beside_the_others_and_in_no_cookie_of_its_own(
    story: Story, visitor: Browser
) -> None:
    visitor.get("/reading-tools?theme=dark").get(f"{YES}&back={story.path}")
    assert visitor.path == story.path
    assert visitor.cookie("reading") == "standard.standard.dark.auto.jkn.off.on"
    visitor.get("/reading-tools?theme=light").get("/reading-tools/keys?use=off")
    assert visitor.cookie("reading") == "standard.standard.light.auto.off.off.on"
    assert visitor.get("/reading-tools/ends").page.select("main input[value=on][checked]")
    visitor.get("/reading-tools/keys?use=on&next=j&previous=k&unread=n").get("/reading-tools/ends?ends=off")
    assert visitor.cookie("reading") == "standard.standard.light.auto"
    tell(visitor, story, "ended")
    assert visitor.cookie("kith") is None


def test_it_is_off_until_one_says_yes_and_the_page_says_that_it_needs_script(visitor: Browser) -> None:
    page = visitor.get("/reading-tools").get("/reading-tools/ends")
    assert page.page.select("main input[value=off][checked]")
    assert "It needs script: without it, nothing is sent." in page.text


def test_the_page_of_a_story_is_the_same_for_who_said_yes(story: Story, visitor: Browser) -> None:
    asked = visitor.get(story.path).response.data
    assert visitor.get(YES).get(story.path).response.data == asked
    with counted(story.app) as sent:
        visitor.get(story.path)
    assert len(sent) == 1  # it was kept


def test_what_is_kept_is_two_numbers_for_a_story_and_a_day() -> None:
    kept = {column.name for table in (StoryReadings, DayReadings) for column in table.__table__.columns}
    assert kept == {"article_id", "day", "opened", "ended"}


def test_a_site_that_counts_nothing_does_not_ask(
    app: Flask, visitor: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert visitor.get("/reading-tools").page.select("main a[href^='/reading-tools/ends']")
    config: Config = app.extensions["kith.config"]
    monkeypatch.setitem(app.extensions, "kith.config", replace(config, count_views=False))
    assert not visitor.get("/reading-tools").page.select("main a[href^='/reading-tools/ends']")
    assert visitor.get("/reading-tools/ends").status == 404
