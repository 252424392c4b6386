"""At the writing page: by keyboard alone, through a crash, two editors at once, with script and without."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, Route, StorageState, expect

from forum.editing import queries
from tests.browser.behind import Behind
from tests.browser.conftest import Windows
from tests.browser.keys import focus_is_on, tab_to
from tests.handles import Story

AXE = Axe()
WORD = (Path(__file__).parents[1] / "editing" / "pasted" / "word.html").read_text("utf-8")
PASTE = """html => {
  const given = new DataTransfer();
  given.setData("text/html", html);
  given.setData("text/plain", "plain words");
  const how = {clipboardData: given, bubbles: true, cancelable: true};
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", how));
}"""
Desk = Callable[..., Page]
How = dict[str, bool]  # options of a window
either_way = pytest.mark.parametrize(
    "how", [{}, {"java_script_enabled": False}], ids=["with script", "without script"]
)


@pytest.fixture
def story(behind: Behind, request: pytest.FixtureRequest) -> Story:
    return behind.a_story(f"Sheet: {request.node.name}")


@pytest.fixture
def opens(window: Windows, signed_in: Callable[[str], StorageState], story: Story) -> Desk:
    """Somebody's window with the writing page of the story open; options are those of a window."""

    def opened(who: str, **options: object) -> Page:
        page = window(f"/desk/stories/{story.id}/write", storage_state=signed_in(who), **options)
        expect(page.locator("#body")).to_be_visible()
        return page

    return opened


def _latest(story: Story) -> tuple[int, str]:
    with story.app.app_context():
        number, it = queries.latest(story.article)
        return number, it.body


def _typed(page: Page, words: str) -> None:
    """At the end of the text."""
    page.locator("#body").focus()
    page.keyboard.press("Control+End")
    page.keyboard.type(words)


def _looks_well(page: Page) -> None:
    found = AXE.run(page).response["violations"]
    assert [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in found] == []


def test_a_story_is_written_with_the_keyboard_alone(opens: Desk, story: Story) -> None:
    page = opens("ed")
    tab_to(page, "#title")
    page.keyboard.press("Control+A")
    page.keyboard.type("Written by keys")
    tab_to(page, "Bold", most=4)
    tab_to(page, "#body", most=2)
    page.keyboard.press("Control+End")
    page.keyboard.type("\n\nIt was ")
    page.keyboard.press("Control+b")
    page.keyboard.type("cold")
    _puts_a_note_box(page)
    page.keyboard.type("Bring a jumper.")
    page.keyboard.press("Control+s")
    expect(page.locator("#sheet-state")).to_contain_text("Saved as number 2, just now.")
    focus_is_on(page, "#body")
    _looks_well(page)
    assert _latest(story)[1].endswith("It was **cold**\n\n::: note What to know\nBring a jumper.\n:::")


def _puts_a_note_box(page: Page) -> None:
    """By the toolbar: one stop for Tab, then arrows."""
    tab_to(page, "Bold", most=2, key="Shift+Tab")
    for key in ("ArrowRight", "End", "Enter", "ArrowRight", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    focus_is_on(page, "#body")


def test_the_preview_follows_and_nothing_jumps(opens: Desk) -> None:
    page = opens("ed")
    _typed(page, "\n\nIt was **cold**.")
    expect(page.locator("#proof strong").last).to_have_text("cold")
    focus_is_on(page, "#body")
    page.locator("#proof").evaluate("place => { place.scrollTop = 200 }")
    before = page.locator("#proof").evaluate("place => place.scrollTop")
    page.keyboard.type(" And a hat.")
    expect(page.locator("#proof")).to_contain_text("And a hat.")
    assert page.locator("#proof").evaluate("place => place.scrollTop") == before > 0


def test_what_was_typed_before_a_crash_is_offered_and_restored(opens: Desk, story: Story) -> None:
    page = opens("ed")
    _typed(page, "\n\nThen the lights went out.")
    expect(page.locator("#sheet-kept")).to_have_text("Kept for you, not saved yet.")
    page.context.close()
    page = opens("ed")
    expect(page.locator("#kept")).to_contain_text("You typed something that is not saved")
    _looks_well(page)
    page.get_by_role("link", name="Restore what I typed").click()
    expect(page.locator("#body")).to_have_value(_at_the_end("Then the lights went out."))
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#sheet-state")).to_contain_text("Saved as number 2")
    page.reload()
    expect(page.locator("#kept")).to_have_count(0)
    assert _latest(story)[1].endswith("Then the lights went out.")


def _at_the_end(words: str) -> re.Pattern[str]:
    return re.compile(rf"{re.escape(words)}$")


def test_what_was_typed_offline_is_there_in_the_next_tab(opens: Desk, story: Story) -> None:
    page = opens("ed")
    page.context.set_offline(True)
    _typed(page, "\n\nOn the train, without a net.")
    expect(page.locator("#sheet-kept")).to_contain_text("You are offline")
    page.close(run_before_unload=False)
    page.context.set_offline(False)
    again = page.context.new_page()
    again.goto(f"/desk/stories/{story.id}/write")
    expect(again.locator("#kept")).to_contain_text("Restore what I typed")
    again.get_by_role("link", name="Restore what I typed").click()
    expect(again.locator("#body")).to_have_value(_at_the_end("without a net."))


@either_way
def test_two_editors_at_once_put_together_what_they_wrote(opens: Desk, story: Story, how: How) -> None:
    ed, ola = (opens(who, **how) for who in ("ed", "ola"))
    ola.locator("#body").fill("By Ola, one.\n\nThe same for both.")
    ola.get_by_role("button", name="Save", exact=True).click()
    expect(ola.locator("#sheet-state")).to_contain_text("Saved as number 2")
    if not how:
        ed.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        expect(ed.locator("#sheet-others")).to_contain_text("Ola has this story open.")
        expect(ed.locator("#sheet-others")).to_contain_text("Ola has saved this story since")
    ed.locator("#standfirst").fill("By Ed alone.")
    ed.locator("#body").fill("By Ed, two.\n\nThe same for both.")
    ed.get_by_role("button", name="Save", exact=True).click()
    expect(ed.locator("h1")).to_have_text("Somebody saved while you wrote")
    if not how:
        _looks_well(ed)
    ed.get_by_label("Keep both, mine first").check()
    ed.get_by_role("button", name="Save it together").click()
    expect(ed.locator("#sheet-state")).to_contain_text("Saved as number 3")
    assert _latest(story) == (3, "By Ed, two.\n\nBy Ola, one.\n\nThe same for both.")


def test_what_is_pasted_from_word_keeps_its_shape_and_can_be_undone(opens: Desk) -> None:
    page = opens("ed")
    page.locator("#body").fill("")
    page.locator("#body").focus()
    page.evaluate(PASTE, WORD)
    expect(page.locator("#proof table")).to_be_visible()
    expect(page.locator("#proof ol li")).to_have_count(2)
    expect(page.locator("#sheet-kept")).to_contain_text("Pictures are not pasted.")
    page.keyboard.press("Control+z")
    expect(page.locator("#body")).to_have_value("")


@either_way
def test_a_remark_is_written_answered_and_settled(opens: Desk, story: Story, how: How) -> None:
    page = opens("ed", **how)
    page.locator("#title").fill("Half-way through a title")
    _remarks(page, how)
    remark = page.locator(".remark")
    expect(remark).to_contain_text("Is this so?")
    remark.locator("summary").click()
    remark.get_by_label("Your answer").fill("It is.")
    remark.get_by_role("button", name="Send").click()
    expect(remark).to_contain_text("It is.")
    remark.get_by_role("button", name="Settle").click()
    expect(page.locator(".remark--settled")).to_be_visible()
    expect(page.locator("#title")).to_have_value("Half-way through a title")
    assert _latest(story)[0] == 0


def _remarks(page: Page, how: How) -> None:
    if how:
        page.locator("#new-remark summary").click()
    else:
        page.locator("#body").evaluate("area => { area.focus(); area.setSelectionRange(0, 8); }")
        page.get_by_role("button", name="Remark", exact=True).click()
        focus_is_on(page, "#remark")
    page.locator("#remark").fill("Is this so?")
    page.get_by_role("button", name="Add it").click()
    if not how:
        expect(page.locator(".remark")).to_be_focused()
        _looks_well(page)


def test_on_a_narrow_screen_one_sees_the_text_or_the_preview(opens: Desk, story: Story) -> None:
    page = opens("ed", viewport={"width": 360, "height": 740})
    expect(page.locator("#proof")).to_be_hidden()
    page.locator(".sheet__switch").get_by_role("button", name="Preview").click()
    expect(page.locator("#proof")).to_be_visible()
    expect(page.locator("#body")).to_be_hidden()
    _looks_well(page)


def test_who_leaves_with_unsaved_words_is_asked(opens: Desk, story: Story) -> None:
    page = opens("ed")
    _typed(page, " More.")
    with page.expect_event("dialog") as asked:
        page.close(run_before_unload=True)
    assert asked.value.type == "beforeunload"
    asked.value.accept()


def test_when_a_script_breaks_the_form_still_saves(opens: Desk, story: Story) -> None:
    page = opens("ed")
    page.evaluate("() => { kith.sheet.post = () => { throw new Error('broken') } }")
    page.locator("#body").fill("Saved the ordinary way.")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("#sheet-state")).to_contain_text("Saved as number 2")
    assert _latest(story)[1] == "Saved the ordinary way."


def test_two_revisions_are_compared_and_one_is_restored(opens: Desk, story: Story) -> None:
    page = opens("ed")
    page.locator("#body").fill("Quite other words.")
    page.keyboard.press("Control+s")
    expect(page.locator("#sheet-state")).to_contain_text("Saved as number 2")
    page.get_by_role("link", name="What was saved before").click()
    page.get_by_role("button", name="Compare side by side").click()
    focus_is_on(page, "#compared-head")
    _looks_well(page)
    page.get_by_role("button", name="Restore number 1").click()
    expect(page.locator(".saves")).to_contain_text("restored from number 1")
    assert _latest(story)[0] == 3


def _holds(page: Page, path: str) -> list[Route]:
    """Requests to this door wait until somebody lets them go on."""
    held: list[Route] = []
    page.route(f"**/desk/stories/*/{path}", lambda route: held.append(route))  # noqa: PLW0108 - playwright looks into it
    return held


def test_what_is_typed_while_a_save_is_under_way_is_kept(opens: Desk, story: Story) -> None:
    page = opens("ed")
    held = _holds(page, "write")
    _typed(page, " Sent.")
    page.keyboard.press("Control+s")
    while not held:
        page.wait_for_timeout(50)
    page.keyboard.type(" Typed meanwhile.")
    held[0].continue_()
    expect(page.locator("#sheet-state")).to_contain_text("Saved as number 2, just now.")
    drawer = page.evaluate("() => Object.entries(localStorage).map(each => each.join(' ')).join(' ')")
    assert "Typed+meanwhile" in drawer
    expect(page.locator("#sheet-kept")).to_have_text("Kept for you, not saved yet.")
    assert _latest(story)[1].endswith(" Sent.")
    page.context.close()
    expect(opens("ed").locator("#kept")).to_contain_text("You typed something that is not saved")


def test_save_while_offline_stays_on_the_page_and_works_again_later(opens: Desk, story: Story) -> None:
    page = opens("ed")
    page.context.set_offline(True)
    _typed(page, " On the train.")
    for press in ("Control+s", "button"):
        if press == "button":
            page.get_by_role("button", name="Save", exact=True).click()
        else:
            page.keyboard.press(press)
        expect(page.locator("#sheet-kept")).to_contain_text("You are offline. Your words are kept here.")
    expect(page.locator("#body")).to_have_value(_at_the_end("On the train."))
    page.context.set_offline(False)
    page.keyboard.press("Control+s")
    expect(page.locator("#sheet-state")).to_contain_text("Saved as number 2, just now.")
    assert _latest(story)[1].endswith("On the train.")


def test_older_words_of_this_browser_never_replace_newer_ones_of_another(opens: Desk, story: Story) -> None:
    laptop, phone = opens("ed"), opens("ed")
    laptop.context.set_offline(True)
    _typed(laptop, " By the laptop.")
    expect(laptop.locator("#sheet-kept")).to_contain_text("You are offline")
    # A real network that is gone takes nothing at the last moment either; that of the browser's tools does.
    laptop.evaluate(
        "['pagehide', 'visibilitychange'].forEach((name) =>"
        " addEventListener(name, (event) => event.stopImmediatePropagation(), true))"
    )
    laptop.close(run_before_unload=False)
    _typed(phone, " By the phone.")
    expect(phone.locator("#sheet-kept")).to_have_text("Kept for you, not saved yet.")
    laptop.context.set_offline(False)
    again = laptop.context.new_page()
    again.goto(f"/desk/stories/{story.id}/write")
    expect(again.locator("#kept")).to_contain_text("By the phone.")
    expect(again.locator("#kept-here")).to_contain_text("This browser has older words of yours")
    _looks_well(again)
    again.get_by_role("button", name="Put them into the fields").click()
    expect(again.locator("#body")).to_have_value(_at_the_end("By the laptop."))


def test_an_answer_that_was_lost_on_the_way_is_no_other_device(opens: Desk, story: Story) -> None:
    page = opens("ed")
    lost: list[Route] = []

    def loses(route: Route) -> None:
        if lost:
            route.continue_()
            return
        lost.append(route)
        route.fetch()
        route.abort()

    page.route("**/desk/stories/*/typed", loses)
    _typed(page, " One.")
    expect(page.locator("#sheet-kept")).to_contain_text("You are offline")
    page.keyboard.type(" Two.")
    expect(page.locator("#sheet-kept")).to_have_text("Kept for you, not saved yet.")


def test_a_poll_and_a_picture_go_after_the_paragraph_and_no_word_is_lost(opens: Desk, story: Story) -> None:
    page = opens("ed")
    page.get_by_role("button", name="Blocks").click()
    for button, line in (("Poll", "[poll 77]"), ("Picture", "![](/pictures/77)")):
        page.locator("#body").fill("One two three.\n\nThe **next** one.")
        page.locator("#body").evaluate("area => { area.focus(); area.setSelectionRange(4, 7); }")
        page.locator("#sheet-blocks").get_by_role("button", name=button, exact=True).click()
        blank = line.replace("77", "")
        expect(page.locator("#body")).to_have_value(f"One two three.\n\n{blank}\n\nThe **next** one.")
        expect(page.locator("#aids")).to_contain_text("has no number yet")
        page.keyboard.type("77")
        expect(page.locator("#body")).to_have_value(f"One two three.\n\n{line}\n\nThe **next** one.")


def test_the_bar_with_save_hides_no_field_that_has_the_focus(opens: Desk, story: Story) -> None:
    page = opens("ed", viewport={"width": 1280, "height": 900})
    page.locator(".sheet__about summary").first.click()
    behind = []
    for _ in range(40):
        page.keyboard.press("Tab")
        behind.append(
            page.evaluate(
                """() => {
              const [it, bar] = [document.activeElement, document.querySelector(".sheet__ways")];
              if (bar.contains(it) || !document.getElementById("sheet").contains(it)) return "";
              const [one, other] = [it.getBoundingClientRect(), bar.getBoundingClientRect()];
              const covered = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
              return covered > 0 ? `${it.tagName} ${it.name} ${covered}` : "";
            }"""
            )
        )
    assert "".join(behind) == ""
