"""Somebody reads a long discussion to its end."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from forum.comments.models import Comment
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.comments.shown import comments_on, read_on
from tests.makers import Story
from tests.people import Browser, Person

SORTS = ("newest", "oldest")


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def roots(person: Person) -> list[int]:
    """All threads, oldest first."""
    with person.app.app_context():
        wanted = session.query(Comment.id).where(Comment.parent_id.is_(None))
        return [id for (id,) in wanted.order_by(Comment.written_at, Comment.id)]


@pytest.mark.parametrize("sort", SORTS)
@pytest.mark.parametrize("count", [20, 21, 45])
def test_every_thread_is_on_exactly_one_page(
    visitor: Browser, ada: Person, story: Story, sort: str, count: int
) -> None:
    makers.many_comments(story, [ada], count, threads=count)
    pages = read_on(visitor, f"{story.path}?sort={sort}")
    expected = roots(ada)
    assert [id for page in pages for id in page] == (expected if sort == "oldest" else expected[::-1])
    assert len(pages) == -(-count // 20)


@pytest.mark.parametrize("sort", SORTS)
def test_threads_of_the_same_second_are_not_lost_between_pages(
    visitor: Browser, ada: Person, story: Story, sort: str
) -> None:
    makers.many_comments(story, [ada], 50, threads=50)
    with ada.app.app_context(), transaction():
        session.execute(update(Comment).values(written_at=clock.now() - timedelta(hours=2)))
    shown = [id for page in read_on(visitor, f"{story.path}?sort={sort}") for id in page]
    assert shown == (roots(ada) if sort == "oldest" else roots(ada)[::-1])


def test_the_newest_thread_comes_first_unless_asked_otherwise(
    visitor: Browser, ada: Person, story: Story
) -> None:
    makers.many_comments(story, [ada], 3, threads=3)
    assert comments_on(visitor.get(story.path)) == [3, 2, 1]
    assert comments_on(visitor.get(story.path + "?sort=oldest")) == [1, 2, 3]


def test_a_new_thread_does_not_shift_the_pages_after_it(visitor: Browser, ada: Person, story: Story) -> None:
    makers.many_comments(story, [ada], 30, threads=30)
    second = read_on(visitor, story.path)[1]
    link = visitor.path
    makers.a_comment(story, ada)
    assert comments_on(visitor.get(link)) == second


def test_a_long_thread_shows_its_first_replies_and_says_how_many_follow(
    visitor: Browser, ada: Person, story: Story
) -> None:
    makers.many_comments(story, [ada], 43, threads=1)
    visitor.get(story.path)
    assert comments_on(visitor) == list(range(1, 32))
    assert "Show 12 more replies" in visitor.text
    link = visitor.page.select_one(f"a[href*='{story.path}/comments/1']")
    assert link is not None


def test_one_reply_more_is_said_in_the_singular(visitor: Browser, ada: Person, story: Story) -> None:
    makers.many_comments(story, [ada], 32, threads=1)
    assert "Show 1 more reply" in visitor.get(story.path).text


def test_a_thread_of_thirty_replies_hides_none(visitor: Browser, ada: Person, story: Story) -> None:
    makers.many_comments(story, [ada], 31, threads=1)
    visitor.get(story.path)
    assert len(comments_on(visitor)) == 31
    assert "more repl" not in visitor.text


def test_held_replies_are_not_counted_among_those_that_follow(
    visitor: Browser, ada: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada)
    for _ in range(3):
        makers.a_held_comment(story, ada, first)
    for _ in range(32):
        makers.a_comment(story, ada, first)
    visitor.get(story.path)
    assert (
        len(comments_on(visitor)) == 28
    )  # the thread's start and 27 of the first 30 that wait or can be read
    assert "Show 5 more replies" in visitor.text


def test_several_long_threads_each_show_their_own_first_replies(
    visitor: Browser, ada: Person, story: Story
) -> None:
    makers.many_comments(story, [ada], 105, threads=3)  # three threads of 34 replies
    visitor.get(story.path)
    assert len(comments_on(visitor)) == 3 * 31
    assert visitor.text.count("Show 4 more replies") == 3


def test_the_page_of_a_thread_goes_on_to_its_end(visitor: Browser, ada: Person, story: Story) -> None:
    makers.many_comments(story, [ada], 251, threads=1)
    pages = read_on(visitor, f"{story.path}/comments/1")
    assert len(pages) == 3
    assert all(page[0] == 1 for page in pages)  # each says what it belongs to
    assert [id for page in pages for id in page[1:]] == list(range(2, 252))


def test_the_page_of_a_thread_shows_replies_under_what_they_answer(
    visitor: Browser, ada: Person, story: Story
) -> None:
    first = makers.a_comment(story, ada)
    one = makers.a_comment(story, ada, first)
    two = makers.a_comment(story, ada, first)
    deep = makers.a_comment(story, ada, one)
    assert comments_on(visitor.get(f"{story.path}/comments/{first.id}")) == [
        first.id,
        one.id,
        deep.id,
        two.id,
    ]


def test_only_comments_of_this_story_have_a_page_here(visitor: Browser, ada: Person, ed: Person) -> None:
    story, other = makers.an_article(ed), makers.an_article(ed, "Another story")
    first = makers.a_comment(story, ada)
    answer = makers.a_comment(story, ada, first)
    assert visitor.get(f"{story.path}/comments/{first.id}").status == 200
    assert visitor.get(f"{other.path}/comments/{first.id}").status == 404
    assert visitor.get(f"{story.path}/comments/{answer.id}").status == 200
    assert visitor.get(f"{other.path}/comments/{answer.id}").status == 404
    assert visitor.get(f"{story.path}/comments/999").status == 404


@pytest.mark.parametrize(
    "query",
    ["sort=best", "sort=", "from=x", "from=-1", "from=0", "from=99999999999999999999", "from="],
)
def test_a_garbled_address_is_still_a_page(visitor: Browser, ada: Person, story: Story, query: str) -> None:
    first = makers.a_comment(story, ada)
    assert visitor.get(f"{story.path}?{query}").status == 200
    assert visitor.get(f"{story.path}/comments/{first.id}?{query}").status == 200
    assert visitor.get(f"{story.path}?{query}&{query}&utm_source=x").status == 200


def test_a_start_that_is_not_there_is_no_empty_page(visitor: Browser, ada: Person, story: Story) -> None:
    makers.a_comment(story, ada)
    assert visitor.get(f"{story.path}?from=999").status == 404
    assert "The link may be incomplete." in visitor.text
