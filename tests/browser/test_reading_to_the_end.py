"""A browser says that a story was read to its end, once, and only if its reader said yes."""

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Windows
from tests.browser.places import PATH
from tests.readership.test_views import PHONE


def _told(page: Page) -> list[str]:
    """What this window's browser says of readings, as it says it."""
    found: list[str] = []
    page.on("request", lambda sent: found.append(sent.post_data or "") if sent.method == "POST" else None)
    return found


def _says_yes(page: Page) -> None:
    page.get_by_label("Yes, count it").check(force=True)
    page.get_by_role("button", name="Keep this choice").click()
    page.wait_for_url(f"**{PATH}")


def _reads_to_the_end_twice(page: Page) -> None:
    page.evaluate("scrollTo(0, 0)")
    end = page.locator(".disclosure")
    for _ in range(2):
        end.scroll_into_view_if_needed()
        page.wait_for_timeout(2000)
        page.evaluate("scrollTo(0, 0)")
        page.wait_for_timeout(200)


def test_who_said_yes_is_counted_once(window: Windows) -> None:
    page = window(f"/reading-tools/ends?back={PATH}", user_agent=PHONE)
    told = _told(page)
    with page.expect_response("**/readings") as opened:
        _says_yes(page)
    assert opened.value.status == 204
    assert told == ["what=opened"]
    _reads_to_the_end_twice(page)
    assert told == ["what=opened", "what=ended"]
    assert {cookie["name"] for cookie in page.context.cookies()} == {"reading"}


def test_who_did_not_say_yes_sends_nothing_at_all(window: Windows) -> None:
    page = window(PATH)
    told = _told(page)
    page.reload()
    _reads_to_the_end_twice(page)
    assert told == []


@pytest.mark.parametrize("asks", ["navigator.globalPrivacyControl = true", "navigator.doNotTrack = '1'"])
def test_a_browser_that_asks_not_to_be_followed_sends_nothing(window: Windows, asks: str) -> None:
    page = window(f"/reading-tools/ends?back={PATH}")
    name, _, value = asks.removeprefix("navigator.").partition(" = ")
    page.add_init_script(f"Object.defineProperty(navigator, '{name}', {{ get: () => {value} }})")
    told = _told(page)
    _says_yes(page)
    _reads_to_the_end_twice(page)
    assert told == []
