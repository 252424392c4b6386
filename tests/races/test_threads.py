"""Moving branches, closing and slowing threads while others answer in them."""

from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import func, select

from forum.articles.queries import Head
from forum.comments import actions
from forum.comments.models import Comment, MovedBranch, Returned, Tombstone
from forum.comments.queries import writing
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.core.keys import fresh_key
from forum.core.markup import COMMENT, write
from forum.rules.queries import current
from tests import makers
from tests.comments.test_move import sound
from tests.makers import Said, Story
from tests.people import Cast, Person
from tests.races.crowd import at_once, inside

WORDS = write("One more.", COMMENT)


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def answer(person: Person, story: Story, to: Said) -> None:
    """As the door does: the story is held, then what is answered is looked up."""
    with transaction():
        member, head = writing.ground(story.slug, person.id, clock.now(), to_write=True)
        assert isinstance(head, Head)
        found = writing.answered(to.id, story.id)
        sent = actions.Sent(write(fresh_key(), COMMENT), fresh_key(), 0)
        actions.post(member, head, sent, clock.now(), found)


def move(moderator: Person, said: Said) -> None:
    with transaction():
        actions.move_branch(moderator.member, said.comment, "Dogs.", clock.now())


def back(moderator: Person, said: Said) -> None:
    with transaction():
        actions.move_back(moderator.member, said.comment, clock.now())


def remove(moderator: Person, said: Said) -> None:
    with transaction():
        actions.remove(moderator.member, said.comment, "kindness", "", clock.now())


def hold(moderator: Person, said: Said) -> None:
    with transaction():
        actions.hold(moderator.member, said.comment, "kindness", "Wait.", clock.now())


def publish(moderator: Person, said: Said) -> None:
    with transaction():
        actions.publish(moderator.member, said.comment, clock.now())


def give(moderator: Person, said: Said) -> None:
    with transaction():
        grounds = actions.Grounds("kindness", "Please change it.", current())
        actions.return_to_author(moderator.member, said.comment, grounds, (), clock.now())


def slow(moderator: Person, first: Said) -> None:
    with transaction():
        actions.slow_thread(moderator.member, first.comment, 30, "Slowly.", clock.now())


def test_who_answers_while_a_branch_moves_loses_no_count(cast: Cast, story: Story) -> None:
    first = makers.a_comment(story, cast.ada)
    second = makers.a_comment(story, cast.ben, first)
    third = makers.a_comment(story, cast.ada, second)
    acts: list[Callable[[], None]] = []
    for turn in range(4):
        acts += [partial(answer, cast.ada, story, third), partial(move, cast.mo, second)]
        acts += [partial(answer, cast.ben, story, second), partial(back, cast.una, second)]
        acts += [partial(remove, cast.una, third)] if turn == 2 else []
    outcomes: list[Exception | None] = [*at_once([inside(story.app, act) for act in acts], threads=12)]
    assert {type(each) for each in outcomes} <= {type(None), Refused} | _missing(outcomes)
    sound(story)
    with story.app.app_context():
        assert session.scalar(select(func.count()).select_from(MovedBranch)) in {0, 1}
        assert (second.comment.parent_id is None) == (session.get(MovedBranch, second.id) is not None)


def _missing(outcomes: list[Exception | None]) -> set[type]:
    """Who answers what was removed a moment ago is told so."""
    return {type(each) for each in outcomes if each and "cannot be read any more" in str(each)}


def test_a_branch_that_many_move_at_once_is_moved_once(cast: Cast, story: Story) -> None:
    first = makers.a_comment(story, cast.ada)
    second = makers.a_comment(story, cast.ben, first)
    acts = [inside(story.app, partial(move, (cast.mo, cast.una)[turn % 2], second)) for turn in range(8)]
    outcomes = at_once(acts, threads=8)
    assert Counter(type(each) for each in outcomes) == {type(None): 1, Refused: 7}
    sound(story)


def test_holding_returning_and_publishing_at_once_counts_once(cast: Cast, story: Story) -> None:
    first = makers.a_comment(story, cast.ada)
    second = makers.a_comment(story, cast.ada, first)
    makers.a_comment(story, cast.ben, second)
    acts: list[Callable[[], None]] = []
    for _ in range(3):
        acts += [partial(hold, cast.mo, second), partial(give, cast.una, second)]
        acts += [partial(publish, cast.mo, second), partial(move, cast.una, second)]
    outcomes = at_once([inside(story.app, act) for act in acts], threads=12)
    assert Counter(type(each) for each in outcomes) == {type(None): 10, Refused: 2}
    sound(story)
    with story.app.app_context():
        held = session.get(Tombstone, second.id)
        assert held or session.get(Returned, second.id) is None


def test_in_a_slow_thread_one_answers_once_from_many_tabs(cast: Cast, story: Story) -> None:
    first = makers.a_comment(story, cast.ben)
    with story.app.app_context():
        slow(cast.mo, first)
    acts = [inside(story.app, partial(answer, cast.ada, story, first)) for _ in range(8)]
    outcomes = at_once(acts, threads=8)
    assert Counter(type(each) for each in outcomes) == {type(None): 1, Refused: 7}
    with story.app.app_context():
        assert session.scalar(select(func.count(Comment.id))) == 2
