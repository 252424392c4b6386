"""Whatever authors, moderators and the rules do, in whatever order: all that is told of it fits together.

The gate lives through some; `KITH_SEQUENCES=200 .venv/bin/pytest tests/moderation/test_sequences.py`
lives through so many on each engine.
"""

import os
from datetime import datetime, timedelta
from functools import partial
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.core import clock
from forum.core.db import session
from forum.core.markup import COMMENT, write
from forum.moderation import actions
from forum.moderation.actions import decisions
from forum.moderation.actions.decisions import Ground
from forum.moderation.models import Entry
from forum.moderation.targets import CaseKind
from tests import makers
from tests.databases import Database, Databases
from tests.moderation.desk import SELLING, SIDE_EFFECT
from tests.moderation.living import Life, State, impossible
from tests.people import invite

PHONE = "Ring them on 07700 900321, love."
TYPED = st.sampled_from(
    ["It was a long day.", "So it was for me.", SELLING, PHONE, f"{SELLING} {PHONE}", SIDE_EFFECT]
)
INSTEAD = st.sampled_from(["Please ring the helpline.", "It was a day.", "These vests kept me cool."])
UNDER = st.sampled_from(["kindness", "promotion"])
WHO = st.sampled_from(["mo", "una", "ola"])
WHICH, WAITED_FOR = st.integers(0, 3), 3
IN_THE_GATE = {"sqlite": 40, "postgresql": 10}
ASKED = int(os.environ.get("KITH_SEQUENCES", "0"))
STEPS = 16

pytestmark = pytest.mark.timeout(600 + 10 * ASKED)  # seconds; a busy machine is slow


class Lives(RuleBasedStateMachine):
    """One story, two comments of ada's on it: one can be read, one waits; and what becomes of them."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        database.empty()
        self.cast = invite(database.app)
        self.story = makers.an_article(self.cast.ed)
        self.life = Life(database.app, self.story)
        self.now = clock.now()
        self.before: dict[int, tuple[int, State]] = {}
        for body in ("It began with a tingling.", SELLING):
            self.life.post(self.cast.ada, body, None, self._later())

    @rule(body=TYPED, which=st.none() | WHICH)
    def somebody_writes(self, body: str, which: int | None) -> None:
        to = None if which is None else self._one(which)
        self.life.post(self.cast.ada, body, to, self._later())

    @rule(body=TYPED, which=WHICH)
    def its_author_changes_it(self, body: str, which: int) -> None:
        id = self._one(which)
        self.before.pop(id, None)
        self.life.edit(self.cast.ada, id, body, self._later())

    @rule(which=WHICH)
    def its_author_takes_it_back(self, which: int) -> None:
        with self.life.acting():
            comment = session.get_one(Comment, self._one(which))
            comments.withdraw(self.cast.ada.member, comment, self._later())

    @rule(which=st.integers(0, 2))
    def its_author_asks_again(self, which: int) -> None:
        if told := self.life.told():
            self.life.appeal(self.cast.ada, told[which % len(told)], self._later())

    @rule(which=WHICH, who=WHO, upheld=st.booleans())
    def an_appeal_is_answered(self, which: int, who: str, upheld: bool) -> None:  # noqa: FBT001 - drawn
        if asked := self.life.asked():
            id = asked[which % len(asked)]
            self.life.answer(self.cast[who], id, self._later(), upheld=upheld)

    @rule(which=WHICH, who=WHO)
    def it_is_published(self, which: int, who: str) -> None:
        self._decide("publish", which, who)

    @rule(which=WHICH, who=WHO, body=INSTEAD, under=UNDER)
    def it_is_adjusted(self, which: int, who: str, body: str, under: str) -> None:
        self._decide("adjust", which, who, write(body, COMMENT), Ground(under, ""))

    @rule(which=WHICH, who=WHO, under=UNDER)
    def it_is_held(self, which: int, who: str, under: str) -> None:
        self._decide("hold", which, who, Ground(under, "Please wait a little."))

    @rule(which=WHICH, who=WHO, under=UNDER)
    def it_is_returned(self, which: int, who: str, under: str) -> None:
        self._decide("return_to_author", which, who, Ground(under, "Please change it."), "")

    @rule(which=WHICH, who=WHO, under=UNDER)
    def it_is_removed(self, which: int, who: str, under: str) -> None:
        self._decide("remove", which, who, Ground(under, ""))

    @rule(which=WHICH, who=WHO)
    def it_is_restored(self, which: int, who: str) -> None:
        self._decide("restore", which, who)

    @rule(which=WHICH, who=WHO)
    def a_side_effect_is_looked_after(self, which: int, who: str) -> None:
        self._decide("look_after", which, who, CaseKind.EFFECT)

    @rule(which=WHICH, who=WHO)
    def what_was_decided_is_taken_back(self, which: int, who: str) -> None:
        id = self._one(which)
        last, moment = self.life.seen(id).entry, self._later()
        done = False
        with self.life.acting():
            if session.get(Entry, last):
                actions.undo(self.cast[who].member, last, moment)
                done = True
        entry, was = self.before.pop(id, (0, None))
        if done and entry == last and self.life.seen(id).entry != last:
            assert self.life.state(id) == was, "what was taken back is not as it was"

    @rule(hours=st.sampled_from([1, 20, 30 * 24]))
    def time_goes_by(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(hours=st.sampled_from([1, 30]))
    def the_clock_is_set_back(self, hours: int) -> None:
        self.now -= timedelta(hours=hours)

    @invariant()
    def all_fits_together(self) -> None:
        assert impossible(self.story) == []

    def _decide(self, how: str, which: int, who: str, *more: object) -> None:
        id = self._one(which)
        seen, was, by = self.life.seen(id), self.life.state(id), self.cast[who]
        with self.life.acting():
            comment, moment = session.get_one(Comment, id), self._later()
            getattr(decisions, how)(by.member, comment, seen, *more, moment)
        if (entry := self.life.seen(id).entry) != seen.entry:
            self.before[id] = (entry, was)

    def _one(self, which: int) -> int:
        """One of the comments; as often as any the one that somebody waits for an answer about."""
        ids, asked = self.life.ids(), self.life.asked_about()
        if which == WAITED_FOR and asked:
            return asked
        return ids[which % len(ids)]

    def _later(self) -> datetime:
        """A moment that was never before, also after the clock was set back."""
        self.now += timedelta(seconds=61, microseconds=7)
        return self.now


def test_no_sequence_reaches_an_impossible_state(databases: Databases, engine: str) -> None:
    some, checks = ASKED or IN_THE_GATE[engine], list(HealthCheck)
    how = settings(max_examples=some, stateful_step_count=STEPS, suppress_health_check=checks)
    made: Any = partial(Lives, databases.of(engine))  # whatever makes one will do
    run_state_machine_as_test(made, settings=how)
