"""Moderators see how their work goes: in pictures, and in tables that say the same."""

from datetime import timedelta

import pytest
from bs4 import Tag
from flask import Flask
from sqlalchemy import func, select

from forum.core import clock
from forum.core.db import session, transaction
from forum.core.events import at_last
from forum.moderation.actions import write_down
from forum.moderation.acts import Act, Kind
from forum.moderation.figuring import Span, steps
from forum.moderation.models import Case, Entry
from forum.moderation.queries import figures, pace
from forum.moderation.targets import CaseKind
from tests import makers
from tests.house.markup import faults
from tests.house.test_statements import asked
from tests.moderation.test_transparency import _appealed, done, written
from tests.people import Browser, Cast

PATH = "/moderation/figures"
HOUR = timedelta(hours=1)


def a_case(
    app: Flask, kind: CaseKind, *, old: timedelta, took: timedelta | None = None, **columns: object
) -> None:
    """A case that was opened so long ago; with `took`, closed after that time."""
    with app.app_context(), transaction():
        opened = clock.now() - old
        values = {
            "kind": kind,
            "subject_kind": Kind.COMMENT,
            "subject_id": int(old.total_seconds()),
            "rank": 1,
        }
        values |= {"opened_at": opened, "due_at": opened, "closed_at": took and opened + took}
        session.add(Case(**(values | columns)))


def table(browser: Browser, name: str) -> list[list[str]]:
    """The rows of a figure's table."""
    found = browser.page.select_one(f"section[aria-labelledby={name}] table")
    assert found is not None, f"there is no table of {name}"
    return [[cell.get_text(strip=True) for cell in row.select("th, td")] for row in found.select("tbody tr")]


def test_moderators_see_it_and_nobody_else(cast: Cast, visitor: Browser) -> None:
    for who, status in ((cast.mo, 200), (cast.ola, 200), (cast.ada, 403), (cast.ed, 403)):
        assert who.browser.get(PATH).status == status
    assert "Sign in" in visitor.get(PATH).text
    page = cast.mo.browser.get(PATH)
    assert "Nothing waits." in page.text
    assert page.page.select_one("nav[aria-label=Moderation] a[aria-current=page]")


@pytest.mark.parametrize(
    ("query", "rows"), [("", 12), ("?weeks=4", 4), ("?weeks=52", 13), ("?weeks=x", 12), ("?weeks=7", 12)]
)
def test_one_chooses_how_far_back(app: Flask, cast: Cast, query: str, rows: int) -> None:
    written(app, clock.now(), done(Act.REMOVE, 1, cast.mo, "kindness"))
    assert len(table(cast.mo.browser.get(f"{PATH}{query}"), "decisions")) == rows


def test_the_open_queue_is_told_by_age(app: Flask, cast: Cast) -> None:
    for hours in (0, 2, 3, 30, 100):
        a_case(app, CaseKind.HELD, old=hours * HOUR)
    a_case(app, CaseKind.REPORT, old=5 * HOUR)
    a_case(app, CaseKind.REPORT, old=6 * HOUR, took=HOUR, closed_by_id=cast.mo.id)
    a_case(app, CaseKind.HELD, old=7 * HOUR, away_since=clock.now())
    assert table(cast.mo.browser.get(PATH), "queue") == [
        ["Reports", "0", "0", "1", "0", "0"],
        ["Comments that wait", "1", "2", "0", "1", "1"],
    ]


def test_how_long_answers_took_is_told_by_class_and_week(app: Flask, cast: Cast) -> None:
    closed = {"closed_by_id": cast.mo.id}
    now = clock.now()
    this_week = now - steps(now, 4)[0].start
    for hours in (1, 2, 3, 30):
        old = this_week + 5 * timedelta(days=1) + hours * HOUR  # all of it before this week
        a_case(app, CaseKind.HELD, old=old, took=hours * HOUR, **closed)
    a_case(app, CaseKind.HELD, old=this_week + 5 * timedelta(days=1), took=HOUR)  # its author took it back
    a_case(app, CaseKind.CARE, old=this_week + timedelta(days=1), took=timedelta(minutes=12), **closed)
    page = cast.mo.browser.get(f"{PATH}?weeks=4")
    rows = table(page, "answering-held")
    assert [row[1:] for row in rows[:2]] == [["0", "–", "–"], ["4", "2 hours", "30 hours"]]
    assert table(page, "answering-care")[1][1:] == ["1", "12 minutes", "12 minutes"]


def test_first_comments_are_welcomed_by_anybody_else(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    first = makers.a_comment(story, cast.ben, minutes_ago=100)
    makers.a_comment(story, cast.ben, to=first, minutes_ago=90)
    makers.a_comment(story, cast.mo, to=first, minutes_ago=55)
    makers.a_comment(story, cast.ada, to=first, minutes_ago=10)
    makers.a_comment(story, cast.ben, minutes_ago=5)
    with app.app_context():
        now = clock.now()
        found = pace.welcomed(Span(now - 7 * 24 * HOUR, now + HOUR))
    assert [round(each.seconds / 60) for each in found] == [45]


def test_decisions_are_told_by_people_and_by_programs(app: Flask, cast: Cast) -> None:
    now = clock.now()
    written(
        app, now, *(done(Act.HOLD, each, None, "doses") for each in range(1, 4)), done(Act.PIN, 4, cast.mo)
    )
    written(app, now, done(Act.REMOVE, 1, cast.mo, "doses"), done(Act.PUBLISH, 2, cast.una))
    written(app, now - timedelta(days=7), done(Act.REMOVE, 7, cast.una, "doses"))
    rows = table(cast.mo.browser.get(PATH), "decisions")
    assert [row[1:] for row in rows[:3]] == [["2", "3", "5"], ["1", "0", "1"], ["0", "0", "0"]]


def test_a_rule_is_right_or_wrong_as_people_said_later(app: Flask, cast: Cast) -> None:
    now = clock.now()
    for each in range(1, 9):
        written(app, now, done(Act.HOLD, each, None, "doses"))
    written(app, now, *(done(Act.REMOVE, each, cast.mo, "doses") for each in range(1, 5)))
    written(app, now, *(done(Act.PUBLISH, each, cast.mo) for each in (5, 6)))
    written(app, now, done(Act.REMOVE, 7, cast.mo, "kindness"), done(Act.UPHOLD, 1, cast.una, "doses"))
    written(
        app,
        now,
        done(Act.ADJUST, 20, None, "contact-details"),
        done(Act.DISMISS, 20, cast.una, "contact-details"),
    )
    assert table(cast.mo.browser.get(PATH), "rules") == [
        ["Keep contact details private", "1", "0", "1 of 1, too few to tell", "0 of 1, too few to tell"],
        ["No doses for others", "3", "3", "3 of 6, 50 %", "1 of 1, too few to tell"],
    ]


def test_where_moderators_differed(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    for upheld in (True, False, False):
        _appealed(cast, story, upheld=upheld)
    written(app, clock.now(), done(Act.UNDO, 1, cast.una), done(Act.REMOVE, 90, cast.una, "doses"))
    rows = table(cast.mo.browser.get(PATH), "second-thoughts")
    assert rows == [
        ["Appeals that another upheld", "1", "3", "1 of 3, too few to tell"],
        ["Decisions undone", "1", "5", "1 of 5, 20 %"],
    ]


def test_every_picture_is_named_says_its_numbers_and_has_a_table(app: Flask, cast: Cast) -> None:
    makers.a_comment(makers.an_article(cast.ed), cast.ben)
    a_case(app, CaseKind.HELD, old=HOUR)
    a_case(app, CaseKind.HELD, old=2 * HOUR, took=HOUR, closed_by_id=cast.mo.id)
    written(app, clock.now(), done(Act.HOLD, 1, None, "doses"), done(Act.PUBLISH, 1, cast.mo))
    page = cast.mo.browser.get(PATH)
    assert faults(page.response.get_data(as_text=True)) == []
    pictures = page.page.select("svg[role=img]")
    assert len(pictures) == 5
    for picture in pictures:
        title, desc = (page.page.find(id=name) for name in str(picture["aria-labelledby"]).split())
        assert isinstance(title, Tag)
        assert isinstance(desc, Tag)
        assert title.get_text(strip=True)
        ends = [each.get_text() for each in picture.select(".picture__words--end")]
        assert ends
        assert all(each in desc.get_text() for each in ends)
        section = picture.find_parent("section")
        assert section is not None
        assert section.select_one("details > summary + table caption")


def test_one_sees_what_each_figure_comes_to_and_unfolds_the_rest(app: Flask, cast: Cast) -> None:
    a_case(app, CaseKind.HELD, old=HOUR)
    for hours in (1, 2, 3):
        a_case(app, CaseKind.CARE, old=24 * hours * HOUR, took=hours * HOUR, closed_by_id=cast.mo.id)
    written(app, clock.now(), done(Act.HOLD, 1, None, "doses"), done(Act.PUBLISH, 1, cast.mo))
    page = cast.mo.browser.get(PATH).page
    says = {
        str(section["aria-labelledby"]): gist.get_text()
        for section in page.select("main section")
        if (gist := section.select_one("strong"))
    }
    assert says == {
        "queue": "1 open.",
        "answering-care": "3 answered, the middle one took 2 hours.",
        "decisions": "1 by people, 1 by programs.",
        "rules": "Right: 0 of 1, too few to tell.",
        "second-thoughts": "Decisions undone: 0 of 1, too few to tell.",
    }
    assert [each.get_text(strip=True) for each in page.select("details[open] > summary")] == [
        "The picture: How long what is open has waited"
    ]


def test_nobody_of_the_team_is_told_apart(app: Flask, cast: Cast) -> None:
    written(app, clock.now(), *(done(Act.REMOVE, each, cast.una, "doses") for each in range(1, 30)))
    main = cast.mo.browser.get(PATH).page.select_one("main")
    assert main is not None
    assert not {"mo", "una"} & set(main.get_text(" ").split())


def test_it_asks_a_fixed_number_of_times(app: Flask, cast: Cast) -> None:
    browser, found = cast.mo.browser, []
    for many in (2, 200):
        written(app, clock.now(), *(done(Act.HOLD, many + each, None, "doses") for each in range(many)))
        written(app, clock.now(), *(done(Act.REMOVE, many + each, cast.mo, "doses") for each in range(many)))
        app.extensions["kith.pieces"].clear()
        with asked(app) as statements:
            assert browser.client.get(f"{PATH}?weeks=52").status_code == 200
        found.append(len(statements))
    # who it is, and is told; the rules; counts, weeks, rules' proofs, second looks; queue three times
    assert found == [10, 10]


def test_it_is_worked_out_once_an_hour_and_what_is_open_is_counted_now(
    app: Flask, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    now, browser = clock.now().replace(minute=10), cast.mo.browser
    monkeypatch.setattr(clock, "now", lambda: now)
    written(app, now, done(Act.HOLD, 1, None, "doses"))
    assert table(browser.get(PATH), "decisions")[0][1:] == ["0", "1", "1"]
    written(app, now, done(Act.REMOVE, 1, cast.mo, "doses"))
    a_case(app, CaseKind.HELD, old=HOUR)
    with asked(app) as statements:
        assert browser.client.get(PATH).status_code == 200
    assert len(statements) == 3  # who it is; what is open; what they are to be told
    assert table(browser.get(PATH), "decisions")[0][1:] == ["0", "1", "1"]
    assert table(browser, "queue") == [["Comments that wait", "0", "1", "0", "0", "0"]]
    later = now + HOUR
    monkeypatch.setattr(clock, "now", lambda: later)
    assert table(browser.get(PATH), "decisions")[0][1:] == ["1", "1", "2"]


def _fail() -> None:
    raise ValueError("nobody saves this")


def test_the_sums_are_those_of_the_record(app: Flask, cast: Cast) -> None:
    now = clock.now().replace(hour=23, minute=59)
    for days in (0, 0, 1, 400):
        at = now - timedelta(days=days)
        written(app, at, *(done(Act.HOLD, each, None, "doses") for each in range(1, 4)))
        written(app, at, done(Act.PUBLISH, 1, cast.mo), done(Act.REMOVE, 2, cast.una, "doses"))
        written(app, at + timedelta(minutes=2), done(Act.HOLD, 9, cast.mo, "doses"), done(Act.HOLD, 9, None))
    with app.app_context():
        program = Entry.by_id.is_(None)
        columns = (Entry.act, Entry.rule, program)
        counted = session.execute(select(*columns, func.count()).group_by(*columns))
        whole = Span(now - timedelta(days=500), now + timedelta(days=2))
        found = {(each.act, each.rule, each.program): each.count for each in figures.counts(whole, set(Act))}
        assert found == {(act, rule, bool(by)): count for act, rule, by, count in counted}
        midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
        today = Span(midnight, midnight + timedelta(days=1))
        assert sum(each.count for each in figures.counts(today, set(Act))) == 10 + 2  # of yesterday, at 0:01
        with pytest.raises(ValueError, match="nobody"), transaction():
            write_down(done(Act.PIN, 1, cast.mo), now)
            at_last(_fail)  # after it was written
        assert sum(each.count for each in figures.counts(whole, {Act.PIN})) == 0


def test_only_the_latest_are_read_where_single_times_are_needed(
    app: Flask, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = clock.now()
    for each in range(1, 6):
        at = now - timedelta(hours=10 - each)
        written(app, at, done(Act.HOLD, each, None, "doses"))
        written(app, at + timedelta(minutes=each), done(Act.REMOVE, each, cast.mo, "doses"))
    monkeypatch.setattr(figures, "MOST", 2)
    with app.app_context():
        span = Span(now - timedelta(days=1), now)
        assert sorted(each.seconds / 60 for each in figures.waits(span, {Act.HOLD})) == [4, 5]
        assert len(figures.decided_by_rules(span)) == 2
        found = figures.outcomes(span, {Act.HOLD}, {Act.REMOVE})
        assert [(each.act, each.count) for each in found] == [(Act.REMOVE, 2)]
