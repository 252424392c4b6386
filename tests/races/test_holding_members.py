"""Somebody leaves, or is answered, while the team decides about them: nobody waits for ever."""

import threading
import time
from collections.abc import Callable

import pytest
from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.accounts.ladder import Rung
from forum.articles import actions as articles
from forum.comments import actions as comments
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.moderation import actions, policy
from forum.moderation.actions import care
from forum.moderation.acts import Kind
from forum.moderation.models import Appeal, CareFile, Case, Statement
from forum.moderation.targets import CaseKind
from tests import makers
from tests.handles import Said, Story
from tests.moderation.desk import SELLING, WORRY, post, waiting
from tests.people import Cast, Person
from tests.races.crowd import at_once, inside

A_MOMENT = 0.5  # in which the other one gets as far as it can
WHY = "It is the bakery."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def slowed(began: threading.Event, act: Callable[..., object]) -> Callable[..., object]:
    """The same act, which takes its time after it has said that it begins."""

    def slowly(*args: object, **named: object) -> object:
        began.set()
        time.sleep(A_MOMENT)
        return act(*args, **named)

    return slowly


def leaving(ada: Person, began: threading.Event) -> Callable[[], None]:
    """She closes her account once the other one has begun."""

    def leave() -> None:
        began.wait(10)
        with transaction():
            accounts.close_account(ada.member, clock.now(), tells_stories=False)

    return leave


def ask(ada: Person) -> None:
    with transaction():
        actions.appeal(ada.member, session.get_one(Statement, 1), WHY, clock.now())


def test_who_asks_while_it_is_published_is_told_and_no_case_stays_open(cast: Cast, story: Story) -> None:
    post(cast.ada, story, SELLING)
    began = threading.Event()

    def publish() -> None:
        with transaction():
            articles.take_turn(story.id)
            began.set()
            time.sleep(A_MOMENT)
            waits = Said(story.app, 1, 1).comment
            comments.publish(cast.mo.member, waits, clock.now())

    def asks() -> None:
        began.wait(10)
        ask(cast.ada)

    done = at_once([inside(story.app, publish), inside(story.app, asks)], threads=2)
    assert [type(each) for each in done] == [type(None), Refused]
    assert waiting(story.app) == []
    with story.app.app_context():
        assert session.scalars(select(Appeal)).all() == []


def test_who_asks_while_it_is_lifted_is_told(cast: Cast) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    began = threading.Event()

    def lift() -> None:
        with transaction():
            told = session.get_one(Statement, 1)
            assert told.sanction is not None
            accounts.lift(cast.mo.member, told.sanction, "It was a mistake.", clock.now())
            began.set()
            time.sleep(A_MOMENT)

    def asks() -> None:
        began.wait(10)
        ask(cast.ada)

    done = at_once([inside(cast.mo.app, lift), inside(cast.mo.app, asks)], threads=2)
    assert [type(each) for each in done] == [type(None), Refused]
    assert waiting(cast.mo.app) == []


def test_a_case_about_what_is_over_does_not_stay_open(cast: Cast) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    with cast.mo.app.app_context(), transaction():
        told = session.get_one(Statement, 1)
        actions.appeal(cast.ada.member, told, WHY, clock.now())
        told.ended_at = clock.now()  # by whatever may come in between
    with cast.mo.app.app_context():
        (case,) = session.scalars(select(Case).where(Case.kind == CaseKind.APPEAL))
        assert case.closed_at is not None


def test_who_leaves_while_their_appeal_is_upheld_waits_for_it(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    began = threading.Event()
    inside(cast.mo.app, lambda: ask(cast.ada))()
    monkeypatch.setattr(policy, "may_decide", slowed(began, policy.may_decide))

    def uphold() -> None:
        with transaction():
            actions.decide(cast.una.member, session.get_one(Appeal, 1), "Sorry.", clock.now(), upheld=True)

    acts = [inside(cast.mo.app, each) for each in (uphold, leaving(cast.ada, began))]
    assert at_once(acts, threads=2) == [None, None]
    with cast.mo.app.app_context():
        appeal = session.get_one(Appeal, 1)
        assert (appeal.upheld, appeal.words) == (True, "")


def test_who_leaves_while_somebody_looks_after_them_waits_for_it(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    cast.ada.browser.get("/account/profile").post_form("/account/profile", bio=WORRY)
    with cast.mo.app.app_context(), transaction():
        (opened,) = session.scalars(select(Case))
        care.watch_one_more(cast.mo.member, opened, None, clock.now())
    began = threading.Event()
    monkeypatch.setattr(care, "count", slowed(began, care.count))

    def look_after() -> None:
        with transaction():
            (case,) = session.scalars(select(Case).where(Case.subject_kind == Kind.MEMBER))
            care.look_after(cast.mo.member, case, None, None, clock.now())

    acts = [inside(cast.mo.app, each) for each in (look_after, leaving(cast.ada, began))]
    assert at_once(acts, threads=2) == [None, None]
    with cast.mo.app.app_context():
        assert session.scalars(select(CareFile)).all() == []
