"""What was decided last is taken back with one press, whole, and the record has both."""

import pytest
from sqlalchemy import select

from forum.comments.models import Tombstone
from forum.core.db import session
from forum.moderation.acts import Act
from forum.moderation.models import Case, Entry, Statement
from tests import makers
from tests.makers import Said, Story
from tests.moderation.desk import SELLING, asked, post, waiting
from tests.moderation.reporting import kept, report
from tests.people import Browser, Cast, Person

KIND = "These vests kept me cool all summer."


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def held(cast: Cast, story: Story) -> Said:
    post(cast.ada, story, SELLING)
    return Said(story.app, 1, 1)


def undo(browser: Browser) -> Browser:
    """Press Undo on the page that says what was done."""
    form = next(each for each in browser.page.select(".done form"))
    return browser.post_form(str(form["action"]))


def acts(story: Story) -> list[Act]:
    with story.app.app_context():
        return list(session.scalars(select(Entry.act).where(Entry.by_id.is_not(None)).order_by(Entry.number)))


def holding(story: Story) -> list[str]:
    """The restrictions that hold, as their author is told of them."""
    with story.app.app_context():
        found = session.scalars(select(Statement).where(Statement.ended_at.is_(None)).order_by(Statement.id))
        return [each.restriction.value for each in found]


def test_what_was_published_waits_again(cast: Cast, story: Story, held: Said, visitor: Browser) -> None:
    browser = cast.mo.browser.get("/moderation").post_form(f"{held.path}/publication")
    assert "SPOON20" in visitor.get(story.path).text
    undo(browser)
    assert "SPOON20" not in visitor.get(story.path).text
    assert waiting(story.app) == [("held", held.id)]
    assert holding(story) == ["held"]
    assert acts(story) == [Act.PUBLISH, Act.UNDO]  # nobody decided anew that it waits


def test_what_was_adjusted_and_published_in_one_act_is_undone_in_one(
    cast: Cast, story: Story, held: Said, visitor: Browser
) -> None:
    browser = cast.mo.browser.get("/moderation")
    browser.post_form(f"{held.path}/adjustment", body=KIND, rule="promotion", reason="")
    assert holding(story) == ["adjusted"]
    undo(browser)
    assert KIND not in visitor.get(story.path).text
    assert holding(story) == ["held"]
    with story.app.app_context():
        assert "SPOON20" in held.comment.body
    assert waiting(story.app) == [("held", held.id)]


def test_what_was_removed_is_read_again_or_waits_as_it_had(
    cast: Cast, story: Story, held: Said, visitor: Browser
) -> None:
    read = makers.a_comment(story, cast.ada, text="A kind word.")
    browser = cast.mo.browser.get(f"{read.path}/moderation")
    undo(browser.post_form(f"{read.path}/removal", rule="kindness"))
    assert "A kind word." in visitor.get(story.path).text
    undo(browser.get(f"{held.path}/moderation").post_form(f"{held.path}/removal", rule="promotion"))
    assert "SPOON20" not in visitor.get(story.path).text
    assert waiting(story.app) == [("held", held.id)]
    assert holding(story) == ["held"]


def test_what_was_restored_is_removed_again(cast: Cast, story: Story, visitor: Browser) -> None:
    said = makers.a_comment(story, cast.ada, text="A kind word.")
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/removal", rule="kindness")
    undo(browser.post_form(f"{said.path}/restoration"))
    assert "A kind word." not in visitor.get(story.path).text
    assert holding(story) == ["removed"]


def test_what_waited_before_a_decision_still_waits_when_that_is_undone(cast: Cast, story: Story) -> None:
    """Also what waits without a statement of reasons, and where the same moderator had let it wait."""
    typed = {"rule": "kindness", "reason": "Please change it."}
    for noun in ("return", "removal"):
        said = makers.a_held_comment(story, cast.ada)
        browser = cast.mo.browser.get(f"{said.path}/moderation")
        undo(browser.post_form(f"{said.path}/{noun}", **typed))  # type: ignore[arg-type]  # fields
        assert ("held", said.id) in waiting(story.app), noun
    said = makers.a_comment(story, cast.ada, text="A kind word.")
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/hold", **typed)  # type: ignore[arg-type]  # fields
    undo(browser.post_form(f"{said.path}/return", **typed))  # type: ignore[arg-type]  # fields
    assert ("held", said.id) in waiting(story.app)
    assert len(holding(story)) == 3


def test_the_answer_to_an_appeal_is_not_taken_back_with_a_press(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="A kind word.")
    cast.mo.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/removal", rule="kindness")
    cast.ada.browser.get("/statements/1").post_form("/statements/1/appeal", body="It was kind.")
    path = "/moderation/appeals/1"
    cast.una.browser.get(path).post_form(path, upheld="yes", body="It was.")
    with story.app.app_context():
        number = session.scalars(select(Entry.number).where(Entry.act == Act.RESTORE)).one()
    late = cast.mo.browser.post(f"/moderation/record/{number}/undo")
    assert late.status == 403
    assert "can't be taken back with a press" in late.text
    assert holding(story) == []


def test_only_the_last_decision_is_undone_and_nothing_twice(cast: Cast, story: Story, held: Said) -> None:
    first = cast.mo.browser.get("/moderation").post_form(f"{held.path}/publication")
    una = cast.una.browser.get(f"{held.path}/moderation")
    una.post_form(f"{held.path}/removal", rule="promotion")
    form = next(each for each in first.page.select(".done form"))
    late = first.post_form(str(form["action"]))
    assert late.status == 409
    assert "Something else was decided about it since" in late.text
    assert holding(story) == ["removed"]
    again = una.page.select_one(".done form")
    assert again is not None
    undo(una)
    assert una.post(str(again["action"])).status == 409
    assert asked(una) == ""


def test_nobody_else_may_and_a_program_is_not_undone(cast: Cast, story: Story, held: Said) -> None:
    with story.app.app_context():
        number = session.scalars(select(Entry.number).where(Entry.act == Act.HOLD)).one()
    assert cast.ada.browser.post(f"/moderation/record/{number}/undo").status == 403
    assert cast.mo.browser.post(f"/moderation/record/{number}/undo").status == 403
    assert cast.mo.browser.post("/moderation/record/99/undo").status == 404
    assert waiting(story.app) == [("held", held.id)]


def test_what_goes_against_a_law_still_does_when_it_is_removed_again(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="A kind word.")
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/removal", rule="kindness", law="§ 185 StGB")
    undo(browser.post_form(f"{said.path}/restoration"))
    with story.app.app_context():
        assert session.get_one(Tombstone, said.id).law == "§ 185 StGB"
        wanted = select(Statement.law).where(Statement.ended_at.is_(None))
        assert session.scalars(wanted).all() == ["§ 185 StGB"]


def test_nobody_undoes_a_decision_about_themself(cast: Cast, story: Story) -> None:
    report(cast.ada, "/members/una")
    browser = cast.mo.browser.get("/moderation")
    browser.post_form("/moderation/cases/1/decision", do="no-action", reason="All is well.")
    with story.app.app_context():
        last = session.scalars(select(Entry).order_by(Entry.number.desc())).first()
        assert last is not None
        assert last.act is Act.NO_ACTION
        path = f"/moderation/record/{last.number}/undo"
    assert cast.una.browser.get("/moderation").post(path).status == 403
    assert waiting(story.app) == []
    assert browser.post(path).status == 200
    assert waiting(story.app) == [("report", cast.una.id)]


def test_what_was_reported_before_is_open_again_beside_what_was_reported_since(
    cast: Cast, story: Story
) -> None:
    """Also of who told us both times; it waits since it was first told, as if nobody had decided."""
    said = makers.a_comment(story, cast.mo, text="A kind word.")
    for person in (cast.ada, cast.ben):
        report(person, said.path, words=f"First, says {person.username}.")
    una = cast.una.browser.get("/moderation").post_form(
        f"{said.path}/no-action", reason="It is kind.", bad_faith="yes"
    )
    receipt = report(cast.ada, said.path, reason="promotion", words="Second, says ada.").path
    undo(una)
    queue = cast.ola.browser.get("/moderation")
    for words in ("First, says ada.", "First, says ben.", "Second, says ada."):
        assert words in queue.text
    assert waiting(story.app) == [("report", said.id)]
    with story.app.app_context():
        old, new = session.scalars(select(Case).order_by(Case.id))
        assert (new.opened_at, new.due_at, new.rule) == (old.opened_at, old.due_at, "kindness")
        assert {each.last_case.id for each in kept()} == {new.id}
        assert not any(each.bad_faith for each in kept())
    for person in (cast.ada, cast.ben):
        told = person.browser.get("/account/reports")
        for each in told.page.select("main a[href^='/reports/']"):
            assert "Nobody has decided yet." in person.browser.get(str(each["href"])).text
    assert "At first" not in cast.ada.browser.get(receipt).text
    una.get("/moderation").post_form(f"{said.path}/no-action", reason="It still is.")
    assert waiting(story.app) == []
