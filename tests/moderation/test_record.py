"""All that is decided stands in the record, in order, and nothing in it can be changed unseen."""

import json
from datetime import UTC, datetime

import pytest
import sqlalchemy as sa
from flask import Flask
from sqlalchemy.exc import DBAPIError

from forum.accounts.ladder import Rung
from forum.comments import actions as comments
from forum.core import clock
from forum.core.db import db, transaction
from forum.moderation import actions, queries
from forum.moderation.actions import Fact, Under, write_down
from forum.moderation.acts import Act, Kind
from forum.rules.effects import Effect
from tests import makers
from tests.house.test_statements import count
from tests.makers import Said, Story
from tests.moderation.reporting import report
from tests.people import Cast, Person
from tests.races.crowd import at_once

NUMBER = "07700 900321"


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text="It was the clinic in Larkspur Lane.")


def record(app: Flask) -> list[tuple[Act, str | None, str | None]]:
    with app.app_context():
        found = queries.entries(None, 100)
    return [(each.act, each.by, each.rule) for each in reversed(found)]


def verify(app: Flask) -> str:
    return app.test_cli_runner().invoke(args=["log", "verify"]).output


def remove(cast: Cast, said: Said) -> None:
    path = f"{said.path}/moderation"
    cast.mo.browser.get(path).post_form(f"{said.path}/removal", rule="kindness", reason="Please stay kind.")


def test_what_a_program_and_what_people_did_is_told_in_order(cast: Cast, story: Story) -> None:
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=f"Ring me on {NUMBER}, love.")
    adjust = "/comments/1/adjustment"
    cast.mo.browser.get(adjust).post_form(adjust, body="Please ring the helpline.", rule="contact-details")
    remove(cast, Said(story.app, 1, 1))
    assert record(story.app) == [
        (Act.ADJUST, None, "contact-details"),
        (Act.ADJUST, "mo", "contact-details"),
        (Act.REMOVE, "mo", "kindness"),
    ]
    assert verify(story.app).startswith("The record is whole: 3 entries")


def test_who_pins_closes_and_looks_after_is_told_too(cast: Cast, story: Story, said: Said) -> None:
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/pin", reason="A good start.")
    with story.app.app_context(), transaction():
        comments.unpin(cast.una.member, said.comment, clock.now())
    cast.ada.browser.get(story.path).post_form(story.comments_path, body="I want to die tonight.")
    with story.app.app_context(), transaction():
        worried = Said(story.app, 2, 2).comment
        comments.look_after(cast.una.member, worried, Effect.CARE, clock.now())
        comments.look_after(cast.una.member, worried, Effect.CARE, clock.now())
    assert record(story.app) == [
        (Act.PIN, "mo", None),
        (Act.UNPIN, "una", None),
        (Act.CARE, None, "care"),
        (Act.LOOK_AFTER, "una", None),
    ]


def test_a_look_at_what_is_sealed_is_asked_for_and_written_down(cast: Cast, story: Story) -> None:
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=f"Ring me on {NUMBER}, love.")
    receipt = cast.mo.browser.get("/comments/1/receipt")
    assert NUMBER not in receipt.text
    assert NUMBER in cast.ada.browser.get("/comments/1/receipt").text
    shown = receipt.post_form("/moderation/sealed/1")
    assert NUMBER in shown.text
    assert record(story.app)[-1] == (Act.LOOK, "mo", None)
    assert cast.ben.browser.post("/moderation/sealed/1").status == 403
    assert cast.mo.browser.get("/comments/1/receipt").post_form("/moderation/sealed/1").status == 200
    assert [act for act, _, _ in record(story.app)].count(Act.LOOK) == 2


def test_what_is_sealed_no_longer_is_not_there_to_look_at(cast: Cast, story: Story) -> None:
    assert cast.mo.browser.get("/").post("/moderation/sealed/7").status == 404
    assert record(story.app) == []


def test_no_words_of_anybody_stand_in_the_record(cast: Cast, story: Story, said: Said) -> None:
    path = f"{said.path}/adjustment"
    cast.mo.browser.get(path).post_form(
        path, body="It was a clinic.", rule="other-people", reason="Larkspur is near."
    )
    exported = story.app.test_cli_runner().invoke(args=["log", "export"]).output
    assert len(exported.splitlines()) == 1
    assert "Larkspur" not in exported
    assert json.loads(exported)["rule"] == "other-people"


def test_moderators_read_the_record_and_nobody_else(cast: Cast, story: Story, said: Said) -> None:
    remove(cast, said)
    page = cast.una.browser.get("/moderation/record")
    assert "mo removed comment 1" in page.text
    assert cast.ada.browser.get("/moderation/record").status == 403
    assert cast.ed.browser.get("/moderation/record").status == 403


def test_the_record_calls_things_as_the_pages_do(cast: Cast, story: Story, said: Said) -> None:
    other = makers.a_comment(makers.an_article(cast.ed, "A walk in the rain"), cast.ben)
    assert (other.id, other.number) == (2, 1)
    remove(cast, other)
    makers.a_sanction(cast.mo, cast.ben, Rung.WARNING)
    report(cast.ada, story.path)
    page = cast.una.browser.get("/moderation/record")
    links = {" ".join(each.get_text().split()): each["href"] for each in page.page.select(".rows__said a")}
    assert links == {
        "mo removed comment 1 on A walk in the rain.": "/comments/2/receipt",
        "mo decided on a sanction of ben.": "/moderation/members/ben",
        "A member reported the story The first year.": story.path,
    }
    assert {page.get(str(way)).status for way in links.values()} == {200}


def test_the_title_of_a_story_that_is_not_out_is_told_to_nobody_who_may_not_see_it(
    cast: Cast, story: Story, said: Said
) -> None:
    draft = makers.a_draft(cast.ed, "Not for mo")
    poll = makers.a_poll(draft, question="Is it a secret?")
    hidden = makers.a_comment(draft, cast.ada)
    with story.app.app_context(), transaction():
        comments.remove(cast.una.member, hidden.comment, "kindness", "", clock.now())
    with story.app.app_context(), transaction():
        for kind, id in ((Kind.ARTICLE, draft.id), (Kind.POLL, poll.id)):
            write_down(Fact(Act.NO_ACTION, kind, id, cast.una.id), clock.now())
    page = cast.mo.browser.get("/moderation/record")
    assert [each.get_text(strip=True) for each in page.page.select(".rows__said")] == [
        "una left a poll on a story that you can’t see as it is.",
        "una left a story that you can’t see as it is.",
        "una removed comment 1 on a story that you can’t see.",
    ]
    assert not page.page.select(".rows__said a")
    for number in (1, 2, 3):
        text = cast.mo.browser.get(f"/moderation?done={number}").text
        assert "Not for mo" not in text
        assert "secret" not in text
    assert cast.ola.browser.get("/moderation/record").text.count("Not for mo") == 2


def test_the_record_costs_the_same_however_many_things_it_names(cast: Cast, story: Story) -> None:
    remove(cast, makers.a_comment(story, cast.ada))
    una = cast.una.browser.get("/moderation/record")
    before = count(una, "/moderation/record")
    for _ in range(5):
        remove(cast, makers.a_comment(story, cast.ada))
    assert count(una, "/moderation/record") == before


def test_a_long_record_is_read_page_by_page(cast: Cast, story: Story) -> None:
    with story.app.app_context(), transaction():
        for number in range(120):
            write_down(Fact(Act.PIN, Kind.COMMENT, number + 1, cast.mo.id), clock.now())
    browser = cast.mo.browser.get("/moderation/record")
    assert len(browser.page.select(".rows__row")) == 50
    older = browser.page.select_one(".ways a")
    assert older is not None
    assert len(browser.get(str(older["href"])).page.select("#entry-21, #entry-70")) == 2
    assert "120 entries" in verify(story.app)


@pytest.mark.parametrize(
    "change",
    ["UPDATE log_entry SET subject_id = 2 WHERE number = 1", "DELETE FROM log_entry WHERE number = 1"],
)
def test_the_database_itself_refuses_to_change_it(cast: Cast, said: Said, change: str) -> None:
    remove(cast, said)
    with said.app.app_context(), pytest.raises(DBAPIError), db.engine.begin() as connection:
        connection.execute(sa.text(change))
    assert "1 entries" in verify(said.app) or "1 entry" in verify(said.app)


AGAIN = {
    "sqlite": "INSERT OR REPLACE INTO log_entry SELECT * FROM log_entry WHERE number = 1",
    "postgresql": "INSERT INTO log_entry SELECT * FROM log_entry WHERE number = 1",
}


def test_no_entry_is_put_in_the_place_of_another(cast: Cast, said: Said, engine: str) -> None:
    remove(cast, said)
    with said.app.app_context(), pytest.raises(DBAPIError), db.engine.begin() as connection:
        connection.execute(sa.text(AGAIN[engine]))
    assert "1 entries" in verify(said.app)


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ("UPDATE log_entry SET subject_id = 9 WHERE number = 2", "Entry 2 breaks the record"),
        ("DELETE FROM log_entry WHERE number = 2", "Entry 2 breaks the record: it is missing"),
        ("DELETE FROM log_entry WHERE number = 3", "Entry 3 breaks the record: it is missing"),
        ("UPDATE log_entry SET facts = '{\"a\": 1}' WHERE number = 1", "Entry 1 breaks the record"),
    ],
)
def test_who_goes_round_the_database_is_found_out(
    cast: Cast, story: Story, engine: str, change: str, broken: str
) -> None:
    with story.app.app_context():
        with transaction():
            for number in range(3):
                write_down(Fact(Act.PIN, Kind.COMMENT, number + 1, cast.mo.id), clock.now())
        with db.engine.begin() as connection:
            for statement in _without_guards(engine):
                connection.execute(sa.text(statement))
            connection.execute(sa.text(change))
            for statement in _with_guards(connection, engine):
                connection.execute(sa.text(statement))
    assert broken in verify(story.app)


def _without_guards(engine: str) -> list[str]:
    if engine == "postgresql":
        return ["ALTER TABLE log_entry DISABLE TRIGGER log_entry_stays"]
    return ["DROP TRIGGER log_entry_is_not_changed", "DROP TRIGGER log_entry_is_not_deleted"]


def _with_guards(_: sa.Connection, engine: str) -> list[str]:
    return ["ALTER TABLE log_entry ENABLE TRIGGER log_entry_stays"] if engine == "postgresql" else []


def test_many_who_write_at_once_make_one_chain(cast: Cast, story: Story) -> None:
    def write() -> None:
        with story.app.app_context(), transaction():
            write_down(Fact(Act.PIN, Kind.COMMENT, 1, cast.mo.id), clock.now())

    assert at_once([write] * 80, threads=8) == [None] * 80
    assert "80 entries" in verify(story.app)


def test_what_did_not_happen_is_not_in_it(cast: Cast, said: Said) -> None:
    with said.app.app_context(), pytest.raises(RuntimeError), transaction():
        comments.remove(cast.mo.member, said.comment, "kindness", "", clock.now())
        raise RuntimeError("the power went out")
    assert record(said.app) == []


def test_a_worry_beside_an_advert_tells_only_what_was_done(cast: Cast, story: Story) -> None:
    both = "I want to die tonight. Buy my miracle tea, use code SPOON20 at checkout: https://bit.ly/x"
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=both)
    assert (Act.HOLD, None) not in [(act, by) for act, by, _ in record(story.app)]
    assert (Act.CARE, None, "care") in record(story.app)


# --- Its sums by day ---


@pytest.fixture
def counted(cast: Cast, story: Story) -> Story:
    """Three things that people did, and one that a program did under a rule, just before midnight (UTC)."""
    with story.app.app_context(), transaction():
        for number in range(3):
            write_down(Fact(Act.PIN, Kind.COMMENT, number + 1, cast.mo.id), AT)
        write_down(Fact(Act.HOLD, Kind.COMMENT, 1, under=Under("doses", 1, 1)), AT)
    return story


AT = datetime(2026, 3, 1, 23, 59, tzinfo=UTC)
SUMS = "SELECT day, act, rule, program, count FROM log_day ORDER BY act"


def recount(app: Flask) -> str:
    return app.test_cli_runner().invoke(args=["log", "recount"]).output


def test_sums_that_agree_with_the_record_are_said_to(counted: Story) -> None:
    found = counted.app.test_cli_runner().invoke(args=["log", "verify"])
    assert (found.exit_code, "Its sums by day agree with it." in found.output) == (0, True)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        # As an old process leaves it, which writes entries during an update and knows no sums.
        (
            "DELETE FROM log_day WHERE act = 'pin'",
            "“pin” by people stands 3 times in the record, and 0 times",
        ),
        (
            "UPDATE log_day SET count = 7 WHERE act = 'hold'",
            "on 2026-03-01 “hold” under “doses” by a program stands 1 time in the record, and 7 times",
        ),
        ("UPDATE log_day SET program = NOT program WHERE act = 'pin'", "“pin” by people stands 3 times"),
        ("UPDATE log_day SET day = '2026-02-28' WHERE act = 'pin'", "on 2026-02-28 “pin” by people stands 0"),
    ],
)
def test_sums_that_do_not_agree_are_found_out_and_made_anew(counted: Story, change: str, says: str) -> None:
    with counted.app.app_context():
        with db.engine.connect() as connection:
            before = connection.execute(sa.text(SUMS)).all()
        with db.engine.begin() as connection:
            connection.execute(sa.text(change))
    found = counted.app.test_cli_runner().invoke(args=["log", "verify"])
    assert found.exit_code == 1
    assert says in found.output
    assert "log recount" in found.output
    assert "made anew, from 4 entries." in recount(counted.app)
    assert "Its sums by day agree with it." in verify(counted.app)
    with counted.app.app_context(), db.engine.connect() as connection:
        assert connection.execute(sa.text(SUMS)).all() == before


def test_what_is_decided_while_it_is_counted_anew_is_counted_once(cast: Cast, counted: Story) -> None:
    def write() -> None:
        with counted.app.app_context(), transaction():
            write_down(Fact(Act.PIN, Kind.COMMENT, 1, cast.mo.id), clock.now())

    def count_anew() -> None:
        with counted.app.app_context(), transaction():
            actions.recount()

    assert at_once([write, count_anew] * 20, threads=4) == [None] * 40
    assert "24 entries" in verify(counted.app)
    assert "Its sums by day agree with it." in verify(counted.app)
