"""Wherever a text is shown: the page is the same page with any other text in its place."""

from collections.abc import Callable, Sequence

import pytest
from flask import Flask
from sqlalchemy import delete

from forum.comments.models import Draft
from forum.core.db import session, transaction
from forum.core.markup import ARTICLE, NOTE
from forum.core.web import limiter
from tests.core.corpus import SAMPLE
from tests.hostile import placed
from tests.hostile.sender import Sender
from tests.hostile.skeleton import Skeleton, faults
from tests.people import Browser, Cast

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)

LETTERS = tuple(placed.letters(SAMPLE))
Show = Callable[[Sequence[str]], str]  # texts in their place, and the page that shows them


@pytest.fixture(autouse=True)
def _unlimited(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limiter, "enabled", False)


@pytest.fixture
def opened(app: Flask, cast: Cast) -> Callable[[str], str]:
    """What somebody gets who opens a page: a visitor, or ada where one must be signed in."""
    visitor, ada = Browser(app), cast.ada.browser

    def page(path: str) -> str:
        answer = visitor.get(path)
        answer = ada.get(path) if answer.path != path else answer
        assert answer.status == 200, f"{path}: {answer.status}"
        return answer.response.get_data(as_text=True)

    return page


def holds(show: Show, *, most: int = placed.A_PAGE, texts: Sequence[str] = SAMPLE) -> None:
    """Show these texts, and hold each page against one that shows as many harmless ones."""
    assert len(SAMPLE) >= 500
    harmless: dict[int, list[str]] = {}
    for some in placed.pages(texts, most):
        count, page = len(some), show(some)
        harmless[count] = harmless.get(count) or Skeleton(show(["x"] * count)).shape
        assert faults(page, ARTICLE) == []
        assert Skeleton(page).shape == harmless[count]


def test_comments(cast: Cast, opened: Callable[[str], str]) -> None:
    def show(texts: Sequence[str]) -> str:
        story = placed.story(cast.ed)
        placed.commented(story, cast.ada, texts)
        return opened(f"{story.path}?sort=oldest")

    holds(show)


def test_earlier_versions(cast: Cast, opened: Callable[[str], str]) -> None:
    def show(texts: Sequence[str]) -> str:
        said = placed.commented(placed.story(cast.ed), cast.ada, texts)[0]
        placed.changed(said, cast.ada, f"{texts[0]}\n\nchanged")
        return opened(f"{said.path}/history")

    holds(show, most=1, texts=LETTERS)


def test_notes(cast: Cast, opened: Callable[[str], str]) -> None:
    def show(texts: Sequence[str]) -> str:
        story = placed.story(cast.ed)
        for said, text in zip(placed.commented(story, cast.ada, ["x"] * len(texts)), texts, strict=True):
            placed.noted(said, text)
        page = opened(f"{story.path}?sort=oldest")
        assert faults(page, NOTE) == []
        return page

    holds(show)


def test_stories(cast: Cast, opened: Callable[[str], str]) -> None:
    def show(texts: Sequence[str]) -> str:
        line = placed.one_line(texts[0], 300)
        return opened(
            placed.story(cast.ed, line, texts[0], standfirst=line, sponsor=line[:120], paid=True).path
        )

    holds(show, most=1, texts=LETTERS)


def test_titles_in_lists(cast: Cast, opened: Callable[[str], str]) -> None:
    def show(texts: Sequence[str]) -> str:
        author = placed.named(cast.ed.app, ["x"])[0]
        for text in texts:
            placed.story(author, text)
        return opened(f"/authors/{author.username}")

    holds(show, most=10)


def test_names(cast: Cast, opened: Callable[[str], str]) -> None:
    def show(texts: Sequence[str]) -> str:
        story = placed.story(cast.ed)
        people = placed.named(story.app, texts)
        for person in people:
            placed.commented(story, person, ["x"])
        opened(f"/members/{people[0].username}")
        return opened(f"{story.path}?sort=oldest")

    holds(show)


def test_an_author_and_what_is_said_of_them(cast: Cast, opened: Callable[[str], str]) -> None:
    def show(texts: Sequence[str]) -> str:
        author = placed.named(cast.ed.app, texts)[0]
        placed.story(author)
        return opened(f"/authors/{author.username}")

    holds(show, most=1, texts=SAMPLE[::5])


def test_polls(cast: Cast, opened: Callable[[str], str]) -> None:
    def show(texts: Sequence[str]) -> str:
        path = placed.polled(placed.story(cast.ed), texts)
        return opened(path)

    holds(show)


def test_drafts(cast: Cast, opened: Callable[[str], str]) -> None:
    send = Sender(cast.ada.browser)
    stories = [placed.story(cast.ed) for _ in range(placed.A_PAGE)]

    def show(texts: Sequence[str]) -> str:
        with cast.ed.app.app_context(), transaction():
            session.execute(delete(Draft))
        for story, text in zip(stories, texts, strict=False):
            assert send(f"{story.path}/draft", body=placed.sendable(text) + ".").status == 200
        return opened("/account/drafts")

    holds(show)
