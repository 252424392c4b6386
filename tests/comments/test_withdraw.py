"""Somebody takes back what they wrote."""

from datetime import timedelta

import pytest

from forum.articles.models import State
from forum.comments import actions
from forum.comments.models import Pin, Tombstone, TombstoneKind
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from tests import makers
from tests.comments.shown import comments_on
from tests.makers import Said, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text="Too much about me.")


def withdraw(browser: Browser, said: Said) -> Browser:
    path = f"{said.path}/withdraw"
    return browser.get(path).post_form(path)


def stone(said: Said) -> TombstoneKind | None:
    with said.app.app_context():
        found = session.get(Tombstone, said.id)
        return found.kind if found else None


def test_an_author_takes_a_comment_back_and_its_place_stays(
    ada: Person, visitor: Browser, story: Story, said: Said
) -> None:
    answers = [makers.a_comment(story, ada, said, text=f"Answer {number}") for number in range(12)]
    assert "Too much about me." in visitor.get(story.path).text
    browser = ada.browser.get(f"{said.path}/withdraw")
    assert "Nobody will be able to read it any more, except you and the moderators." in browser.text
    assert "Too much about me." in browser.text
    browser.post_form(f"{said.path}/withdraw")
    assert browser.location is not None
    assert browser.location.endswith(f"#comment-{said.id}")
    visitor.get(story.path)
    assert "Too much about me." not in visitor.text
    assert "taken back by its author" in visitor.page.select_one(f"#comment-{said.id}").get_text()  # type: ignore[union-attr]
    assert comments_on(visitor) == [said.id, *(each.id for each in answers)]
    with ada.app.app_context():
        article = story.article
        assert (article.comment_count, article.thread_count) == (12, 1)
        assert said.comment.reply_count == 12


def test_twice_does_no_harm(ada: Person, story: Story, said: Said) -> None:
    browser = withdraw(ada.browser, said)
    browser.post(f"{said.path}/withdraw")
    assert browser.status == 200
    assert "You have taken this comment back already." in browser.get(f"{said.path}/withdraw").text
    with ada.app.app_context():
        assert story.article.comment_count == 0


def test_it_can_be_taken_back_after_a_year_and_when_comments_are_closed(
    ada: Person, story: Story, said: Said
) -> None:
    with ada.app.app_context(), transaction():
        said.comment.written_at = clock.now() - timedelta(days=365)
        story.article.comments_open = False
    withdraw(ada.browser, said)
    assert stone(said) is TombstoneKind.WITHDRAWN


def test_it_can_be_taken_back_from_a_story_that_readers_no_longer_see(
    ada: Person, story: Story, said: Said
) -> None:
    with ada.app.app_context(), transaction():
        story.article.state = State.ARCHIVED
    withdraw(ada.browser, said)
    assert stone(said) is TombstoneKind.WITHDRAWN


def test_nobody_takes_back_the_comment_of_another(ben: Person, mo: Person, said: Said) -> None:
    for person in (ben, mo):
        assert person.browser.get(f"{said.path}/withdraw").status == 404
        assert person.browser.post(f"{said.path}/withdraw").status == 404
    with ben.app.app_context(), pytest.raises(Refused, match="Only its author"), transaction():
        actions.withdraw(ben.member, said.comment, clock.now())
    assert stone(said) is None


def test_what_a_moderator_removed_stays_removed(ada: Person, said: Said) -> None:
    with ada.app.app_context(), transaction():
        session.add(Tombstone(comment_id=said.id, kind=TombstoneKind.REMOVED, rule="kind", since=clock.now()))
    assert ada.browser.get(f"{said.path}/withdraw").status == 403
    assert "removed that comment already" in ada.browser.post(f"{said.path}/withdraw").text
    assert stone(said) is TombstoneKind.REMOVED


def test_what_waits_for_a_moderator_can_be_taken_back_and_counts_stay(ada: Person, story: Story) -> None:
    held = makers.a_held_comment(story, ada)
    with ada.app.app_context():
        before = story.article.comment_count
    withdraw(ada.browser, held)
    assert stone(held) is TombstoneKind.WITHDRAWN
    with ada.app.app_context():
        assert story.article.comment_count == before


def test_a_pin_goes_with_it(ada: Person, mo: Person, story: Story, said: Said) -> None:
    with ada.app.app_context(), transaction():
        actions.pin(mo.member, said.comment, "Well said.", clock.now())
    withdraw(ada.browser, said)
    with ada.app.app_context():
        assert session.query(Pin).count() == 0


def test_its_words_stay_readable_for_its_author_and_moderators(
    ada: Person, mo: Person, ben: Person, said: Said
) -> None:
    withdraw(ada.browser, said)
    for person in (ada, mo):
        assert "Too much about me." in person.browser.get(f"{said.path}/history").text
    assert ben.browser.get(f"{said.path}/history").status == 404


def test_it_can_not_be_answered_any_more(ada: Person, ben: Person, story: Story, said: Said) -> None:
    withdraw(ada.browser, said)
    browser = ben.browser.get(said.reply_path)
    assert browser.status == 403
    assert "taken that comment back" in browser.text


def test_a_visitor_is_asked_to_sign_in(visitor: Browser, said: Said) -> None:
    assert visitor.get(f"{said.path}/withdraw").path.startswith("/account/sign-in")
    assert visitor.post(f"{said.path}/withdraw").status == 403
    assert stone(said) is None
