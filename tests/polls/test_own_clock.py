"""An editor says when a poll opens and closes by their own clock; readers are told when, with the zone."""

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from bs4 import Tag
from sqlalchemy import select

from forum.core import clock
from forum.core.db import session
from forum.polls.models import Poll
from tests import makers
from tests.people import Browser, Cast, Person

if TYPE_CHECKING:
    from collections.abc import Mapping

DUBLIN, TOKYO = "Europe/Dublin", "Asia/Tokyo"


def lives_in(zone: str, editor: Person) -> None:
    editor.browser.get("/desk/calendar").post_form("/desk/time-zone", zone=zone)


def ask(editor: Person, **fields: str) -> Browser:
    values = {"question": "What helps?", "choices": "Rest\nWalking", **fields}
    return editor.browser.get("/desk/polls/new").post_form("/desk/polls", follow=True, **values)


def closes(editor: Person) -> datetime | None:
    with editor.app.app_context():
        return session.scalars(select(Poll.closes_at).order_by(Poll.id.desc())).first()


def value(page: Browser, name: str) -> str:
    box = page.page.select_one(f"main [name={name}]")
    assert isinstance(box, Tag)
    return str(box["value"])


def last_sunday_of(month: int) -> date:
    """When the clocks in Europe are put forward (March) or back (October), next year."""
    days = (date(clock.now().year + 1, month, last) for last in range(31, 24, -1))
    return next(each for each in days if each.isoweekday() == 7)


def test_it_closes_by_the_clock_of_the_editor_and_readers_read_the_zone(cast: Cast, visitor: Browser) -> None:
    lives_in(TOKYO, cast.ed)
    form = cast.ed.browser.get("/desk/polls/new")
    assert "By your own clock: Asia/Tokyo" in form.text
    day = clock.now().date() + timedelta(days=9)
    page = ask(cast.ed, closes_at=f"{day}T08:30")
    at = datetime.combine(day - timedelta(days=1), time(23, 30), tzinfo=UTC)
    assert closes(cast.ed) == at
    assert "08:30, Asia/Tokyo" in page.text
    assert "08:30, Asia/Tokyo" in cast.ed.browser.get("/desk/polls").text
    id = page.path.rsplit("/", 1)[1]
    assert value(cast.ed.browser.get(f"/desk/polls/{id}/edit"), "closes_at") == f"{day}T08:30"
    assert value(cast.ola.browser.get(f"/desk/polls/{id}/edit"), "closes_at") == f"{at:%Y-%m-%dT%H:%M}"
    for path in (f"/polls/{id}", "/polls"):
        assert f"{at.day} {at:%B %Y}, 23:30 UTC" in visitor.get(path).text


def test_a_card_in_a_story_says_until_when(ed: Person, visitor: Browser) -> None:
    story = makers.an_article(ed)
    makers.a_poll(story, closes_in_days=3)
    card = visitor.get(story.path).page.select_one(".poll")
    assert card is not None
    assert "Open until" in card.get_text()
    assert "UTC" in card.get_text()


def test_a_form_means_the_clock_that_it_named(ed: Person) -> None:
    lives_in(TOKYO, ed)
    form = ed.browser.get("/desk/polls/new")
    named: Mapping[str, str] = {"zone": value(form, "zone")}
    lives_in("UTC", ed)
    day = clock.now().date() + timedelta(days=9)
    ask(ed, closes_at=f"{day}T10:00", **named)
    assert closes(ed) == datetime.combine(day, time(1), tzinfo=UTC)
    ask(ed, closes_at=f"{day}T10:00", zone="Mars/Olympus")
    assert closes(ed) == datetime.combine(day, time(10), tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "hour", "said"),
    [
        ("closes_at", "2020-01-01T09:30", "That moment has passed. Please choose a later one"),
        ("closes_at", "tomorrow", "Please give a day and a time"),
        ("closes_at", "0001-01-01T00:00", "We can’t count so far."),
        ("opens_at", "0001-01-01T00:00", "We can’t count so far."),
    ],
)
def test_a_moment_that_is_none_is_refused_and_stays_in_its_field(
    ed: Person, name: str, hour: str, said: str
) -> None:
    lives_in(TOKYO, ed)
    answer = ask(ed, **{name: hour})
    assert answer.status == 422
    problem = answer.page.select_one(f"#{name}-problem")
    assert problem is not None
    assert said in problem.get_text()
    assert value(answer, name) == hour


def test_an_hour_that_does_not_exist_is_refused(ed: Person) -> None:
    lives_in(DUBLIN, ed)
    answer = ask(ed, closes_at=f"{last_sunday_of(3)}T01:30")
    assert answer.status == 422
    assert "the clocks in Europe/Dublin are put forward, and 01:30 does not exist" in answer.text
    assert "Which one do you mean?" not in answer.text


def test_of_an_hour_that_comes_twice_one_is_asked_which_and_the_answer_is_kept(ed: Person) -> None:
    lives_in(DUBLIN, ed)
    day = last_sunday_of(10)
    answer = ask(ed, closes_at=f"{day}T01:30")
    assert answer.status == 422
    assert "comes twice" in answer.text
    assert "Which one do you mean?" in answer.text
    made = answer.post_form("/desk/polls", follow=True, closes_at_which="second")
    second = datetime.combine(day, time(1, 30), tzinfo=UTC)
    assert closes(ed) == second
    edit = f"{made.path}/edit"
    again = ed.browser.get(edit)
    chosen = again.page.select_one("[name=closes_at_which][value=second]")
    assert chosen is not None
    assert chosen.has_attr("checked")
    again.post_form(made.path, results="always")
    assert closes(ed) == second
    ed.browser.get(edit).post_form(made.path, closes_at_which="first")
    assert closes(ed) == second - timedelta(hours=1)


def test_when_a_poll_has_opened_nobody_is_asked_when_it_opens(ed: Person) -> None:
    question = makers.a_poll_alone(ed)
    page = ed.browser.get(f"/desk/polls/{question.id}/edit").page
    assert page.select_one("#opens_at") is None
    assert page.select_one("#closes_at") is not None


def test_nothing_opens_in_the_past(ed: Person) -> None:
    before = clock.now()
    ask(ed, opens_at="2020-01-01T09:30")
    with ed.app.app_context():
        opened = session.scalars(select(Poll.opens_at)).one()
    assert opened >= before
