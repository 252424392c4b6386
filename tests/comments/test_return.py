"""A moderator asks an author to change a comment; it waits in its place, and comes back."""

from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.comments import actions, marking
from forum.comments.events import CommentCameBack
from forum.comments.models import Comment, Returned
from forum.comments.queries import returned
from forum.core import clock, events
from forum.core.db import session, transaction
from forum.core.errors import Invalid, Refused
from forum.core.markup import COMMENT, write
from forum.moderation.acts import Act
from forum.rules.engine.returning import plain
from forum.rules.queries import current
from tests import makers
from tests.comments.shown import typed
from tests.comments.test_counts import count_again, counted
from tests.comments.test_hold import ADVERT, hold, record, statements
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person

TEXT = "You should take two tablets. It helped me, and two tablets are nothing."
WHY = "Please tell what helped you, and leave out how much."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text=TEXT, minutes_ago=3000)


def give(
    person: Person, said: Said, words: str = "two tablets", *, rule: str = "kindness", reason: str = WHY
) -> None:
    with said.app.app_context(), transaction():
        comment = said.comment
        spans = marking.find(plain(comment.body), marking.phrases(words)).spans
        grounds = actions.Grounds(rule, reason, current())
        actions.return_to_author(person.member, comment, grounds, spans, clock.now())


def change(person: Person, said: Said, body: str = "Tablets helped me.") -> Browser:
    path = f"{said.path}/edit"
    return person.browser.get(path).post_form(path, body=body)


def asked(said: Said) -> returned.ReturnedView | None:
    with said.app.app_context():
        return returned.of(said.id)


def marked(browser: Browser) -> list[str]:
    return [str(each.find(string=True, recursive=False)) for each in browser.page.select("main mark")]


def test_it_waits_in_its_place_and_the_counts_are_right(
    cast: Cast, story: Story, said: Said, visitor: Browser
) -> None:
    makers.a_comment(story, cast.ben, said)
    give(cast.mo, said)
    shown = visitor.get(story.path)
    assert "two tablets" not in shown.text
    assert shown.page.select_one(f"#comment-{said.id}.tombstone")
    told = counted(story)
    count_again(story)
    assert told == counted(story)


def test_its_author_sees_what_is_meant_why_and_under_which_rule(cast: Cast, said: Said) -> None:
    give(cast.mo, said)
    for path in ("receipt", "edit"):
        page = cast.ada.browser.get(f"{said.path}/{path}")
        assert page.status == 200
        assert marked(page) == ["two tablets", "two tablets"]
        assert "this is meant:" in page.text
        assert "These 2 parts are meant" in page.text
        assert WHY in page.text
        assert "Be kind" in page.text or "rule" in page.text
        assert page.page.select_one("main a[href$='#kindness']")
    assert typed(cast.ada.browser.get(f"{said.path}/edit")) == TEXT
    assert "A moderator asks you to change it" in cast.ada.browser.get("/account/receipts").text
    assert "Your comment is back with you" in cast.ada.browser.get(said.path).text


def test_it_leaves_a_statement_of_reasons_and_an_entry(cast: Cast, said: Said) -> None:
    give(cast.mo, said)
    assert record(said) == [(Act.RETURN, "mo", "kindness")]
    ((_, _, by, rule, why, holds),) = statements(said)
    assert (by, rule, why, holds) == (cast.mo.id, "kindness", WHY, True)


def test_a_day_is_no_limit_while_it_is_returned(cast: Cast, said: Said) -> None:
    assert cast.ada.browser.get(f"{said.path}/edit").status == 403
    give(cast.mo, said)
    assert cast.ada.browser.get(f"{said.path}/edit").status == 200
    assert cast.ben.browser.get(f"{said.path}/edit").status == 404


def test_it_comes_back_to_who_returned_it_and_waits_on(
    cast: Cast, story: Story, said: Said, visitor: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[CommentCameBack] = []
    monkeypatch.setitem(events._wired, CommentCameBack, [heard.append])
    give(cast.mo, said)
    page = change(cast.ada, said)
    assert [(each.comment_id, each.returned_by_id) for each in heard] == [(said.id, cast.mo.id)]
    found = asked(said)
    assert found is not None
    assert found.came_back_at is not None
    assert not found.is_with_author
    assert "A moderator reads your comment again" in page.text
    assert marked(page) == []
    assert "Tablets helped me." not in visitor.get(story.path).text
    assert "You changed it" in cast.ada.browser.get("/account/receipts").text
    change(cast.ada, said, "Tablets helped me a lot.")
    assert len(heard) == 1  # once; it is back already


def test_the_same_words_again_are_no_change(cast: Cast, said: Said) -> None:
    give(cast.mo, said)
    change(cast.ada, said, TEXT)
    found = asked(said)
    assert found is not None
    assert found.is_with_author


def test_the_new_words_are_judged_as_always(cast: Cast, said: Said) -> None:
    give(cast.mo, said)
    change(cast.ada, said, "Ring me on 07700 900321, love.")
    with said.app.app_context():
        assert "07700" not in said.comment.body
    assert (Act.ADJUST, None, "contact-details") in record(said)


def publish(cast: Cast, comment: Comment) -> None:
    actions.publish(cast.una.member, comment, clock.now())


def remove(cast: Cast, comment: Comment) -> None:
    actions.remove(cast.una.member, comment, "kindness", "", clock.now())


def withdraw(cast: Cast, comment: Comment) -> None:
    actions.withdraw(cast.ada.member, comment, clock.now())


def adjust(cast: Cast, comment: Comment) -> None:
    grounds = actions.Grounds("kindness", "", current())
    actions.adjust(cast.una.member, comment, write("Gone.", COMMENT), grounds, clock.now(), opened_on=0)


def hold_on(cast: Cast, comment: Comment) -> None:
    actions.hold(cast.una.member, comment, "kindness", "We look again.", clock.now())


def leave(cast: Cast, comment: Comment) -> None:
    accounts.close_account(comment.author, clock.now(), tells_stories=False)


@pytest.mark.parametrize("act", [publish, remove, withdraw, adjust, hold_on, leave])
def test_whatever_is_decided_ends_it(cast: Cast, story: Story, said: Said, act: partial[None]) -> None:
    give(cast.mo, said)
    with said.app.app_context(), transaction():
        act(cast, said.comment)
    with said.app.app_context():
        assert session.scalars(select(Returned)).all() == []
    told = counted(story)
    count_again(story)
    assert told == counted(story)


def test_the_team_sees_that_it_is_with_its_author(cast: Cast, said: Said) -> None:
    give(cast.mo, said)
    receipt = cast.una.browser.get(f"{said.path}/receipt").text
    assert "This comment is with its author" in receipt
    assert "mo asked them" in receipt
    change(cast.ada, said)
    assert "waits for mo" in cast.una.browser.get(f"{said.path}/receipt").text


def test_it_may_go_back_once_more(cast: Cast, said: Said) -> None:
    give(cast.mo, said)
    change(cast.ada, said, "Tablets helped me.")
    give(cast.una, said, "tablets", reason="Nearly. Please leave out the advice.")
    found = asked(said)
    assert found is not None
    assert (found.by_id, found.spans, found.came_back_at) == (cast.una.id, (marking.Span(0, 7),), None)
    assert [row[-1] for row in statements(said)] == [False, True]


def test_without_a_mark_the_whole_comment_is_meant(cast: Cast, said: Said) -> None:
    give(cast.mo, said, "")
    assert "the comment as a whole is meant" in cast.ada.browser.get(f"{said.path}/edit").text


def test_nobody_returns_their_own_and_there_has_to_be_a_reason_and_a_rule(
    cast: Cast, story: Story, said: Said
) -> None:
    own = makers.a_comment(story, cast.mo, text=TEXT)
    with pytest.raises(Refused, match="nobody to return it to"):
        give(cast.mo, own)
    with pytest.raises(Refused, match="Only moderators"):
        give(cast.ben, said)
    with pytest.raises(Invalid, match="what should change"):
        give(cast.mo, said, reason="  ")
    with pytest.raises(Invalid):
        give(cast.mo, said, rule="no-such-rule")
    assert asked(said) is None


def test_where_nobody_marks_anything_the_rules_do(cast: Cast, story: Story) -> None:
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=f"Ring me on 07700 900321. {ADVERT}")
    said = Said(story.app, 1, 1)
    with said.app.app_context():
        comment = said.comment
        text, spans = plain(comment.body), returned.found_by_rules(comment)
    words = [text[span.start : span.end] for span in spans]
    assert words, "the rules hold this, and say where"
    assert all(each in ADVERT for each in words)  # also though a number before them was replaced


def test_what_is_held_already_is_returned_without_counting_twice(
    cast: Cast, story: Story, said: Said
) -> None:
    hold(cast.mo, said)
    give(cast.una, said)
    told = counted(story)
    count_again(story)
    assert told == counted(story)
    assert [act for act, *_ in record(said)] == [Act.HOLD, Act.RETURN]


def test_the_policy_knows_the_day(cast: Cast, said: Said) -> None:
    with said.app.app_context(), pytest.raises(Refused), transaction():
        now = clock.now() + timedelta(days=1)
        actions.edit(cast.ada.member, said.comment, write("Late.", COMMENT), now, opened_on=0)
