"""Several people take the same comment down, pin, close and leave at the same moment."""

from collections import Counter
from collections.abc import Callable
from functools import partial

import pytest
from sqlalchemy import func, select

from forum.accounts import actions as accounts
from forum.articles import actions as articles
from forum.articles.models import Closing
from forum.comments import actions as comments
from forum.comments.models import Comment, Pin, Tombstone
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.core.markup import COMMENT, write
from tests import makers
from tests.makers import Said, Story
from tests.people import Cast, Person
from tests.races.crowd import at_once, inside


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def remove(moderator: Person, said: Said) -> None:
    with transaction():
        comments.remove(moderator.member, said.comment, "kindness", "", clock.now())


def withdraw(author: Person, said: Said) -> None:
    with transaction():
        comments.withdraw(author.member, said.comment, clock.now())


def pin(moderator: Person, said: Said) -> None:
    with transaction():
        comments.pin(moderator.member, said.comment, "Look here.", clock.now())


def close(moderator: Person, story: Story, turn: int) -> None:
    with transaction():
        articles.close_comments(moderator.member, story.article, f"Enough, {turn}.", clock.now())


def answer(author: Person, story: Story) -> None:
    with transaction():
        words = write("One more.", COMMENT)
        comments.reply(author.member, story.article, words, clock.now())


def leave(member: Person) -> None:
    with transaction():
        accounts.close_account(member.member, clock.now(), tells_stories=False)


def test_a_comment_that_many_take_down_at_once_is_counted_once(cast: Cast, story: Story) -> None:
    makers.a_comment(story, cast.ben)
    said = makers.a_comment(story, cast.ada)
    acts: list[Callable[[], None]] = [
        partial(remove, (cast.mo, cast.una)[turn % 2], said) for turn in range(8)
    ]
    acts += [partial(withdraw, cast.ada, said)] * 4
    outcomes = at_once([inside(story.app, act) for act in acts], threads=12)
    assert {type(each) for each in outcomes} <= {type(None), Refused}
    with story.app.app_context():
        assert story.article.comment_count == 1
        assert session.scalar(select(func.count()).select_from(Tombstone)) == 1


def test_many_who_pin_and_close_at_once_leave_one_pin_and_one_sentence(cast: Cast, story: Story) -> None:
    said = [makers.a_comment(story, cast.ada) for _ in range(3)]
    acts: list[Callable[[], None]] = []
    for turn in range(6):
        moderator = (cast.mo, cast.una)[turn % 2]
        acts += [partial(pin, moderator, said[turn % 3]), partial(close, moderator, story, turn)]
    outcomes = at_once([inside(story.app, act) for act in acts], threads=12)
    assert outcomes == [None] * 12
    with story.app.app_context():
        for table in (Pin, Closing):
            assert session.scalar(select(func.count()).select_from(table)) == 1


def test_who_leaves_while_others_write_and_moderators_remove_loses_no_count(cast: Cast, story: Story) -> None:
    own = [makers.a_comment(story, cast.ada) for _ in range(6)]
    acts: list[Callable[[], None]] = [partial(leave, cast.ada)]
    acts += [partial(remove, cast.mo, said) for said in own[:3]]
    acts += [partial(answer, cast.ben, story) for _ in range(8)]
    outcomes = at_once([inside(story.app, act) for act in acts], threads=12)
    assert Counter(type(each) for each in outcomes) - Counter([Refused] * 3) <= Counter([type(None)] * 12)
    with story.app.app_context():
        readable = (
            select(func.count()).select_from(Comment).outerjoin(Tombstone).where(Tombstone.kind.is_(None))
        )
        assert story.article.comment_count == session.scalar(readable) == 8
