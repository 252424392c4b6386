"""How often a page asks the database: a fixed number, the same at 5 comments and at 500."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import sqlalchemy as sa
from flask import Flask

from forum.core.db import db
from forum.core.keys import fresh_key
from tests import makers
from tests.handles import Story
from tests.people import Browser, Cast

BEGINNINGS = ("BEGIN", "SAVEPOINT", "RELEASE", "COMMIT", "ROLLBACK", "PRAGMA")


@contextmanager
def asked(app: Flask) -> Iterator[list[str]]:
    """The statements that are run inside the block, without those that begin and end transactions."""
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith(BEGINNINGS):
            statements.append(statement)

    with app.app_context():
        engine = db.engine
    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)


def count(browser: Browser, path: str) -> int:
    """Open a page and count; it has to be there."""
    with asked(browser.app) as statements:
        assert browser.client.get(path).status_code == 200
    return len(statements)


@pytest.fixture(params=[5, 500])
def story(request: pytest.FixtureRequest, app: Flask, cast: Cast) -> Story:
    """A story with a poll, a topic and a few, or many, comments, and notes under some."""
    story = makers.an_article(cast.ed, topics=[makers.a_topic(app)])
    makers.a_poll(story)
    makers.many_comments(story, [cast.ada, cast.ben, cast.mo], request.param, threads=2)
    makers.a_note(makers.a_comment(story, cast.una))
    return story


def test_every_page_asks_the_same_number_at_5_and_at_500_comments(
    story: Story, cast: Cast, visitor: Browser
) -> None:
    last = makers.a_comment(story, cast.ada)
    makers.a_comment(story, cast.ben, to=last)
    thread = f"{story.path}/comments/{last.id}"
    member = cast.ada.browser
    found = {
        "the story, nothing kept": count(visitor, story.path),
        "the story, kept": count(visitor, story.path),
        "the story, oldest first": count(visitor, f"{story.path}?sort=oldest"),
        "the story, signed in, nothing kept": count(member, story.path),
        "the story, signed in": count(member, story.path),
        "one thread": count(visitor, thread),
        "one thread, kept": count(visitor, thread),
        "one thread, signed in, nothing kept": count(member, thread),
        "one thread, signed in": count(member, thread),
        "writing": count(member, f"{story.path}/comments/new"),
        "answering": count(member, f"/comments/{last.id}/reply"),
        "home": count(visitor, "/"),
        "home, signed in": count(member, "/"),
        "all stories": count(visitor, "/articles"),
        "topics": count(visitor, "/topics"),
        "a topic": count(visitor, "/topics/daily-life"),
        "an author": count(visitor, "/authors/ed"),
        "the rules": count(visitor, "/rules"),
        "own account": count(member, "/account"),
    }
    assert found == ASKED


# What moderators set for the threads of a page (closed, slow, moved) is one look for all of them, where the
# page is made: as a join it would be paid for with every comment of every page.
# What a signed-in page asks for in one look, too: what its reader was not told yet, and who can help them.
# Its series and what a story leads on to are one look each, kept until a story changes that pages may name.
# What each page may ask. A larger number here is a decision: say why in the commit.
ASKED = {
    "the story, nothing kept": 14,  # head 2 (front, door), telling 3, polls, notes, pin, threads 4, beside 2
    "the story, kept": 1,  # its head: may it be seen, and is the kept copy still right
    "the story, oldest first": 9,
    "the story, signed in, nothing kept": 9,
    "the story, signed in": 4,  # who it is, head with what is theirs, marks, what they are told; at most six
    "one thread": 7,
    "one thread, kept": 1,
    "one thread, signed in, nothing kept": 8,
    "one thread, signed in": 4,
    "writing": 4,
    "answering": 5,  # is the thread closed, or slow
    "home": 4,  # what the editors chose, the newest, topics, the poll of the week
    "home, signed in": 6,
    "all stories": 1,
    "topics": 1,
    "a topic": 3,  # and its series
    "an author": 4,  # and what they tell about themselves
    "the rules": 1,
    "own account": 4,  # who it is, where else they are signed in, whether the team shows them who can help
}
# Posting: who one is; the rules, and how new one is; author and article, held; was it sent before; count,
# write, drop the draft.
POSTING = 8
# And what was taken out of what it quotes; what is answered, whether it is still there, those above it, and
# the page that it stands on.
ANSWERING = 13


def test_a_list_asks_the_same_number_for_one_story_and_for_many(cast: Cast, visitor: Browser) -> None:
    makers.an_article(cast.ed)
    few = [count(visitor, path) for path in ("/", "/articles", "/authors/ed")]
    for place in range(15):
        makers.an_article(cast.ed, f"Story {place}")
    assert [count(visitor, path) for path in ("/", "/articles", "/authors/ed")] == few


@pytest.mark.parametrize("story", [5], indirect=True)
def test_a_page_with_removed_comments_asks_for_the_rules_once(
    story: Story, cast: Cast, visitor: Browser
) -> None:
    count(visitor, story.path)
    plain = count(visitor, f"{story.path}?sort=oldest")
    for each in [makers.a_comment(story, cast.ada) for _ in range(3)]:
        cast.mo.browser.get(f"{each.path}/moderation").post_form(f"{each.path}/removal", rule="kindness")
        count(visitor, story.path)  # the story around the comments is made anew with each version, once
        assert count(visitor, f"{story.path}?sort=oldest") == plain + 1


@pytest.mark.parametrize("story", [5], indirect=True)
def test_posting_a_comment_asks_a_fixed_number(story: Story, cast: Cast) -> None:
    browser = cast.ada.browser.get(story.path)
    token = browser.token
    with asked(browser.app) as statements:
        data = {"body": "One more.", "csrf_token": token, "key": fresh_key()}
        answer = browser.client.post(story.comments_path, data=data)
    assert answer.status_code == 303
    assert len(statements) == POSTING, statements
    with asked(browser.app) as statements:
        answer = browser.client.post(story.comments_path, data=data | {"to": 1, "key": fresh_key()})
    assert answer.status_code == 303
    assert len(statements) == ANSWERING, statements
