"""From an empty desk to a published, updated and archived story; a member who tells one. Script or not."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, StorageState, expect

from tests.browser.conftest import Windows

AXE = Axe()
Opens = Callable[[str, str], Page]


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def script(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def opens(window: Windows, signed_in: Callable[[str], StorageState], script: bool) -> Opens:  # noqa: FBT001 - a fixture
    """A window of theirs, of a visitor where nobody is named."""

    def opened(who: str, path: str) -> Page:
        state = signed_in(who) if who else None
        page = window(path, storage_state=state, java_script_enabled=script)
        looks_well(page, script=script)
        return page

    return opened


def looks_well(page: Page, *, script: bool) -> None:
    """No accessibility fault on the page as it is now. Without script nothing can look."""
    if script:
        found = AXE.run(page).response["violations"]
        assert [f"{page.url} {each['id']}: {each['nodes'][0]['html'][:200]}" for each in found] == []


def presses(page: Page, button: str, *, script: bool) -> None:
    page.get_by_role("button", name=button, exact=True).click()
    page.wait_for_load_state()
    looks_well(page, script=script)


def unfolds(page: Page, words: str) -> None:
    page.locator("summary", has_text=words).first.click()


def test_a_story_goes_from_an_empty_sheet_to_readers_and_away_again(opens: Opens, script: bool) -> None:  # noqa: FBT001
    title = f"A walk with sticks, {'with' if script else 'without'} script"
    ed = opens("ed", "/desk")
    ed.get_by_role("link", name="New story").click()
    ed.get_by_label("Its title").fill(title)
    ed.get_by_role("button", name="Begin").click()
    desk = ed.url.removesuffix("/write")
    ed.locator("#standfirst").fill("Three streets, and what they cost.")
    ed.locator("#body").fill("It began at the garden gate.")
    ed.locator(".sheet__about > summary").click()
    ed.locator("#relation").fill("lives with MS")
    ed.locator("#paid").select_option("no")
    ed.locator("#main").select_option(index=1)
    ed.get_by_role("button", name="Save", exact=True).click()
    ed.goto(desk)
    looks_well(ed, script=script)
    expect(ed.locator("main")).to_contain_text("It has all that readers need.")
    unfolds(ed, "Send it for review")
    ed.get_by_label("Who reviews it").first.select_option(label="Ola")
    presses(ed, "Send it for review", script=script)

    ola = opens("ola", "/rules")
    ola.locator(".standing--told", has_text=title).get_by_role("link").click()
    presses(ola, "Approve revision 2", script=script)
    expect(ola.locator(".lead")).to_contain_text("approved")

    ed.goto(desk)
    presses(ed, "Publish it now", script=script)
    read = ed.get_by_role("link", name="Read it", exact=True).get_attribute("href") or ""
    visitor = opens("", read)
    expect(visitor.locator("article")).to_contain_text("garden gate")

    ed.goto(f"{desk}/write")
    ed.locator("#body").fill("It began at the blue door.")
    ed.get_by_role("button", name="Save", exact=True).click()
    ed.goto(desk)
    ed.get_by_label("Yes: “Updated on").check()
    ed.locator("#update-words").fill("the door was blue")
    presses(ed, "Publish the changes", script=script)
    visitor.reload()
    expect(visitor.locator("article")).to_contain_text("because the door was blue")

    unfolds(ed, "Archive it")
    ed.locator("#archive-words").fill("Its author asked for it.")
    presses(ed, "Archive it", script=script)
    visitor.goto(read)
    expect(visitor.locator("main")).to_contain_text("Its author asked for it.")


def test_a_member_tells_a_story_and_answers_an_editor(opens: Opens, script: bool) -> None:  # noqa: FBT001
    title = f"Mondays, {'with' if script else 'without'} script"
    ada = opens("ada", "/account/stories/new")
    ada.get_by_label("What happened?").fill("It began on a Monday.")
    ada.get_by_label("A title, if you have one").fill(title)
    if script:
        expect(ada.locator("[data-kept]")).to_contain_text("Kept just now.")
    presses(ada, "Send it to the editors", script=script)
    expect(ada.locator(".problem")).to_contain_text("Nothing is lost")
    ada.get_by_label("You and the condition").fill("lives with MS")
    ada.get_by_role("radio", name="No").check()
    ada.get_by_role("checkbox").check()
    presses(ada, "Send it to the editors", script=script)
    expect(ada.locator(".lead")).to_contain_text("With the editors")

    ola = opens("ola", "/desk")
    ola.get_by_role("link", name=title).first.click()
    unfolds(ola, "Ask for changes")
    ola.locator("#ask-words").fill("And on Tuesday?")
    presses(ola, "Ask for changes", script=script)

    ada.goto("/account/stories")
    ada.get_by_role("link", name=title).first.click()
    looks_well(ada, script=script)
    expect(ada.locator("main")).to_contain_text("And on Tuesday?")
    ada.get_by_label("Write to the editors").fill("I slept.")
    presses(ada, "Send the letter", script=script)
    ada.get_by_role("link", name="Go on writing").click()
    ada.get_by_label("What happened?").fill("It began on a Monday. On Tuesday I slept.")
    ada.get_by_role("checkbox").check()
    presses(ada, "Send it to the editors", script=script)
    expect(ada.locator(".lead")).to_contain_text("With the editors")
