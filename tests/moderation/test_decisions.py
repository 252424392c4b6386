"""A decision is made on what one has before one, once, never about one's own words; then comes the next."""

import pytest
from sqlalchemy import select

from forum.core.db import session
from forum.moderation.acts import Act
from forum.moderation.models import Case, Entry
from tests import makers
from tests.makers import Said, Story
from tests.moderation.desk import SELLING, asked, heading, post, waiting
from tests.people import Browser, Cast, Person

OTHER = "These vests kept me cool all summer."


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


def acts(story: Story, *of: Act) -> list[tuple[Act, int]]:
    with story.app.app_context():
        rows = session.scalars(select(Entry).where(Entry.act.in_(of)).order_by(Entry.number))
        return [(row.act, row.subject_id) for row in rows]


def test_publishing_leads_to_the_next_case_which_is_then_mine(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    for words in (SELLING, f"{SELLING} Twice.", f"{SELLING} Thrice."):
        post(cast.ada, story, words)
    browser = cast.mo.browser.get("/moderation")
    assert heading(browser) == "Comment 1 on The first year"
    browser.post_form("/comments/1/publication")
    assert heading(browser) == "Comment 2 on The first year"
    assert "You let comment 1 be read." in browser.text
    assert "mo is on it" in cast.una.browser.get("/moderation").text
    assert "SPOON20" in visitor.get(story.path).text
    browser.post_form("/comments/2/publication")
    browser.post_form("/comments/3/publication")
    assert "Nothing is waiting" in browser.text
    with story.app.app_context():
        closed = session.scalars(select(Case)).all()
        assert {(each.outcome, each.closed_by_id) for each in closed} == {(Act.PUBLISH, cast.mo.id)}


def test_what_was_done_is_told_by_the_number_that_a_comment_has_below_its_story(
    cast: Cast, story: Story
) -> None:
    makers.a_comment(makers.an_article(cast.ed, "Another"), cast.ben)
    post(cast.ada, story, SELLING)
    una, mo = (person.browser.get("/moderation") for person in (cast.una, cast.mo))
    assert "You let comment 1 be read." in mo.post_form("/comments/2/publication").text
    assert "Meanwhile: mo let comment 1 be read." in asked(una.post_form("/comments/2/publication"))
    assert "mo let comment 1 be read." in una.get("/comments/2/moderation").text


def test_adjusting_what_waits_publishes_it_and_the_first_text_was_read_by_nobody(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    post(cast.ada, story, SELLING)
    browser = cast.mo.browser.get("/moderation")
    browser.post_form("/comments/1/adjustment", body=OTHER, rule="promotion", reason="No codes, please.")
    assert waiting(story.app) == []
    page = visitor.get(story.path)
    assert OTHER in page.text
    assert "SPOON20" not in page.text
    assert page.page.select_one(".note") is not None
    assert acts(story, Act.ADJUST, Act.PUBLISH) == [(Act.ADJUST, 1), (Act.PUBLISH, 1)]


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"rule": "", "reason": ""}, "choose the rule"),
        ({"rule": "nonsense", "reason": ""}, "choose the rule"),
        ({"rule": "promotion", "reason": "You said spoon20, sorry."}, "repeats what you take out"),
        ({"rule": "promotion", "reason": "x" * 1001}, "1,000 characters at most"),
        ({"rule": "promotion", "reason": "Ring me on 020 7946 0958."}, "phone"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_typed_is_lost(
    cast: Cast, story: Story, typed: dict[str, str], says: str
) -> None:
    post(cast.ada, story, SELLING)
    browser = cast.mo.browser.get("/moderation")
    action = "/comments/1/adjustment"
    if typed["rule"] == "nonsense":
        seen = browser.form(action).select_one("[name=seen]")
        assert seen is not None
        browser.post(action, body=OTHER, seen=str(seen["value"]), **typed)  # type: ignore[arg-type]
    else:
        browser.post_form(action, body=OTHER, **typed)  # type: ignore[arg-type]  # fields
    assert browser.status == 422
    assert says in browser.text
    box = browser.page.select_one("#adjustment-body")
    assert box is not None
    assert box.get_text().strip() == OTHER
    reason = browser.page.select_one("#adjustment-reason")
    assert reason is not None
    assert reason.get_text().strip() == typed["reason"]
    assert waiting(story.app) == [("held", 1)]


def test_who_was_slower_is_told_what_happened_and_nothing_happens_twice(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    una = cast.una.browser.get("/moderation")
    cast.mo.browser.get("/moderation").post_form("/comments/1/publication")
    late = una.post_form("/comments/1/removal", rule="promotion", reason="No selling here.")
    assert late.status == 409
    assert "Meanwhile: mo let comment 1 be read." in asked(late)
    reason = late.page.select_one("#removal-reason")
    assert reason is not None
    assert reason.get_text().strip() == "No selling here."
    assert acts(story, Act.PUBLISH, Act.REMOVE) == [(Act.PUBLISH, 1)]
    again = late.post_form("/comments/1/removal", rule="promotion", reason="No selling here.")
    assert again.status == 200
    assert acts(story, Act.PUBLISH, Act.REMOVE) == [(Act.PUBLISH, 1), (Act.REMOVE, 1)]


def test_what_its_author_changed_meanwhile_is_not_decided(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    mo = cast.mo.browser.get("/moderation")
    edited = cast.ada.browser.get("/comments/1/edit")
    edited.post_form("/comments/1/edit", body=f"{SELLING} And my other code, FORK10.")
    late = mo.post_form("/comments/1/publication")
    assert late.status == 409
    assert "Its words have changed" in asked(late)
    assert "FORK10" in late.text
    assert waiting(story.app) == [("held", 1)]


def test_nobody_decides_without_having_seen_it(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    for seen in ("", "1", "x.y", "0.99"):
        assert cast.mo.browser.get("/moderation").post("/comments/1/publication", seen=seen).status == 409
    assert waiting(story.app) == [("held", 1)]


def test_nobody_decides_about_their_own_words(cast: Cast, story: Story) -> None:
    held = makers.a_held_comment(story, cast.mo)
    browser = cast.mo.browser.get("/moderation")
    assert "These are your own words" in browser.text
    assert not browser.page.select(f"form[action='{held.path}/publication']")
    for noun in ("publication", "removal", "adjustment", "no-action"):
        path = f"{held.path}/{noun}"
        fields = {"rule": "kindness", "body": OTHER, "reason": "So.", "seen": "0.0"}
        assert cast.mo.browser.post(path, **fields).status == 403, noun  # type: ignore[arg-type]  # fields
    assert waiting(story.app) == [("held", held.id)]
    cast.una.browser.get("/moderation").post_form(f"{held.path}/publication")
    assert waiting(story.app) == []


def test_who_is_no_moderator_any_more_decides_nothing(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    browser = cast.mo.browser.get("/moderation")
    makers.a_role(cast.mo, "member")
    assert browser.post_form("/comments/1/publication").status == 403
    assert waiting(story.app) == [("held", 1)]


def test_what_was_removed_is_restored_without_an_appeal(cast: Cast, story: Story, visitor: Browser) -> None:
    said: Said = makers.a_comment(story, cast.ada, text="A kind word.")
    path = f"{said.path}/moderation"
    cast.mo.browser.get(path).post_form(f"{said.path}/removal", rule="kindness")
    assert "A kind word." not in visitor.get(story.path).text
    cast.una.browser.get(path).post_form(f"{said.path}/restoration")
    assert "A kind word." in visitor.get(story.path).text
    assert acts(story, Act.REMOVE, Act.RESTORE) == [(Act.REMOVE, 1), (Act.RESTORE, 1)]


def test_what_is_removed_may_go_against_a_law_and_its_author_reads_which(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="A hateful word.")
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    law = "Section 130 StGB, Germany"
    browser.post_form(f"{said.path}/removal", rule="hate", law=law, reason="It is illegal, too.")
    told = cast.ada.browser.get("/account/statements").get(f"{said.path}/statements")
    assert law in told.text
    long = cast.una.browser.get(f"{makers.a_comment(story, cast.ada).path}/moderation")
    assert long.post_form("/comments/2/removal", rule="hate", law="x" * 201).status == 422
    assert "200 characters at most" in long.text


def test_a_decision_that_came_back_goes_on_from_where_it_was(cast: Cast, story: Story) -> None:
    for words in (SELLING, f"{SELLING} Twice."):
        post(cast.ada, story, words)
    browser = cast.mo.browser.get("/moderation?kind=held")
    browser.post_form("/comments/1/removal", rule="", reason="No selling.")
    assert browser.status == 422
    browser.post_form("/comments/1/removal", rule="promotion")
    assert heading(browser) == "Comment 2 on The first year"
    assert "kind=held" in browser.path
    assert "rule=" not in browser.path, "the rule of the decision became a filter"
