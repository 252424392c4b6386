"""Long and deep conversations: cut into pages that one can walk, and nobody is missing from them."""

import re

import pytest
from bs4 import Tag
from sqlalchemy import text

from forum.core.db import session, transaction
from tests import makers
from tests.comments.shown import comments_on, read_on
from tests.makers import Said, Story
from tests.people import Browser, Person, local_path


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def chain(story: Story, ada: Person, ben: Person) -> list[Said]:
    """Seventy comments, each answering the one before."""
    said = [makers.a_comment(story, ada)]
    for turn in range(69):
        said.append(makers.a_comment(story, (ben, ada)[turn % 2], said[-1]))
    return said


def ways_on(browser: Browser) -> list[str]:
    """Where "Continue this thread" and "Show 12 more replies" lead."""
    return [local_path(str(each["href"])) for each in browser.page.select(".branch__more a")]


def test_every_comment_of_a_deep_conversation_is_found_by_its_link(
    visitor: Browser, chain: list[Said]
) -> None:
    for said in chain:
        visitor.get(said.path)
        assert visitor.status == 200
        assert visitor.location is not None
        assert visitor.location.endswith(f"#comment-{said.id}")
        assert comments_on(visitor).count(said.id) == 1


def test_walking_on_from_the_story_meets_everybody_of_a_deep_conversation(
    visitor: Browser, story: Story, chain: list[Said]
) -> None:
    met, path, pages = set(comments_on(visitor.get(story.path))), ways_on(visitor), 0
    while path:
        (way,) = path
        met |= set(comments_on(visitor.get(way)))
        path, pages = ways_on(visitor), pages + 1
        assert pages < 30
    assert met == {said.id for said in chain}


def test_a_page_sets_four_levels_apart_and_says_how_many_replies_follow(
    visitor: Browser, story: Story, chain: list[Said]
) -> None:
    assert comments_on(visitor.get(story.path)) == [said.id for said in chain[:4]]
    assert "Continue this thread after comment 4 (66 replies)" in visitor.text
    headings = [each.name for each in visitor.page.select(".comment__who")]
    assert headings == ["h3", "h4", "h5", "h5"]


def test_a_page_from_the_middle_shows_what_its_first_reply_answers(
    visitor: Browser, story: Story, ada: Person, ben: Person
) -> None:
    first = makers.a_comment(story, ada)
    middle = makers.a_comment(story, ben, first)
    answers = [makers.a_comment(story, ada, middle) for _ in range(105)]
    visitor.get(answers[103].path)
    assert comments_on(visitor)[:3] == [first.id, middle.id, answers[103].id]
    pages = read_on(visitor, f"{story.path}/comments/{first.id}")
    assert [len(page) for page in pages] == [101, 8]
    assert {id for page in pages for id in page} == {first.id, middle.id, *(each.id for each in answers)}


def test_the_count_of_replies_left_out_is_right(
    visitor: Browser, story: Story, ada: Person, ben: Person
) -> None:
    first = makers.a_comment(story, ada)
    deep = [makers.a_comment(story, ben, first)]
    for _ in range(4):
        deep.append(makers.a_comment(story, ada, deep[-1]))
    for _ in range(40):
        makers.a_comment(story, ada, first)
    visitor.get(story.path)
    assert len(comments_on(visitor)) == 31
    # Of 45 replies 30 are here, and 2 go on below the fourth level.
    assert "Show 13 more replies" in visitor.text
    assert "(2 replies)" in visitor.text


def test_threads_stand_in_the_order_that_one_asks_for(
    visitor: Browser, story: Story, ada: Person, ben: Person
) -> None:
    quiet, busy = makers.a_comment(story, ada, minutes_ago=30), makers.a_comment(story, ada, minutes_ago=20)
    new = makers.a_comment(story, ada, minutes_ago=10)
    for _ in range(3):
        makers.a_comment(story, ben, busy)
    makers.a_comment(story, ben, quiet)

    def order(sort: str) -> list[int]:
        shown = comments_on(visitor.get(f"{story.path}?sort={sort}"))
        return [id for id in shown if id in {quiet.id, busy.id, new.id}]

    assert order("newest") == [new.id, busy.id, quiet.id]
    assert order("oldest") == [quiet.id, busy.id, new.id]
    assert order("replies") == [busy.id, quiet.id, new.id]
    assert order("unread") == order("newest")


@pytest.mark.parametrize("sort", ["newest", "oldest", "replies"])
def test_in_every_order_the_pages_show_each_thread_once(
    visitor: Browser, story: Story, ada: Person, ben: Person, sort: str
) -> None:
    makers.many_comments(story, [ada, ben], 70, threads=45)
    pages = read_on(visitor, f"{story.path}?sort={sort}")
    shown = [id for page in pages for id in page]
    assert len(pages) == 3
    assert sorted(shown) == list(range(1, 71))


@pytest.mark.parametrize("sort", ["newest", "oldest", "replies"])
def test_one_thread_at_a_time_goes_through_all_of_them_and_back(
    visitor: Browser, story: Story, ada: Person, ben: Person, sort: str
) -> None:
    makers.many_comments(story, [ada, ben], 12, threads=7)
    listed = [id for id in comments_on(visitor.get(f"{story.path}?sort={sort}")) if id <= 7]
    one = visitor.page.select_one(".threads__one a")
    assert one is not None
    there, path = [], local_path(str(one["href"]))
    while path:
        there.append(comments_on(visitor.get(path))[0])
        link = visitor.page.select_one(".pager--threads [data-thread-next]")
        path = local_path(str(link["href"])) if link else ""
    assert there == listed
    back = visitor.page.select_one(".pager--threads [data-thread-prev]")
    assert back is not None
    assert f"/comments/{listed[-2]}" in str(back["href"])


def test_a_comment_is_named_by_number_name_role_and_whom_it_answers(
    visitor: Browser, story: Story, ada: Person, mo: Person
) -> None:
    first = makers.a_comment(story, ada)
    second = makers.a_comment(story, mo, first)
    third = makers.a_comment(story, ada, second)
    visitor.get(story.path)
    names = [re.sub(r"\s+,", ",", " ".join(each.get_text("").split())) for each in heads(visitor)]
    assert names == [
        "Comment 1, ada",
        "Reply 2, mo, Moderator, answers comment 1 by ada",
        "Reply 3, ada, answers reply 2 by mo",
    ]
    assert third.id == comments_on(visitor)[2]


def heads(browser: Browser) -> list[Tag]:
    return list(browser.page.select(".comment__who"))


def test_every_control_under_a_comment_has_a_name_of_its_own(
    visitor: Browser, story: Story, ada: Person
) -> None:
    makers.many_comments(story, [ada], 30, threads=6)
    controls = visitor.get(story.path).page.select(
        ".comment__ways :is(a, summary, button), .answers > summary, .branch__beside a"
    )
    names = [" ".join(each.get_text().split()) for each in controls]
    assert len(names) > 150
    assert len(set(names)) == len(names)


def test_a_reply_to_a_comment_of_another_story_is_not_even_possible_in_the_database(
    story: Story, ada: Person, ed: Person
) -> None:
    other = makers.an_article(ed, "Another story")
    first, there = makers.a_comment(story, ada), makers.a_comment(other, ada)
    wrong = text("UPDATE comment SET parent_id = :there, thread_id = :there, depth = 1 WHERE id = :here")
    with ada.app.app_context(), pytest.raises(Exception, match=r"(?i)foreign key"), transaction():
        session.execute(wrong, {"there": there.id, "here": first.id})
