"""Whatever is sent: a clear sentence, the words still in the field, and nothing half-written.

How long each may take (250 ms of CPU) was measured by hand; a test would only measure its machine.
"""

import sys
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from werkzeug.test import encode_multipart

from forum.accounts import actions as accounts
from forum.articles.models import State
from forum.core import clock
from forum.core.db import transaction
from forum.core.keys import fresh_key
from tests import makers
from tests.comments.shown import typed
from tests.house.state import changed, state
from tests.makers import Said, Story
from tests.people import Browser, Person

QUOTES = "> " * 100_000 + "deep"
NAMES = " ".join(f"@{name}" for name in ("ada", "ben", "mo", "una") * 2500)

# what is sent: the sentence that comes back
REFUSED = {
    "": "There is nothing here yet.",
    "\0\0": "There is nothing here yet.",
    "\u202e\u2066": "There is nothing here yet.",
    "x" * 1024 * 1024: "1,048,576 characters; 10,000 is the most we can take",
    QUOTES: "200,004 characters; 10,000 is the most we can take",
    "> " * 4000 + "deep": "A list or quote is more than 8 levels deep.",
    ">" * 9999: "A list or quote is more than 8 levels deep.",
    NAMES: "characters; 10,000 is the most we can take",
    NAMES[:9999]: "You speak to people by name",
    "[" * 9999: "One paragraph has more than 100 of the sign [.",
    "- " * 496: "A list or quote is more than 8 levels deep.",
}
# what is sent: what is kept of it
TAKEN = {
    "a\0b": "ab",
    "a\u202eb\u2066c": "abc",
    "a\r\nb\rc": "a\nb\nc",
    "e" + "\u0301" * 5000 + "!": "é" + "\u0301" * 29 + "!",
    "\U0001f469\u200d\U0001f9bd \u05d0": "\U0001f469\u200d\U0001f9bd \u05d0",
}


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def first(story: Story, ed: Person) -> Said:
    return makers.a_comment(story, ed, text="Who else?")


def send(browser: Browser, story: Story, body: str, **fields: str | int) -> Browser:
    return browser.post(story.comments_path, body=body, **({"key": fresh_key()} | fields))  # type: ignore[arg-type]


@pytest.mark.parametrize("body", REFUSED, ids=lambda body: f"{body[:8]!r} and {len(body)} signs")
def test_what_can_not_be_taken_comes_back_as_it_was(ada: Person, story: Story, body: str) -> None:
    browser = ada.browser
    before = state(ada.app)
    send(browser, story, body)
    assert browser.status == 422
    assert REFUSED[body] in browser.text
    assert typed(browser).replace("\0", "\ufffd") == body.replace("\0", "\ufffd")
    assert changed(before, state(ada.app)) == set()


@pytest.mark.parametrize("body", TAKEN, ids=lambda body: repr(body[:12]))
def test_what_can_be_mended_without_a_word_is(ada: Person, story: Story, body: str) -> None:
    send(ada.browser, story, body)
    with ada.app.app_context():
        assert makers.Said(ada.app, 1, 1).comment.body == TAKEN[body]


def test_more_than_two_megabytes_are_refused_before_they_are_read(ada: Person, story: Story) -> None:
    browser = ada.browser
    before = state(ada.app)
    send(browser, story, "x" * 2 * 1024 * 1024)
    assert browser.status == 413
    assert "That is too large" in browser.text
    assert changed(before, state(ada.app)) == set()


def test_half_a_letter_is_no_letter(ada: Person, story: Story) -> None:
    browser = ada.browser
    head = f"csrf_token={browser.token}&key={fresh_key()}&body="
    kind = "application/x-www-form-urlencoded"
    for body in (b"a%ED%A0%80b%FF", b"a\xed\xa0\x80b\xff"):
        answer = browser.client.post(story.comments_path, data=head.encode() + body, content_type=kind)
        assert answer.status_code < 500
    with ada.app.app_context():
        assert "\ud800" not in makers.Said(ada.app, 1, 1).comment.body


Trouble = Callable[[Person, Story, Said], dict[str, str | int]]


def parent_elsewhere(ed: Person, story: Story, first: Said) -> dict[str, str | int]:
    return {"to": makers.a_comment(makers.an_article(ed, "Another story"), ed).id}


def parent_taken_back(ed: Person, story: Story, first: Said) -> dict[str, str | int]:
    ed.browser.get(f"{first.path}/withdraw").post_form(f"{first.path}/withdraw")
    return {"to": first.id}


def parent_held(ed: Person, story: Story, first: Said) -> dict[str, str | int]:
    return {"to": makers.a_held_comment(story, ed).id}


def parent_unknown(ed: Person, story: Story, first: Said) -> dict[str, str | int]:
    return {"to": 999_999_999}


def closed_meanwhile(ed: Person, story: Story, first: Said) -> dict[str, str | int]:
    with ed.app.app_context(), transaction():
        story.article.comments_open = False
    return {}


def closed_by_itself(ed: Person, story: Story, first: Said) -> dict[str, str | int]:
    with ed.app.app_context(), transaction():
        story.article.comments_close_at = clock.now() - timedelta(minutes=1)
    return {}


def hidden_meanwhile(ed: Person, story: Story, first: Said) -> dict[str, str | int]:
    with ed.app.app_context(), transaction():
        story.article.state = State.ARCHIVED
    return {}


def stale_form(ed: Person, story: Story, first: Said) -> dict[str, str | int]:
    return {"csrf_token": "from another year"}


def forged_key(ed: Person, story: Story, first: Said) -> dict[str, str | int]:
    return {"key": "' OR 1=1 --"}


TROUBLES: dict[Trouble, tuple[int, str]] = {
    parent_elsewhere: (422, "The comment that you answered is not there any more."),
    parent_taken_back: (422, "The comment that you answered is not there any more."),
    parent_held: (422, "The comment that you answered is not there any more."),
    parent_unknown: (422, "The comment that you answered is not there any more."),
    closed_meanwhile: (403, "Comments on this story are closed."),
    closed_by_itself: (403, "Comments on this story have closed by themselves."),
    hidden_meanwhile: (404, "We could not find that page"),
    stale_form: (400, "This form was open for a long time, or was sent from another page."),
    forged_key: (422, "comes from an older copy"),
}


KEPT = {closed_meanwhile, closed_by_itself}  # there is nowhere to send the words any more


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: trouble.__name__)
def test_what_changed_while_one_typed_is_said_and_the_words_stay(
    ada: Person, ed: Person, story: Story, first: Said, trouble: Trouble
) -> None:
    browser = ada.browser
    fields = trouble(ed, story, first)
    before = state(ada.app)
    send(browser, story, "My long thoughts.\n\nAll of them.", **fields)
    status, sentence = TROUBLES[trouble]
    assert browser.status == status
    assert sentence in browser.text
    assert typed(browser) == "My long thoughts.\n\nAll of them."
    assert changed(before, state(ada.app)) == ({"draft"} if trouble in KEPT else set())


def test_words_for_a_gone_comment_can_still_be_posted_under_the_story(
    ada: Person, ed: Person, story: Story, first: Said
) -> None:
    browser = send(ada.browser, story, "For you.", **parent_taken_back(ed, story, first))
    browser.post_form(story.comments_path)
    assert browser.status == 200
    assert "For you." in browser.text


def test_a_fault_after_the_comment_was_written_leaves_nothing_of_it(
    ada: Person, ed: Person, story: Story, app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("out of paper")

    browser = ada.browser
    before = state(app)
    monkeypatch.setattr(sys.modules["forum.comments.actions.post"], "discard_known_draft", broken)
    send(browser, story, "@ed, listen.")
    assert browser.status == 500
    assert typed(browser) == "@ed, listen."
    assert changed(before, state(app)) == set()


def test_a_name_of_many_parts_is_looked_up_in_no_time(ada: Person, story: Story) -> None:
    with ada.app.app_context(), transaction():
        accounts.sign_up("a.b", None, None, clock.now())
    assert send(ada.browser, story, "@" + "a." * 4999).status == 200


def test_a_megabyte_comes_back_however_it_was_sent(ada: Person, story: Story) -> None:
    browser, body = ada.browser, "x" * 1024 * 1024
    data = {"csrf_token": browser.token, "key": fresh_key(), "body": body, "do": "preview"}
    boundary, parts = encode_multipart(data)  # as a script sends a preview
    kind = f"multipart/form-data; boundary={boundary}"
    browser.seen(browser.client.post(story.comments_path, data=parts, content_type=kind))
    assert browser.status == 422
    assert typed(browser) == body
