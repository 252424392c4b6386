"""Each kind of page, light and dark, small and large: no accessibility fault, no scrolling sideways."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, StorageState

from tests.browser.conftest import Windows
from tests.browser.places import EVERY, FOR_ADMINS, FOR_MEMBERS, PATH

AXE = Axe()
# A page in the dark is the same page in other colours: there, only what hangs on them is looked at again.
_OF_COLOURS = ["color-contrast", "link-in-text-block"]
RULES = {"all": None, "of colours": {"runOnly": {"type": "rule", "values": _OF_COLOURS}}}
# width of the window, and the text size of the reading tools
SIZES = (
    (320, "standard"),
    (320, "huge"),
    (640, "huge"),
    (1280, "huge"),
    (1280, "standard"),
    (2560, "standard"),
)
WIDE = """() => {
  const page = document.documentElement, most = page.clientWidth + 1, found = [];
  for (const part of document.body.querySelectorAll("*")) {
    const box = part.getBoundingClientRect();
    const hidden = getComputedStyle(part).clipPath !== "none" || box.width <= 1;
    if (box.right > most && !hidden && !part.closest(".words pre, .words table, [data-scrolls]"))
      found.push(part.tagName + "." + (part.getAttribute("class") ?? "") + " to " + Math.round(box.right));
  }
  return page.scrollWidth > most ? ["the page is " + page.scrollWidth + " wide", ...found.slice(0, 5)] : [];
}"""


@pytest.fixture(params=EVERY)
def page(request: pytest.FixtureRequest, window: Windows) -> Page:
    """One kind of page after the other."""
    audience = "as_ada" if request.param in FOR_MEMBERS else "as_ola" if request.param in FOR_ADMINS else ""
    state: StorageState | None = request.getfixturevalue(audience) if audience else None
    return window(EVERY[request.param], storage_state=state)


def _violations(page: Page, rules: str = "all") -> list[str]:
    found = AXE.run(page, options=RULES[rules]).response["violations"]
    return [f"{each['id']}: {each['nodes'][0]['html'][:200]} ({len(each['nodes'])})" for each in found]


def test_a_page_has_no_accessibility_fault_in_light_and_dark(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    in_the_light = _violations(page)
    page.emulate_media(color_scheme="dark")
    assert (in_the_light, _violations(page, "of colours")) == ([], [])


def test_axe_sees_a_colour_that_is_too_faint_in_the_dark(window: Windows) -> None:
    page = window("/rules", color_scheme="dark")
    page.evaluate("document.querySelector('main p').style.color = '#444'")
    assert any(fault.startswith("color-contrast") for fault in _violations(page, "of colours"))


@pytest.mark.parametrize("theme", ["light", "cream", "dark", "contrast"])
def test_a_story_has_no_accessibility_fault_in_any_theme_of_the_reading_tools(
    window: Windows, theme: str
) -> None:
    page = window(f"/reading-tools?size=huge&spacing=airier&theme={theme}&motion=calm&back={PATH}")
    assert page.locator("html").get_attribute("data-theme") == theme
    assert _violations(page) == []


def test_a_page_never_scrolls_sideways(page: Page) -> None:
    found = {}
    for width, size in SIZES:
        page.set_viewport_size({"width": width, "height": 800})
        page.evaluate("size => { document.documentElement.dataset.size = size }", size)
        found[width, size] = page.evaluate(WIDE)
    assert {at: wide for at, wide in found.items() if wide} == {}


def test_a_page_hides_nothing_that_is_too_wide(window: Windows) -> None:
    page = window("/")
    hidden = page.evaluate(
        "[document.documentElement, document.body].map(e => getComputedStyle(e).overflowX)"
    )
    assert set(hidden) <= {"visible", "auto"}


def test_axe_sees_a_fault_when_there_is_one(window: Windows) -> None:
    page = window("/rules")
    page.evaluate("document.querySelector('main').append(document.createElement('img'))")
    assert any(fault.startswith("image-alt") for fault in _violations(page))
