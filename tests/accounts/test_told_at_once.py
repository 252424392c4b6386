"""What the team decided about a member is told them on their pages and above their box, and nobody else."""

import pytest
from bs4 import Tag

from forum.accounts.forms import LONGEST_BIO, LONGEST_RELATION, ProfileForm
from forum.accounts.ladder import Rung
from forum.moderation import queries
from forum.moderation.acts import Act, Kind
from tests import makers
from tests.house.test_statements import count
from tests.makers import Story
from tests.people import Browser, Cast, Person

WORDS = "A good day, and a long walk."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def on_top(browser: Browser) -> str:
    """What stands above everything else on the page."""
    found = browser.page.select_one("main > .standing")
    return _words(found) if found else ""


def above_the_box(browser: Browser) -> str:
    found = browser.page.select_one("form.writing > .standing")
    return _words(found) if found else ""


def _words(found: Tag) -> str:
    return " ".join(found.get_text().split())


def test_a_warning_stands_on_every_page_of_that_member_until_it_is_read(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    cast.ada.browser.get(story.path)  # the page is kept by now, for members, too
    id = makers.a_sanction(cast.mo, cast.ada, Rung.WARNING)
    browser = cast.ada.browser
    said = makers.a_comment(story, cast.ben)
    for path in (
        story.path,
        story.path,
        f"{story.path}/comments/{said.id}",
        "/",
        "/rules",
        "/account",
        "/members/ben",
    ):
        assert "has sent you a warning" in on_top(browser.get(path)), path
        assert browser.page.select_one(f"main > .standing a[href='/account/sanctions/{id}']") is not None
        assert "Please be kind to others." not in on_top(browser)  # no reasons for who looks on
    assert "has sent you a warning" in above_the_box(browser.get(story.path))
    assert "has sent you a warning" in above_the_box(browser.get(f"{said.path}/reply"))
    for other in (visitor, cast.ben.browser, cast.mo.browser):
        assert "warning" not in other.get(story.path).get(story.path).text
    browser.get(f"/account/sanctions/{id}").post_form(f"/account/sanctions/{id}/acknowledgement")
    for path in (story.path, "/", "/account"):
        assert on_top(browser.get(path)) == "", path
    assert above_the_box(browser.get(story.path)) == ""


@pytest.mark.parametrize("kind", [Rung.WARNING, Rung.SUSPENDED, Rung.HELD, Rung.LIMITED])
def test_it_costs_a_story_page_one_question_and_no_more(cast: Cast, story: Story, kind: Rung) -> None:
    browser = cast.ada.browser.get(story.path)
    before = count(browser, story.path)
    days = 7 if kind in {Rung.SUSPENDED, Rung.LIMITED} else None
    makers.a_sanction(cast.mo, cast.ada, kind, days=days)
    browser.get(story.path)
    assert count(browser, story.path) == before + 1


def test_whose_comments_wait_is_told_before_and_after_with_the_way_to_the_reasons(
    cast: Cast, story: Story
) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.HELD)
    browser = cast.ada.browser
    for path in (story.path, f"{story.comments_path}/new"):
        assert "A moderator reads your next comments first." in above_the_box(browser.get(path)), path
        way = browser.page.select_one(f"form.writing > .standing a[href='/account/sanctions/{id}']")
        assert way is not None
    assert "reads your next comments first" in on_top(browser.get("/account"))
    assert on_top(browser.get(story.path)) == ""
    assert on_top(browser.get("/")) == ""  # it keeps nobody from anything but being read at once
    browser.get(story.path).post_form(story.comments_path, body=WORDS)
    assert "A moderator reads your comment first" in browser.text
    way = browser.page.select_one(f"main a[href='/account/sanctions/{id}']")
    assert way is not None
    assert browser.get(str(way["href"])).path.startswith("/statements/")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Do ring me on 07700 900321, love.", "A moderator reads your next comments first. Why:"),
        (
            "I have tablets left over, I can sell you some.",
            "Besides, a moderator reads your next comments first.",
        ),
    ],
)
def test_the_true_reason_is_said_whatever_else_the_rules_see(
    cast: Cast, story: Story, words: str, says: str
) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.HELD)
    browser = cast.ada.browser.get(story.path).post_form(story.comments_path, body=words)
    if "Not posted yet." in browser.text:
        browser.post_form(story.comments_path, do="anyway")
    why = browser.page.select_one("section:has(> #why-head)")
    assert why is not None
    assert says in _words(why)
    assert why.select_one(f"a[href='/account/sanctions/{id}']") is not None
    with story.app.app_context():
        acts = [each.act for each in queries.entries(None, 9, of=(Kind.COMMENT, 1))]
        assert acts.count(Act.HOLD) >= 1


@pytest.mark.parametrize(("most", "says"), [(1, "1 comment a day"), (3, "3 comments a day")])
def test_who_may_write_once_a_day_is_told_so_in_good_english(
    cast: Cast, story: Story, most: int, says: str
) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.LIMITED, days=7, most=most)
    browser = cast.ada.browser
    assert f"The team lets you post {says} until" in above_the_box(browser.get(story.path))
    assert browser.page.select_one(f"form.writing a[href='/account/sanctions/{id}']") is not None


def test_who_is_suspended_finds_what_they_typed_about_themself_in_its_fields(cast: Cast) -> None:
    cast.ada.browser.get("/account/profile").post_form("/account/profile", bio="As it was.")
    id = makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    browser = cast.ada.browser.get("/account/profile")
    browser.post_form("/account/profile", relation="my sister has MS", bio="Two cats, and a garden.")
    assert browser.status == 403
    assert on_top(browser) == ""  # it is said once
    assert "Your account is suspended until" in browser.page.select_one(".problem").get_text()  # type: ignore[union-attr]
    assert browser.page.select_one(f".problem a[href='/account/sanctions/{id}']") is not None
    assert browser.page.select_one("#relation")["value"] == "my sister has MS"  # type: ignore[index]
    assert "Two cats, and a garden." in browser.page.select_one("#bio").get_text()  # type: ignore[union-attr]
    assert "As it was." in cast.ben.browser.get("/members/ada").text


def test_who_is_suspended_and_may_be_in_danger_is_shown_who_can_help(cast: Cast) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    browser = cast.ada.browser.get("/account/profile")
    browser.post_form("/account/profile", bio="I want to die tonight.")
    assert browser.status == 403
    assert browser.page.select_one(".support") is not None


def test_who_is_suspended_asks_the_rules_no_more_often_than_anybody_writes(cast: Cast) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    browser = cast.ada.browser.get("/account/profile")
    told = {"csrf_token": browser.token, "bio": "Two cats, and a garden."}
    found = [browser.client.post("/account/profile", data=told).status_code for _ in range(12)]
    assert found == [403] * 10 + [429] * 2


def test_of_what_is_far_too_long_the_rules_look_at_as_much_as_has_room(cast: Cast) -> None:
    form = ProfileForm.read({"relation": "r" * 5_000, "bio": "b" * 500_000})
    assert form.judged == "r" * LONGEST_RELATION + "\n" + "b" * LONGEST_BIO
    browser = cast.ada.browser.get("/account/profile")
    browser.post_form("/account/profile", bio="I want to die tonight. " + "It is long. " * 1_000)
    assert browser.status == 422
    assert browser.page.select_one(".support") is not None  # and yet whoever may be in danger is heard
