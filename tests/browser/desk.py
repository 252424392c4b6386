"""A story of a test's own at the moderators' desk, and the people who meet over it."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, StorageState, expect
from sqlalchemy import select

from forum.comments.models import Comment
from forum.core.db import session
from tests.browser.behind import Behind
from tests.browser.conftest import Windows
from tests.handles import Story
from tests.moderation.desk import post

AXE = Axe()

SOON = 3  # seconds


@dataclass(frozen=True, slots=True)
class Day:
    """Windows for everybody, with script or without, and what is said below one story."""

    window: Windows
    behind: Behind
    signed_in: Callable[[str], StorageState]
    title: str
    story: Story
    with_script: bool

    @property
    def queue(self) -> str:
        """The queue, with what waits below this story alone."""
        return f"/moderation?article={self.story.id}"

    def opens(self, who: str, path: str) -> Page:
        """A window of theirs; of a visitor where nobody is named."""
        state = self.signed_in(who) if who else None
        page = self.window(path, storage_state=state, java_script_enabled=self.with_script)
        self.looks_at(page)
        return page

    def looks_at(self, page: Page) -> None:
        """No accessibility fault on the page as it is now. Without script nothing can look."""
        if self.with_script:
            found = AXE.run(page).response["violations"]
            assert [f"{page.url} {each['id']}: {each['nodes'][0]['html'][:200]}" for each in found] == []

    def presses(self, page: Page, button: str) -> None:
        """Press the one button of this name, and look at the page that comes."""
        page.get_by_role("button", name=button, exact=True).click()
        self.looks_at(page)

    def unfolds(self, page: Page, key: str, words: str) -> None:
        """By its key; by clicking, without script."""
        if self.with_script:
            page.keyboard.press(key)
        else:
            page.locator(".desk summary", has_text=words).first.click()
        self.looks_at(page)

    def ada_posts(self, *bodies: str) -> list[int]:
        """Below the story, as she would; their ids."""
        for body in bodies:
            # Nobody may post so often in a minute as a whole suite does: she waits her turn.
            while post(self.behind.person("ada"), self.story, body).status == HTTPStatus.TOO_MANY_REQUESTS:
                time.sleep(SOON)
        with self.story.app.app_context():
            below = select(Comment.id).where(Comment.article_id == self.story.id)
            return list(session.scalars(below.order_by(Comment.number)))


def head(page: Page, number: int) -> None:
    """The card is about this comment."""
    expect(page.locator("#card-head")).to_contain_text(f"Comment {number} on Desk")


def was_told(page: Page, sentence: str) -> None:
    """What was decided is said above the next card, and has the focus: a screen reader says its name."""
    done = page.get_by_role("group", name=sentence)
    expect(done).to_be_visible()
    expect(done).to_be_focused()
