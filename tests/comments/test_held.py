"""A comment waits for a moderator."""

import pytest

from forum.articles.actions import move_version
from forum.comments.models import Tombstone, TombstoneKind
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.comments.shown import comments_on
from tests.makers import Said, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def hold(said: Said) -> None:
    """What a moderator will do."""
    with said.app.app_context(), transaction():
        why = {"kind": TombstoneKind.HELD, "reason": "It names a clinic."}
        session.add(Tombstone(comment_id=said.id, since=clock.now(), **why))


def test_a_held_comment_is_neither_shown_nor_counted(visitor: Browser, ada: Person, story: Story) -> None:
    makers.a_comment(story, ada)
    held = makers.a_held_comment(story, ada)
    visitor.get(story.path)
    assert held.id not in comments_on(visitor)
    assert "1 comment" in visitor.text
    assert "moderator" not in " ".join(each.get_text() for each in visitor.page.select("#comments"))
    with ada.app.app_context():
        assert story.article.comment_count == 1


def test_a_held_reply_is_not_counted_on_its_thread(visitor: Browser, ada: Person, story: Story) -> None:
    first = makers.a_comment(story, ada)
    makers.a_held_comment(story, ada, first)
    with ada.app.app_context():
        assert first.comment.reply_count == 0
    assert comments_on(visitor.get(story.path)) == [first.id]


def test_a_held_comment_with_a_readable_reply_keeps_its_place(
    visitor: Browser, ada: Person, ben: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada, text="Taken back for a while.")
    answer = makers.a_comment(story, ben, first, text="I still answer.")
    hold(first)
    visitor.get(story.path)
    assert comments_on(visitor) == [first.id, answer.id]
    place = visitor.page.select_one(f"#comment-{first.id}")
    assert place is not None
    assert "moderator" in place.get_text()
    assert "Taken back for a while." not in visitor.text
    assert "I still answer." in visitor.text


def test_a_held_comment_in_the_middle_keeps_its_place_too(
    visitor: Browser, ada: Person, ben: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada)
    middle = makers.a_comment(story, ben, first, text="Hidden now.")
    last = makers.a_comment(story, ada, middle)
    hold(middle)
    for path in (story.path, f"{story.path}/comments/{first.id}"):
        assert comments_on(visitor.get(path)) == [first.id, middle.id, last.id]
        assert "Hidden now." not in visitor.text


def test_a_thread_that_starts_with_a_held_comment_has_a_page_only_for_its_replies(
    visitor: Browser, ada: Person, story: Story
) -> None:
    alone = makers.a_held_comment(story, ada)
    answered = makers.a_comment(story, ada)
    answer = makers.a_comment(story, ada, answered)
    hold(answered)
    assert visitor.get(f"{story.path}/comments/{alone.id}").status == 404
    visitor.get(f"{story.path}/comments/{answered.id}")
    assert comments_on(visitor) == [answered.id, answer.id]


def test_a_held_comment_has_its_number_so_that_none_is_given_twice(ada: Person, story: Story) -> None:
    makers.a_held_comment(story, ada)
    assert makers.a_comment(story, ada).number == 2


def test_a_place_offers_no_reply_and_no_name(
    visitor: Browser, ada: Person, ben: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada)
    makers.a_comment(story, ben, first)
    hold(first)
    place = visitor.get(story.path).page.select_one(f"#comment-{first.id}")
    assert place is not None
    assert "ada" not in place.get_text()
    assert visitor.page.select(f"a[href='{first.reply_path}']") == []


def test_the_replies_to_a_held_comment_do_not_say_who_wrote_it(
    visitor: Browser, ada: Person, ben: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada, text="Taken back for a while.")
    makers.a_comment(story, ben, first, text="I still answer.")
    assert "in reply to ada" in visitor.get(story.path).text
    hold(first)
    with ada.app.app_context(), transaction():
        move_version(story.id)
    assert "ada" not in visitor.get(story.path).text
    assert "in reply to comment 1, which can’t be read" in visitor.text
