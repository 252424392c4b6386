"""One server, one Chromium; a window for each test, watched for strangers and complaints."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, StorageState, sync_playwright

from tests import chromium
from tests.browser.behind import Behind
from tests.browser.server import PASSWORD, Site, serving


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The running site."""
    with serving(tmp_path_factory.mktemp("site")) as site:
        yield site


@pytest.fixture(scope="session")
def chrome() -> Iterator[Browser]:
    """The browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.ready(), args=[*chromium.OPTIONS])
        yield browser
        browser.close()


class Watch:
    """What must not happen in any window: a request to another host, a complaint, a script that breaks."""

    def __init__(self, site: Site) -> None:
        self._own = urlsplit(site.url).netloc
        self.seen: list[str] = []

    def over(self, context: BrowserContext) -> None:
        """Look at every page of this context."""
        context.on("request", lambda request: self._asked(request.url))
        context.on("console", self._said)
        context.on("weberror", lambda error: self.seen.append(f"script: {error.error}"))

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in {"http", "https", "ws", "wss"} and parts.netloc != self._own:
            self.seen.append(f"asked {url}")

    def _said(self, message: ConsoleMessage) -> None:
        # A page that answers a mistake with 403 or 422 is no complaint.
        if message.type in {"error", "warning"} and not message.text.startswith("Failed to load resource"):
            self.seen.append(f"console: {message.text}")


_COUNT = count(1)


def _from_somewhere() -> dict[str, str]:
    """Each window comes from an address of its own: they are different people, with limits of their own."""
    number = next(_COUNT)
    return {"X-Forwarded-For": f"10.1.{number // 250}.{number % 250 + 1}"}


class Windows:
    """Opens windows: `window("/rules", java_script_enabled=False)`; options are Playwright's own."""

    def __init__(self, site: Site, chrome: Browser, watch: Watch) -> None:
        self.watch = watch
        self._site, self._chrome = site, chrome
        self._contexts: list[BrowserContext] = []

    def __call__(self, path: str = "/", **options: Any) -> Page:
        """A page in a window of its own."""
        context = self._chrome.new_context(
            **{
                "base_url": self._site.url,
                "reduced_motion": "reduce",
                "extra_http_headers": _from_somewhere(),
                **options,
            }
        )
        self._contexts.append(context)
        self.watch.over(context)
        page = context.new_page()
        page.goto(path)
        return page

    def close(self) -> None:
        """Close them all."""
        for context in self._contexts:
            context.close()


@pytest.fixture
def window(site: Site, chrome: Browser) -> Iterator[Windows]:
    """Opens windows; when the test is over, nothing may have been complained about in any of them."""
    watch = Watch(site)
    windows = Windows(site, chrome, watch)
    yield windows
    windows.close()
    assert watch.seen == []


@pytest.fixture(scope="session")
def as_ada(site: Site, chrome: Browser) -> StorageState:
    """Ada, signed in: hand it to a window as `storage_state`."""
    return _signed_in(site, chrome, "ada")


@pytest.fixture(scope="session")
def as_ola(site: Site, chrome: Browser) -> StorageState:
    """Ola, an admin, signed in."""
    return _signed_in(site, chrome, "ola")


@pytest.fixture(scope="session")
def signed_in(site: Site, chrome: Browser) -> Callable[[str], StorageState]:
    """Signs somebody in anew: `window(path, storage_state=signed_in("mo"))`."""
    return lambda name: _signed_in(site, chrome, name)


@pytest.fixture(scope="session")
def behind(site: Site) -> Behind:
    """The site's own database, for what a test prepares."""
    return Behind.of(site.database)


def _signed_in(site: Site, chrome: Browser, name: str) -> StorageState:
    context = chrome.new_context(base_url=site.url, extra_http_headers=_from_somewhere())
    page = context.new_page()
    page.goto("/account/sign-in")
    page.locator("main input[name=name]").fill(name)
    page.locator("main input[name=password]").fill(PASSWORD)
    page.locator("main form button[type=submit]").click()
    page.wait_for_url("/")
    state = context.storage_state()
    context.close()
    return state
