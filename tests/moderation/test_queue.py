"""Everything that waits for a moderator stands in one queue, people first, with what a decision needs."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from forum.articles.models import State
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation.models import Case, SavedView
from tests import makers
from tests.house.test_statements import count
from tests.makers import Story
from tests.moderation.desk import SELLING, SIDE_EFFECT, WORRY, heading, listed, post, waiting
from tests.people import Browser, Cast, Person


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


def test_people_come_first_then_what_is_due(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    post(cast.ada, story, SIDE_EFFECT)
    post(cast.ada, story, WORRY)
    assert [kind for kind, _ in waiting(story.app)] == ["care", "held", "side effect"]
    queue = cast.mo.browser.get("/moderation")
    assert [line.split()[0] for line in listed(queue)] == ["Care", "Waiting", "Side"]
    assert heading(queue) == "Comment 3 on The first year"
    assert "3 cases are waiting" in queue.text


def test_what_comes_up_twice_is_one_case(cast: Cast, story: Story) -> None:
    post(cast.ada, story, WORRY)
    browser = cast.ada.browser.get("/comments/1/edit")
    browser.post_form("/comments/1/edit", body=f"{WORRY} Nobody would miss me.")
    assert waiting(story.app) == [("care", 1)]


def test_the_card_says_why_marks_it_and_tells_about_its_author(cast: Cast, story: Story) -> None:
    makers.a_comment(story, cast.ada, text="Earlier.")
    post(cast.ada, story, SELLING)
    card = cast.mo.browser.get("/moderation")
    marked = card.page.select(".desk__text mark")
    assert marked
    assert any("SPOON20" in each.get_text() for each in marked)
    assert "1 comment published, 1 waiting" in card.text
    assert "No selling" in card.text


def test_who_takes_it_back_or_leaves_takes_it_off_the_queue(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    cast.ada.browser.get("/comments/1/withdraw").post_form("/comments/1/withdraw")
    assert waiting(story.app) == []
    post(cast.ada, story, f"{SELLING} Really.")
    assert waiting(story.app) == [("held", 2)]
    cast.ada.browser.get("/account/close").post_form("/account/close", password="three quiet words")
    assert waiting(story.app) == []


def test_an_edit_that_the_rules_like_takes_it_off(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    cast.ada.browser.get("/comments/1/edit").post_form("/comments/1/edit", body="I like these vests.")
    assert waiting(story.app) == []


def test_filters_narrow_it_down_and_a_view_is_kept(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    post(cast.ada, story, SIDE_EFFECT)
    browser = cast.mo.browser.get("/moderation?kind=held&rule=promotion&age=new&whose=free")
    assert len(listed(browser)) == 1
    browser.post_form("/moderation/views", name="Selling")
    assert "kind=held" in browser.response.request.url
    link = next(each for each in browser.page.select(".desk__kinds a") if each.get_text() == "Selling")
    assert len(listed(browser.get(str(link["href"])))) == 1
    assert "Selling" not in cast.una.browser.get("/moderation").text
    browser.post_form("/moderation/views/1/removal")
    assert "Selling" not in browser.get("/moderation").text
    nothing = browser.get("/moderation?rule=kindness")
    assert "Nothing like this is waiting." in nothing.text
    assert listed(browser.get("/moderation?kind=nonsense&age=x&article=y")) != []


def test_a_rule_that_has_left_the_book_can_be_asked_for_as_long_as_cases_carry_it(
    cast: Cast, story: Story
) -> None:
    post(cast.ada, story, SELLING)
    post(cast.ada, story, SIDE_EFFECT)
    browser = cast.mo.browser.get("/moderation?rule=promotion")
    browser.post_form("/moderation/views", name="Selling")
    with story.app.app_context(), transaction():
        session.execute(update(Case).where(Case.rule == "promotion").values(rule="no-adverts"))
        session.execute(update(SavedView).values(query="rule=no-adverts"))
    assert "no-adverts (no rule any more)" in browser.get("/moderation").text
    view = next(each for each in browser.page.select(".desk__kinds a") if each.get_text() == "Selling")
    assert len(listed(browser.get(str(view["href"])))) == 1
    assert "We don’t know the filter" not in browser.text
    chosen = browser.page.select_one("#filter-rule option[selected]")
    assert chosen is not None
    assert chosen["value"] == "no-adverts"
    browser.get("/moderation").post_form("/comments/1/publication")
    assert "Nothing like this is waiting." in browser.get("/moderation?rule=no-adverts").text
    for odd in ("%ED%9F%BF", "b%0Ac", "x" * 3000):
        assert "We don’t know the filter" in browser.get(f"/moderation?rule={odd}").text


def test_a_view_needs_a_name(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    browser = cast.mo.browser.get("/moderation?kind=held").post_form("/moderation/views", name="  ")
    assert browser.status == 422
    assert "Please give it a name." in browser.text


def test_a_claim_is_seen_by_others_holds_nobody_off_and_runs_out(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    una = cast.una.browser.get("/moderation")
    cast.mo.browser.get("/moderation").post_form("/moderation/cases/1/claim")
    assert "mo is on it" in cast.una.browser.get("/moderation").text
    assert "Mine 1" in cast.mo.browser.get("/moderation").text
    assert una.post_form("/moderation/cases/1/claim").status == 403
    with story.app.app_context(), transaction():
        session.execute(update(Case).values(claimed_until=clock.now() - timedelta(minutes=1)))
    assert "mo is on it" not in cast.una.browser.get("/moderation").text
    una.get("/moderation").post_form("/moderation/cases/1/claim")
    una.post_form("/moderation/cases/1/release")
    assert "is on it" not in cast.mo.browser.get("/moderation").text
    cast.mo.browser.get("/moderation").post_form("/comments/1/publication")
    assert waiting(story.app) == []


def test_only_moderators_see_it_and_nobody_what_is_not_out(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    post(cast.ada, story, SELLING)
    for browser in (cast.ada.browser, cast.ed.browser):
        assert browser.get("/moderation").status == 403
        assert browser.post("/moderation/cases/1/claim").status == 403
    assert visitor.get("/moderation").path.startswith("/account/sign-in")
    assert cast.mo.browser.get("/moderation?case=99").status == 404
    draft = makers.a_draft(cast.ed)
    said = makers.a_held_comment(draft, cast.ada)
    assert len(listed(cast.mo.browser.get("/moderation"))) == 1
    assert cast.mo.browser.get("/moderation?case=2").status == 404
    assert cast.mo.browser.post(f"{said.path}/publication").status == 404


def test_an_empty_queue_says_so_kindly(cast: Cast) -> None:
    assert "Everything has been looked at." in cast.mo.browser.get("/moderation").text


def test_it_asks_the_same_number_for_one_case_and_for_many(cast: Cast, story: Story) -> None:
    makers.a_held_comment(story, cast.ada)
    count(cast.mo.browser, "/moderation")
    few = count(cast.mo.browser, "/moderation")
    for _ in range(40):
        makers.a_held_comment(story, cast.ada)
    assert count(cast.mo.browser, "/moderation") == few
    queue = cast.mo.browser.get("/moderation")
    more = next(each for each in queue.page.select(".desk__list a") if "next ones" in each.get_text())
    after = listed(queue.get(str(more["href"])))
    assert len(after) == 16


def test_what_is_under_a_story_that_came_out_by_time_is_seen_and_counted(cast: Cast, app: Flask) -> None:
    planned = makers.an_article(cast.ed, "Out by itself", state=State.SCHEDULED, days_ago=1)
    makers.a_held_comment(planned, cast.ada)
    draft = makers.a_draft(cast.ed)
    makers.a_held_comment(draft, cast.ada)
    queue = cast.mo.browser.get("/moderation")
    assert "1 case is waiting" in queue.text
    assert heading(queue) == "Comment 1 on Out by itself"


def test_a_case_about_a_comment_is_decided_on_the_comment_alone(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    browser = cast.mo.browser.get("/moderation")
    seen = str(browser.form("/comments/1/publication").select_one("[name=seen]")["value"])  # type: ignore[index]
    for do in ("dealt-with", "no-action", "looked-after", ""):
        sent = browser.post("/moderation/cases/1/decision", do=do, reason="So.", seen=seen)
        assert sent.status in {403, 422}, do
    assert waiting(story.app) == [("held", 1)]


def test_the_card_shows_nothing_of_an_answer_that_was_taken_back(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="A first word.")
    answer = makers.a_comment(story, cast.ben, said, text="A word that I regret.")
    path = f"{said.path}/moderation"
    assert "A word that I regret." in cast.mo.browser.get(path).text
    cast.ben.browser.get(f"{answer.path}/withdraw").post_form(f"{answer.path}/withdraw")
    assert "A word that I regret." not in cast.mo.browser.get(path).text


def test_the_list_begins_near_the_case_that_is_chosen_and_marks_it(cast: Cast, story: Story) -> None:
    for _ in range(30):
        makers.a_held_comment(story, cast.ada)
    queue = cast.mo.browser.get("/moderation")
    assert "Back to the first" not in queue.text
    with story.app.app_context():
        cases = session.scalars(select(Case.id).order_by(Case.due_at, Case.id)).all()
    for place, above in ((0, 0), (1, 1), (2, 1), (20, 1), (29, 1)):
        queue.get(f"/moderation?case={cases[place]}&kind=held")
        rows = queue.page.select(".desk__case")
        marked = [number for number, each in enumerate(rows) if each.get("aria-current")]
        assert marked == [above], place
        assert heading(queue) == f"Comment {place + 1} on The first year"
        assert ("Back to the first" in queue.text) is (place > 1)
        ways = {each["data-key"]: str(each["href"]) for each in queue.page.select(".desk__steps a")}
        assert set(ways) == {"j"} if place == 0 else {"k"} if place == 29 else {"j", "k"}
        if place:
            assert f"case={cases[place - 1]}&" in ways["k"]


def test_a_filter_that_nobody_knows_is_named_and_hides_nothing(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    post(cast.ada, story, SIDE_EFFECT)
    queue = cast.mo.browser.get("/moderation?kind=nonsense&rule=none&age=x&article=y")
    assert len(listed(queue)) == 2
    for name in ("kind: nonsense", "rule: none", "age: x", "article: y"):
        assert f"“{name}”" in queue.text
    assert "; showing all." in queue.text
    queue.get("/moderation?status=open&kind=held")
    assert "We don’t know the filter “status”; showing what fits the others." in queue.text
    assert len(listed(queue)) == 1
    assert "We don’t know" not in queue.get("/moderation?kind=held&from=1&case=1&done=2").text


def test_what_is_missing_of_a_case_is_said_of_the_case(cast: Cast) -> None:
    draft = makers.a_draft(cast.ed)
    makers.a_held_comment(draft, cast.ada)
    for path in ("/moderation?case=99", "/moderation?case=1", "/moderation/care/99"):
        missing = cast.mo.browser.get(path)
        assert missing.status == 404
        assert "There is no such case" in missing.text
        assert "That comment is not here" not in missing.text


def test_a_card_asks_the_same_number_whoever_answered_around_it(cast: Cast, story: Story) -> None:
    counts = []
    for people in ((cast.ben,) * 3, (cast.ben, cast.ed, cast.ola)):
        said = makers.a_comment(story, cast.ada)
        for each in people:
            makers.a_comment(story, each, to=said)
        count(cast.mo.browser, f"{said.path}/moderation")
        counts.append(count(cast.mo.browser, f"{said.path}/moderation"))
    assert counts[0] == counts[1]
