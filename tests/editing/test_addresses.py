"""Where a story lives: nobody else is found there, not after it has moved either."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from forum.articles.models import OldAddress
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Invalid
from forum.editing import actions, queries
from forum.editing.typesetting import typeset
from tests import makers
from tests.editing.desk import WHOLE, at_the_desk, begun, published, saved
from tests.handles import Story
from tests.people import Browser, Cast, Person

MY_LIFE = replace(WHOLE, title="My life")


def moved(by: Person, story: Story, address: str) -> Story:
    """It lives there now."""
    saved(by, story, slug=address)
    with by.app.app_context():
        number, words = queries.latest(story.article)
        with transaction():
            actions.update_story(by.member, story.article, typeset(words), clock.now(), on=number)
    return Story(by.app, story.id, address)


def test_a_new_story_does_not_take_over_where_another_one_lived(cast: Cast, visitor: Browser) -> None:
    first = published(cast.ed, cast.ola, MY_LIFE)
    now = moved(cast.ed, first, "my-new-life")
    second = published(cast.ola, cast.ed, MY_LIFE)
    assert second.slug == "my-life-2"
    assert visitor.get("/articles/my-life").path == now.path
    assert visitor.get(second.path).status == 200


def test_an_address_that_leads_to_another_story_is_refused(cast: Cast, visitor: Browser) -> None:
    now = moved(cast.ed, published(cast.ed, cast.ola, MY_LIFE), "my-new-life")
    second = published(cast.ed, cast.ola, replace(WHOLE, title="Something else"))
    with pytest.raises(Invalid, match="Another story lives at “my-life”, or did once"):
        moved(cast.ed, second, "my-life")
    assert visitor.get("/articles/my-life").path == now.path
    assert visitor.get(second.path).status == 200


def test_a_draft_does_not_get_it_either_and_its_writer_is_told(cast: Cast, visitor: Browser) -> None:
    now = moved(cast.ed, published(cast.ed, cast.ola, MY_LIFE), "my-new-life")
    draft = begun(cast.ed, replace(WHOLE, title="Something else"))
    path = f"{at_the_desk(draft)}/write"
    browser = cast.ed.browser.get(path).post_form(path, address="my-life")
    assert browser.status == 422
    assert "or did once" in browser.text
    assert visitor.get("/articles/my-life").path == now.path


def test_a_story_may_come_back_to_where_it_lived_itself(cast: Cast, visitor: Browser) -> None:
    story = published(cast.ed, cast.ola, MY_LIFE)
    for address in ("my-new-life", "my-life-now", "my-life"):
        moved(cast.ed, story, address)
    assert visitor.get("/articles/my-life").path == "/articles/my-life"
    for before in ("my-new-life", "my-life-now"):
        assert visitor.get(f"/articles/{before}").path == "/articles/my-life"


def test_what_came_from_elsewhere_keeps_its_old_links_too(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ed)
    makers.an_old_address(story, "/articles/my-life")
    assert published(cast.ed, cast.ola, MY_LIFE).slug == "my-life-2"
    assert visitor.get("/articles/my-life").path == story.path


def test_an_address_of_what_was_taken_back_is_free_again(cast: Cast) -> None:
    with cast.ada.app.app_context():
        with transaction():
            made = typeset(replace(MY_LIFE, author="ada", topics=()))
            article = actions.begin_contribution(cast.ada.member, "key", made, clock.now())
            session.add(OldAddress(path="/articles/my-secret", target=f"/articles/{article.slug}"))
        with transaction():
            actions.let_go(cast.ada.id, clock.now())
        assert session.scalars(select(OldAddress)).all() == []
    assert begun(cast.ed, MY_LIFE).slug == "my-life"
