"""A moderator takes a comment down under a rule."""

import pytest
from flask import Flask

from forum.articles.queries import visible_head
from forum.comments import actions
from forum.comments.models import Tombstone, TombstoneKind
from forum.comments.queries.shown import CommentView
from forum.comments.queries.threads import Sort, threads
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Invalid, Refused
from forum.rules.book import shipped
from tests import makers
from tests.house.state import changed, state
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text="Ring me on 555 0101.")


def remove(person: Person, said: Said, anchor: str = "contact-details", reason: str = "") -> Browser:
    """Use the form as that person."""
    browser = person.browser.get(f"{said.path}/moderation")
    return browser.post_form(f"{said.path}/removal", rule=anchor, reason=reason)


def counts(story: Story) -> tuple[int, int, int]:
    """Comments, threads, version."""
    with story.app.app_context():
        head = visible_head(story.slug, None, clock.now())
        return head.comment_count, story.article.thread_count, head.version


def on_the_page(story: Story) -> dict[int, CommentView]:
    with story.app.app_context():
        return {each.id: each for each in threads(story.id, Sort.OLDEST).comments}


def sentence(app: Flask, view: CommentView, *, has_replies: bool) -> str:
    """What stands in its place."""
    with app.test_request_context():
        module = app.jinja_env.get_template("parts/tombstone.html").make_module({})
        return str(module.tombstone(view, shipped(), has_replies))  # type: ignore[attr-defined]  # a macro


def test_its_place_stays_and_says_which_rule(
    app: Flask, story: Story, said: Said, ben: Person, mo: Person
) -> None:
    answer = makers.a_comment(story, ben, said, text="Thank you!")
    before = counts(story)
    assert remove(mo, said, reason="Please leave the number out.").status == 200
    assert counts(story)[:2] == (before[0] - 1, before[1])
    assert counts(story)[2] > before[2]
    views = on_the_page(story)
    assert list(views) == [said.id, answer.id]
    assert views[said.id].html == ""
    assert views[said.id].gone is TombstoneKind.REMOVED
    assert views[said.id].reply_count == 1
    html = sentence(app, views[said.id], has_replies=True)
    assert "removed by a moderator: rule 6, Keep contact details private." in html
    assert 'href="/rules#contact-details"' in html
    assert f'id="comment-{said.id}"' in html
    assert "The replies to it are below." in html
    with app.app_context():
        stone = session.get_one(Tombstone, said.id)
        assert (stone.rule, stone.by_id, stone.reason) == (
            "contact-details",
            mo.id,
            "Please leave the number out.",
        )


def test_its_words_are_on_no_page_at_once(visitor: Browser, story: Story, said: Said, mo: Person) -> None:
    assert "555 0101" in visitor.get(story.path).text
    remove(mo, said)
    assert "555 0101" not in visitor.get(story.path).text
    assert visitor.get(said.path).status == 200
    assert visitor.page.select(f"#comment-{said.id}")
    assert "555 0101" not in visitor.text


@pytest.mark.parametrize("who", ["ada", "ed"])
def test_members_and_editors_may_not(cast: Cast, story: Story, said: Said, who: str) -> None:
    browser, before = cast[who].browser, state(story.app)
    assert browser.post(f"{said.path}/removal", rule="kindness").status == 403
    assert changed(before, state(story.app)) == set()


def test_a_visitor_may_not(visitor: Browser, story: Story, said: Said) -> None:
    before = state(story.app)
    assert visitor.post(f"{said.path}/removal", rule="kindness").status == 403
    assert changed(before, state(story.app)) == set()


def test_the_action_itself_asks_who_it_is_and_which_rule(
    app: Flask, ada: Person, mo: Person, said: Said
) -> None:
    with app.app_context():
        with pytest.raises(Refused), transaction():
            actions.remove(ada.member, said.comment, "kindness", "", clock.now())
        with pytest.raises(Invalid), transaction():
            actions.remove(mo.member, said.comment, "nonsense", "", clock.now())
        assert session.get(Tombstone, said.id) is None
        assert said.comment.article.comment_count == 1


@pytest.mark.parametrize("anchor", ["", "nonsense", "care", "decisions"])
def test_a_rule_has_to_be_named_and_the_reason_stays_in_its_field(
    story: Story, said: Said, mo: Person, anchor: str
) -> None:
    before = counts(story)
    browser = remove(mo, said, anchor, reason="A word <for> you")
    assert browser.status == 422
    assert "Please choose the rule" in browser.text
    box = browser.page.select_one("#removal-reason")
    assert box is not None
    assert box.get_text().strip() == "A word <for> you"
    assert counts(story) == before


def test_twice_is_refused_and_counted_once(story: Story, said: Said, mo: Person, una: Person) -> None:
    late = una.browser.get(f"{said.path}/moderation")
    remove(mo, said)
    before = counts(story)
    again = late.post_form(f"{said.path}/removal", rule="kindness")
    assert again.status == 409
    assert "Meanwhile: mo removed comment 1" in again.text
    assert counts(story) == before


def test_a_comment_that_waits_gets_a_place_and_is_counted_in_its_thread(
    story: Story, said: Said, ada: Person, mo: Person
) -> None:
    held = makers.a_held_comment(story, ada, said)
    before = counts(story)
    remove(mo, held)
    assert counts(story)[:2] == before[:2]
    views = on_the_page(story)
    assert views[held.id].gone is TombstoneKind.REMOVED
    assert views[said.id].reply_count == 1


def test_a_thread_that_waits_gets_a_place_too(story: Story, ada: Person, mo: Person) -> None:
    held = makers.a_held_comment(story, ada)
    assert counts(story)[:2] == (0, 0)
    remove(mo, held)
    assert counts(story)[:2] == (0, 1)
    assert list(on_the_page(story)) == [held.id]


def test_the_rules_page_counts_its_rules_as_tombstones_do(
    visitor: Browser, story: Story, said: Said, mo: Person
) -> None:
    remove(mo, said)
    visitor.get(story.path)
    stone = visitor.page.select_one(f"#comment-{said.id}")
    assert stone is not None
    number, title = stone.get_text().split(": rule ")[1].split(". See")[0].split(", ")
    head = visitor.get("/rules").page.select_one("#contact-details")
    assert head is not None
    assert head.get_text() == f"{number}. {title}"


def test_the_form_offers_each_rule_that_can_be_broken_and_no_other(said: Said, mo: Person) -> None:
    page = mo.browser.get(f"{said.path}/moderation").page
    offered = [str(each["value"]) for each in page.select("#removal-rule option[value]")]
    assert offered == ["", *shipped().numbers]
    assert "care" not in offered


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (TombstoneKind.HELD, "A comment here is waiting for a moderator."),
        (TombstoneKind.WITHDRAWN, "was taken back by its author."),
        (TombstoneKind.ACCOUNT_CLOSED, "its author has closed their account."),
        (TombstoneKind.REMOVED, "was removed by a moderator. See the rules"),
    ],
)
def test_each_kind_has_a_sentence(
    app: Flask, story: Story, said: Said, ben: Person, kind: TombstoneKind, words: str
) -> None:
    makers.a_comment(story, ben, said)
    with app.app_context(), transaction():
        session.add(Tombstone(comment_id=said.id, kind=kind, rule="an-old-rule", since=clock.now()))
    view = on_the_page(story)[said.id]
    with_replies = sentence(app, view, has_replies=True)
    assert words.split(" See")[0] in with_replies
    assert 'tabindex="-1"' in with_replies
    assert "replies" in with_replies
    assert "replies" not in sentence(app, view, has_replies=False)
