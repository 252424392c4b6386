"""Whatever is typed into a form: it comes back as it was typed, and nothing else on the page changes."""

import pytest
from flask import Flask

from forum.core.web import limiter
from tests.core.corpus import SAMPLE
from tests.hostile import placed
from tests.hostile.sender import Sender
from tests.hostile.skeleton import Skeleton, faults
from tests.people import PASSWORD, Browser, Cast

pytestmark = pytest.mark.parametrize("engine", ["sqlite"], indirect=True)

LETTERS = tuple(placed.letters(SAMPLE))


@pytest.fixture(autouse=True)
def _unlimited(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limiter, "enabled", False)


def test_previews_of_comments(cast: Cast) -> None:
    """A preview shows what would stand there, or a sentence; the box holds what was typed."""
    path, send = placed.story(cast.ed).comments_path, Sender(cast.ada.browser)
    for text in LETTERS:
        browser = send(path, body=text, do="preview")
        assert browser.status == (200 if placed.fits(text) else 422)
        assert faults(send.page) == []
        box = browser.page.select_one("main textarea[name=body]")
        assert box is not None
        if all(line.isprintable() for line in text.split("\n")):
            assert box.get_text().removeprefix("\n") == text


def test_comments_that_are_posted(cast: Cast) -> None:
    """Posting never fails: it is a comment, it waits for somebody, or there is a sentence."""
    path, send = placed.story(cast.ed).comments_path, Sender(cast.mo.browser)
    for text in LETTERS:
        assert send(path, body=text, do="post").status in {200, 303, 409, 422}, text
        assert faults(send.page) == []


def test_the_form_that_changes_a_comment(cast: Cast) -> None:
    send = Sender(cast.ada.browser)
    for text, said in zip(LETTERS, placed.commented(placed.story(cast.ed), cast.ada, LETTERS), strict=True):
        path = f"{said.path}/edit"
        assert send.browser.get(path).status == 200
        assert faults(send.page) == []
        assert send(path, body=f"{text}\n\n*x*", do="preview").status in {200, 422}
        assert faults(send.page) == []


@pytest.mark.parametrize("form", ["sign-up", "sign-in"])
def test_names_that_nobody_can_have(app: Flask, cast: Cast, form: str) -> None:
    """Signing up or in under such a name gives a sentence, and the name back in its field."""
    browser = Browser(app).get(f"/account/{form}")
    field = browser.page.select_one("main input[name=csrf_token]")
    assert field is not None
    token = str(field["value"])
    for text in map(placed.sendable, SAMPLE if form == "sign-up" else SAMPLE[::5]):
        sent = {"csrf_token": token, "name": text, "password": PASSWORD}
        page = browser.client.post(f"/account/{form}", data=sent).get_data(as_text=True)
        assert "problem" in page
        assert faults(page) == []
        assert Skeleton(page).words == []


def test_one_line_that_moderators_and_members_write(cast: Cast) -> None:
    """Why a comment is pinned, why comments are closed, a word that one mutes."""
    story, mo, ada = placed.story(cast.ed), Sender(cast.mo.browser), Sender(cast.ada.browser)
    said = placed.commented(story, cast.ada, ["x"])[0]
    for text in (placed.sendable(placed.one_line(text, 100)) for text in SAMPLE[::5]):
        sent = (
            mo(f"{said.path}/pin", reason=text),
            mo(f"{story.path}/closing", sentence=text),
            ada("/account/muted-words", word=text),
        )
        assert all(each.status in {200, 303, 409, 422} for each in sent)
        for sender, path in ((mo, story.path), (ada, "/account/mutes")):
            assert sender.browser.get(path).status == 200
            assert faults(sender.page) == []
        mo(f"{story.path}/opening")
