"""Anybody may say that something is illegal, is told what came of it, and may ask for a second look."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select, update

from forum.accounts.ladder import Rung
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation.models import Case, Entry, Report
from tests import makers
from tests.makers import Said, Story
from tests.moderation.desk import waiting
from tests.moderation.reporting import NOTICE, kept, notify, report
from tests.people import Browser, Cast, Person

SELLING = "I have some tablets left over, write to me."


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(story: Story, ben: Person) -> Said:
    return makers.a_comment(story, ben, text=SELLING)


def test_a_visitor_sends_a_notice_and_keeps_the_way_to_its_receipt(
    app: Flask, cast: Cast, said: Said, visitor: Browser
) -> None:
    visitor.get(f"{said.path}/notice")
    place = visitor.page.select_one("input[name=place]")
    assert place is not None
    assert str(place["value"]).endswith(said.path)
    notify(visitor, said.path)
    assert visitor.path.startswith("/reports/")
    assert "Please keep the address of this page" in visitor.text
    assert "jo@example.org" not in visitor.text
    assert waiting(app) == [("report", said.id)]
    card = cast.mo.browser.get("/moderation")
    for told in ("Somebody without an account", "illegal", "Jo Reader", "jo@example.org", NOTICE["why"]):
        assert told in card.text, told
    with app.app_context():
        entry = session.scalars(select(Entry)).one()
        assert (entry.by_id, entry.facts) == (None, '{"reason": "illegal"}')
    assert "Reported once by somebody without an account: illegal." in card.text
    facts = [each.get_text() for each in card.page.select(".desk__reports dt")]
    assert facts == ["Where", "From", "E-mail"]
    record = cast.una.browser.get("/moderation/record").text
    assert "Somebody without an account reported comment 1 on The first year." in record


def test_a_notice_has_a_reference_that_one_can_quote_and_a_moderator_finds(
    app: Flask, cast: Cast, story: Story, said: Said, visitor: Browser
) -> None:
    notify(visitor, story.path)
    notify(visitor, said.path)
    with app.app_context():
        first, second = session.scalars(select(Report.reference).order_by(Report.id)).all()
    assert f"say its reference: {second}" in visitor.text
    assert first != second
    browser = cast.mo.browser
    for typed in (second, f" {second.lower()} ", second.replace("-", "")):
        answer = browser.client.get("/moderation/reports", query_string={"reference": typed})
        assert answer.headers["Location"] == "/moderation?case=2"
    assert f"Reference {second}" in browser.get("/moderation?case=2").text
    assert browser.page.select_one("form[action='/moderation/reports'] input[name=reference]") is not None
    browser.post_form(f"{said.path}/no-action", reason="Fine.")
    path = f"/moderation/reports?reference={second}"
    assert f"Reference {second}" in browser.get(path).text  # a closed case, too
    for typed in ("R-2", "nonsense", "99999999999999999999", "%00"):
        assert browser.get(f"/moderation/reports?reference={typed}").status == 404
    assert cast.ada.browser.get(path).status == 403


def test_nobody_on_the_team_finds_a_report_about_themself(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.mo)
    report(cast.ada, said.path)
    with cast.mo.app.app_context():
        path = f"/moderation/reports?reference={session.scalars(select(Report.reference)).one()}"
    assert cast.mo.browser.get(path).status == 404
    assert cast.una.browser.get(path).status == 200


def test_several_without_an_account_are_counted_as_people(cast: Cast, said: Said, visitor: Browser) -> None:
    report(cast.ada, said.path)
    notify(visitor, said.path)
    assert "by 1 member and somebody without an account" in cast.mo.browser.get("/moderation").text
    notify(Browser(said.app), said.path)
    assert "by 1 member and 2 people without an account" in cast.mo.browser.get("/moderation").text


def test_a_visitor_is_promised_only_what_visitors_get(cast: Cast, said: Said, visitor: Browser) -> None:
    told = visitor.get("/report").text
    assert "You need no account for that." in told
    assert "members can report" in told
    assert visitor.page.select_one("main a[href^='/account/sign-in']") is not None
    assert "goes against our rules? Paste" in cast.ada.browser.get("/report").text


@pytest.mark.parametrize(
    ("field", "typed", "says"),
    [
        ("why", "", "why you think it is illegal"),
        ("place", "", "exactly where it is"),
        ("name", "", "give your name"),
        ("email", "nowhere", "give an e-mail address"),
        ("good_faith", "", "what you say here is right"),
        ("why", "x" * 4001, "4,000 characters at most"),
    ],
)
def test_what_is_missing_is_said_and_what_was_typed_stays(
    app: Flask, said: Said, visitor: Browser, field: str, typed: str, says: str
) -> None:
    notify(visitor, said.path, **{field: typed})
    assert visitor.status == 422
    assert says in visitor.text
    name = visitor.page.select_one("#name")
    assert name is not None
    assert name["value"] == ("" if field == "name" else "Jo Reader")
    with app.app_context():
        assert session.scalars(select(Report)).all() == []


def test_who_tells_of_the_abuse_of_children_need_not_say_who_they_are(
    app: Flask, cast: Cast, said: Said, visitor: Browser
) -> None:
    notify(visitor, said.path, children="yes", name="", email="")
    assert visitor.path.startswith("/reports/")
    assert "about abuse of children" in cast.mo.browser.get("/moderation").text


def test_a_form_that_is_sent_twice_is_one_notice(app: Flask, said: Said, visitor: Browser) -> None:
    visitor.get(f"{said.path}/notice")
    key = visitor.page.select_one("input[name=key]")
    assert key is not None
    for _ in range(2):
        visitor.post(f"{said.path}/notice", **{**NOTICE, "key": str(key["value"]), "place": "here"})  # type: ignore[arg-type]  # all are text
    with app.app_context():
        assert len(kept()) == 1
    notify(Browser(app), said.path)
    with app.app_context():
        assert len(kept()) == 2


def test_who_is_barred_may_still_say_that_something_is_illegal(app: Flask, cast: Cast, said: Said) -> None:
    makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7)
    assert notify(cast.ada.browser, said.path).path.startswith("/reports/")


def test_a_member_who_has_reported_it_may_still_send_a_notice(app: Flask, cast: Cast, said: Said) -> None:
    report(cast.ada, said.path)
    assert notify(cast.ada.browser, said.path).path.startswith("/reports/")
    assert "known=1" in notify(cast.ada.browser, said.path).path
    with app.app_context():
        assert len(kept()) == 2
    assert "Reported twice by 1 member" in cast.mo.browser.get("/moderation").text


def seen(browser: Browser) -> str:
    """What the card on this page shows, as its forms say."""
    return str(browser.page.select("input[name=seen]")[0]["value"])


def test_one_asks_once_for_a_second_look_and_somebody_else_decides(
    app: Flask, cast: Cast, said: Said, visitor: Browser
) -> None:
    notify(visitor, said.path)
    receipt = visitor.path
    mo = cast.mo.browser.get("/moderation")
    mo.post_form(f"{said.path}/no-action", reason="Not for sale.")
    visitor.get(receipt)
    assert "We left it as it is" in visitor.text
    assert visitor.post_form(f"{receipt}/again", words="").status == 422
    visitor.post_form(f"{receipt}/again", words="He does sell them.")
    assert waiting(app) == [("report", said.id)]
    assert "Asks for a second look: He does sell them." in cast.una.browser.get("/moderation").text
    late = cast.mo.browser.get("/moderation")
    late.post(f"{said.path}/no-action", seen=seen(late), reason="No.")
    assert late.status == 403
    assert "You decided this yourself" in late.text
    cast.una.browser.get("/moderation").post_form(f"{said.path}/no-action", reason="Still not.")
    assert waiting(app) == []
    visitor.get(receipt)
    assert "At first: We left it as it is" in visitor.text
    assert visitor.post(f"{receipt}/again", words="Once more.").status == 403


def test_where_all_others_are_suspended_an_admin_looks_again_at_what_they_decided(
    app: Flask, cast: Cast, said: Said, visitor: Browser
) -> None:
    notify(visitor, said.path)
    receipt = visitor.path
    cast.ola.browser.get("/moderation").post_form(f"{said.path}/no-action", reason="Not for sale.")
    visitor.get(receipt).post_form(f"{receipt}/again", words="He does sell them.")
    makers.a_sanction(cast.ola, cast.mo, Rung.SUSPENDED, days=7)
    ola = cast.ola.browser.get("/moderation")
    ola.post(f"{said.path}/no-action", seen=seen(ola), reason="No.")
    assert ola.status == 403  # una is there
    makers.a_sanction(cast.ola, cast.una, Rung.SUSPENDED, days=7)
    ola.get("/moderation").post_form(f"{said.path}/no-action", reason="Still not.")
    assert waiting(app) == []


def test_a_second_look_is_for_notices_that_were_decided(cast: Cast, said: Said, visitor: Browser) -> None:
    receipt = notify(visitor, said.path).path
    assert visitor.post(f"{receipt}/again", words="Now.").status == 403
    mine = report(cast.ada, said.path)
    path = mine.path
    cast.mo.browser.get("/moderation").post_form(f"{said.path}/no-action", reason="Fine.")
    assert mine.post(f"{path}/again", words="Now.").status == 403


def test_name_and_address_go_half_a_year_after_the_decision(
    app: Flask, cast: Cast, said: Said, visitor: Browser
) -> None:
    notify(visitor, said.path)
    cast.mo.browser.get("/moderation").post_form(f"{said.path}/no-action", reason="Fine.")
    for days, email in ((180, "jo@example.org"), (184, "")):
        with app.app_context(), transaction():
            session.execute(update(Case).values(closed_at=clock.now() - timedelta(days=days)))
        assert app.test_cli_runner().invoke(args=["reports", "expire"]).exit_code == 0
        with app.app_context():
            assert kept()[0].email == email


def test_an_address_of_this_site_leads_to_its_report(
    cast: Cast, story: Story, said: Said, visitor: Browser
) -> None:
    assert visitor.get("/").page.select_one("footer a[href='/report']") is not None
    poll = makers.a_poll(story)
    leads = {
        f"http://localhost{story.path}#comment-{said.id}": f"{said.path}/report",
        f"{story.path}?sort=oldest": f"{story.path}/report",
        f"  {said.path}/more ": f"{said.path}/report",
        f"{story.path}/comments/{said.id}": f"{said.path}/report",
        "/authors/ed": "/members/ed/report",
        "/members/ben": "/members/ben/report",
        f"http://127.0.0.1:8000{poll.path}": f"{poll.path}/report",
    }
    for address, way in leads.items():
        answer = visitor.client.get("/report", query_string={"address": address})
        assert answer.headers["Location"] == way, address
        assert visitor.get(way).status == 200
    for address in ("https://elsewhere.example/comments/1", "/rules", "nonsense", "http://[", "/comments/99"):
        answer = visitor.client.get("/report", query_string={"address": address})
        assert answer.status_code == 404, address
        assert "could not find that on this site" in answer.get_data(as_text=True)
