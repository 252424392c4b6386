"""A moderator puts one comment first, with a reason."""

import pytest
from flask import Flask

from forum.articles.queries import visible_head
from forum.comments import actions
from forum.comments.models import Pin
from forum.comments.queries.pinned import PinnedView, pinned
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from tests import makers
from tests.house.state import changed, state
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person

WHY = "It answers what many of you ask."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada, text="Take *somebody* along.")


def shown(story: Story) -> PinnedView | None:
    with story.app.app_context():
        return pinned(story.id)


def version(story: Story) -> int:
    with story.app.app_context():
        return visible_head(story.slug, None, clock.now()).version


def pin(person: Person, said: Said, reason: str = WHY) -> Browser:
    """Use the form as that person."""
    return person.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/pin", reason=reason)


def panel(app: Flask, story: Story) -> str:
    """The part of a page that shows it."""
    with app.test_request_context():
        module = app.jinja_env.get_template("parts/pinned.html").make_module({})
        return str(module.pinned_comment(pinned(story.id)))  # type: ignore[attr-defined]  # a macro


@pytest.mark.parametrize("who", ["mo", "ola"])
def test_it_stands_first_with_a_reason_and_a_name(
    app: Flask, cast: Cast, story: Story, said: Said, who: str
) -> None:
    before = version(story)
    assert pin(cast[who], said).path == story.path
    found = shown(story)
    assert found is not None
    assert (found.comment.id, found.reason, found.by, found.role) == (said.id, WHY, who, cast[who].role)
    assert version(story) > before
    html = panel(app, story)
    assert f"Pinned by <bdi>{who}</bdi>, {cast[who].role}" in html
    assert "Take <em>somebody</em> along." in html
    assert f'href="{said.path}"' in html
    assert " id=" not in html


def test_the_next_visitor_sees_it_at_once_and_each_id_once(
    visitor: Browser, story: Story, said: Said, mo: Person
) -> None:
    assert WHY not in visitor.get(story.path).text
    pin(mo, said)
    assert WHY in visitor.get(story.path).text
    assert len(visitor.page.select(f"[id='comment-{said.id}']")) == 1
    mo.browser.post(f"{said.path}/unpin")
    assert WHY not in visitor.get(story.path).text


def test_another_one_takes_its_place(story: Story, said: Said, ben: Person, mo: Person, una: Person) -> None:
    other = makers.a_comment(story, ben)
    pin(mo, said)
    pin(una, other, "This one too.")
    found = shown(story)
    assert found is not None
    assert (found.comment.id, found.by, found.reason) == (other.id, "una", "This one too.")


def test_it_is_unpinned(story: Story, said: Said, mo: Person, una: Person) -> None:
    pin(mo, said)
    before = version(story)
    una.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/unpin")
    assert shown(story) is None
    assert version(story) > before


def test_unpinning_what_is_not_pinned_changes_nothing(
    story: Story, said: Said, ben: Person, mo: Person
) -> None:
    other, browser = makers.a_comment(story, ben), mo.browser
    pin(mo, said)
    before = state(story.app)
    assert browser.post(f"{other.path}/unpin", follow=False).status == 303
    assert changed(before, state(story.app)) == set()


@pytest.mark.parametrize("who", ["ada", "ed"])
def test_members_and_editors_may_not(cast: Cast, story: Story, said: Said, mo: Person, who: str) -> None:
    other = makers.a_comment(story, cast.ben)
    pin(mo, said)
    browser, before = cast[who].browser, state(story.app)
    assert browser.get(f"{other.path}/moderation").status == 403
    assert browser.post(f"{other.path}/pin", reason=WHY).status == 403
    assert browser.post(f"{said.path}/unpin").status == 403
    assert changed(before, state(story.app)) == set()


def test_a_visitor_may_not(visitor: Browser, story: Story, said: Said) -> None:
    before = state(story.app)
    assert visitor.post(f"{said.path}/pin", reason=WHY).status == 403
    assert visitor.post(f"{said.path}/unpin").status == 403
    assert changed(before, state(story.app)) == set()


def test_the_action_itself_asks_who_it_is(app: Flask, ada: Person, said: Said) -> None:
    with app.app_context():
        with pytest.raises(Refused), transaction():
            actions.pin(ada.member, said.comment, WHY, clock.now())
        with pytest.raises(Refused), transaction():
            actions.unpin(ada.member, said.comment, clock.now())
        assert session.query(Pin).count() == 0


@pytest.mark.parametrize("reason", ["", " \n ", "x" * 201])
def test_a_reason_is_needed_and_short_and_stays_in_its_field(
    story: Story, said: Said, mo: Person, reason: str
) -> None:
    browser = pin(mo, said, reason)
    assert browser.status == 422
    assert ("200 characters at most" if reason.strip() else "why it stands first") in browser.text
    field = browser.page.select_one("#reason")
    assert field is not None
    assert str(field["value"]) == reason.strip()
    assert shown(story) is None


def test_what_nobody_can_read_is_not_pinned(story: Story, ada: Person, mo: Person) -> None:
    held = makers.a_held_comment(story, ada)
    assert mo.browser.post(f"{held.path}/pin", reason=WHY).status == 403
    assert shown(story) is None


def test_what_is_removed_loses_its_pin(app: Flask, story: Story, said: Said, mo: Person) -> None:
    pin(mo, said)
    mo.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/removal", rule="kindness")
    assert shown(story) is None
    with app.app_context():
        assert session.query(Pin).count() == 0


def test_what_its_author_takes_back_loses_its_pin(
    app: Flask, story: Story, said: Said, ada: Person, mo: Person
) -> None:
    pin(mo, said)
    with app.app_context(), transaction():
        actions.withdraw(ada.member, said.comment, clock.now())
    with app.app_context():
        assert session.query(Pin).count() == 0


def test_a_comment_that_is_not_there_or_hidden_is_missing(
    mo: Person, ed: Person, ada: Person, story: Story
) -> None:
    draft = makers.a_draft(ed)
    hidden = makers.a_comment(draft, ed)
    browser = mo.browser
    assert browser.post("/comments/999999/pin", reason=WHY).status == 404
    assert browser.post(f"{hidden.path}/pin", reason=WHY).status == 404
    assert browser.get(f"{hidden.path}/moderation").status == 404
