"""Somebody answers each kind of poll, with script and without, and looks at forty long answers on a phone."""

import re

import pytest
from playwright.sync_api import Page, StorageState, expect

from forum.polls.kinds import UNSAID
from tests.browser.conftest import Windows

STORY = "/articles/first-infusion"
JS = pytest.mark.parametrize("js", [True, False], ids=["with script", "without script"])


def a_poll(window: Windows, ed: StorageState, kind: str, **more: str) -> str:
    """An editor asks something; the address of the poll."""
    page = window("/desk/polls/new", storage_state=ed)
    page.locator("#question").fill(f"A {kind} question?")
    page.locator(f"main [name=kind][value={kind}]").check()
    page.locator("#choices").fill(more.pop("choices", "Rest\nWalking\nMusic"))
    for name, value in more.items():
        box = page.locator(f"main [name={name}]")
        box.check() if value == "check" else box.fill(value)
    page.get_by_role("button", name="Open the poll").click()
    page.wait_for_url("**/desk/polls/*")
    page.locator("main").get_by_role("link", name="As readers see it").click()
    page.wait_for_url("**/polls/*")
    return page.url


@pytest.fixture
def ed(signed_in) -> StorageState:  # type: ignore[no-untyped-def]  # as the fixture says
    return signed_in("ed")  # type: ignore[no-any-return]


def named(word: str, of: str) -> re.Pattern[str]:
    """What a button is called whose last words are for screen readers."""
    return re.compile(f"^{word} ?: {of}$")


def _thanked(page: Page, *chosen: str) -> None:
    for each in ("Thank you, your vote is counted.", *chosen):
        expect(page.locator(".poll__closed").first).to_contain_text(each)


@JS
def test_one_answer_or_words_of_ones_own(
    window: Windows,
    as_ada: StorageState,
    ed: StorageState,
    js: bool,  # noqa: FBT001 - how it is run
) -> None:
    page = window(a_poll(window, ed, "single", other="check"), storage_state=as_ada, java_script_enabled=js)
    page.locator("main").get_by_role("radio", name="Other").check(force=True)
    page.get_by_label("In a few words").fill("A long bath")
    page.get_by_role("button", name="Vote", exact=True).click()
    _thanked(page, "Other")
    page.get_by_role("link", name="Change it or take it back").click()
    expect(page.get_by_label("In a few words")).to_have_value("A long bath")
    page.get_by_role("button", name="Take my vote back").click()
    expect(page.get_by_role("button", name="Vote", exact=True)).to_be_visible()


@JS
def test_several_answers(window: Windows, as_ada: StorageState, ed: StorageState, js: bool) -> None:  # noqa: FBT001
    page = window(a_poll(window, ed, "several", most="2"), storage_state=as_ada, java_script_enabled=js)
    for name in ("Rest", "Walking", "Music"):
        page.get_by_role("checkbox", name=name).check(force=True)
    page.get_by_role("button", name="Vote", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Please choose 2 at most. You have 3.")
    page.get_by_role("checkbox", name="Rest").uncheck(force=True)
    page.get_by_role("button", name="Vote", exact=True).click()
    _thanked(page, "Walking", "Music")


@JS
def test_a_scale(window: Windows, as_ada: StorageState, ed: StorageState, js: bool) -> None:  # noqa: FBT001
    address = a_poll(window, ed, "scale", choices="", low="not at all", high="very much")
    page = window(
        address, storage_state=as_ada, java_script_enabled=js, viewport={"width": 320, "height": 700}
    )
    page.get_by_role("radio", name=named("5", "very much")).check(force=True)
    page.get_by_role("button", name="Vote", exact=True).click()
    _thanked(page, "5")


def test_a_ranking_by_buttons_with_the_keyboard(
    window: Windows, as_ada: StorageState, ed: StorageState
) -> None:
    page = window(a_poll(window, ed, "ranked"), storage_state=as_ada)
    for name in ("Music", "Rest"):
        page.get_by_role("button", name=named("Put next", name)).press("Enter")
    page.get_by_role("button", name=named("Move up", "Rest")).press("Enter")
    expect(page.get_by_role("status")).to_contain_text("Rest is number 1.")
    expect(page.locator(".ballot__rank").first).to_contain_text("1. Rest")
    page.get_by_role("button", name=named("Put next", "Walking")).press("Enter")
    page.get_by_role("button", name=named("Take off", "Music")).press("Enter")
    page.get_by_role("button", name="Vote", exact=True).press("Enter")
    _thanked(page, "Rest", "Walking")
    expect(page.locator(".poll__closed").first).not_to_contain_text("Music")


def test_a_ranking_without_script(window: Windows, as_ada: StorageState, ed: StorageState) -> None:
    page = window(a_poll(window, ed, "ranked"), storage_state=as_ada, java_script_enabled=False)
    page.get_by_label("Music").select_option("1")
    page.get_by_label("Rest").select_option("1")
    page.get_by_role("button", name="Vote", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Two answers have the same place.")
    page.get_by_label("Rest").select_option("2")
    page.get_by_role("button", name="Vote", exact=True).click()
    _thanked(page, "Music", "Rest")


def test_a_visitor_votes_in_a_story_with_three_polls(window: Windows) -> None:
    page = window(STORY)
    expect(page.locator("section.poll")).to_have_count(3)
    expect(page.locator("article.story section.poll")).to_have_count(1)
    assert [each["name"] for each in page.context.cookies()] == []
    page.locator("section.poll").get_by_role("link", name=re.compile("^Vote on its page ?:")).click()
    page.get_by_role("checkbox", name=UNSAID).check(force=True)
    page.get_by_role("button", name="Vote", exact=True).click()
    _thanked(page, UNSAID)
    expect(page.get_by_role("heading", name="Visitors without an account")).to_be_visible()


def test_forty_long_answers_fit_on_a_small_phone(
    window: Windows, as_ada: StorageState, ed: StorageState
) -> None:
    choices = "\n".join(f"{number} {'Donaudampfschifffahrt' * 5}" for number in range(40))
    address = a_poll(window, ed, "single", choices=choices)
    page = window(address, storage_state=as_ada, viewport={"width": 320, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    expect(page.locator("main").get_by_role("radio")).to_have_count(41)


def test_in_a_preview_a_ballot_is_shown_while_one_types_and_nothing_of_it_can_be_pressed(
    window: Windows, ed: StorageState
) -> None:
    page = window(STORY, storage_state=ed)
    related = page.get_by_role("link", name="Related stories", exact=True).get_attribute("href") or ""
    (number,) = re.findall(r"\d+", related)
    page.goto(f"/desk/stories/{number}/write")
    proof = page.locator("#proof")
    expect(proof.locator("section.poll")).to_have_count(3)
    body = page.get_by_label("Text", exact=True)
    body.press("Control+End")
    body.press_sequentially("\n\n[poll 999]\n")
    expect(proof.get_by_text("There is no poll 999, so readers see nothing here.")).to_be_visible()
    expect(proof.locator("section.poll")).to_have_count(3)
    for name in ("Vote", named("Put next", ".*")):
        for button in proof.get_by_role("button", name=name).all():
            expect(button).to_be_disabled()
    assert proof.get_by_role("button", name=named("Put next", ".*")).count() > 1
    for each in proof.get_by_role("radio").all():
        expect(each).to_be_disabled()


def test_after_a_vote_the_question_has_the_focus_and_not_the_whole_page(
    window: Windows, as_ada: StorageState, ed: StorageState
) -> None:
    page = window(a_poll(window, ed, "single"), storage_state=as_ada)
    page.get_by_role("radio", name="Rest").check(force=True)
    page.get_by_role("button", name="Vote", exact=True).click()
    _thanked(page, "Rest")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
