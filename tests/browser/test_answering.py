"""Somebody answers where they read, is interrupted, presses twice, changes their mind."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Dialog, Locator, Page, Route, StorageState, expect

from forum.accounts import actions as accounts
from forum.core import clock
from forum.core.db import transaction
from tests import makers
from tests.browser.behind import Behind
from tests.browser.conftest import Windows
from tests.browser.keys import focus_is_on
from tests.browser.server import PASSWORD

WORDS = "Mine began in the feet. Thank you for telling it."


@pytest.fixture
def said(behind: Behind, request: pytest.FixtureRequest) -> makers.Said:
    """What mo said under a new story."""
    story = behind.a_story(f"Answering: {request.node.name}")
    return makers.a_comment(story, behind.person("mo"))


def _story_of(said: makers.Said) -> makers.Story:
    with said.app.app_context():
        article = said.comment.article
        return makers.Story(said.app, article.id, article.slug)


def _open_reply(page: Page, said: makers.Said) -> Locator:
    page.locator(f"#comment-{said.id} a[data-reply]").click()
    box = page.locator(".answer form")
    expect(box.locator("textarea")).to_be_focused()
    return box


def test_a_reply_is_written_under_the_comment_and_cancelled_back_to_its_link(
    window: Windows, as_ada: StorageState, said: makers.Said
) -> None:
    page = window(_story_of(said).path, storage_state=as_ada)
    address = page.url
    box = _open_reply(page, said)
    expect(page.get_by_role("textbox", name="Your reply to mo")).to_be_focused()
    page.locator(f"#comment-{said.id} a[data-reply]").click()
    expect(page.locator(".answer form")).to_have_count(1)
    page.keyboard.type(WORDS)
    box.get_by_role("button", name="Preview").click()
    expect(box.locator(".writing__preview")).to_contain_text("Mine began")
    box.get_by_role("button", name="Cancel").click()
    expect(page.get_by_role("status")).to_contain_text("kept as a draft")
    focus_is_on(page, f"#comment-{said.id} a[data-reply]")
    assert page.url == address
    box = _open_reply(page, said)
    expect(box.locator("textarea")).to_have_value(WORDS)
    box.get_by_role("button", name="Post").click()
    page.wait_for_url("**#comment-*")
    mine = page.locator(f"#{page.url.rpartition('#')[2]}")
    expect(mine).to_contain_text("Mine began in the feet")
    expect(mine).to_be_focused()


def test_nothing_unsaved_is_closed_unasked(window: Windows, as_ada: StorageState, said: makers.Said) -> None:
    page = window(_story_of(said).path, storage_state=as_ada)
    asked: list[str] = []
    page.on("dialog", lambda dialog: _stay(dialog, asked))
    box = _open_reply(page, said)
    page.keyboard.type(WORDS)
    page.context.set_offline(True)
    box.get_by_role("button", name="Cancel").click()
    expect(box.locator(".writing__kept")).to_contain_text("you are offline. Your words are still here")
    page.close(run_before_unload=True)
    page.wait_for_timeout(300)
    assert asked == ["confirm", "beforeunload"]
    expect(box.locator("textarea")).to_have_value(WORDS)
    page.context.set_offline(False)
    expect(box.locator(".writing__kept")).to_have_text("Saved as a draft.")
    with page.expect_event("close"):
        page.close(run_before_unload=True)  # what is saved needs no question
    assert len(asked) == 2


def _stay(dialog: Dialog, asked: list[str]) -> None:
    asked.append(dialog.type)
    dialog.dismiss()


def _sign_in_again(page: Page, name: str) -> Page:
    """In another tab of the same browser."""
    page.context.clear_cookies()
    other = page.context.new_page()
    other.goto("/account/sign-in")
    other.locator("main input[name=name]").fill(name)
    other.locator("main input[name=password]").fill(PASSWORD)
    other.locator("main form button[type=submit]").click()
    other.wait_for_url("/")
    return other


def test_a_draft_survives_a_killed_session(
    window: Windows, behind: Behind, signed_in: Callable[[str], StorageState], said: makers.Said
) -> None:
    page = window(_story_of(said).path, storage_state=signed_in("ola"))
    box = _open_reply(page, said)
    page.keyboard.type(WORDS)
    expect(box.locator(".writing__kept")).to_have_text("Saved as a draft.")
    behind.end_sign_ins("ola")
    page.keyboard.type(" More.")
    expect(box.locator(".writing__kept")).to_contain_text("You are signed out. Sign in again")
    other = _sign_in_again(page, "ola")
    other.goto(said.reply_path)
    expect(other.locator("textarea[name=body]")).to_have_value(WORDS)
    page.bring_to_front()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(box.locator(".writing__kept")).to_have_text("Saved as a draft.")
    other.goto(said.reply_path)
    expect(other.locator("textarea[name=body]")).to_have_value(f"{WORDS} More.")


def test_words_typed_just_before_leaving_are_there_on_coming_back(
    window: Windows, as_ada: StorageState, said: makers.Said
) -> None:
    page = window(_story_of(said).path, storage_state=as_ada)
    page.on("dialog", lambda dialog: dialog.accept())
    box = page.locator("#body-new")
    box.fill("First sentence.")
    expect(page.locator(".writing__kept").first).to_have_text("Saved as a draft.")
    box.press_sequentially(" And the second.")
    page.reload()
    expect(page.locator("#body-new")).to_have_value("First sentence. And the second.")
    expect(page.locator(".writing__kept").first).to_have_text("Saved as a draft.")
    page.reload()
    expect(page.locator("#body-new")).to_have_value("First sentence. And the second.")


def test_what_one_member_typed_is_not_kept_for_another(
    window: Windows, behind: Behind, signed_in: Callable[[str], StorageState], said: makers.Said
) -> None:
    page = window(_story_of(said).path, storage_state=signed_in("ola"))
    box = _open_reply(page, said)
    behind.end_sign_ins("ola")
    page.keyboard.type(WORDS)
    expect(box.locator(".writing__kept")).to_contain_text("You are signed out.")
    other = _sign_in_again(page, "mo")
    page.bring_to_front()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(box.locator(".writing__kept")).to_contain_text("Somebody else is signed in now")
    expect(box.locator("textarea")).to_have_value(WORDS)
    other.goto("/account/drafts")
    expect(other.locator("main")).not_to_contain_text(WORDS)


def test_two_tabs_do_not_overwrite_each_other(
    window: Windows, as_ada: StorageState, said: makers.Said
) -> None:
    first = window(said.reply_path, storage_state=as_ada)
    second = window(said.reply_path, storage_state=as_ada)
    first.locator("textarea[name=body]").fill(WORDS)
    expect(first.locator(".writing__kept")).to_have_text("Saved as a draft.")
    second.locator("textarea[name=body]").fill("Other words.")
    expect(second.locator(".writing__kept")).to_contain_text("You began something else here")
    first.locator("textarea[name=body]").fill("Begun anew where it was known.")
    expect(first.locator(".writing__kept")).to_have_text("Saved as a draft.")
    first.reload()
    expect(first.locator("textarea[name=body]")).to_have_value("Begun anew where it was known.")


def test_a_draft_whose_answer_was_lost_is_known_again(
    window: Windows, as_ada: StorageState, said: makers.Said
) -> None:
    page = window(said.reply_path, storage_state=as_ada)
    page.route("**/draft", _arrives_but_is_not_answered)
    area, line = page.locator("textarea[name=body]"), page.locator(".writing__kept")
    area.fill(WORDS)
    expect(line).to_contain_text("you are offline")
    page.unroute("**/draft")
    area.fill("Said otherwise.")
    expect(line).to_have_text("Saved as a draft.")


def _arrives_but_is_not_answered(route: Route) -> None:
    route.fetch()
    route.abort()


def test_pressing_twice_posts_once(
    window: Windows, behind: Behind, as_ada: StorageState, said: makers.Said
) -> None:
    story = _story_of(said)
    page = window(story.path, storage_state=as_ada)
    page.locator("textarea[name=body]").fill(WORDS)
    page.get_by_role("button", name="Post comment").dblclick()
    page.wait_for_url("**#comment-*")
    assert behind.comments_of(story)[1:] == [("ada", WORDS)]


def test_going_back_and_posting_again_posts_once(
    window: Windows, behind: Behind, as_ada: StorageState, said: makers.Said
) -> None:
    story = _story_of(said)
    page = window(story.path, storage_state=as_ada, java_script_enabled=False)
    page.locator("textarea[name=body]").fill(WORDS)
    page.get_by_role("button", name="Post comment").click()
    page.wait_for_url("**#comment-*")
    page.go_back()
    page.locator("textarea[name=body]").fill(WORDS)
    page.get_by_role("button", name="Post comment").click()
    page.wait_for_url("**#comment-*")
    assert len(behind.comments_of(story)) == 2


@pytest.mark.parametrize("js", [True, False], ids=["with script", "without script"])
def test_taking_back_a_comment_leaves_its_twelve_replies(
    window: Windows,
    behind: Behind,
    as_ada: StorageState,
    said: makers.Said,
    js: bool,  # noqa: FBT001
) -> None:
    story = _story_of(said)
    mine = makers.a_comment(story, behind.person("ada"), text="I should not have said that.")
    for number in range(12):
        makers.a_comment(story, behind.person("mo"), mine, f"Answer {number}.")
    page = window(f"{mine.path}/more", storage_state=as_ada, java_script_enabled=js)
    page.get_by_role("main").get_by_role("link", name="Take it back").click()
    page.get_by_role("main").get_by_role("button", name="Take it back").click()
    page.wait_for_url(f"**#comment-{mine.id}")
    tombstone = page.locator(f"#comment-{mine.id}")
    expect(tombstone).to_contain_text("taken back by its author")
    expect(tombstone).to_be_focused()
    expect(page.locator("#comments")).not_to_contain_text("I should not have said that")
    page.goto(f"{story.path}/comments/{mine.id}")
    expect(page.locator(".replies .comment")).to_have_count(12)


def test_the_toolbar_shapes_words_and_hides_for_good(
    window: Windows, as_ada: StorageState, said: makers.Said
) -> None:
    page = window(f"{_story_of(said).path}/comments/new", storage_state=as_ada)
    area = page.locator("textarea[name=body]")
    area.fill("very important")
    area.press("Control+a")
    page.get_by_role("toolbar").get_by_role("button", name="Bold").click()
    expect(area).to_have_value("**very important**")
    page.get_by_role("button", name="Hide these").click()
    expect(area).to_be_focused()
    expect(page.get_by_role("toolbar")).to_have_count(0)
    page.reload()
    expect(page.get_by_role("toolbar")).to_have_count(0)


def test_a_name_is_offered_and_taken_by_keyboard(
    window: Windows, as_ada: StorageState, said: makers.Said
) -> None:
    page = window(f"{_story_of(said).path}/comments/new", storage_state=as_ada)
    area = page.locator("textarea[name=body]")
    area.press_sequentially("Thank you @ol")
    option = page.get_by_role("option", name="ola")
    expect(option).to_have_attribute("aria-selected", "true")
    assert area.get_attribute("aria-activedescendant") == option.get_attribute("id")
    area.press("Enter")
    expect(area).to_have_value("Thank you @ola ")
    area.press_sequentially("@mo")
    area.press("Escape")
    area.press("Enter")
    expect(area).to_have_value("Thank you @ola @mo\n")


def test_names_of_any_script_are_offered_with_what_stands_between(
    window: Windows, behind: Behind, as_ada: StorageState, said: makers.Said
) -> None:
    with behind.app.app_context(), transaction():
        accounts.sign_up("Żółw.van-D", None, None, clock.now())
    page = window(f"{_story_of(said).path}/comments/new", storage_state=as_ada)
    area = page.locator("textarea[name=body]")
    area.press_sequentially("Thank you, @żółw.v")
    expect(page.get_by_role("option", name="Żółw.van-D")).to_have_attribute("aria-selected", "true")
    area.press("Enter")
    expect(area).to_have_value("Thank you, @Żółw.van-D ")
