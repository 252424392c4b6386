"""Whoever holds the end of the record waits for nobody: acts that meet there are both saved."""

import threading
import time
from collections.abc import Callable

import pytest
from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.accounts.ladder import Rung
from forum.accounts.models import Sanction
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.markup import COMMENT, write
from forum.moderation import actions
from forum.moderation.actions import decisions
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Case, Entry
from forum.moderation.queries import deciding
from forum.moderation.queries.reported import read
from forum.moderation.targets import ReportKind
from tests import makers
from tests.handles import Story
from tests.moderation.reporting import report
from tests.people import Cast, Person
from tests.races.crowd import at_once, inside

A_MOMENT = 0.7  # in which the other one gets as far as it can

# SQLite has one writer at a time; there, nobody holds anything that another waits for.
pytestmark = pytest.mark.parametrize("engine", ["postgresql"], indirect=True)


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def both(cast: Cast, first: Callable[[], object], then: Callable[[], object]) -> list[object]:
    """The first has done its work and is about to be saved when the other one begins."""
    began = threading.Event()

    def one() -> None:
        with transaction():
            first()
            began.set()
            time.sleep(A_MOMENT)

    def other() -> None:
        began.wait(10)
        with transaction():
            then()

    return list(at_once([inside(cast.mo.app, one), inside(cast.mo.app, other)], threads=2))


def test_a_report_and_the_undoing_of_what_was_decided_about_an_earlier_one(cast: Cast) -> None:
    report(cast.ada, "/members/ben", words="One.")
    with cast.mo.app.app_context(), transaction():
        case = session.scalars(select(Case)).one()
        seen = deciding.seen(case.subject_kind, case.subject_id)
        decisions.settle(cast.mo.member, case, Act.NO_ACTION, seen, clock.now(), decisions.Left("Nothing."))
    report(cast.ada, "/members/ben", words="Two.")
    with cast.mo.app.app_context():
        number = session.scalars(select(Entry.number).where(Entry.act == Act.NO_ACTION)).one()

    def tell() -> None:
        told = actions.Told(ReportKind.RULE, "kindness", "Three.")
        actions.report(cast.una.member, read(Kind.MEMBER, cast.ben.id), told, clock.now())

    assert both(cast, tell, lambda: actions.undo(cast.mo.member, number, clock.now())) == [None, None]


def test_lifting_a_decision_and_letting_the_comment_be_read_with_which_it_ends(
    cast: Cast, story: Story
) -> None:
    id = makers.a_sanction(cast.mo, cast.ada, Rung.HELD)
    for _ in range(2):
        makers.a_held_comment(story, cast.ada)
    said = makers.a_held_comment(story, cast.ada, text="Ring me on 07700 900321.")
    with cast.mo.app.app_context():
        earlier = session.scalars(select(Case.subject_id).where(Case.subject_id != said.id)).all()
    for each in earlier:
        cast.mo.browser.get(f"/comments/{each}/moderation").post_form(f"/comments/{each}/publication")

    def lift() -> None:
        accounts.lift(cast.una.member, session.get_one(Sanction, id), "It is enough.", clock.now())

    def adjust() -> None:
        seen, ground = deciding.seen(Kind.COMMENT, said.id), decisions.Ground("contact-details", "")
        decisions.adjust(cast.mo.member, said.comment, seen, write("Ring me.", COMMENT), ground, clock.now())

    assert both(cast, lift, adjust) == [None, None]
