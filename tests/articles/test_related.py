"""What a story leads on to: never to what is not there any more."""

import pytest
from sqlalchemy import select

from forum.articles import actions
from forum.articles.models import Article, ArticleTag, State
from forum.core.db import session, transaction
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast, Person


def read_on(visitor: Browser, story: Story) -> list[str]:
    return [each.text.strip() for each in visitor.get(story.path).page.select(".related h3")]


def tag(story: Story, name: str) -> None:
    with story.app.app_context(), transaction():
        session.add(ArticleTag(article_id=story.id, tag_id=actions.tag_named(name).id))


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed, "The start")


def test_the_newest_fill_up_what_nothing_else_gives(ed: Person, story: Story, visitor: Browser) -> None:
    for number in range(4):
        makers.an_article(ed, f"Other {number}", days_ago=6 - number)
    assert read_on(visitor, story) == ["Other 3", "Other 2", "Other 1"]


def test_what_is_about_the_same_comes_before_the_newest_and_the_closer_first(
    ed: Person, visitor: Browser
) -> None:
    topic = makers.a_topic(ed.app)
    story = makers.an_article(ed, "The start", topics=[topic])
    near = makers.an_article(ed, "Near", days_ago=30, topics=[topic])
    nearer = makers.an_article(ed, "Nearer", days_ago=40, topics=[topic])
    for each in (story, nearer):
        tag(each, "Fatigue")
    makers.an_article(ed, "Newest", days_ago=1)
    makers.an_article(ed, "Newer", days_ago=2)
    assert near
    assert read_on(visitor, story) == ["Nearer", "Near", "Newest"]


def test_an_editor_chooses_what_comes_first(ed: Person, story: Story, visitor: Browser) -> None:
    others = [makers.an_article(ed, f"Other {number}", days_ago=20 + number) for number in range(5)]
    path = f"/desk/stories/{story.id}/related"
    browser = ed.browser
    for other in (others[4], others[3], others[2]):
        browser.get(f"{path}?find={other.slug}").post(path, do="add", id=other.id)
    assert read_on(visitor, story) == ["Other 4", "Other 3", "Other 2"]
    browser.post(path, do="up", id=others[2].id)
    assert read_on(visitor, story) == ["Other 4", "Other 2", "Other 3"]
    browser.post(path, do="remove", id=others[4].id)
    assert read_on(visitor, story) == ["Other 2", "Other 3", "Other 0"]


def test_choosing_too_many_the_same_twice_or_itself_is_refused_with_a_sentence(
    ed: Person, story: Story
) -> None:
    others = [makers.an_article(ed, f"Other {number}") for number in range(4)]
    path, browser = f"/desk/stories/{story.id}/related", ed.browser
    assert browser.post(path, do="add", id=story.id).status == 422
    for other in others[:3]:
        assert browser.post(path, do="add", id=other.id).status == 200
    assert browser.post(path, do="add", id=others[0].id).status == 409
    assert browser.post(path, do="add", id=others[3].id).status == 403


@pytest.mark.parametrize("reader", ["a visitor", "ada"])
def test_a_story_that_is_not_public_any_more_is_named_on_no_page_that_was_kept(
    cast: Cast, story: Story, reader: str
) -> None:
    browser = Browser(cast.ed.app) if reader == "a visitor" else cast.ada.browser
    other = makers.an_article(cast.ed, "Zebra")
    makers.a_draft(cast.ed, "Hidden")
    assert read_on(browser, story) == ["Zebra"]
    assert read_on(browser, story) == ["Zebra"]  # kept by now
    with cast.ed.app.app_context(), transaction():
        other.article.state = State.ARCHIVED
    assert read_on(browser, story) == []
    assert "Zebra" not in browser.text
    with cast.ed.app.app_context(), transaction():
        other.article.state = State.PUBLISHED
    assert read_on(browser, story) == ["Zebra"]
    with cast.ed.app.app_context(), transaction():
        other.article.title = "Another title"
    assert read_on(browser, story) == ["Another title"]


def test_a_kept_copy_in_a_browser_is_out_of_date_as_well(ed: Person, story: Story, visitor: Browser) -> None:
    other = makers.an_article(ed, "Other")
    etag = visitor.get(story.path).response.headers["ETag"]
    assert visitor.get(story.path, If_None_Match=etag).status == 304
    with ed.app.app_context(), transaction():
        other.article.state = State.ARCHIVED
    assert visitor.get(story.path, If_None_Match=etag).status == 200


def test_writing_that_nobody_sees_elsewhere_keeps_the_copies(
    ed: Person, story: Story, visitor: Browser
) -> None:
    other = makers.an_article(ed, "Other")
    etag = visitor.get(story.path).response.headers["ETag"]
    with ed.app.app_context(), transaction():
        other.article.body = "Other words."
    assert visitor.get(story.path, If_None_Match=etag).status == 304


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_only_editors_recommend(cast: Cast, story: Story, who: str) -> None:
    path = f"/desk/stories/{story.id}/related"
    assert cast[who].browser.get(path).status == 403
    assert cast[who].browser.post(path, do="add", id=story.id).status == 403
    with cast.ed.app.app_context():
        assert session.scalars(select(Article.id)).all() == [story.id]
