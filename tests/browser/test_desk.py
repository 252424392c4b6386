"""At the moderators' desk: by keys, by clicking, without script; and what the members get to see of it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Dialog, Page, StorageState, expect

from tests import makers
from tests.browser.behind import Behind
from tests.browser.conftest import Windows
from tests.browser.desk import Day, head, was_told
from tests.browser.keys import focus_is_on, tab_to
from tests.moderation.desk import SELLING, WORRY

OTHER = "These vests kept me cool all summer, happy and dry."
GERALD = "My chair is called Gerald."


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def day(
    request: pytest.FixtureRequest,
    window: Windows,
    behind: Behind,
    signed_in: Callable[[str], StorageState],
) -> Day:
    title = f"Desk: {request.node.name}"
    return Day(window, behind, signed_in, title, behind.a_story(title), with_script=request.param)


with_script_alone = pytest.mark.parametrize("day", [True], indirect=True)


@with_script_alone
def test_one_key_is_one_decision_and_none_acts_while_one_types(day: Day) -> None:
    _, second, _ = day.ada_posts(SELLING, f"{SELLING} Twice.", f"{SELLING} Thrice.")
    page = day.opens("mo", day.queue)
    head(page, 1)
    page.keyboard.press("p")
    was_told(page, "You let comment 1 be read.")
    head(page, 2)
    page.keyboard.press("a")
    focus_is_on(page, "#adjustment-body")
    page.keyboard.press("Control+A")
    page.keyboard.type(OTHER)
    tab_to(page, "#adjustment-reason", most=3)
    page.keyboard.type("rather prose than a code, no harm done")
    head(page, 2)  # none of these letters did anything
    day.looks_at(page)
    tab_to(page, "Adjust and publish", most=2)
    page.keyboard.press("Enter")
    head(page, 3)
    was_told(page, "You let comment 2 be read.")
    _has_a_receipt_and_a_statement(day, second)


@with_script_alone
def test_who_goes_on_with_words_half_typed_is_asked_first(day: Day) -> None:
    day.ada_posts(SELLING, f"{SELLING} Twice.")
    page = day.opens("mo", day.queue)
    head(page, 1)
    page.keyboard.press("a")
    page.keyboard.type("Other words.")
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.once("dialog", stay)
    page.get_by_role("link", name="Next").first.click()
    expect(page.locator("#adjustment-body")).to_have_value(re.compile("Other words"))
    assert asked == ["beforeunload"]


def _has_a_receipt_and_a_statement(day: Day, id: int) -> None:
    page = day.opens("ada", f"/comments/{id}/receipt")
    expect(page.get_by_role("heading", name="What was changed")).to_be_visible()
    expect(page.locator("del").first).to_contain_text("SPOON20")
    _follows_the_reasons(day, page)
    expect(page.locator("h1")).to_contain_text("Why:")
    expect(page.locator("main")).to_contain_text("rather prose than a code")


def _follows_the_reasons(day: Day, page: Page) -> None:
    page.locator("main a[href*='/statements']").first.click()
    if page.url.endswith("/statements"):
        page.locator("main a[href*='/statements/']").first.click()
    day.looks_at(page)


def test_words_are_adjusted_and_published_by_pressing_buttons(day: Day) -> None:
    first, _ = day.ada_posts(SELLING, f"{SELLING} Twice.")
    page = day.opens("mo", day.queue)
    page.locator("#adjustment summary").click()
    page.locator("#adjustment-body").fill(OTHER)
    day.presses(page, "Adjust and publish")
    head(page, 2)
    expect(page.locator(".done")).to_contain_text("comment 1")
    page.locator(".desk__ways").get_by_role("button", name="Publish").click()
    expect(page.locator(".done")).to_contain_text("You let comment 2 be read.")
    reader = day.opens("", f"/comments/{first}")
    expect(reader.locator(f"#comment-{first}")).to_contain_text("happy and dry")


@with_script_alone
def test_keys_are_off_where_the_reading_tools_say_so(day: Day) -> None:
    day.ada_posts(SELLING)
    page = day.opens("mo", "/reading-tools/keys")
    page.locator("input[name=use][value=off]").check(force=True)
    page.get_by_role("button", name="Keep these keys").click()
    page.goto(day.queue)
    head(page, 1)
    expect(page.locator(".desk__key").first).to_be_hidden()
    page.keyboard.press("a")
    page.keyboard.press("p")
    page.wait_for_timeout(300)
    assert page.url.endswith(day.queue)
    expect(page.locator("#adjustment-body")).to_be_hidden()


def test_a_comment_goes_back_to_its_author_and_comes_back_to_who_asked(day: Day) -> None:
    (id,) = day.ada_posts(SELLING)
    mo = day.opens("mo", day.queue)
    day.unfolds(mo, "t", "Return it to its author")
    mo.locator("#return-marks").fill("Use my code SPOON20")
    mo.locator("#return-reason").fill("Could you tell us without the code?")
    day.presses(mo, "Ask its author to change it")
    expect(mo.locator(".done")).to_contain_text("comment 1")
    _changes_it(day, id)
    mo.goto("/moderation?whose=mine")
    mo.locator(".desk__rows").get_by_role("link", name=day.title).first.click()
    expect(mo.locator(".desk__card")).to_contain_text("It came back")
    expect(mo.locator(".desk__text")).to_contain_text("happy and dry")
    day.looks_at(mo)


def _changes_it(day: Day, id: int) -> None:
    ada = day.opens("ada", f"/comments/{id}/receipt")
    expect(ada.locator("h1")).to_have_text("Your comment is back with you")
    expect(ada.locator(".told__text mark")).to_contain_text("Use my code SPOON20")
    expect(ada.locator("main")).to_contain_text("Could you tell us without the code?")
    ada.get_by_role("link", name="Change your words").first.click()
    expect(ada.locator(".told__text mark").first).to_contain_text("Use my code SPOON20")
    ada.locator("form.writing textarea").fill(OTHER)
    day.looks_at(ada)
    day.presses(ada, "Save the change")
    ada.goto(f"/comments/{id}/receipt")
    expect(ada.locator("h1")).to_have_text("A moderator reads your comment again")


def test_somebody_else_looks_again_and_the_words_stand_where_they_stood(day: Day) -> None:
    said = makers.a_comment(day.story, day.behind.person("ada"), text=GERALD)
    mo = day.behind.person("mo").browser.get(f"{said.path}/moderation")
    mo.post_form(f"{said.path}/removal", rule="kindness")
    ada = day.opens("ada", f"{said.path}/receipt")
    _follows_the_reasons(day, ada)
    ada.locator("#body").fill("Gerald is a chair.")
    day.presses(ada, "Ask for a second look")
    expect(ada.locator("main")).to_contain_text("Gerald is a chair.")
    ola = day.opens("ola", day.queue)
    ola.get_by_role("link", name="Answer the appeal").click()
    ola.locator("#upheld").check(force=True)
    ola.locator("#body").fill("You are right, he is.")
    day.presses(ola, "Answer")
    ada.reload()
    expect(ada.locator("main")).to_contain_text("You are right, he is.")
    day.looks_at(ada)
    expect(day.opens("", said.path).locator(f"#comment-{said.id}")).to_contain_text("Gerald")


def test_a_member_and_a_visitor_tell_us_and_are_told_what_came_of_it(day: Day) -> None:
    said = makers.a_comment(day.story, day.behind.person("ada"), text=GERALD)
    told = [_reports(day, said.path), _sends_a_notice(day, said.path)]
    mo = day.opens("mo", day.queue)
    expect(mo.locator(".desk__card")).to_contain_text("Gerald is my name, too.")
    day.unfolds(mo, "n", "Leave it as it is")
    mo.locator("#no-action-reason").fill("It is about a chair.")
    day.presses(mo, "Leave it as it is")
    expect(mo.locator(".done")).to_be_visible()
    for each in told:
        expect(each.locator("main")).to_contain_text("Nobody has decided yet.")
        each.reload()
        expect(each.locator("main")).not_to_contain_text("Nobody has decided yet.")
        expect(each.locator("main")).to_contain_text("A person of the team decided.")
        day.looks_at(each)


def _reports(day: Day, path: str) -> Page:
    page = day.opens("ed", f"{path}/report")
    page.locator("input[value=kindness]").check(force=True)
    day.presses(page, "Go on")
    page.locator("#words").fill("Gerald is my name, too.")
    day.presses(page, "Send the report")
    return page


def _sends_a_notice(day: Day, path: str) -> Page:
    page = day.opens("", f"{path}/report")
    page.get_by_role("link", name="Tell us that it is illegal").click()
    page.locator("#why").fill("The law forbids to give a name to a chair.")
    page.locator("#name").fill("Jo Reader")
    page.locator("#email").fill("jo@example.org")
    page.locator("#good_faith").check(force=True)
    day.looks_at(page)
    day.presses(page, "Send the notice")
    expect(page.locator("main")).to_contain_text("Please keep the address of this page")
    return page


def test_somebody_is_watched_over_and_looked_after(day: Day) -> None:
    day.ada_posts(f"It rains a lot here. {WORRY} My cat is called Minka.")
    mo = day.opens("mo", day.queue)
    expect(mo.locator(".desk__words > summary")).to_be_visible()
    expect(mo.locator(".desk__text")).to_be_hidden()
    mo.get_by_role("navigation", name="Moderation").get_by_role("link", name="Care").click()
    day.looks_at(mo)
    mo.locator(".care__row", has_text=day.title).get_by_role("link").click()
    expect(mo.locator("h1")).to_have_text("ada may need somebody")
    expect(mo.locator(".care__hard[open]")).to_have_count(0)
    day.presses(mo, "I’ll watch over them")
    expect(mo.locator("main")).to_contain_text("Mo watches over them")
    _is_looked_at_again(day, mo)


def _is_looked_at_again(day: Day, mo: Page) -> None:
    mo.locator("summary", has_text="Look again later").click()
    mo.locator("#later-again").select_option(index=1)
    day.presses(mo, "Remind us")
    expect(mo.locator("main")).to_contain_text("Look again on")
    mo.locator("summary", has_text="I have looked after them").click()
    mo.locator("#done-again").select_option(index=1)
    day.presses(mo, "I have looked after them")
    mo.goto("/moderation/care")
    expect(mo.locator(".care__row", has_text=day.title)).to_contain_text("Look again on")


def test_on_a_phone_the_first_case_is_on_the_first_screen(day: Day) -> None:
    page = _sees_twelve(day, 360, 640)
    _is_in_view(page, "#card-head")
    _is_in_view(page, ".desk__steps")
    page.locator(".desk__more > summary").click()
    day.looks_at(page)
    page.get_by_role("link", name="Record", exact=True).click()
    expect(page.locator("nav[aria-label=Moderation] > [aria-current]")).to_have_text("Record")


def test_the_chosen_case_is_in_view(day: Day) -> None:
    page = _sees_twelve(day, 1280, 720)
    page.locator(".desk__case").nth(10).click()
    head(page, 11)
    _is_in_view(page, ".desk__case[aria-current]")


def _sees_twelve(day: Day, width: int, height: int) -> Page:
    for number in range(12):
        makers.a_held_comment(day.story, day.behind.person("ada"), text=f"Held, {number}.")
    page = day.opens("mo", day.queue)
    page.set_viewport_size({"width": width, "height": height})
    page.reload()
    head(page, 1)
    return page


def _is_in_view(page: Page, what: str) -> None:
    """Whole, and without scrolling."""
    box, size = page.locator(what).bounding_box(), page.viewport_size
    assert box is not None
    assert size is not None
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= size["height"], (what, box)
