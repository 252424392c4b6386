"""Somebody changes what they wrote."""

from datetime import timedelta

import pytest

from forum.comments import actions
from forum.comments.models import Mention, Revision, Tombstone, TombstoneKind
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.core.markup import COMMENT, write
from tests import makers
from tests.comments.shown import typed
from tests.makers import Said, Story
from tests.people import Browser, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text="I have head this too.", minutes_ago=10)


def edit_path(said: Said) -> str:
    return f"{said.path}/edit"


def change(browser: Browser, said: Said, body: str, do: str = "post") -> Browser:
    return browser.get(edit_path(said)).post_form(edit_path(said), body=body, do=do)


def revisions(said: Said) -> list[str]:
    """How it read before, the first first."""
    with said.app.app_context():
        return [
            row.body for row in session.query(Revision).filter_by(comment_id=said.id).order_by(Revision.id)
        ]


def test_an_author_changes_their_words_and_readers_see_that_but_not_what(
    ada: Person, visitor: Browser, story: Story, said: Said
) -> None:
    assert "head" in visitor.get(story.path).text
    browser = change(ada.browser, said, "I have *had* this too.")
    assert browser.location is not None
    assert browser.location.endswith(f"#comment-{said.id}")
    visitor.get(story.path)
    assert "I have had this too." in visitor.text
    assert "head" not in visitor.text
    assert "edited" in visitor.page.select_one(f"#comment-{said.id}").get_text()  # type: ignore[union-attr]
    assert revisions(said) == ["I have head this too."]


def test_the_first_minutes_are_silent_but_kept_all_the_same(
    ada: Person, visitor: Browser, story: Story
) -> None:
    fresh = makers.a_comment(story, ada, text="Tpyo.", minutes_ago=4)
    assert (
        "In the first five minutes it doesn’t say that you changed it."
        in ada.browser.get(edit_path(fresh)).text
    )
    change(ada.browser, fresh, "Typo.")
    visitor.get(story.path)
    assert "Typo." in visitor.text
    assert "edited" not in visitor.text
    assert revisions(fresh) == ["Tpyo."]


def test_the_page_says_how_long_one_may_still_change_it(ada: Person, story: Story) -> None:
    for minutes, words in (
        (10, "23 more hours"),
        (23 * 60 - 1, "1 more hour"),
        (23 * 60 + 30, "more minutes"),
    ):
        said = makers.a_comment(story, ada, minutes_ago=minutes)
        assert words in ada.browser.get(edit_path(said)).text


def test_after_a_day_it_stays_as_it_is_and_the_words_are_not_lost(
    ada: Person, story: Story, said: Said
) -> None:
    browser = ada.browser.get(edit_path(said))
    with ada.app.app_context(), transaction():
        said.comment.written_at = clock.now() - timedelta(hours=24, minutes=1)
    browser.post_form(edit_path(said), body="Too late.")
    assert browser.status == 403
    assert "A comment can be changed for 24 hours." in browser.text
    assert typed(browser) == "Too late."
    assert ada.browser.get(edit_path(said)).status == 403
    assert revisions(said) == []


def test_nobody_changes_the_comment_of_another(ben: Person, ola: Person, said: Said) -> None:
    for person in (ben, ola):
        assert person.browser.get(edit_path(said)).status == 404
        assert person.browser.post(edit_path(said), body="Mine now.", revision=0).status == 404
    with ben.app.app_context(), pytest.raises(Refused, match="Only its author"), transaction():
        actions.edit(ben.member, said.comment, write("Mine.", COMMENT), clock.now(), opened_on=0)
    assert revisions(said) == []


@pytest.mark.parametrize("kind", [TombstoneKind.WITHDRAWN, TombstoneKind.REMOVED])
def test_what_is_not_shown_is_not_changed(ada: Person, said: Said, kind: TombstoneKind) -> None:
    with ada.app.app_context(), transaction():
        session.add(Tombstone(comment_id=said.id, kind=kind, rule="kind", since=clock.now()))
    assert ada.browser.get(edit_path(said)).status == 403
    assert ada.browser.post(edit_path(said), body="Back again.", revision=0).status == 403
    assert revisions(said) == []


def test_the_same_words_change_nothing(ada: Person, visitor: Browser, story: Story, said: Said) -> None:
    with ada.app.app_context():
        version = story.article.version
    change(ada.browser, said, "I have head this too.\r\n")
    assert revisions(said) == []
    assert "edited" not in visitor.get(story.path).text
    with ada.app.app_context():
        assert story.article.version == version


@pytest.mark.parametrize("body", ["", "x" * 10_001, "> " * 9 + "deep"])
def test_what_can_not_be_taken_comes_back_with_a_sentence(ada: Person, said: Said, body: str) -> None:
    browser = change(ada.browser, said, body)
    assert browser.status == 422
    assert browser.page.select_one(".problem") is not None
    assert typed(browser) == body
    assert revisions(said) == []


def test_a_preview_changes_nothing(ada: Person, visitor: Browser, story: Story, said: Said) -> None:
    browser = change(ada.browser, said, "*Soft*", do="preview")
    assert browser.page.select_one("#preview-words em") is not None
    assert "Soft" not in visitor.get(story.path).text
    browser.post_form(edit_path(said))
    assert "Soft" in visitor.get(story.path).text


def test_two_tabs_the_second_sees_both_texts_and_decides(ada: Person, visitor: Browser, said: Said) -> None:
    browser = ada.browser
    first, second = (Browser(ada.app).seen(browser.client.get(edit_path(said))) for _ in range(2))
    for tab in (first, second):
        tab.client = browser.client
    first.post_form(edit_path(said), body="From the first tab.")
    second.post_form(edit_path(said), body="From the second tab.")
    assert second.status == 409
    assert "perhaps in another tab" in second.text
    assert "From the first tab." in second.text
    assert typed(second) == "From the second tab."
    assert revisions(said) == ["I have head this too."]
    second.post_form(edit_path(said))
    assert second.status == 200
    assert revisions(said) == ["I have head this too.", "From the first tab."]


def test_sent_twice_it_is_changed_once(ada: Person, said: Said) -> None:
    browser = ada.browser.get(edit_path(said))
    for _ in range(2):
        answer = browser.post(edit_path(said), body="Once.", revision=0, follow=False)
        assert answer.status == 303
    assert revisions(said) == ["I have head this too."]


def test_author_and_moderators_read_how_it_was_changed_and_nobody_else(
    ada: Person, ben: Person, mo: Person, ed: Person, visitor: Browser, said: Said
) -> None:
    change(ada.browser, said, "Second words.")
    change(ada.browser, said, "Third words.")
    for person in (ada, mo):
        browser = person.browser.get(f"{said.path}/history")
        found = [each.get_text() for each in browser.page.select(".words")]
        assert ["".join(each.split()) for each in found] == [
            "Thirdwords.",
            "Secondwords.",
            "Ihaveheadthistoo.",
        ]
        assert "It was changed twice." in browser.text
    for person in (ben, ed):
        browser = person.browser.get(f"{said.path}/history")
        assert browser.status == 404
        assert "Second words." not in browser.text
    assert visitor.get(f"{said.path}/history").path.startswith("/account/sign-in")


def test_the_history_of_what_was_not_changed_says_so(ada: Person, said: Said) -> None:
    assert "It was not changed." in ada.browser.get(f"{said.path}/history").text
    assert ada.browser.get("/comments/999/history").status == 404


def test_a_change_speaks_to_others_than_before(ada: Person, ben: Person, mo: Person, said: Said) -> None:
    change(ada.browser, said, "Thank you @ben and @mo.")
    change(ada.browser, said, "Thank you @mo.")
    with ada.app.app_context():
        assert [row.member_id for row in session.query(Mention).filter_by(comment_id=said.id)] == [mo.id]
