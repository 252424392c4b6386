"""A branch becomes a thread of its own, and hangs back where it was."""

import random

import pytest
from sqlalchemy import select

from forum.comments import actions
from forum.comments.models import Comment, MovedBranch, ThreadOrder, Tombstone, TombstoneKind
from forum.comments.replanting import ROOT, Ground, Leaf, replanted
from forum.comments.tree import DEEPEST_PATH, path_under
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.core.markup import COMMENT, write
from forum.moderation.acts import Act, Kind
from forum.moderation.queries import entries
from forum.rules.queries import current
from tests import makers
from tests.comments.shown import comments_on
from tests.comments.test_counts import Life, count_again, counted
from tests.house.test_statements import asked
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person

WHY = "It is about dogs by now."
WORDS = write("One of many.", COMMENT)
Shape = dict[int, tuple[int | None, int | None, int, str, int]]


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def move(person: Person, said: Said) -> None:
    with said.app.app_context(), transaction():
        actions.move_branch(person.member, said.comment, WHY, clock.now())


def back(person: Person, said: Said) -> None:
    with said.app.app_context(), transaction():
        actions.move_back(person.member, said.comment, clock.now())


def shape(story: Story) -> Shape:
    """Where each comment hangs, by its number."""
    with story.app.app_context():
        wanted = select(Comment).where(Comment.article_id == story.id)
        return {
            each.number: (each.parent_id, each.thread_id, each.depth, each.path, each.reply_count)
            for each in session.scalars(wanted)
        }


def sound(story: Story) -> None:
    """Every path, depth and thread is what follows from what answers what; every count is right."""
    with story.app.app_context():
        all_ = {each.id: each for each in session.scalars(select(Comment))}
        for each in all_.values():
            above = all_[each.parent_id] if each.parent_id else None
            assert each.path == path_under(above.path if above else "", each.number)
            assert each.depth == (above.depth + 1 if above else 0)
            assert each.thread_id == ((above.thread_id or above.id) if above else None)
    told = counted(story)
    count_again(story)
    assert told == counted(story)


def a_chain(story: Story, person: Person, length: int, to: Said | None = None) -> list[Said]:
    chain = []
    for _ in range(length):
        to = makers.a_comment(story, person, to)
        chain.append(to)
    return chain


def test_it_becomes_a_thread_of_its_own_with_all_below_it(cast: Cast, story: Story, visitor: Browser) -> None:
    first, second, third = a_chain(story, cast.ada, 3)
    beside = makers.a_comment(story, cast.ben, first)
    move(cast.mo, second)
    sound(story)
    with story.app.app_context():
        assert story.article.thread_count == 2
        assert first.comment.reply_count == 1
    page = visitor.get(story.path)
    assert set(comments_on(page)) == {first.id, second.id, third.id, beside.id}
    assert "Moved from another thread: it answers comment 1 ." in page.text
    assert page.page.select_one(f"#comment-{second.id} .thread-kept a[href='/comments/{first.id}']")
    for said in (first, second, third, beside):
        assert visitor.get(said.path).page.select_one(f"#comment-{said.id}")
    assert visitor.get(f"{story.path}/comments/{second.id}").status == 200


def test_what_it_quotes_stays_and_is_reached_when_the_source_is_adjusted(cast: Cast, story: Story) -> None:
    first = makers.a_comment(story, cast.ada, text="It was in Larkspur Lane.")
    quotes = makers.a_comment(story, cast.ben, first, text="> It was in Larkspur Lane.\n\nI know it.")
    move(cast.mo, quotes)
    with story.app.app_context():
        assert "Larkspur" in quotes.comment.body
    with story.app.app_context(), transaction():
        grounds, words = actions.Grounds("other-people", "", current()), write("It was in [place].", COMMENT)
        actions.adjust(cast.una.member, first.comment, words, grounds, clock.now(), opened_on=0)
    with story.app.app_context():
        assert "Larkspur" not in quotes.comment.body


def test_it_hangs_back_where_it_was_with_what_came_since(cast: Cast, story: Story) -> None:
    first, second, third = a_chain(story, cast.ada, 3)
    before = shape(story)
    move(cast.mo, second)
    back(cast.una, second)
    assert shape(story) == before
    move(cast.mo, second)
    new = makers.a_comment(story, cast.ben, third)
    back(cast.una, second)
    sound(story)
    with story.app.app_context():
        assert new.comment.thread_id == first.id
        assert first.comment.reply_count == 3
        assert session.scalars(select(MovedBranch)).all() == []
        found = entries(None, 50, of=(Kind.COMMENT, second.id))
        assert [(each.act, each.by) for each in found][::-1] == 2 * [(Act.MOVE, "mo"), (Act.MOVE_BACK, "una")]


def test_a_very_deep_branch_is_cut_off_anew(cast: Cast, story: Story) -> None:
    chain = a_chain(story, cast.ada, DEEPEST_PATH + 12)
    beside = makers.a_comment(story, cast.ben, chain[-4])
    before = shape(story)
    for place in (1, 30, DEEPEST_PATH + 3):
        move(cast.mo, chain[place])
        sound(story)
        back(cast.mo, chain[place])
        assert shape(story) == before, place
    move(cast.mo, chain[DEEPEST_PATH + 3])
    with story.app.app_context():
        assert beside.comment.depth == 6
        assert len(beside.comment.path) == 5 * 7


def test_branches_of_branches_move_and_come_back_in_any_order(cast: Cast, story: Story) -> None:
    first, second, third, fourth = a_chain(story, cast.ada, 4)
    before = shape(story)
    move(cast.mo, third)
    move(cast.mo, second)
    move(cast.mo, fourth)
    for said in (third, fourth, second):
        back(cast.mo, said)
        sound(story)
    assert shape(story) == before
    assert first.number == 1


@pytest.mark.parametrize("seed", range(3))
def test_counts_are_right_whatever_waits_or_was_taken_down(cast: Cast, story: Story, seed: int) -> None:
    life = Life(story, cast, seed)
    life.goes_on(30, life.somebody_answers, life.somebody_answers, life.something_waits)
    life.goes_on(8, life.one_is_held)
    count_again(story)
    life.goes_on(10, life.one_is_withdrawn, life.one_is_removed)
    chosen = random.Random(seed).sample(replies(story), 6)  # noqa: S311 - no secret
    for said in chosen:
        move(cast.mo, said)
        sound(story)
    life.goes_on(10, life.somebody_answers, life.one_is_restored)
    for said in chosen:
        if came_from_what_waits(said):
            with pytest.raises(Refused, match="waits for a moderator"):
                back(cast.una, said)
        else:
            back(cast.una, said)
        sound(story)


def replies(story: Story) -> list[Said]:
    with story.app.app_context():
        wanted = select(Comment.id, Comment.number).where(Comment.parent_id.is_not(None))
        return [Said(story.app, id, number) for id, number in session.execute(wanted)]


def came_from_what_waits(said: Said) -> bool:
    with said.app.app_context():
        stone = session.get(Tombstone, session.get_one(MovedBranch, said.id).parent_id)
        return stone is not None and stone.kind is TombstoneKind.HELD


def test_what_was_set_for_the_thread_is_over_when_it_hangs_back(cast: Cast, story: Story) -> None:
    _, second = a_chain(story, cast.ada, 2)
    move(cast.mo, second)
    with story.app.app_context(), transaction():
        actions.close_thread(cast.mo.member, second.comment, "Enough.", clock.now())
    back(cast.mo, second)
    with story.app.app_context():
        assert session.scalars(select(ThreadOrder)).all() == []


def test_only_moderators_only_replies_and_only_what_was_moved(cast: Cast, story: Story) -> None:
    first, second = a_chain(story, cast.ada, 2)
    with pytest.raises(Refused, match="Only moderators"):
        move(cast.ed, second)
    with pytest.raises(Refused, match="thread of its own already"):
        move(cast.mo, first)
    with pytest.raises(Refused, match="was not moved"):
        back(cast.mo, second)
    move(cast.mo, second)
    with pytest.raises(Refused, match="thread of its own already"):
        move(cast.mo, second)
    with pytest.raises(Refused, match="Only moderators"):
        back(cast.ada, second)


def test_a_long_branch_takes_as_few_statements_as_a_short_one(cast: Cast, story: Story) -> None:
    counts = []
    for length in (1, 2, 120):  # the first begins the record, too
        _, second = a_chain(story, cast.ada, 2)
        with story.app.app_context(), transaction():
            for _ in range(length):
                actions.reply(cast.ben.member, story.article, WORDS, clock.now(), to=second.comment)
        with asked(story.app) as statements:
            move(cast.mo, second)
        counts.append(len(statements))
    assert counts[1] == counts[2]


def test_the_link_goes_where_the_old_place_can_not_be_found(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    first, second = a_chain(story, cast.ada, 2)
    move(cast.mo, second)
    with story.app.app_context(), transaction():
        actions.hold(cast.mo.member, first.comment, "kindness", "Wait.", clock.now())
    page = visitor.get(story.path)
    assert "Moved from another thread." in page.text
    assert page.page.select(".thread-kept a") == []


def test_the_desk_has_a_page_for_it(cast: Cast, story: Story) -> None:
    first, second = a_chain(story, cast.ada, 2)
    way, browser = f"/moderation/branches/{second.id}", cast.mo.browser
    browser.get(f"{second.path}/moderation")
    assert browser.page.select_one(f"a[href='{way}']")
    refused = browser.get(way).post_form(f"{way}/move", reason="Ring me on 07700 900321.")
    assert refused.status == 422
    assert "07700 900321" in str(refused.page.select_one("#reason"))
    assert browser.get(way).post_form(f"{way}/move", reason="").status == 422
    browser.get(way).post_form(f"{way}/move", reason=WHY)
    assert WHY in browser.text
    browser.post_form(f"{way}/return")
    assert "Make it a thread of its own" in browser.text
    assert "thread of its own already" in browser.get(f"/moderation/branches/{first.id}").text
    assert browser.post(f"{way}/return").status == 403
    assert cast.ben.browser.post(f"{way}/move", reason=WHY).status in {403, 404}


def test_the_shape_is_thought_out_without_a_database() -> None:
    leaves = [Leaf(7, 3, 7, True), Leaf(8, 7, 8, False), Leaf(9, 8, 9, True)]  # noqa: FBT003
    assert [(each.id, each.depth, each.reply_count) for each in replanted(7, leaves, ROOT)] == [
        (7, 0, 1),
        (8, 1, 1),
        (9, 2, 0),
    ]
    deep = Ground(DEEPEST_PATH - 1, path_under("", 1) * DEEPEST_PATH)
    planted = replanted(7, leaves, deep)
    assert [each.depth for each in planted] == [DEEPEST_PATH, DEEPEST_PATH + 1, DEEPEST_PATH + 2]
    assert {len(each.path) for each in planted} == {5 * (DEEPEST_PATH + 1)}
    assert [each.reply_count for each in planted] == [0, 0, 0]
