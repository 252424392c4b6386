"""Somebody looks through the stories."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from forum.articles.models import Article, ArticleTag, ArticleTopic, State, Tag
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.makers import Subject
from tests.people import Browser, Person, local_path


def many(author: Person, count: int, topic: Subject | None = None) -> list[str]:
    """So many stories, a day apart, newest first."""
    topics = [topic] if topic else []
    return [
        makers.an_article(author, f"Story {number}", days_ago=number + 1, topics=topics).path
        for number in range(count)
    ]


def cards(browser: Browser) -> list[str]:
    """The stories on this page, each named by its heading."""
    return [
        str(each["href"]) for each in browser.page.select("main article :is(h2, h3) a[href^='/articles/']")
    ]


def walk(browser: Browser, path: str) -> list[list[str]]:
    pages: list[list[str]] = []
    following = path
    while following and len(pages) < 20:
        pages.append(cards(browser.get(following)))
        links = [str(each["href"]) for each in browser.page.select("main nav a[href*='from=']")]
        following = local_path(links[0]) if links else ""
    return pages


@pytest.mark.parametrize("count", [0, 1, 12, 13, 30])
def test_every_story_is_on_exactly_one_page(visitor: Browser, ed: Person, count: int) -> None:
    stories = many(ed, count)
    pages = walk(visitor, "/articles")
    assert [path for page in pages for path in page] == stories
    assert len(pages) == max(1, -(-count // 12))


def test_stories_of_the_same_second_are_not_lost_between_pages(visitor: Browser, ed: Person) -> None:
    stories = many(ed, 26)
    with ed.app.app_context(), transaction():
        session.execute(update(Article).values(published_at=clock.now() - timedelta(days=1)))
    shown = [path for page in walk(visitor, "/articles") for path in page]
    assert sorted(shown) == sorted(stories)
    assert len(set(shown)) == 26


def test_a_topics_page_has_its_stories_and_no_others(visitor: Browser, ed: Person) -> None:
    topic = makers.a_topic(ed.app, "Daily life")
    inside = many(ed, 14, topic)
    makers.an_article(ed, "Elsewhere")
    assert [path for page in walk(visitor, topic.path) for path in page] == inside
    assert "About daily life." in visitor.text


def test_the_topics_page_names_them_all(visitor: Browser, ed: Person) -> None:
    topics = [makers.a_topic(ed.app, name) for name in ("Work", "Daily life")]
    visitor.get("/topics")
    links = [str(each["href"]) for each in visitor.page.select("main h2 a")]
    assert links == [topics[1].path, topics[0].path]


def test_a_story_in_several_topics_is_in_a_list_once(visitor: Browser, ed: Person) -> None:
    topics = [makers.a_topic(ed.app, name) for name in ("Work", "Daily life")]
    story = makers.an_article(ed, topics=topics)
    assert cards(visitor.get("/articles")) == [story.path]
    for topic in topics:
        assert cards(visitor.get(topic.path)) == [story.path]
    with ed.app.app_context():
        assert len(session.scalars(select(ArticleTopic)).all()) == 2


def test_a_tags_page_has_its_stories(visitor: Browser, ed: Person) -> None:
    story, _ = makers.an_article(ed), makers.an_article(ed, "Untagged")
    with ed.app.app_context(), transaction():
        tag = Tag(slug="fatigue", name="Fatigue")
        session.add(tag)
        session.flush()
        session.add(ArticleTag(article_id=story.id, tag_id=tag.id))
    assert cards(visitor.get("/tags/fatigue")) == [story.path]
    assert visitor.get(story.path).page.select("a[rel=tag][href='/tags/fatigue']")


def test_an_authors_page_has_their_stories(visitor: Browser, ada: Person, ed: Person) -> None:
    own = makers.an_article(ada, "Mine")
    makers.an_article(ed, "Theirs")
    with ada.app.app_context(), transaction():
        ada.member.relation, ada.member.bio = "lives with MS", "I write on good days."
    for spelling in ("ada", "ADA"):
        assert cards(visitor.get(f"/authors/{spelling}")) == [own.path]
    assert "I write on good days." in visitor.text


def test_a_member_without_a_readable_story_has_no_authors_page(
    visitor: Browser, ada: Person, ben: Person, ed: Person
) -> None:
    makers.a_draft(ada)
    assert visitor.get("/authors/ada").status == 404
    assert ben.browser.get("/authors/ada").status == 404
    assert visitor.get("/authors/ben").status == 404
    assert visitor.get("/authors/nobody").status == 404
    assert ada.browser.get("/authors/ada").status == 200
    assert ed.browser.get("/authors/ada").status == 200


@pytest.mark.parametrize("path", ["/topics/nowhere", "/tags/nowhere", "/authors/%F0%9F%98%80"])
def test_a_list_of_nothing_known_is_not_there(visitor: Browser, path: str) -> None:
    assert visitor.get(path).status == 404


@pytest.mark.parametrize("start", ["nowhere", "%F0%9F%98%80", "x" * 500])
def test_a_garbled_start_is_no_empty_list(visitor: Browser, ed: Person, start: str) -> None:
    many(ed, 2)
    assert visitor.get(f"/articles?from={start}").status == 404
    assert "The link may be incomplete." in visitor.text
    assert visitor.get("/articles?from=").status == 200


def test_a_start_that_nobody_may_see_looks_like_one_that_is_not_there(visitor: Browser, ed: Person) -> None:
    many(ed, 2)
    later = makers.an_article(ed, "Later", state=State.SCHEDULED, days_ago=-3)
    assert visitor.get(f"/articles?from={later.slug}").status == 404


def test_home_shows_the_latest_and_the_way_to_the_rest(visitor: Browser, ed: Person) -> None:
    stories = many(ed, 9)
    assert cards(visitor.get("/")) == stories[:7]
    assert visitor.page.select("main a[href='/articles']")
    assert all(
        words in visitor.text for words in ("Story 0", "What nobody told me at the start.", "1 minute")
    )


def test_an_empty_house_has_kind_pages(visitor: Browser) -> None:
    for path in ("/", "/articles", "/topics"):
        assert visitor.get(path).status == 200
        assert visitor.page.select_one("h1") is not None
