"""From draft to approved: who may do what, what it needs, and what each step leaves behind."""

import pytest
from sqlalchemy import select

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Conflict, Refused
from forum.editing import actions
from forum.editing.models import Deed, Step
from forum.editing.whereabouts import Where
from tests.editing.desk import at_the_desk, begun, saved, where
from tests.makers import Story
from tests.people import Browser, Cast

LINE = ".standing--told"


def steps(story: Story) -> list[tuple[str, Deed, str, str | None]]:
    """Who did what, what they said, and to whom."""
    with story.app.app_context():
        names = {each.id: each.username for each in session.scalars(select(Member))}
        wanted = select(Step).where(Step.article_id == story.id).order_by(Step.id)
        return [
            (names[each.by_id], each.deed, each.words, names.get(each.for_id or 0))
            for each in session.scalars(wanted)
        ]


def press(browser: Browser, story: Story, way: str, **fields: str | int) -> Browser:
    path = at_the_desk(story)
    return browser.get(path).post_form(f"{path}/{way}", follow=True, **fields)


def test_a_story_goes_from_draft_to_approved_and_each_step_tells_the_next(cast: Cast) -> None:
    ed, ola = cast.ed.browser, cast.ola.browser
    story = begun(cast.ed)
    assert where(story) is Where.DRAFT
    press(ed, story, "review", reviewer=cast.ola.id, words="The second part is new.")
    assert where(story) is Where.IN_REVIEW
    page = ola.get("/rules")
    assert "You are asked to look at “My first infusion”." in page.page.select_one(LINE).text  # type: ignore[union-attr]  # it stands there
    assert "My first infusion" in ola.get("/desk").page.select("section")[0].text
    press(ola, story, "changes", words="Please shorten the start.")
    assert where(story) is Where.ASKED
    assert not ola.get("/rules").page.select(LINE)
    assert "Please shorten the start." in ed.get(at_the_desk(story)).text
    assert ed.get("/rules").page.select(LINE)
    saved(cast.ed, story, body="It began.")
    press(ed, story, "review", reviewer=cast.ola.id)
    press(ola, story, "approval", words="Lovely.")
    assert where(story) is Where.APPROVED
    assert steps(story) == [
        ("ed", Deed.BEGUN, "", None),
        ("ed", Deed.SENT, "The second part is new.", "ola"),
        ("ola", Deed.ASKED, "Please shorten the start.", "ed"),
        ("ed", Deed.SENT, "", "ola"),
        ("ola", Deed.APPROVED, "Lovely.", "ed"),
    ]


def test_asking_for_changes_wants_words(cast: Cast) -> None:
    story = begun(cast.ed)
    press(cast.ed.browser, story, "review", reviewer=cast.ola.id)
    answer = press(cast.ola.browser, story, "changes", words="  ")
    assert answer.status == 422
    assert "Please say what should change" in answer.text
    assert where(story) is Where.IN_REVIEW


def test_nobody_approves_what_they_sent_or_wrote_last(cast: Cast) -> None:
    story = begun(cast.ed)
    press(cast.ed.browser, story, "review")
    path = at_the_desk(story)
    assert "You sent it for review yourself" in cast.ed.browser.get(path).text
    answer = cast.ed.browser.post(f"{path}/approval", on=1)
    assert answer.status == 403
    saved(cast.ola, story, body="By Ola.")
    answer = cast.ola.browser.post(f"{path}/approval", on=2)
    assert answer.status == 403
    assert "You wrote the latest version yourself" in answer.text
    assert where(story) is Where.IN_REVIEW


def test_where_there_is_one_editor_they_may_approve_their_own_and_the_page_says_so(cast: Cast) -> None:
    with cast.ola.app.app_context(), transaction():
        cast.ola.member.role = Role.MEMBER
    story = begun(cast.ed)
    press(cast.ed.browser, story, "review")
    assert "You are the only editor here" in cast.ed.browser.get(at_the_desk(story)).text
    press(cast.ed.browser, story, "approval")
    assert where(story) is Where.APPROVED


def test_an_approval_is_for_a_number(cast: Cast) -> None:
    story = begun(cast.ed)
    press(cast.ed.browser, story, "review", reviewer=cast.ola.id)
    page = cast.ola.browser.get(at_the_desk(story))
    saved(cast.ed, story, body="Changed meanwhile.")
    answer = page.post_form(f"{at_the_desk(story)}/approval")
    assert answer.status == 409
    assert "Somebody has saved this story since you opened it" in answer.text
    press(cast.ola.browser, story, "approval")
    saved(cast.ed, story, body="Changed again.")
    assert where(story) is Where.DRAFT
    assert "changed after it was approved" in cast.ola.browser.get(at_the_desk(story)).text


def test_a_review_is_taken_back_and_a_reviewer_named(cast: Cast) -> None:
    story = begun(cast.ed)
    press(cast.ed.browser, story, "review")
    assert "nobody has it yet" in cast.ola.browser.get("/desk").text
    press(cast.ola.browser, story, "reviewer", reviewer="")
    assert steps(story)[-1] == ("ola", Deed.NAMED, "", None)
    press(cast.ed.browser, story, "review/removal")
    assert where(story) is Where.DRAFT
    assert steps(story)[-1][1:] == (Deed.TAKEN_BACK, "", "ola")


def test_the_same_press_twice_is_one_step(cast: Cast) -> None:
    story = begun(cast.ed)
    path = f"{at_the_desk(story)}/review"
    assert cast.ed.browser.post(path, on=1, reviewer=cast.ola.id).status == 200
    again = cast.ed.browser.post(path, on=1, reviewer=cast.ola.id)
    assert again.status == 403
    assert "It is in review already" in again.text
    assert len(steps(story)) == 2


def test_members_and_moderators_have_no_say(cast: Cast) -> None:
    story = begun(cast.ed)
    for person in (cast.ada, cast.mo):
        assert person.browser.get("/desk").status == 403
        assert person.browser.post(f"{at_the_desk(story)}/review", on=1).status == 403
        with story.app.app_context(), pytest.raises(Refused), transaction():
            actions.send_for_review(person.member, story.article, clock.now(), on=1)
    assert len(steps(story)) == 1


def test_what_one_is_told_is_put_away_by_a_button_and_by_nobody_else(cast: Cast) -> None:
    story = begun(cast.ed)
    press(cast.ed.browser, story, "review", reviewer=cast.ola.id)
    line = cast.ola.browser.get("/rules").page.select_one(f"{LINE} [name=ids]")
    assert line is not None
    cast.ed.browser.post("/account/steps/read", ids=str(line["value"]))
    cast.ola.browser.get(at_the_desk(story))
    assert cast.ola.browser.get("/rules").page.select(LINE)
    cast.ola.browser.get("/rules").post_form("/account/steps/read")
    assert not cast.ola.browser.get("/rules").page.select(LINE)


def test_who_saves_on_what_somebody_else_saved_is_told(cast: Cast) -> None:
    story = begun(cast.ed)
    saved(cast.ola, story, body="By Ola.")
    with story.app.app_context(), pytest.raises(Conflict), transaction():
        actions.send_for_review(cast.ed.member, story.article, clock.now(), on=1)


def test_nobody_is_asked_to_review_what_they_wrote_last(cast: Cast) -> None:
    story = begun(cast.ed)
    saved(cast.ola, story, body="By Ola.")
    offered = cast.ed.browser.get(at_the_desk(story)).page.select("#send-reviewer option")
    assert str(cast.ola.id) not in {str(each["value"]) for each in offered}
    asked = cast.ed.browser.post(f"{at_the_desk(story)}/review", follow=True, on=2, reviewer=cast.ola.id)
    assert asked.status == 422
    assert "can’t review it" in asked.text
    assert where(story) is Where.DRAFT
