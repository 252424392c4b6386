"""From an empty desk to a published, updated and archived story; a member who tells one. Script or not."""

from collections.abc import Callable
from dataclasses import dataclass

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


def unfolds(page: Page, words: str) -> None:
    page.locator("summary", has_text=words).first.click()


@dataclass(frozen=True, slots=True)
class Hands:
    """What people do in these windows, with script or without."""

    opens: Opens
    script: bool

    def presses(self, page: Page, button: str) -> None:
        """Press the button of this name, and look at the page that comes."""
        page.get_by_role("button", name=button, exact=True).click()
        page.wait_for_load_state()
        looks_well(page, script=self.script)

    def begins(self, ed: Page, title: str) -> str:
        """A new story, which has all that it needs; its page at the desk."""
        ed.get_by_role("link", name="New story").click()
        ed.get_by_label("Its title").fill(title)
        ed.get_by_role("button", name="Begin").click()
        ed.locator("#standfirst").fill("Three streets, and what they cost.")
        ed.locator("#body").fill("It began at the garden gate.")
        unfolds(ed, "Author, address")
        ed.locator("#relation").fill("lives with MS")
        ed.locator("#paid").select_option("no")
        ed.locator("#main").select_option(index=1)
        ed.get_by_role("button", name="Save", exact=True).click()
        expect(ed.locator("#sheet-state")).to_contain_text("number 2")
        return ed.url.partition("/write")[0]

    def has_it_approved(self, ed: Page, title: str) -> None:
        """Ed asks Ola, who is told wherever she is."""
        unfolds(ed, "Send it for review")
        ed.locator("#send-reviewer").select_option(label="Ola")
        self.presses(ed, "Send it for review")
        ola = self.opens("ola", "/rules")
        ola.locator(".standing--told a[href^='/desk']").click()
        if ola.url.endswith("/desk"):  # several things were told in one line
            ola.get_by_role("link", name=title).first.click()
        self.presses(ola, "Approve revision 2")
        expect(ola.locator(".lead")).to_contain_text("approved")

    def updates(self, ed: Page, desk: str) -> None:
        """Other words, and why."""
        ed.goto(f"{desk}/write")
        ed.locator("#body").fill("It began at the blue door.")
        ed.get_by_role("button", name="Save", exact=True).click()
        expect(ed.locator("#sheet-state")).to_contain_text("number 3")
        ed.goto(desk)
        ed.get_by_label("Yes: “Updated on").check()
        ed.locator("#update-words").fill("the door was blue")
        self.presses(ed, "Publish the changes")

    def asks_for_changes(self, title: str, words: str) -> None:
        """Ola finds what waits, and asks for more."""
        ola = self.opens("ola", "/desk")
        ola.get_by_role("link", name=title).first.click()
        unfolds(ola, "Ask for changes")
        ola.locator("#ask-words").fill(words)
        self.presses(ola, "Ask for changes")


@pytest.fixture
def hands(opens: Opens, script: bool) -> Hands:  # noqa: FBT001 - a fixture
    return Hands(opens, script)


def test_a_story_goes_from_an_empty_sheet_to_readers_and_away_again(hands: Hands) -> None:
    title = f"A walk with sticks, {'with' if hands.script else 'without'} script"
    ed = hands.opens("ed", "/desk")
    desk = hands.begins(ed, title)
    ed.goto(desk)
    expect(ed.locator("main")).to_contain_text("It has all that readers need.")
    hands.has_it_approved(ed, title)
    ed.goto(desk)
    hands.presses(ed, "Publish it now")
    read = ed.get_by_role("link", name="Read it", exact=True).get_attribute("href") or ""
    visitor = hands.opens("", read)
    expect(visitor.locator("main")).to_contain_text("garden gate")
    hands.updates(ed, desk)
    visitor.reload()
    expect(visitor.locator("main")).to_contain_text("because the door was blue")
    unfolds(ed, "Archive it")
    ed.locator("#archive-words").fill("Its author asked for it.")
    hands.presses(ed, "Archive it")
    visitor.goto(read)
    expect(visitor.locator("main")).to_contain_text("Its author asked for it.")


def test_a_member_tells_a_story_and_answers_an_editor(hands: Hands) -> None:
    title, ada = f"Mondays, {hands.script}", hands.opens("ada", "/account/stories/new")
    ada.get_by_label("What happened?").fill("It began on a Monday.")
    ada.get_by_label("A title, if you have one").fill(title)
    if hands.script:
        expect(ada.locator("[data-kept]")).to_contain_text("Kept just now.")
    hands.presses(ada, "Send it to the editors")
    expect(ada.locator(".problem")).to_contain_text("Nothing is lost")
    ada.get_by_label("You and the condition").fill("lives with MS")
    ada.locator("[name=paid][value=no]").check()
    ada.get_by_role("checkbox").check()
    hands.presses(ada, "Send it to the editors")
    expect(ada.locator(".lead")).to_contain_text("With the editors")
    hands.asks_for_changes(title, "And on Tuesday?")
    _answers(hands, ada)


def _answers(hands: Hands, ada: Page) -> None:
    ada.reload()
    looks_well(ada, script=hands.script)
    expect(ada.locator("main")).to_contain_text("And on Tuesday?")
    ada.get_by_label("Write to the editors").fill("I slept.")
    hands.presses(ada, "Send the letter")
    ada.get_by_role("link", name="Go on writing").click()
    ada.get_by_label("What happened?").fill("It began on a Monday. On Tuesday I slept.")
    ada.get_by_role("checkbox").check()
    hands.presses(ada, "Send it to the editors")
    expect(ada.locator(".lead")).to_contain_text("With the editors")
