"""Three members' reports let a comment wait while nobody of the team is there: once, told, and undone."""

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

import pytest
from flask import Flask
from sqlalchemy import select, update

from forum.accounts.ladder import Rung
from forum.accounts.models import Member
from forum.comments.models import Tombstone
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation import actions
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Case, Entry, Report, Statement
from forum.moderation.queries.reported import read
from forum.moderation.queries.reports import counting
from forum.moderation.restrictions import Found, Restriction
from forum.moderation.targets import CaseKind, ReportKind
from forum.rules.actions import amend
from forum.rules.queries import current
from forum.team.actions import be_here
from tests import makers
from tests.house.test_statements import asked
from tests.makers import Said
from tests.moderation.desk import waiting
from tests.moderation.reporting import notify, report
from tests.people import Browser, Cast, Person
from tests.races.crowd import at_once, inside

UNKIND = "You are all wrong and should be quiet."


def away(app: Flask, ola: Person, **switches: int) -> None:
    """Nobody of the team is there at this hour."""
    with app.app_context(), transaction():
        now, book = clock.now(), current()
        begins = (now.hour + 2) % 23
        hours = {"opens": begins, "closes": begins + 1} | switches
        changed = replace(book.switches, **hours)  # type: ignore[arg-type]  # all of these are numbers
        amend(ola.member, book.changed(switches=changed), "To try it.", now, opened_on=book.edition)


@pytest.fixture
def said(app: Flask, cast: Cast) -> Said:
    """A comment of ada's, while nobody is there; everybody has been here for more than a day."""
    with app.app_context(), transaction():
        session.execute(update(Member).values(joined_at=clock.now() - timedelta(days=9)))
    away(app, cast.ola)
    return makers.a_comment(makers.an_article(cast.ed), cast.ada, text=UNKIND)


def is_held(said: Said) -> bool:
    with said.app.app_context():
        return session.get(Tombstone, said.id) is not None


def test_the_third_member_makes_it_wait_and_its_author_is_told_why(
    app: Flask, cast: Cast, said: Said, visitor: Browser
) -> None:
    first = report(cast.ben, said.path, "kindness")
    report(cast.mo, said.path, "hate")
    assert not is_held(said)
    assert report(cast.ed, said.path, "kindness").status == 200
    assert is_held(said)
    assert UNKIND not in visitor.get("/articles/the-first-year").text
    assert sorted(waiting(app)) == [("held", said.id), ("report", said.id)]
    with app.app_context():
        told = session.scalars(select(Statement)).one()
        assert (told.restriction, told.found, told.by_id) == (Restriction.HELD, Found.REPORT, None)
        assert (told.rule, told.why) == ("kindness", session.scalars(select(Tombstone.reason)).one())
        held = session.scalars(select(Entry).where(Entry.act == Act.HOLD)).one()
        assert (held.by_id, held.rule, held.facts) == (None, "kindness", '{"reports": 3}')
    page = cast.ada.browser.get(f"{said.path}/statements").text
    for words in ("Several readers reported it;", "somebody who reported it", "a program"):
        assert words in page
    cast.una.browser.get("/moderation").post_form(f"{said.path}/publication")
    assert waiting(app) == []
    receipt = first.get(first.path).text
    assert "We left it as it is" in receipt
    assert "A program let it wait, because several members had reported it." in receipt


def test_what_its_author_changes_does_not_let_go_of_it(app: Flask, cast: Cast, said: Said) -> None:
    for person in (cast.ben, cast.mo, cast.ed):
        report(person, said.path)
    edit = cast.ada.browser.get(f"{said.path}/edit")
    edit.post_form(f"{said.path}/edit", body="All is well.")
    assert is_held(said)
    edit.get(f"{said.path}/edit").post_form(f"{said.path}/edit", body="Use my code SPOON20 for 20% off!")
    assert is_held(said)
    with app.app_context():
        holds = select(Statement.found).where(Statement.ended_at.is_(None))
        assert session.scalars(holds).one() is Found.REPORT


def test_while_somebody_is_there_nothing_waits_by_itself(app: Flask, cast: Cast, said: Said) -> None:
    with app.app_context(), transaction():
        be_here(cast.una.member, 1, clock.now())
    for person in (cast.ben, cast.mo, cast.ed):
        report(person, said.path)
    assert not is_held(said)


@pytest.mark.parametrize(("number", "made_it_wait"), [(0, None), (2, 2), (4, None)])
def test_an_admin_decides_how_many(
    app: Flask, cast: Cast, said: Said, number: int, made_it_wait: int | None
) -> None:
    away(app, cast.ola, reports_hold=number)
    for person in (cast.ben, cast.mo, cast.ed):
        browser = person.browser.get(f"{said.path}/report?reason=hate")
        if browser.status == 200:
            browser.post_form(f"{said.path}/report")
    with app.app_context():
        assert session.scalar(select(Tombstone.reports)) == made_it_wait


def _told_in_bad_faith(by: Person, now: datetime) -> None:
    for number in range(3):
        about = {"kind": CaseKind.REPORT, "subject_kind": Kind.MEMBER, "subject_id": by.id, "rank": 1}
        case = Case(**about, opened_at=now, due_at=now, closed_at=now)
        session.add(case)
        session.flush()
        told = {"kind": ReportKind.RULE, "rule": "hate", "words": "", "place": "", "bad_faith": True}
        made = {
            "token": f"t{number}",
            "reference": f"r{number}",
            "case_id": case.id,
            "by_id": by.id,
            "sealed_until": now,
        }
        session.add(Report(**told, **made, at=now - timedelta(days=2)))


def test_who_does_not_count(app: Flask, cast: Cast, said: Said, visitor: Browser) -> None:
    """Visitors, the same person again, worries, who is new, and who told us things in bad faith lately."""
    notify(visitor, said.path)
    notify(cast.ben.browser, said.path)
    report(cast.ben, said.path)
    report(cast.una, said.path, "care")
    with app.app_context(), transaction():
        session.execute(update(Member).where(Member.username == "mo").values(joined_at=clock.now()))
        _told_in_bad_faith(cast.ed, clock.now())
    report(cast.mo, said.path)
    report(cast.ed, said.path)
    report(cast.ola, said.path)
    assert not is_held(said)  # ben and ola alone
    report(cast.una, said.path)
    assert is_held(said)


def test_a_notice_of_somebody_who_is_suspended_does_not_count(app: Flask, cast: Cast, said: Said) -> None:
    makers.a_sanction(cast.mo, cast.ben, Rung.SUSPENDED, days=7)
    notify(cast.ben.browser, said.path)
    report(cast.ed, said.path)
    report(cast.una, said.path)
    assert not is_held(said)
    report(cast.ola, said.path)
    assert is_held(said)


@pytest.mark.parametrize(
    ("before", "decision", "fields"), [(3, "publication", {}), (2, "no-action", {"reason": "Blunt."})]
)
def test_what_somebody_decided_is_not_held_again_until_its_author_changes_it(
    app: Flask, cast: Cast, said: Said, before: int, decision: str, fields: dict[str, str]
) -> None:
    three = (cast.ben, cast.ola, cast.ed)
    for person in three[:before]:
        report(person, said.path)
    una = cast.una.browser.get("/moderation").get(f"{said.path}/moderation")
    una.post_form(f"{said.path}/{decision}", **fields)  # type: ignore[arg-type]  # all are text
    assert waiting(app) == []
    for person in three:
        assert report(person, said.path).path.startswith("/reports/")
    assert not is_held(said)
    assert waiting(app) == [("report", said.id)]
    edit = cast.ada.browser.get(f"{said.path}/edit")
    edit.post_form(f"{said.path}/edit", body="You are even worse now.")
    report(cast.mo, said.path)
    assert is_held(said)


def test_who_counts_is_asked_at_once_however_many_there_are(app: Flask, cast: Cast, said: Said) -> None:
    away(app, cast.ola, reports_hold=9)
    asks = []
    for person in (cast.ben, cast.mo, cast.ed, cast.una):
        report(person, said.path)
        with app.app_context(), asked(app) as statements:
            counting(session.get_one(Case, 1), clock.now())
        asks.append(len(statements))
    assert len(set(asks)) == 1


def test_people_stories_and_polls_never_wait_for_reports(app: Flask, cast: Cast, said: Said) -> None:
    for person in (cast.ben, cast.mo, cast.una):
        report(person, "/members/ada")
        report(person, "/articles/the-first-year")
    assert cast.ed.browser.get("/members/ada").status == 200
    assert cast.ben.browser.get("/articles/the-first-year").status == 200
    with app.app_context():
        assert session.scalars(select(Entry).where(Entry.act == Act.HOLD)).all() == []


def test_the_third_report_raced_holds_it_once(app: Flask, cast: Cast, said: Said) -> None:
    report(cast.ben, said.path)
    report(cast.mo, said.path)

    def send(person: Person) -> bool:
        with transaction():
            about = read(Kind.COMMENT, said.id)
            told = actions.Told(ReportKind.RULE, "kindness")
            return actions.report(person.member, about, told, clock.now())[1]

    people = [cast.ed, cast.una, cast.ola] * 3
    at_once([inside(app, partial(send, each)) for each in people], threads=9)
    assert is_held(said)
    with app.app_context():
        assert len(session.scalars(select(Entry).where(Entry.act == Act.HOLD)).all()) == 1
        assert len(session.scalars(select(Statement)).all()) == 1
        assert len(session.scalars(select(Case).where(Case.closed_at.is_(None))).all()) == 2
        assert len(session.scalars(select(Report)).all()) == 3  # from then on, nobody could read it


def test_what_a_moderator_does_after_a_report_says_so(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    said = makers.a_comment(story, cast.ada, text=UNKIND)
    report(cast.ben, said.path)
    cast.mo.browser.get("/moderation").post_form(f"{said.path}/removal", rule="kindness")
    other = makers.a_comment(story, cast.ada, text=UNKIND)
    cast.mo.browser.get(f"{other.path}/moderation").post_form(f"{other.path}/removal", rule="kindness")
    with app.app_context():
        found = session.scalars(select(Statement.found).order_by(Statement.id)).all()
        assert found == [Found.REPORT, Found.PERSON]


def test_what_was_taken_back_is_open_again_and_told(app: Flask, cast: Cast) -> None:
    said = makers.a_comment(makers.an_article(cast.ed), cast.ada, text=UNKIND)
    receipt = report(cast.ben, said.path)
    cast.mo.browser.get("/moderation").post_form(f"{said.path}/removal", rule="kindness")
    with app.app_context():
        removed = session.scalars(select(Entry.number).where(Entry.act == Act.REMOVE)).one()
        with transaction():
            actions.undo(cast.mo.member, removed, clock.now())
    assert waiting(app) == [("report", said.id)]
    assert "Nobody has decided yet." in receipt.get(receipt.path).text
    cast.mo.browser.get("/moderation").post_form(f"{said.path}/removal", rule="kindness")
    cast.mo.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/restoration")
    assert "Later somebody looked again, and took that back." in receipt.get(receipt.path).text
