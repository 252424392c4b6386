"""A window in which nothing that a text does stays unseen: calls, requests, reports, changes of place."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import escape
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Dialog, Error, Frame, Page, Request, Route

from tests.browser.server import Site
from tests.core.corpus import CLOBBERED

_HERE = Path(__file__).parent
_TRAPS, _POKE = ((_HERE / name).read_text("utf-8") for name in ("traps.js", "poke.js"))
_COUNT = count(1)
# Where people's texts stand on our pages, beside their words: titles, names, choices, sentences.
WHERE = ".words *, h1 *, h2 *, main a, .results *, .choice *, [dir=auto], [dir=auto] *"
CONTROL = "/control"
_END = "/* Does nothing but say so. */ marker => setTimeout(() => console.debug(marker), 20)"


class Trapped:
    """A page, and what it was caught at."""

    def __init__(self, page: Page, site: Site) -> None:
        self.page = page
        self.caught: list[str] = []
        self._own = urlsplit(site.url).netloc
        page.on("console", self._said)
        page.on("dialog", self._asked_back)
        page.context.on("request", self._asked)
        page.context.on("page", lambda other: self.caught.append(f"a window {other.url}"))

    def look(self, path: str) -> list[str]:
        """Open a page, touch every text on it, and wait until all that it did has come in."""
        self.page.goto(path, wait_until="load")
        return self.touch(self.page.main_frame, WHERE)

    def touch(self, frame: Frame, where: str) -> list[str]:
        """Touch what stands on the page that is open; what is wrong with it."""
        found: list[str] = frame.evaluate(_POKE, [where, CLOBBERED])
        self.settle()
        return found

    def settle(self) -> None:
        """Whatever was said before the end marker is in."""
        marker = f"END {next(_COUNT)}"
        with self.page.expect_console_message(lambda message: message.text == marker):
            self.page.evaluate(_END, marker)

    def _said(self, message: ConsoleMessage) -> None:
        if message.text.startswith("TRAP "):
            self.caught.append(message.text.removeprefix("TRAP "))

    def _asked_back(self, dialog: Dialog) -> None:
        if dialog.type != "beforeunload":  # our own box asks that, when words are not kept yet
            self.caught.append(f"page dialog {dialog.message}")
        dialog.accept()

    def _asked(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.netloc != self._own:
            self.caught.append(f"{_name(request)} request {request.url}")


def _name(request: Request) -> str:
    try:
        return request.frame.name or "page"
    except Error:  # a frame that has no page yet
        return "page"


@contextmanager
def trapped(chrome: Browser, site: Site, **options: Any) -> Iterator[Trapped]:
    """A window with every trap set; no request of it leaves this machine."""
    number = next(_COUNT)
    headers = {"X-Forwarded-For": f"10.9.{number // 250}.{number % 250 + 1}"}
    context = chrome.new_context(base_url=site.url, extra_http_headers=headers, **options)
    context.route(lambda url: not url.startswith(site.url), lambda route: route.abort())
    context.add_init_script(_TRAPS)
    yield Trapped(context.new_page(), site)
    context.close()


def uncleaned(window: Trapped, texts: Sequence[str]) -> set[str]:
    """Show texts as they are, each in a frame of its own; those that were caught at something."""
    frames = (f'<iframe name="doc{at}" srcdoc="{escape(text)}"></iframe>' for at, text in enumerate(texts))
    page = f"<!doctype html><title>x</title><body>{''.join(frames)}"

    def answer(route: Route) -> None:
        route.fulfill(body=page.encode("utf-8", "replace"), content_type="text/html; charset=utf-8")

    window.page.route(f"**{CONTROL}", answer)
    before = len(window.caught)
    window.page.goto(CONTROL, wait_until="load")
    for frame in window.page.main_frame.child_frames:
        try:
            frame.evaluate(_POKE, ["*", []])
        except Error:
            continue  # it has gone elsewhere, or broken the page: both are caught
    window.settle()
    window.page.unroute(f"**{CONTROL}")
    return {words.split()[0] for words in window.caught[before:]}
