"""Who comes next finds on one page what is open: people first, what is late, who is at what, and more."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation.models import CareFile, Case
from tests import makers
from tests.house.test_statements import count
from tests.makers import Story
from tests.moderation.desk import SELLING, SIDE_EFFECT, WORRY, post
from tests.moderation.reporting import report
from tests.people import Browser, Cast, Person

PAGE = "/moderation/hand-over"
LANE = "/moderation/care"


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


def section(browser: Browser, name: str) -> str:
    """What stands under a heading."""
    found = browser.page.select_one(f"section[aria-labelledby={name}-head]")
    assert found is not None, name
    return " ".join(found.get_text(" ").split())


def change(story: Story, table: type[Case] | type[CareFile], **values: object) -> None:
    with story.app.app_context(), transaction():
        session.execute(update(table).values(values))


def test_an_empty_day_is_said_in_words(cast: Cast, story: Story) -> None:
    page = cast.mo.browser.get(PAGE)
    assert page.status == 200
    for name, words in (
        ("due", "Nothing that was promised is due."),
        ("open", "Nobody is waiting."),
        ("promised", "Nothing was promised."),
        ("late", "Nothing is late."),
        ("claimed", "Nobody is on a case right now."),
        ("away", "Nothing is with its author."),
        ("noted", "Nobody wrote one."),
        ("decided", "Nothing yet."),
    ):
        assert words in section(page, name)


def test_people_come_first_with_who_watches_and_what_was_promised(cast: Cast, story: Story) -> None:
    post(cast.ada, story, WORRY)
    post(cast.ben, story, WORRY)
    mo = cast.mo.browser.get(f"{LANE}/1").post_form(f"{LANE}/1/watch")
    mo.post_form(f"{LANE}/1/follow-up", again="hour")
    mo.post_form("/moderation/notes", body="Her sister is with her.")
    mo.get(f"{LANE}/2").post_form(f"{LANE}/2/looked-after", again="days")
    page = cast.una.browser.get(PAGE)
    assert "mo watches over them" in section(page, "open")
    assert "ada" in section(page, "promised")
    assert "Her sister is with her. mo" in section(page, "noted")
    assert "ben" not in section(page, "promised")
    change(story, CareFile, follow_up_at=clock.now() - timedelta(minutes=5))
    page = cast.una.browser.get(PAGE)
    for name in ("ada", "ben"):
        assert name in section(page, "due")
    assert "Looked after: 1" in section(page, "decided")
    assert "mo" not in section(page, "decided").split()


def test_what_is_late_leads_to_the_queue_and_who_is_at_what_is_named(cast: Cast, story: Story) -> None:
    for words in (SELLING, f"{SELLING} Twice.", SIDE_EFFECT):
        post(cast.ada, story, words)
    una = cast.una.browser.get("/moderation")
    una.post_form("/moderation/cases/1/claim")
    change(story, Case, due_at=clock.now() - timedelta(minutes=1))
    page = cast.mo.browser.get(PAGE)
    links = {each.get_text(): str(each["href"]) for each in page.page.select("section a")}
    assert links["Waiting: 2"] == "/moderation?age=overdue&kind=held"
    assert links["Side effect: 1"] == "/moderation?age=overdue&kind=side+effect"
    assert page.get(links["Waiting: 2"]).status == 200
    page.get(PAGE)
    assert "una is on it" in section(page, "claimed")
    change(story, Case, away_since=clock.now(), claimed_by_id=None, claimed_until=None)
    page.get(PAGE)
    assert "ada was asked just now" in section(page, "away")
    assert "Nothing is late." in section(page, "late")


def test_what_members_told_us_is_nothing_that_the_team_has_done(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada)
    report(cast.ben, said.path)
    page = cast.mo.browser.get(PAGE)
    assert "Report" not in section(page, "decided")
    cast.una.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/removal", rule="kindness")
    assert "Removed: 1" in section(page.get(PAGE), "decided")


def test_a_note_on_a_report_is_not_for_whose_words_were_reported(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.mo)
    report(cast.ada, said.path)
    una = cast.una.browser.get("/moderation/notes?subject=case-1")
    una.post_form("/moderation/notes", body="ada was hurt by this.")
    assert "ada was hurt" in section(cast.ola.browser.get(PAGE), "noted")
    assert "Nobody wrote one." in section(cast.mo.browser.get(PAGE), "noted")


def test_only_moderators_read_it(cast: Cast, story: Story, visitor: Browser) -> None:
    for person in (cast.ada, cast.ed):
        assert person.browser.get(PAGE).status == 403
    assert visitor.get(PAGE).path.startswith("/account/sign-in")


def test_it_asks_the_same_number_however_much_waits(cast: Cast, story: Story) -> None:
    post(cast.ada, story, WORRY)
    mo = cast.mo.browser
    few = count(mo, PAGE)
    for number in range(6):
        post(cast.ben if number % 2 else cast.ada, story, f"{WORRY if number < 3 else SELLING} {number}")
    mo.get(f"{LANE}/1").post_form(f"{LANE}/1/watch")
    mo.get(f"{LANE}/1").post_form(f"{LANE}/1/looked-after", again="hour")
    assert count(mo, PAGE) == few


def test_who_is_on_ones_own_words_is_for_the_others_to_know(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.mo)
    report(cast.ada, said.path)
    cast.una.browser.get("/moderation").post_form("/moderation/cases/1/claim")
    assert "una is on it" in section(cast.ola.browser.get(PAGE), "claimed")
    assert "Nobody is on a case right now." in section(cast.mo.browser.get(PAGE), "claimed")
    change(story, Case, away_since=clock.now(), claimed_by_id=None, claimed_until=None)
    assert "mo was asked" in section(cast.ola.browser.get(PAGE), "away")
    assert "Nothing is with its author." in section(cast.mo.browser.get(PAGE), "away")
