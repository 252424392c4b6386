"""The rules explain themselves while somebody types, and never take the focus away."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import StorageState, expect

from tests.browser.behind import Behind
from tests.browser.conftest import Windows
from tests.handles import Story

CALL = "Ring me on 07700 900321 love, I am up late."


@pytest.fixture
def story(behind: Behind, request: pytest.FixtureRequest) -> Story:
    return behind.a_story(f"Rules: {request.node.name}")


def test_the_explanation_comes_by_itself_and_its_words_are_taken_with_a_press(
    window: Windows, as_ada: StorageState, story: Story
) -> None:
    page = window(story.path, storage_state=as_ada)
    box = page.locator("form.writing")
    area = box.locator("textarea")
    area.click()
    page.keyboard.type(CALL)
    expect(box.locator(".told__one")).to_contain_text("This looks like a phone number.")
    expect(area).to_be_focused()
    expect(page.get_by_role("status")).to_contain_text("marked words replaced")
    assert Axe().run(page).violations_count == 0
    box.get_by_role("button", name="Use this").click()
    expect(area).to_have_value("Ring me on [phone number removed] love, I am up late.")
    expect(area).to_be_focused()
    expect(box.locator(".told__one")).to_have_count(0)


def test_who_posts_it_so_finds_on_the_comment_what_was_replaced(
    window: Windows, as_ada: StorageState, story: Story
) -> None:
    page = window(story.path, storage_state=as_ada)
    page.locator("form.writing textarea").fill(CALL)
    page.locator("form.writing").get_by_role("button", name="Post comment").click()
    page.wait_for_url("**#comment-*")
    expect(page.get_by_role("status")).to_have_text(
        "Your words are posted. Some of them were replaced; the note below tells which."
    )
    comment = page.locator(f"#{page.url.rpartition('#')[2]}")
    expect(comment.locator(".note")).to_contain_text("Adjusted to comply with community rules")
    comment.get_by_text("What was changed").click()
    expect(comment.locator("del")).to_contain_text("07700 900321")
    comment.get_by_role("link", name="The rule, who decided").click()
    page.wait_for_url("**/receipt")
    expect(page.get_by_role("heading", name="What was changed")).to_be_visible()
    assert Axe().run(page).violations_count == 0


def test_what_needs_a_question_first_leads_there_with_the_words_still_in_the_box(
    window: Windows, as_ada: StorageState, story: Story
) -> None:
    words = "You should stop taking your Tecfidera right now."
    page = window(story.path, storage_state=as_ada)
    page.locator("form.writing textarea").fill(words)
    page.locator("form.writing").get_by_role("button", name="Post comment").click()
    told = page.locator(".told")
    expect(told).to_be_focused()
    expect(told).to_contain_text("One thing to look at")
    expect(page.locator("form.writing textarea")).to_have_value(words)
    told.get_by_role("button", name="Post it as it is").click()
    page.wait_for_url("**/receipt")
    expect(page.get_by_role("heading", level=1)).to_have_text("A moderator reads your comment first")


def test_undo_brings_back_the_words_that_were_replaced(
    window: Windows, as_ada: StorageState, story: Story
) -> None:
    named = "Dr Wilkins was kind, and Dr Wilkins listened 🌻 all day."
    page = window(story.path, storage_state=as_ada)
    box = page.locator("form.writing")
    area = box.locator("textarea")
    area.click()
    page.keyboard.type(named)
    box.get_by_role("button", name="Use this in all 2").click()
    expect(area).to_have_value("Dr W was kind, and Dr W listened 🌻 all day.")
    page.keyboard.press("Control+z")
    expect(area).to_have_value(named)
    page.keyboard.press("Control+Shift+z")
    expect(area).to_have_value("Dr W was kind, and Dr W listened 🌻 all day.")


def test_without_script_the_same_press_replaces_them_on_the_page_that_comes(
    window: Windows, as_ada: StorageState, story: Story
) -> None:
    page = window(story.path, storage_state=as_ada, java_script_enabled=False)
    page.locator("form.writing textarea").fill("Dr Wilkins was kind, and Dr Wilkins listened.")
    page.locator("form.writing").get_by_role("button", name="Preview").click()
    page.get_by_role("button", name="Use this in all 2").click()
    expect(page.locator("form.writing textarea")).to_have_value("Dr W was kind, and Dr W listened.")


def test_on_a_phone_the_button_is_never_far_from_the_box(
    window: Windows, as_ada: StorageState, story: Story
) -> None:
    calm = "The morning was quiet and I had tea by the window. " * 12
    page = window(story.path, storage_state=as_ada, viewport={"width": 360, "height": 780})
    box = page.locator("form.writing")
    box.locator("textarea").fill(
        f"Dr Wilkins was kind. {calm} Ring me on 07700 900321. {calm} Write to jo@example.com. "
        "You should stop taking your Tecfidera right now. Dr Wilkins said so."
    )
    expect(box.locator(".told__more")).to_contain_text("2 more notes")
    told = box.locator(".told").bounding_box()
    assert told is not None
    assert told["height"] < 780 * 0.8


def test_a_finger_finds_the_rules_and_what_is_too_much_is_counted_like_the_limit(
    window: Windows, as_ada: StorageState, story: Story
) -> None:
    page = window(story.path, storage_state=as_ada, viewport={"width": 360, "height": 780})
    box = page.locator("form.writing")
    link = box.get_by_role("link", name="Community rules").bounding_box()
    assert link is not None
    assert link["height"] >= 44
    box.locator("textarea").fill("word " * 4000)
    expect(box).to_contain_text("10,000 too many")
