"""Somebody new joins, reads, answers, votes, adjusts the page: with script, without, by keyboard alone."""

import pytest
from playwright.sync_api import Page, StorageState, expect

from tests.browser.conftest import Windows
from tests.browser.keys import focus_is_on, tab_to
from tests.browser.places import PATH, STORY

WORDS = "What helped me was a **flask** of tea."
ANSWER = STORY.about["poll"]["choices"][0]


@pytest.mark.parametrize("js", [True, False], ids=["with script", "without script"])
def test_somebody_new_joins_reads_answers_and_votes(window: Windows, js: bool) -> None:  # noqa: FBT001
    page = window("/", java_script_enabled=js)
    _join(page, "nora" if js else "nils")
    page.goto("/articles")
    page.get_by_role("link", name=STORY.about["title"], exact=True).click()
    expect(page.locator("h1")).to_have_text(STORY.about["title"])
    _answer(page, "#comments .answer" if js else "main")
    _vote(page)
    _choose(page, js)


def _join(page: Page, name: str) -> None:
    page.get_by_role("link", name="Sign in", exact=True).first.click()
    page.get_by_role("main").get_by_role("link", name="Join us").click()
    page.locator("#name").fill(name)
    page.locator("#password").fill("short")
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Join").click()
    expect(page.locator("#password-problem")).to_be_visible()  # and the name is still there
    expect(page.locator("#name")).to_have_value(name)
    page.locator("#password").fill("four more quiet words")
    page.get_by_role("checkbox").check()
    page.get_by_role("button", name="Join").click()
    expect(page.get_by_role("banner").get_by_role("link", name=name)).to_be_visible()


def _answer(page: Page, where: str) -> None:
    page.locator("#comments").get_by_role("link", name="Reply to").first.click()
    page.locator(f"{where} textarea[name=body]").fill(WORDS)
    page.locator(where).get_by_role("button", name="Post comment").click()
    page.wait_for_url("**#comment-*")
    mine = page.locator(f"#{page.url.rpartition('#')[2]}")
    expect(mine.locator("strong", has_text="flask")).to_be_visible()
    expect(mine).to_contain_text("in reply to")


def _vote(page: Page) -> None:
    page.goto(PATH)
    poll = page.locator("section.poll")
    poll.get_by_role("radio", name=ANSWER).check(force=True)
    poll.get_by_role("button", name="Vote").click()
    page.wait_for_url("**#poll-*")
    expect(poll.locator("table")).to_contain_text("your answer")
    expect(poll.get_by_role("button", name="Vote")).to_have_count(0)


def _choose(page: Page, js: bool) -> None:  # noqa: FBT001
    page.locator("#reading-tools").click()
    page.locator("details.tools input[name=size][value=larger]").check(force=True)
    if not js:
        page.locator("details.tools").get_by_role("button", name="Keep these choices").click()
    page.goto("/topics")
    assert page.locator("html").get_attribute("data-size") == "larger"


def test_the_same_with_the_keyboard_alone(window: Windows) -> None:
    page = window("/")
    tab_to(page, "Sign in")
    _follow(page)
    tab_to(page, "main a[href*='sign-up']")
    _follow(page)
    tab_to(page, "#name")
    page.keyboard.type("kim")
    page.keyboard.press("Tab")
    focus_is_on(page, "#password")
    page.keyboard.type("four more quiet words")
    tab_to(page, "input[name=agree]", most=4)
    page.keyboard.press("Space")
    tab_to(page, "Join", most=4)
    _follow(page)
    tab_to(page, "Stories", most=15)
    _follow(page)
    tab_to(page, STORY.about["title"])
    _follow(page)
    _vote_by_keys(page)
    _answer_by_keys(page)


def _vote_by_keys(page: Page) -> None:
    tab_to(page, "section.poll input[name=choice]", most=60)
    page.keyboard.press("Space")
    tab_to(page, "Vote", most=3)
    _follow(page)
    expect(page.locator("section.poll table")).to_contain_text("your answer")


def _answer_by_keys(page: Page) -> None:
    page.goto("/articles")  # so that Tab begins at the top again
    page.goto(PATH)
    tab_to(page, "Skip to comments", most=4)
    page.keyboard.press("Enter")
    tab_to(page, "#comments a[data-reply]", most=40)
    page.keyboard.press("Enter")
    expect(page.locator(".answer textarea")).to_be_focused()
    page.keyboard.type("Thank you, from the keyboard.")
    tab_to(page, "Post comment", most=6)
    _follow(page)
    page.wait_for_url("**#comment-*")
    expect(page.locator(f"#{page.url.rpartition('#')[2]}")).to_contain_text("from the keyboard")
    focus_is_on(page, f"#{page.url.rpartition('#')[2]}")


def _follow(page: Page) -> None:
    before = page.evaluate("performance.timeOrigin")
    page.keyboard.press("Enter")
    page.wait_for_function("before => performance.timeOrigin !== before", arg=before)


def test_the_preview_shows_in_place_and_keeps_what_was_typed(window: Windows, as_ada: StorageState) -> None:
    page = window(PATH, storage_state=as_ada)
    address = page.url
    page.locator("textarea[name=body]").fill("A **bold** word.")
    page.get_by_role("button", name="Preview").click()
    preview = page.locator(".writing__preview")
    expect(preview.locator("strong")).to_have_text("bold")
    expect(page.get_by_role("status")).to_contain_text("preview")
    assert page.url == address
    expect(page.locator("textarea[name=body]")).to_have_value("A **bold** word.")


def test_the_preview_has_a_page_of_its_own_without_script(window: Windows, as_ada: StorageState) -> None:
    page = window(PATH, storage_state=as_ada, java_script_enabled=False)
    page.locator("textarea[name=body]").fill("A **bold** word.")
    page.get_by_role("button", name="Preview").click()
    expect(page.locator("#preview strong")).to_have_text("bold")
    expect(page.locator("textarea[name=body]")).to_have_value("A **bold** word.")


def test_an_empty_comment_brings_the_focus_to_what_is_wrong(window: Windows, as_ada: StorageState) -> None:
    page = window(f"{PATH}/comments/new", storage_state=as_ada)
    page.get_by_role("button", name="Post comment").click()
    expect(page.get_by_role("alert")).to_be_visible()
    focus_is_on(page, "[data-focus]")


def test_scripts_can_not_read_the_sign_in(window: Windows, as_ada: StorageState) -> None:
    page = window("/account", storage_state=as_ada)
    assert "kith" not in page.evaluate("document.cookie")
    kept = {cookie["name"]: cookie for cookie in page.context.cookies()}
    assert kept["kith"]["httpOnly"]
    assert kept["kith"]["sameSite"] == "Lax"


def test_a_preview_after_the_session_ended_goes_the_ordinary_way_once(
    window: Windows, as_ada: StorageState
) -> None:
    page = window(PATH, storage_state=as_ada)
    page.locator("textarea[name=body]").fill(WORDS)
    page.context.clear_cookies()
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    page.get_by_role("button", name="Preview").click()
    expect(page.get_by_role("textbox", name="What you wrote")).to_have_value(WORDS)
    assert len(sent) == 2  # asked for in place, then sent the ordinary way


def test_the_preview_takes_the_focus(window: Windows, as_ada: StorageState) -> None:
    page = window(PATH, storage_state=as_ada)
    page.locator("textarea[name=body]").fill(WORDS)
    page.get_by_role("button", name="Preview").press("Enter")
    expect(page.get_by_role("heading", name="Preview")).to_be_focused()
