"""Everybody may know how we moderate, and nobody can be found in it."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask

from forum.comments import actions as comments
from forum.core import clock
from forum.core.db import transaction
from forum.moderation import actions as moderation
from forum.moderation.actions import Fact, Under, write_down
from forum.moderation.acts import Act, Kind
from forum.moderation.queries import appeals
from tests import makers
from tests.house.test_statements import asked
from tests.makers import Story
from tests.people import Browser, Cast, Person

LAST_YEAR = datetime(datetime.now(UTC).year - 1, 6, 1, 12, tzinfo=UTC)


def written(app: Flask, at: datetime, *facts: Fact) -> None:
    with app.app_context(), transaction():
        for fact in facts:
            write_down(fact, at)


def done(act: Act, subject: int, by: Person | None = None, rule: str | None = None) -> Fact:
    return Fact(act, Kind.COMMENT, subject, by.id if by else None, Under(rule, 1, 1) if rule else Under())


def data(browser: Browser, query: str = "") -> Mapping[str, Any]:
    """The numbers as everybody gets them, worked out now."""
    browser.app.extensions["kith.pieces"].clear()
    found: Mapping[str, Any] = json.loads(browser.get(f"/transparency.json{query}").response.get_data())
    return found


def of(found: Mapping[str, Any], action: str) -> Mapping[str, Any]:
    return next(each for each in found["decisions"] if each["action"] == action)


def test_an_empty_record_is_a_page_too(visitor: Browser) -> None:
    page = visitor.get("/transparency")
    assert page.status == 200
    assert "Nothing was decided in this time." in page.text
    assert "Only they remove anything." in page.text
    assert page.page.select_one(".footer a[href='/transparency']")
    assert visitor.get("/rules").page.select_one("main a[href='/transparency']")


def test_decisions_are_counted_by_action_rule_and_who_decided(
    app: Flask, cast: Cast, visitor: Browser
) -> None:
    adjusted = [done(Act.ADJUST, each, None, "contact-details") for each in range(1, 7)]
    removed = [done(Act.REMOVE, each, cast.mo, "kindness") for each in range(1, 13)]
    written(app, LAST_YEAR, *adjusted, *removed, done(Act.ADJUST, 9, cast.mo, "kindness"))
    found = data(visitor, f"?year={LAST_YEAR.year}")
    assert of(found, "removed")["person"]["says"] == "12"
    assert of(found, "removed")["rules"][0]["rule"] == "kindness"
    assert of(found, "adjusted")["program"]["says"] == "6"
    assert of(found, "adjusted")["person"]["says"] == "fewer than 5"
    assert of(found, "adjusted")["together"] == {"least": 7, "most": 10, "says": "7 to 10"}
    page = visitor.get(f"/transparency?year={LAST_YEAR.year}")
    assert "Removed, by rule" in page.text
    assert "Be kind, above all when you disagree" in page.text


def test_it_begins_with_what_it_comes_to_and_says_how_to_read_it(
    app: Flask, cast: Cast, visitor: Browser
) -> None:
    written(app, LAST_YEAR, *(done(Act.ADJUST, each, None, "contact-details") for each in range(1, 31)))
    written(app, LAST_YEAR, *(done(Act.REMOVE, each, cast.mo, "kindness") for each in range(1, 11)))
    written(app, LAST_YEAR, *(done(Act.NOTE, each, None) for each in range(1, 8)))
    written(app, LAST_YEAR, *(done(Act.UNDO, each, cast.mo) for each in range(1, 7)))
    found = data(visitor, f"?year={LAST_YEAR.year}")["summary"]
    assert found == (
        f"In {LAST_YEAR.year} we took 40 decisions about what members write: 8 of 10 by a program, the rest "
        "by people of our team. Besides, 7 side effects were noted and 6 decisions were undone. "
        "Nobody asked us to look again."
    )
    page = visitor.get(f"/transparency?year={LAST_YEAR.year}")
    lead = page.page.select_one("h1 + .lead")
    assert lead is not None
    assert lead.get_text() == found
    assert page.text.count("we say “fewer than 5”") == 1
    assert "told in fives" not in page.text
    now = visitor.get("/transparency")
    assert "In the last twelve months nothing had to be decided." in now.text
    assert "told in fives" in now.text
    written(app, clock.now(), done(Act.REMOVE, 99, cast.mo, "kindness"))
    this_year = data(visitor, f"?year={clock.now().year}")["summary"]
    assert this_year.startswith(f"In {clock.now().year} so far we took fewer than 5 decisions")


def test_a_time_that_goes_on_is_told_in_steps_and_the_years_have_links(
    app: Flask, cast: Cast, visitor: Browser
) -> None:
    written(app, LAST_YEAR, done(Act.PIN, 1, cast.mo))
    written(app, clock.now(), *(done(Act.REMOVE, each, cast.mo, "kindness") for each in range(1, 8)))
    assert of(data(visitor), "removed")["together"]["says"] == "5 to 9"
    page = visitor.get("/transparency")
    links = [str(each["href"]) for each in page.page.select("main nav a")]
    this = LAST_YEAR.year + 1
    assert links == ["/transparency", f"/transparency?year={this}", f"/transparency?year={this - 1}"]


@pytest.mark.parametrize("query", ["?year=1999", "?year=x", "?year=", "?year=99999999999"])
@pytest.mark.parametrize("page", ["/transparency", "/transparency.json"])
def test_a_year_without_a_record_is_not_there(visitor: Browser, page: str, query: str) -> None:
    assert visitor.get(f"{page}{query}").status == 404


def test_worries_are_counted_nowhere_and_their_rule_is_not_named(
    app: Flask, cast: Cast, visitor: Browser
) -> None:
    worries = [done(Act.CARE, each, None, "care") for each in range(1, 20)]
    others = [
        done(act, each, cast.mo)
        for act in (Act.LOOK_AFTER, Act.SUPPORT, Act.HAND_ON)
        for each in range(1, 20)
    ]
    held = [done(Act.HOLD, each, None, "care") for each in range(1, 10)]
    written(app, LAST_YEAR, *worries, *others)
    year = f"?year={LAST_YEAR.year}"
    before = data(visitor, year)
    assert all(each["together"]["most"] == 0 for each in before["decisions"])
    written(app, LAST_YEAR, *held, done(Act.REPORT, 3, cast.ada, "care"))
    after = data(visitor, year)
    assert [each["rule"] for each in of(after, "held")["rules"]] == [None]
    assert after["reports"]["made"]["most"] == 0
    assert "care" not in json.dumps([after["decisions"], after["reports"]])


def test_who_is_small_in_number_stays_unfound(app: Flask, cast: Cast, visitor: Browser) -> None:
    """Two records that differ in a small number alone give the same page, sums and shares included."""
    year, found = f"?year={LAST_YEAR.year}", []
    for more in range(3):
        written(app, LAST_YEAR, done(Act.REMOVE, 50 + more, cast.mo, "doses"))
        if not more:
            written(app, LAST_YEAR, *(done(Act.REMOVE, each, cast.mo, "kindness") for each in range(1, 9)))
        found.append(data(visitor, year)["decisions"])
    assert found[0] == found[1] == found[2]


def test_how_long_comments_waited_is_told_from_five_on(app: Flask, cast: Cast, visitor: Browser) -> None:
    year = f"?year={LAST_YEAR.year}"
    for each in range(1, 6):
        assert data(visitor, year if each > 1 else "")["median_wait"] is None
        at = LAST_YEAR + timedelta(days=each)
        written(app, at, done(Act.HOLD, each, None, "kindness"))
        written(app, at + timedelta(minutes=45), done(Act.HOLD, each, None, "doses"))  # it was changed
        written(
            app, at + timedelta(hours=each), done(Act.PIN, each, cast.mo), done(Act.PUBLISH, each, cast.mo)
        )
        written(app, at + timedelta(hours=50), done(Act.REMOVE, each, cast.mo, "doses"))
    assert data(visitor, year)["median_wait"] == "3 hours"


def test_appeals_and_how_often_their_authors_were_right(app: Flask, cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    for number in range(7):
        _appealed(cast, story, upheld=number < 5)
    found = data(visitor)["appeals"]
    assert found["made"] == {"least": 6, "most": 13, "says": "6 to 13"}
    assert found["upheld"]["says"] == "5 to 9"
    assert found["dismissed"]["says"] == "fewer than 5"
    assert found["upheld_percent"] == {"least": 55, "most": 90, "says": "55 to 90"}
    assert found["median_wait"] == "under a minute"
    assert (
        "Of a hundred answers, 55 to 90 said that the author was right." in visitor.get("/transparency").text
    )


def _appealed(cast: Cast, story: Story, *, upheld: bool) -> None:
    said = makers.a_comment(story, cast.ada)
    with story.app.app_context(), transaction():
        comments.remove(cast.mo.member, said.comment, "kindness", "Please stay kind.", clock.now())
    with story.app.app_context(), transaction():
        stated = appeals.statements_about(said.id, None, 1)[0]
        moderation.appeal(cast.ada.member, stated, "It was kind.", clock.now())
        made = appeals.about(stated.id)
        assert made is not None
        moderation.decide(cast.una.member, made, "I see.", clock.now(), upheld=upheld)


def test_reports_are_told_by_what_came_of_them(app: Flask, cast: Cast, visitor: Browser) -> None:
    for each in range(1, 19):
        written(app, LAST_YEAR, done(Act.REPORT, each, cast.ada, "kindness"))
    for each in range(1, 7):
        written(app, LAST_YEAR, done(Act.NO_ACTION, each, cast.mo))
    for each in range(7, 13):
        written(
            app, LAST_YEAR, done(Act.REMOVE, each, cast.mo, "kindness"), done(Act.RESTORE, each, cast.una)
        )
    found = data(visitor, f"?year={LAST_YEAR.year}")["reports"]
    assert {each["outcome"]: each["count"]["says"] for each in found["outcomes"]} == {
        "restricted": "6",
        "left": "6",
        "dealt_with": "0",
        "open": "6",
    }
    assert found["made"]["says"] == "18"


def test_steps_about_members_are_told_by_kind(app: Flask, cast: Cast, visitor: Browser) -> None:
    for kind in ["warning"] * 5 + ["suspended"]:
        fact = Fact(Act.SANCTION, Kind.MEMBER, cast.ben.id, cast.mo.id, more={"kind": kind, "term": 7})
        written(app, LAST_YEAR, fact)
    found = data(visitor, f"?year={LAST_YEAR.year}")["sanctions"]
    assert [(each["kind"], each["count"]["says"]) for each in found["kinds"]] == [
        ("warning", "5"),
        ("suspended", "fewer than 5"),
    ]
    assert "ben" not in visitor.get(f"/transparency?year={LAST_YEAR.year}").page.select_one("main").get_text()  # type: ignore[union-attr]


def test_it_is_worked_out_once_an_hour_and_asks_a_fixed_number_of_times(
    app: Flask, cast: Cast, visitor: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = clock.now().replace(minute=10)
    monkeypatch.setattr(clock, "now", lambda: now)
    written(app, now - timedelta(days=1), done(Act.HOLD, 1, None, "kindness"))
    first = _asked(visitor)
    many = [done(act, each, cast.mo, "kindness") for each in range(2, 200) for act in (Act.HOLD, Act.REMOVE)]
    written(app, now - timedelta(minutes=1), *many)
    assert (_asked(visitor), _removed(visitor)) == (0, "0")
    later = now + timedelta(hours=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert (_asked(visitor), _removed(visitor)) == (first, "195 to 199")
    assert first == 8  # the record's ends; decisions, waits, appeals twice, reports, sanctions; the rules


def _removed(visitor: Browser) -> str:
    found = json.loads(visitor.get("/transparency.json").response.get_data())
    return str(of(found, "removed")["together"]["says"])


def _asked(visitor: Browser) -> int:
    with asked(visitor.app) as statements:
        assert visitor.client.get("/transparency").status_code == 200
    return len(statements)


def test_it_is_the_same_for_everybody_and_names_nobody(app: Flask, cast: Cast, visitor: Browser) -> None:
    written(app, clock.now(), *(done(Act.REMOVE, each, cast.mo, "kindness") for each in range(1, 9)))
    page = visitor.get("/transparency")
    assert "Set-Cookie" not in page.response.headers
    main = page.page.select_one("main")
    assert main is not None
    assert not {"mo", "una"} & set(main.get_text(" ").split())
    for who in (cast.ada, cast.mo):
        again = who.browser.get("/transparency").page.select_one("main")
        assert again is not None
        assert again.get_text() == main.get_text()
