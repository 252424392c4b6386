"""Somebody goes through what others said: unread ones first, by key, by link, folded, far back."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, StorageState, expect
from sqlalchemy import select

from forum.comments.models import Comment
from forum.core.db import session
from tests import makers
from tests.browser.behind import Behind
from tests.browser.conftest import Windows
from tests.browser.keys import focus_is_on

# Two presses a quarter of a second apart, the second one after the first was answered.
TREMOR = (
    "button => { button.click(); return new Promise(done => setTimeout(() => done(button.click()), 250)); }"
)


@pytest.fixture
def story(behind: Behind, request: pytest.FixtureRequest) -> makers.Story:
    """A new story with three threads of two comments each."""
    story = behind.a_story(f"Going through: {request.node.name}")
    makers.many_comments(story, [behind.person("mo"), behind.person("ola")], 6, threads=3)
    return story


def _seen_all(page: Page, story: makers.Story) -> None:
    """As if one had read it all on an earlier visit."""
    token = page.locator("#act [name=csrf_token]").input_value()
    page.request.post(f"{story.path}/seen", form={"all": "1", "csrf_token": token})


@pytest.mark.parametrize("by", ["key", "link"])
def test_the_next_unread_comment_is_one_press_away(
    window: Windows, behind: Behind, as_ada: StorageState, story: makers.Story, by: str
) -> None:
    page = window(story.path, storage_state=as_ada)
    _seen_all(page, story)
    new = [makers.a_comment(story, behind.person("mo"), text=f"New: {number}.") for number in range(2)]
    page.goto("/rules")
    page.goto(story.path)
    expect(page.locator("#since")).to_contain_text("2 new")
    expect(page.locator(".unread")).to_have_count(2)
    way = page.locator("#since a")
    for said in reversed(new):  # the newest stands first
        if by == "key":
            page.keyboard.press("n")
        else:
            way.click()
        expect(page.locator(f"#comment-{said.id}")).to_be_focused()
        expect(page.get_by_role("status")).to_contain_text(f"Comment {said.number}, by Mo, unread")
        way = page.locator(f"#comment-{said.id} [data-next-unread]")


def test_what_was_on_the_screen_long_enough_is_read(
    window: Windows, behind: Behind, as_ada: StorageState, story: makers.Story
) -> None:
    page = window(story.path, storage_state=as_ada)
    _seen_all(page, story)
    said = makers.a_comment(story, behind.person("mo"), text="A new one.")
    page.goto("/rules")
    page.goto(f"{story.path}#comment-{said.id}")
    expect(page.locator(".unread")).to_have_count(1)
    page.wait_for_timeout(2500)
    page.goto("/rules")  # what was seen is told when one leaves
    page.wait_for_timeout(300)
    page.goto(story.path)
    expect(page.locator(".unread")).to_have_count(0)


def test_threads_are_gone_through_by_key_and_by_link(window: Windows, story: makers.Story) -> None:
    page = window(story.path)
    firsts = [
        f"#{id}"
        for id in page.locator(".threads > .branch > .comment").evaluate_all("all => all.map(e => e.id)")
    ]
    for key, wanted in (("j", 0), ("j", 1), ("j", 2), ("j", 2), ("k", 1)):
        page.keyboard.press(key)
        focus_is_on(page, firsts[wanted])
    page.locator("[data-thread-next]").first.click()
    focus_is_on(page, firsts[1])


def test_keys_are_changed_and_turned_off(window: Windows, as_ada: StorageState, story: makers.Story) -> None:
    page = window(story.path, storage_state=as_ada)
    expect(page.locator(".keys")).to_contain_text("j next thread, k previous thread, n next unread")
    page.locator(".keys a").click()
    page.get_by_label("Next thread").fill("w")
    page.get_by_role("button", name="Keep these keys").click()
    page.wait_for_url(f"**{story.path}*")
    page.keyboard.press("w")
    focus_is_on(page, ".threads > .branch:first-child > .comment")
    page.locator(".keys a").click()
    page.get_by_label("Yes: leave every key to it").check(force=True)
    page.get_by_role("button", name="Keep these keys").click()
    page.wait_for_url(f"**{story.path}*")
    expect(page.locator(".keys")).to_have_count(0)
    page.keyboard.press("w")
    focus_is_on(page, "body")


def test_keys_are_letters_while_one_types(window: Windows, as_ada: StorageState, story: makers.Story) -> None:
    page = window(story.path, storage_state=as_ada)
    page.locator("textarea[name=body]").press_sequentially("jkn")
    expect(page.locator("textarea[name=body]")).to_have_value("jkn")
    page.keyboard.press("Control+a")
    page.keyboard.press("Delete")


def test_a_reaction_is_counted_in_place_and_taken_back(
    window: Windows, as_ada: StorageState, story: makers.Story
) -> None:
    page = window(story.path, storage_state=as_ada)
    comment = page.locator(".comment").first
    comment.locator("summary", has_text="React").click()
    button = comment.get_by_role("button", name="Helpful")
    button.focus()
    button.evaluate(TREMOR)  # counts once
    expect(comment.locator(".comment__kind")).to_have_text("1 found this helpful")
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()
    number = comment.get_attribute("data-number")
    expect(page.get_by_role("status")).to_have_text(f"You marked comment {number} as helpful.")
    page.wait_for_timeout(650)
    button.click()
    expect(button).to_have_attribute("aria-pressed", "false")
    expect(comment.locator(".comment__kind")).to_have_text("")


def test_a_link_to_page_forty_lands_on_its_comment(window: Windows, behind: Behind) -> None:
    story = behind.a_story("Going through: forty pages")
    makers.many_comments(story, [behind.person("mo"), behind.person("ola")], 820, threads=820)
    with story.app.app_context():
        id = session.scalar(select(Comment.id).where(Comment.article_id == story.id, Comment.number == 25))
    page = window(f"/comments/{id}")
    comment = page.locator(f"#comment-{id}")
    expect(comment).to_be_focused()
    expect(comment).to_be_in_viewport()
    expect(comment).to_have_attribute("data-number", "25")
    assert page.locator(".threads > .branch").count() <= 20


def test_a_link_into_a_folded_thread_unfolds_it(window: Windows, story: makers.Story) -> None:
    page = window(story.path)
    reply = page.locator(".replies .comment").first
    page.locator(".answers > summary").first.click()
    expect(reply).to_be_hidden()
    page.evaluate("id => { location.hash = id }", reply.get_attribute("id"))
    expect(reply).to_be_visible()
    expect(reply).to_be_focused()


def test_without_script_one_reacts_folds_and_marks_all_as_read(
    window: Windows, behind: Behind, as_ada: StorageState, story: makers.Story
) -> None:
    page = window(story.path, storage_state=as_ada, java_script_enabled=False)
    comment = page.locator(f"#{page.locator('.comment').first.get_attribute('id')}")
    comment.locator("summary", has_text="React").click()
    comment.get_by_role("button", name="Same here").click()
    page.wait_for_url("**#comment-*")
    expect(comment.locator(".comment__kind")).to_contain_text("1 same here")
    page.locator(".answers > summary").first.click()
    expect(page.locator(".replies .comment").first).to_be_hidden()
    _seen_all(page, story)
    makers.a_comment(story, behind.person("ola"), text="A new one.")
    page.goto(story.path)
    expect(page.locator(".unread")).to_have_count(1)
    page.get_by_role("button", name="Mark all as read").click()
    expect(page.locator("#since")).to_have_count(0)
    expect(page.locator(".unread")).to_have_count(0)


def test_what_one_can_do_with_a_comment_has_no_accessibility_fault(
    window: Windows, behind: Behind, as_ada: StorageState, story: makers.Story
) -> None:
    mine = makers.a_comment(story, behind.person("ada"), text="My own words.")
    page = window(story.path, storage_state=as_ada)
    found = {}
    thread = f"{story.path}/comments/{mine.id}"
    ways = ("reply", "more", "edit", "withdraw")
    for path in (story.path, thread, *(f"{mine.path}/{way}" for way in ways), "/reading-tools/keys"):
        page.goto(path)
        if path == story.path:
            page.locator("summary", has_text="React").first.click()
            page.locator("a[data-reply]").last.click()
            expect(page.locator(".answer textarea")).to_be_focused()
        violations = Axe().run(page).response["violations"]
        found[path] = [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in violations]
    assert {path: faults for path, faults in found.items() if faults} == {}
