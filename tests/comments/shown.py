"""What a page shows of the comments on it."""

import re

from tests.people import Browser, local_path

_ID = re.compile(r"comment-(\d+)")


def comments_on(browser: Browser) -> list[int]:
    """The ids of all comments and places on this page, in the order in which they are read."""
    ids = (str(each["id"]) for each in browser.page.select("main [id^=comment-]"))
    return [int(found[1]) for found in map(_ID.fullmatch, ids) if found]


def next_page(browser: Browser) -> str | None:
    """Where this page's link to the following one leads."""
    links = [str(each["href"]) for each in browser.page.select("main nav a[href*='from=']")]
    return local_path(links[0]) if links else None


def read_on(browser: Browser, path: str | None) -> list[list[int]]:
    """The comments on each page, from this one to the last."""
    pages: list[list[int]] = []
    while path and len(pages) < 100:
        browser.get(path)
        pages.append(comments_on(browser))
        path = next_page(browser)
    return pages


def typed(browser: Browser) -> str:
    """What stands in the writing box of this page."""
    box = browser.page.select_one("main form textarea[name=body], main #words-kept")
    assert box is not None, "this page has no writing box"
    return box.get_text().removeprefix("\n")
