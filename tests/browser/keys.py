"""Going about a page with the keyboard alone."""

from playwright.sync_api import Page

_MATCHES = """wanted => {
  const here = document.activeElement, name = here.getAttribute("aria-label") ?? here.textContent;
  const words = name.replace(/\\s+/g, " ").trim();
  return words === wanted || (/[#[.]/.test(wanted) && here.matches(wanted));
}"""


def tab_to(page: Page, wanted: str, *, most: int = 150, key: str = "Tab") -> None:
    """Press Tab until the focus is on what has exactly these words, or matches this selector."""
    for _ in range(most):
        page.keyboard.press(key)
        if page.evaluate(_MATCHES, wanted):
            return
    raise AssertionError(f"{most} times {key} did not reach {wanted!r}; the focus is on {focused(page)}")


def focused(page: Page) -> str:
    """What has the focus, for messages."""
    return str(page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))


def focus_is_on(page: Page, selector: str) -> None:
    """The focus has moved there, so that the next Tab goes on from there."""
    page.wait_for_timeout(50)
    assert page.evaluate("wanted => document.activeElement.matches(wanted)", selector), focused(page)
