"""Many cases are decided at once only after a look at each, and what became of each is told."""

import pytest
from flask import Flask
from sqlalchemy import select

from forum.articles.models import State
from forum.core.db import session, transaction
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Case, Entry
from tests import makers
from tests.house.test_statements import asked
from tests.makers import Story
from tests.moderation.desk import SELLING, WORRY, listed, post, waiting
from tests.moderation.reporting import report
from tests.people import Browser, Cast, Person


@pytest.fixture
def story(app: object, cast: Cast) -> Story:
    story = makers.an_article(cast.ed)
    for number in range(3):
        post(cast.ada, story, f"{SELLING} Offer {number}.")
    return story


def case_of(app: Flask, comment_id: int) -> int:
    """The open case about a comment; PostgreSQL leaves numbers out."""
    with app.app_context():
        about = (Case.subject_id == comment_id, Case.closed_at.is_(None))
        return session.scalars(select(Case.id).where(*about)).one()


def looked_at(person: Person, do: str, *comments: int) -> Browser:
    browser = person.browser.get("/moderation")
    ids = [str(case_of(person.app, id)) for id in comments]
    data = {"csrf_token": browser.token, "do": do, "case": ids}
    return browser.seen(browser.client.post("/moderation/bulk", data=data))


def decided(browser: Browser, **more: str) -> Browser:
    """Press the button of that page: all its fields, repeated ones too."""
    form = browser.form("/moderation/bulk/decision")
    data: dict[str, list[str]] = {}
    for each in form.select("input[name]"):
        data.setdefault(str(each["name"]), []).append(str(each["value"]))
    return browser.seen(browser.client.post("/moderation/bulk/decision", data=data | more))


def test_nothing_is_decided_by_looking(cast: Cast, story: Story) -> None:
    page = looked_at(cast.mo, "removal", 1, 2)
    assert page.status == 200
    assert "Nothing has been decided yet." in page.text
    assert "Remove: 2 cases" in page.text
    assert len(waiting(story.app)) == 3


def test_each_is_told_and_the_record_has_one_entry_above_them(cast: Cast, story: Story) -> None:
    page = looked_at(cast.mo, "removal", 1, 2, 3)
    second = case_of(story.app, 2)
    cast.una.browser.get(f"/moderation?case={second}").post_form("/comments/2/publication")
    done = decided(page, rule="promotion", reason="No selling here.")
    assert done.text.count("Removed.") == 2
    assert "Done: 2. Left as they are: 1." in done.text
    assert "Somebody has decided about it already." in done.text
    assert waiting(story.app) == []
    with story.app.app_context():
        rows = session.scalars(select(Entry).where(Entry.by_id == cast.mo.id).order_by(Entry.number)).all()
    assert [row.act for row in rows] == [Act.BULK, Act.REMOVE, Act.REMOVE]
    assert f" {second} " in rows[0].facts


def test_what_changed_since_one_looked_stays_as_it_is(cast: Cast, story: Story) -> None:
    page = looked_at(cast.mo, "publication", 1, 2)
    edited = cast.ada.browser.get("/comments/1/edit")
    edited.post_form("/comments/1/edit", body=f"{SELLING} FORK10 too.")
    done = decided(page)
    assert "Its words have changed" in done.text
    assert waiting(story.app) == [("held", 1), ("held", 3)]


def test_people_are_looked_after_one_by_one(cast: Cast, story: Story) -> None:
    post(cast.ben, story, WORRY)
    page = looked_at(cast.mo, "looked-after", 4)
    assert "People are looked after one by one." in page.text
    assert ("care", 4) in waiting(story.app)


@pytest.mark.parametrize(
    ("do", "ids", "says"),
    [("removal", (), "at least one case"), ("burn", (1,), "choose what to do"), ("", (1,), "choose what")],
)
def test_what_is_missing_is_said(cast: Cast, story: Story, do: str, ids: tuple[int, ...], says: str) -> None:
    page = looked_at(cast.mo, do, *ids)
    assert page.status == 422
    assert says in page.text


def test_a_rule_is_needed_and_the_reason_stays(cast: Cast, story: Story) -> None:
    page = decided(looked_at(cast.mo, "removal", 1), rule="", reason="Sorry.")
    assert page.status == 422
    assert "choose the rule" in page.text
    assert "Sorry." in page.text
    assert len(waiting(story.app)) == 3


def test_nobody_else_may(cast: Cast, story: Story) -> None:
    for path in ("/moderation/bulk", "/moderation/bulk/decision"):
        assert cast.ada.browser.post(path, do="removal", case=1).status == 403


def test_nothing_is_called_done_where_there_was_nothing_to_do(cast: Cast, story: Story) -> None:
    for do in ("no-action", "looked-after"):
        page = looked_at(cast.mo, do, 1)
        assert "None of these can be decided like this." in page.text, do
    assert len(waiting(story.app)) == 3


def test_each_is_shown_with_why_it_is_here_and_what_is_meant(cast: Cast, story: Story) -> None:
    makers.a_comment(story, cast.ada, text="A kind word.")
    report(cast.ben, "/comments/4", words="Not kind.")
    page = looked_at(cast.mo, "removal", 1, 4)
    first, second = page.page.select(".desk__brief")
    assert any("SPOON20" in each.get_text() for each in first.select(".desk__text mark"))
    assert "No selling" in first.get_text()
    assert "Reported as Be kind" in " ".join(second.get_text().split())
    assert "A kind word." in second.get_text()


def test_nobody_can_be_ticked_who_may_need_somebody(cast: Cast, story: Story) -> None:
    post(cast.ben, story, WORRY)
    queue = cast.mo.browser.get("/moderation")
    ticked = {str(each["value"]) for each in queue.page.select("input[name=case][form=many]")}
    assert ticked == {str(case_of(story.app, id)) for id in (1, 2, 3)}
    assert len(listed(queue)) == 4


def test_it_is_undone_whole_and_each_is_told(cast: Cast, story: Story) -> None:
    done = decided(looked_at(cast.mo, "removal", 1, 2, 3), rule="promotion", reason="")
    assert waiting(story.app) == []
    cast.una.browser.get("/comments/2/moderation").post_form("/comments/2/restoration")
    undone = taken_back(done)
    assert undone.text.count("Taken back: it is as it was before.") == 2
    assert "Something else was decided about it since" in undone.text
    assert sorted(waiting(story.app)) == [("held", 1), ("held", 3)]
    with story.app.app_context():
        acts = session.scalars(
            select(Entry.act).where(Entry.by_id == cast.mo.id).order_by(Entry.number)
        ).all()
    assert acts == [Act.BULK, Act.REMOVE, Act.REMOVE, Act.REMOVE, Act.BULK, Act.UNDO, Act.UNDO]
    assert undone.page.select("button[name=only]") == []


def test_one_of_them_is_undone_and_the_others_still_can_be(cast: Cast, story: Story) -> None:
    done = decided(looked_at(cast.mo, "publication", 1, 2))
    first = case_of_any(story.app, 1)
    one = taken_back(done, only=str(first))
    assert "Done: 1. Taken back: 1." in one.text
    assert waiting(story.app) == [("held", 1), ("held", 3)]  # as before
    assert len(one.page.select("button[name=only]")) == 1
    rest = taken_back(one)
    assert rest.text.count("Taken back: it is as it was before.") == 2
    assert len(waiting(story.app)) == 3


def taken_back(browser: Browser, **more: str) -> Browser:
    """Press a button of that page."""
    data: dict[str, list[str]] = {}
    for each in browser.form("/moderation/bulk/undo").select("input[name]"):
        data.setdefault(str(each["name"]), []).append(str(each["value"]))
    return browser.seen(browser.client.post("/moderation/bulk/undo", data=data | more))


def case_of_any(app: Flask, comment_id: int) -> int:
    with app.app_context():
        return session.scalars(select(Case.id).where(Case.subject_id == comment_id)).one()


def test_looking_at_two_asks_as_often_as_looking_at_twenty(cast: Cast, story: Story) -> None:
    made = [makers.a_held_comment(story, cast.ada if number % 2 else cast.ben).id for number in range(20)]
    browser = cast.mo.browser.get("/moderation")
    ids = [str(case_of(story.app, id)) for id in made]
    found = []
    for chosen in (ids[:2], ids):
        data = {"csrf_token": browser.token, "do": "removal", "case": chosen}
        with asked(story.app) as statements:
            answer = browser.client.post("/moderation/bulk", data=data)
        assert answer.get_data(as_text=True).count("desk__brief") == len(chosen)
        found.append(len(statements))
    assert found[0] == found[1] <= 16, found  # each kind of thing once, for all of them


def test_nobody_else_takes_it_back_and_nothing_is_nothing(cast: Cast, story: Story) -> None:
    decided(looked_at(cast.mo, "publication", 1))
    assert cast.ada.browser.post("/moderation/bulk/undo", case=1).status == 403
    assert cast.mo.browser.post("/moderation/bulk/undo").status == 422
    assert cast.mo.browser.post("/moderation/bulk/undo", case=1).status == 422
    nobody = {"case": 999, "entry-999": 1}
    assert cast.mo.browser.post("/moderation/bulk/undo", follow=True, **nobody).status == 404
    assert len(waiting(story.app)) == 2


def test_the_title_of_a_story_that_is_not_out_is_not_told(cast: Cast, story: Story) -> None:
    case = str(case_of(story.app, 1))
    with story.app.app_context(), transaction():
        story.article.state = State.DRAFT
    assert cast.mo.browser.get(story.path).status == 404
    browser = cast.mo.browser.get("/moderation")
    told = {"case": case, f"entry-{case}": "1", "csrf_token": browser.token}
    pages = [
        browser.post("/moderation/bulk", do="removal", case=case).text,
        browser.post("/moderation/bulk/decision", do="removal", rule="kindness", case=case).text,
        browser.client.post("/moderation/bulk/undo", data=told).get_data(as_text=True),
    ]
    for text in pages:
        assert "The first year" not in text
        assert "Comment 1 on a story that you can’t see" in text
        assert "It stays as it is: It is under a story that is not out" in text
    assert cast.mo.browser.get(f"/moderation?case={case}").status == 404
    assert "The first year" in cast.ola.browser.post("/moderation/bulk", do="removal", case=case).text
    assert len(waiting(story.app)) == 3


def test_a_report_of_a_story_that_was_taken_back_shows_it_to_nobody_who_may_not_see_it(
    cast: Cast, story: Story
) -> None:
    report(cast.ben, story.path)
    with story.app.app_context():
        case = session.scalars(select(Case.id).where(Case.subject_kind == Kind.ARTICLE)).one()
    with story.app.app_context(), transaction():
        story.article.state = State.DRAFT
    assert cast.mo.browser.get(f"/moderation?case={case}").status == 404
    assert cast.ola.browser.get(f"/moderation?case={case}").status == 200
