"""What a story and its comments count step by step is what somebody would count who comes afterwards."""

import random
from collections.abc import Callable
from functools import partial

import pytest
from flask import Flask
from sqlalchemy import select

from forum.articles.actions import move_version
from forum.comments import actions as comments
from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.markup import COMMENT, write
from forum.transfer.wordpress.counting import count_all, count_replies
from tests import makers
from tests.handles import Story
from tests.people import Cast

WORDS = write("One of many.", COMMENT)
Counts = tuple[tuple[int, int, int], dict[int, int]]


def counted(story: Story) -> Counts:
    """What can be read, threads with a place, the last number; and what is below each comment."""
    with story.app.app_context():
        article = story.article
        below = {row.number: row.reply_count for row in session.scalars(select(Comment))}
        return (article.comment_count, article.thread_count, article.last_number), below


def count_again(story: Story) -> None:
    with story.app.app_context(), transaction():
        last = story.article.last_number
        count_replies(story.id)
        count_all(story.id, last)


class Life:
    """Things that happen under a story, by chance."""

    def __init__(self, story: Story, cast: Cast, seed: int) -> None:
        self.story, self.cast, self.chance = story, cast, random.Random(seed)  # noqa: S311 - no secret

    def goes_on(self, steps: int, *happenings: Callable[[], None]) -> None:
        """So many of these things, each in a transaction of its own."""
        for _ in range(steps):
            with self.story.app.app_context(), transaction():
                self.chance.choice(happenings)()

    def somebody_answers(self) -> None:
        to = self._one_that(None)
        comments.reply(self.cast.ada.member, self.story.article, WORDS, clock.now(), to=to)

    def something_waits(self) -> None:
        to, why = self._one_that(None), "It names a clinic."
        held = comments.Held(why, to=to)
        comments.submit_held(self.cast.ada.member, self.story.article, WORDS, clock.now(), held)

    def one_is_held(self) -> None:
        """Also one that has answers: so an import can leave it."""
        if found := self._one_that(None):
            session.add(Tombstone(comment_id=found.id, kind=TombstoneKind.HELD, reason="", since=clock.now()))
            move_version(self.story.id)

    def one_is_withdrawn(self) -> None:
        if found := self._one_that(self.chance.choice([None, TombstoneKind.HELD])):
            comments.withdraw(self.cast.ada.member, found, clock.now())

    def one_is_removed(self) -> None:
        if found := self._one_that(self.chance.choice([None, TombstoneKind.HELD])):
            comments.remove(self.cast.mo.member, found, "kindness", "", clock.now())

    def one_is_restored(self) -> None:
        if found := self._one_that(TombstoneKind.REMOVED):
            comments.restore(self.cast.una.member, found, clock.now())

    def _one_that(self, kind: TombstoneKind | None) -> Comment | None:
        """Any comment in this state; sometimes none, even if there is one."""
        wanted = select(Comment).outerjoin(Tombstone).where(Tombstone.kind.is_not_distinct_from(kind))
        found = session.scalars(wanted.order_by(Comment.id)).all()
        return self.chance.choice(found) if found and self.chance.random() < 0.8 else None


@pytest.mark.parametrize("seed", range(3))
def test_no_count_is_ever_lost(app: Flask, cast: Cast, seed: int) -> None:
    story = makers.an_article(cast.ed)
    life = Life(story, cast, seed)
    growing = (life.somebody_answers, life.somebody_answers, life.something_waits)
    life.goes_on(30, *growing)
    life.goes_on(8, life.one_is_held)
    count_again(story)
    life.goes_on(50, *growing, life.one_is_withdrawn, life.one_is_removed, life.one_is_restored)
    told = counted(story)
    count_again(story)
    assert told == counted(story)


@pytest.mark.parametrize("way", ["withdrawn", "removed"])
def test_what_waited_above_answers_is_counted_once_it_is_taken_down(cast: Cast, way: str) -> None:
    story = makers.an_article(cast.ed)
    first = makers.a_comment(story, cast.ben)
    waits = makers.a_comment(story, cast.ada, first)
    makers.a_comment(story, cast.ben, waits)
    with story.app.app_context(), transaction():
        stone = {"kind": TombstoneKind.HELD, "reason": "", "since": clock.now()}
        session.add(Tombstone(comment_id=waits.id, **stone))
    count_again(story)
    assert counted(story)[1] == {1: 1, 2: 1, 3: 0}
    acts = {
        "withdrawn": partial(comments.withdraw, now=clock.now()),
        "removed": partial(comments.remove, anchor="kindness", reason="", now=clock.now()),
    }
    who = {"withdrawn": cast.ada, "removed": cast.mo}
    with story.app.app_context(), transaction():
        acts[way](who[way].member, waits.comment)
    assert counted(story)[1] == {1: 2, 2: 1, 3: 0}
