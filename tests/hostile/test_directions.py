"""Words that are read from right to left turn nothing around them: each stands apart from its neighbours."""

from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup, Tag
from flask import Flask

from forum.core.db import session, transaction
from tests import makers
from tests.hostile import placed
from tests.people import Browser, Cast

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)

FROM_THE_RIGHT = "שלום"


def unisolated(page: BeautifulSoup) -> Iterator[str]:
    """Where these words stand without anything that sets them apart."""
    for text in page.select_one("body").find_all(string=lambda text: FROM_THE_RIGHT in (text or "")):  # type: ignore[union-attr]
        parent = text.parent
        assert isinstance(parent, Tag)
        heard = "visually-hidden" in (parent.get("class") or ())  # and not seen
        apart = parent.name in {"bdi", "textarea"} or parent.get("dir") == "auto"
        if (
            not apart
            and not heard
            and not parent.find_parent("bdi")
            and not parent.find_parent(attrs={"dir": "auto"})
        ):
            yield f"{parent.name} {parent.get('class', '')}: {text.strip()[:60]}"


def test_names_titles_questions_and_choices_stand_apart(app: Flask, cast: Cast) -> None:
    author, reader = placed.named(app, [f"{FROM_THE_RIGHT} 1", f"{FROM_THE_RIGHT} 2"])
    line = f"{FROM_THE_RIGHT} (3)!"
    story = placed.story(author, line, f"[{line}](https://example.org) {line}", standfirst=line)
    poll = placed.polled(story, [line, line])
    first = placed.commented(story, reader, [line])[0]
    makers.a_comment(story, cast.ada, first, line)
    placed.noted(first, f"[{line}](https://example.org)")
    with app.app_context(), transaction():
        session.refresh(story.article)
    cast.mo.browser.get(f"{first.path}/moderation").post_form(f"{first.path}/pin", reason=line)
    visitor, ada = Browser(app), cast.ada.browser
    found = {
        path: list(unisolated(browser.get(path).page))
        for browser, path in (
            (visitor, story.path),
            (visitor, poll),
            (visitor, f"/authors/{author.username}"),
            (visitor, "/articles"),
            (ada, f"/members/{reader.username}"),
        )
    }
    assert found == {path: [] for path in found}
