"""The queue holds what one can do: appeals for who may answer; nobody is late who is watched over."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation.models import CareFile, Case
from forum.moderation.targets import due_of
from tests import makers
from tests.makers import Said, Story
from tests.moderation.desk import SIDE_EFFECT, WORRY, listed, post
from tests.moderation.reporting import notify
from tests.moderation.test_appeals import answer, ask
from tests.moderation.test_bulk import decided, looked_at
from tests.people import Browser, Cast, Person

PAGE, LANE = "/moderation", "/moderation/care"


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


def removed(cast: Cast, story: Story, by: Person) -> Said:
    said = makers.a_comment(story, cast.ada, text="It was a long day.")
    by.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/removal", rule="kindness")
    return said


def set_back(story: Story, table: type[Case | CareFile], **values: object) -> None:
    with story.app.app_context(), transaction():
        session.execute(update(table).values(values))


def test_an_appeal_is_counted_and_listed_for_those_who_may_answer_it(cast: Cast, story: Story) -> None:
    removed(cast, story, cast.mo)
    ask(cast.ada)
    una, mo = cast.una.browser.get(PAGE), cast.mo.browser.get(PAGE)
    assert "1 case is waiting" in una.text
    assert "Answer the appeal" in una.text
    assert "Nothing is waiting" in mo.text
    assert listed(mo) == []
    assert listed(mo.get(f"{PAGE}?age=new")) == []
    mo.get(f"{PAGE}?kind=appeal")
    assert len(listed(mo)) == 1
    assert "Somebody else answers the appeal. You decided this yourself" in mo.text
    assert not mo.page.select("a[href^='/moderation/appeals/']")
    assert not una.page.select("input.desk__tick")


def test_an_admin_who_is_alone_has_it_in_the_queue(cast: Cast, story: Story) -> None:
    removed(cast, story, cast.ola)
    ask(cast.ada)
    assert listed(cast.ola.browser.get(PAGE)) == []
    with story.app.app_context(), transaction():
        session.execute(update(Member).where(Member.role == Role.MODERATOR).values(role=Role.MEMBER))
    assert len(listed(cast.ola.browser.get(PAGE))) == 1


def test_who_has_answered_is_told_so_and_goes_on_to_the_next(cast: Cast, story: Story) -> None:
    for by in (cast.mo, cast.mo, cast.una):
        removed(cast, story, by)
    for number in (1, 2, 3):
        ask(cast.ada, id=number)
    una = answer(cast.una, "no", id=1)
    assert "You answered: the decision stays." in una.text
    following = una.page.select_one(".done a")
    assert following is not None
    assert following["href"] == "/moderation/appeals/2"
    una = answer(cast.una, "yes", id=2)
    assert "You answered: they were right. No other appeal is waiting for you." in una.text
    assert "You answered" not in cast.mo.browser.get("/moderation/appeals/2?said=answered").text


def test_late_is_what_nobody_looks_at_and_what_was_promised_and_is_over() -> None:
    now = clock.now()
    hour = timedelta(hours=1)
    assert due_of(now - hour, watched=True, again=now + hour) == now + hour
    assert due_of(now - hour, watched=False, again=now + hour) == now - hour
    assert due_of(now - hour, watched=True, again=None) == now - hour
    assert due_of(now + hour, watched=True, again=now - hour) == now + hour


def test_who_is_watched_over_until_a_promised_time_is_late_nowhere(cast: Cast, story: Story) -> None:
    post(cast.ada, story, WORRY)
    mo = cast.mo.browser.get(f"{LANE}/1").post_form(f"{LANE}/1/watch")
    mo.get(f"{LANE}/1").post_form(f"{LANE}/1/follow-up", again="hour")
    set_back(story, Case, due_at=clock.now() - timedelta(hours=2))

    def is_late() -> tuple[bool, bool, bool]:
        una = cast.una.browser.get(PAGE)
        queue = bool(una.page.select(".desk__late"))
        filtered = bool(listed(una.get(f"{PAGE}?age=overdue")))
        return queue, filtered, "Nothing is late." not in una.get("/moderation/hand-over").text

    assert is_late() == (False, False, False)
    set_back(story, CareFile, follow_up_at=clock.now() - timedelta(minutes=5))
    assert is_late() == (True, True, True)
    set_back(
        story, CareFile, follow_up_at=clock.now() + timedelta(hours=1), watcher_id=None, watched_since=None
    )
    assert is_late() == (True, True, True)


def test_the_list_of_side_effects_is_named_as_what_it_is(cast: Cast, story: Story) -> None:
    for words in (SIDE_EFFECT, f"{SIDE_EFFECT} Twice."):
        post(cast.ada, story, words)
    mo = cast.mo.browser.get(PAGE)
    mo.post_form("/comments/1/looked-after")
    assert "You took comment 1 off the list of side effects." in mo.text
    many = decided(looked_at(cast.mo, "looked-after", 2))
    assert "Taken off the list of side effects." in many.text
    assert len(many.page.select("button[name=only]")) == 1
    record = cast.una.browser.get("/moderation/record").text
    assert "off the list of side effects" in record
    assert "mo looked after" not in record


def test_whoever_left_it_as_it_is_reads_first_that_somebody_else_looks_again(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    said = makers.a_comment(story, cast.ada, text="A rude word.")
    notify(visitor, said.path)
    receipt = visitor.path
    mo = cast.mo.browser.get(PAGE).post_form(f"{said.path}/no-action", reason="It is fine.")
    visitor.get(receipt).post_form(f"{receipt}/again", words="Please look again.")
    mo.get(f"{said.path}/moderation")
    assert "You can’t leave it as it is: you decided this yourself" in mo.text
    assert not mo.page.select("#no-action")
    assert cast.una.browser.get(f"{said.path}/moderation").page.select("#no-action")


def test_one_person_is_counted_once_however_often_one_looked(cast: Cast, story: Story) -> None:
    for number in (1, 2):
        post(cast.ada, story, f"{WORRY} Again {number}.")
        cast.mo.browser.get(PAGE).post_form(f"/comments/{number}/looked-after")
    assert "you have looked after 1 person" in cast.mo.browser.get(LANE).text
