"""That somebody was looked after, or a side effect taken off its list, is taken back like all else."""

from functools import partial

import pytest
from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.accounts.models import Worry
from forum.comments.models import KeptFinding
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation import actions
from forum.moderation.actions import DecidedMeanwhile
from forum.moderation.acts import Act
from forum.moderation.models import CareFile, CareTaken, Case, Entry
from tests import makers
from tests.makers import Story
from tests.moderation.desk import SIDE_EFFECT, WORRY, post, waiting
from tests.moderation.reporting import report
from tests.moderation.test_undo import acts, undo
from tests.people import Browser, Cast, Person
from tests.races.crowd import at_once, inside

LANE = "/moderation/care"


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


def unlooked(story: Story) -> int:
    with story.app.app_context():
        return len(session.scalars(select(KeptFinding.id).where(KeptFinding.settled_at.is_(None))).all())


def clocks(story: Story) -> list[tuple[object, ...]]:
    with story.app.app_context():
        cases = session.scalars(select(Case).where(Case.closed_at.is_(None)).order_by(Case.id))
        return [(each.id, each.opened_at, each.due_at) for each in cases]


def worried_about(story: Story, person: Person) -> bool:
    with story.app.app_context():
        return session.get(Worry, person.id) is not None


def look_after(browser: Browser, **more: str) -> Browser:
    """On the page of the lane."""
    return browser.get(f"{LANE}/1").post_form(f"{LANE}/1/looked-after", **more)  # type: ignore[arg-type]


def describe(person: Person, words: str) -> None:
    person.browser.get("/account/profile").post_form("/account/profile", bio=words)


@pytest.mark.parametrize("where", ["care", "side-effects"])
def test_what_a_rule_noted_in_a_comment_waits_again(cast: Cast, story: Story, where: str) -> None:
    post(cast.ada, story, WORRY if where == "care" else SIDE_EFFECT)
    before = clocks(story), unlooked(story), waiting(story.app)
    assert before[2]
    browser = cast.mo.browser.get("/moderation").post_form("/comments/1/looked-after", list=where)
    assert waiting(story.app) == []
    undo(browser)
    assert (clocks(story), unlooked(story), waiting(story.app)) == before
    assert acts(story)[-2:] == [Act.LOOK_AFTER, Act.UNDO]


def test_in_the_lane_it_is_undone_beside_what_was_done_and_its_promise_goes(cast: Cast, story: Story) -> None:
    post(cast.ada, story, WORRY)
    before = clocks(story), unlooked(story)
    back = undo(look_after(cast.mo.browser, again="days"))
    assert back.path.startswith(f"{LANE}/1")
    assert "Taken back: they need somebody as before." in back.text
    assert "may need somebody" in back.text
    assert (clocks(story), unlooked(story)) == before
    with story.app.app_context():
        assert session.get_one(CareFile, 1).follow_up_at is None
        assert session.scalars(select(CareTaken)).all() == []


def test_a_closed_one_is_opened_again_from_its_page_by_anybody_of_the_team(cast: Cast, story: Story) -> None:
    post(cast.ada, story, WORRY)
    look_after(cast.mo.browser)
    page = cast.una.browser.get(f"{LANE}/1")
    form = next(each for each in page.page.select("form[action$='/undo']"))
    assert "open it again" in form.get_text()
    page.post_form(str(form["action"]))
    assert waiting(story.app) == [("care", 1)]
    assert not cast.una.browser.get(f"{LANE}/1").page.select("form[action$='/undo']")


def test_a_member_whom_a_program_worried_about_needs_somebody_again(cast: Cast, story: Story) -> None:
    describe(cast.ada, WORRY)
    before = clocks(story)
    undo(cast.mo.browser.get("/moderation").post_form("/moderation/cases/1/decision", do="looked-after"))
    assert clocks(story) == before
    assert worried_about(story, cast.ada)
    with story.app.app_context():  # nobody was called anew
        assert len(session.scalars(select(Entry).where(Entry.act == Act.CARE)).all()) == 1
    look_after(cast.una.browser)
    assert waiting(story.app) == []
    assert not worried_about(story, cast.ada)


def test_what_readers_told_us_of_somebody_is_open_again_and_no_program_worried(
    cast: Cast, story: Story
) -> None:
    report(cast.ben, "/members/ada", "care")
    assert waiting(story.app) == [("care", cast.ada.id)]
    undo(look_after(cast.mo.browser))
    assert waiting(story.app) == [("care", cast.ada.id)]
    assert not worried_about(story, cast.ada)


def test_it_is_undone_once_by_the_team_and_only_while_it_is_the_last(cast: Cast, story: Story) -> None:
    post(cast.ada, story, WORRY)
    browser = look_after(cast.mo.browser)
    path = str(next(each for each in browser.page.select(".done form"))["action"])
    assert cast.ada.browser.post(path).status == 403
    una = cast.una.browser.get("/comments/1/moderation")
    una.post_form("/comments/1/removal", rule="kindness")
    assert browser.post(path).status == 409
    assert waiting(story.app) == []
    undo(una)
    assert una.post(path).status == 409
    assert waiting(story.app) == []


def test_who_is_watched_over_by_a_moderator_of_their_own_does_not_undo_it(cast: Cast, story: Story) -> None:
    describe(cast.una, WORRY)
    browser = look_after(cast.mo.browser)
    path = str(next(each for each in browser.page.select(".done form"))["action"])
    assert cast.una.browser.get("/moderation").post(path).status == 403
    assert waiting(story.app) == []


def test_that_somebody_looked_again_is_not_taken_back_with_a_press(cast: Cast, story: Story) -> None:
    post(cast.ada, story, WORRY)
    look_after(cast.mo.browser, again="hour")
    cast.mo.browser.get(f"{LANE}/1").post_form(f"{LANE}/1/looked-again")
    with story.app.app_context():
        last = session.scalars(select(Entry.number).order_by(Entry.number.desc())).first()
    late = cast.mo.browser.get("/moderation").post(f"/moderation/record/{last}/undo")
    assert late.status == 403
    assert waiting(story.app) == []


def test_whoever_has_left_needs_nobody_any_more(cast: Cast, story: Story) -> None:
    describe(cast.ada, WORRY)
    browser = look_after(cast.mo.browser)
    path = str(next(each for each in browser.page.select(".done form"))["action"])
    with story.app.app_context(), transaction():
        accounts.close_account(cast.ada.member, clock.now(), tells_stories=False)
    late = browser.post(path)
    assert late.status == 403
    assert "has left" in late.text
    assert waiting(story.app) == []


@pytest.mark.parametrize("about", ["a comment", "a member"])
def test_of_two_who_undo_it_at_once_one_does(cast: Cast, story: Story, about: str) -> None:
    if about == "a comment":
        post(cast.ada, story, WORRY)
    else:
        describe(cast.ada, WORRY)
    look_after(cast.mo.browser)
    with story.app.app_context():
        number = session.scalars(select(Entry.number).where(Entry.act == Act.LOOK_AFTER)).one()

    def take_back(person: Person) -> bool:
        with transaction():
            actions.undo(person.member, number, clock.now())
        return True

    both = [inside(story.app, partial(take_back, each)) for each in (cast.una, cast.ola)]
    done = at_once(both, threads=2)
    assert [type(each) for each in done if each is not True] == [DecidedMeanwhile]
    assert len(waiting(story.app)) == 1
    assert acts(story).count(Act.UNDO) == 1
