"""An admin changes the rules; what was before stays, and nobody's change is lost."""

import pytest
from flask import Flask

from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Conflict, Refused
from forum.rules import actions, queries
from forum.rules.book import shipped
from forum.rules.models import RuleBook
from tests import makers
from tests.house.state import changed, state
from tests.people import PASSWORD, Browser, Cast, Person, filled_in

RULE = "/rules/edit/rules/kindness"
WHY = "People asked what we mean."


def open_form(ola: Person, path: str = RULE) -> Browser:
    return ola.browser.get(path)


def box(browser: Browser, name: str) -> str:
    """What stands in a field."""
    field = browser.page.select_one(f"[name={name}]")
    assert field is not None
    return field.get_text().removeprefix("\n") if field.name == "textarea" else str(field["value"])


def test_a_rule_is_reworded_with_a_trace_of_who_what_and_why(app: Flask, ola: Person) -> None:
    browser = open_form(ola).post_form(RULE, title="Be kind", bad="Shut up.\n\n Go away. ", change=WHY)
    assert (browser.status, browser.path) == (200, "/rules/history/2")
    with app.app_context():
        book = queries.current()
        rule = book.rule("kindness")
        assert (book.edition, rule.version, rule.title) == (2, 2, "Be kind")
        assert rule.bad == ("Shut up.", "Go away.")
        rows = {row.edition: row for row in session.query(RuleBook)}
        assert (rows[2].change, rows[2].by_id) == (WHY, ola.id)
        assert (rows[1].by_id, queries.book(1)) == (None, shipped())


def test_what_follows_can_be_one_of_what_the_rule_may_and_nothing_else(app: Flask, ola: Person) -> None:
    path = "/rules/edit/rules/contact-details"
    offered = open_form(ola, path).page.select("select[name=effect] option")
    assert [str(each["value"]) for each in offered] == ["adjust", "hold"]
    browser = open_form(ola, path).post_form(path, effect="off", change=WHY)
    assert browser.status == 422
    assert "choose what follows" in browser.text
    open_form(ola, path).post_form(path, effect="hold", change=WHY)
    with app.app_context():
        assert queries.current().rule("contact-details").effect.value == "hold"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"change": ""}, "say what you changed and why"),
        ({"change": "x" * 501}, "500 characters at most"),
        ({"title": " "}, "write something here"),
        ({"title": "x" * 81}, "80 characters at most"),
        ({"bad": "x\n" + "y" * 301}, "Line 2: this is longer than 300"),
        ({"good": "\n".join(str(each) for each in range(11))}, "10 lines at most"),
    ],
)
def test_a_mistake_is_said_beside_its_field_and_what_was_typed_stays(
    app: Flask, ola: Person, typed: dict[str, str], sentence: str
) -> None:
    fields = {"asks": "Long & careful", "change": WHY} | typed
    before = state(app)
    browser = open_form(ola).post_form(RULE, **fields)  # type: ignore[arg-type]  # fields of the form
    assert browser.status == 422
    assert sentence in browser.text
    assert box(browser, "asks") == "Long & careful"
    for name, value in typed.items():
        assert box(browser, name) == value.strip()
    assert {name for name in changed(before, state(app)) if name != "sign_in"} == set()


def test_what_changes_nothing_makes_no_edition(app: Flask, ola: Person) -> None:
    browser = open_form(ola).post_form(RULE, change=WHY)
    assert browser.status == 422
    assert "Nothing here is different" in browser.text
    with app.app_context():
        assert session.query(RuleBook).count() == 0


def test_somebody_was_faster_and_nothing_typed_is_lost(app: Flask, ola: Person) -> None:
    browser = open_form(ola)
    makers.a_changed_rule(app, "hate", title="Nobody is less")
    browser.post_form(RULE, title="Be kind", change=WHY)
    assert browser.status == 409
    assert "Somebody changed the rules since you opened this page" in browser.text
    assert (box(browser, "title"), box(browser, "change")) == ("Be kind", WHY)
    with app.app_context():
        assert queries.current().rule("kindness").title == shipped().rule("kindness").title
    browser.post_form(RULE)
    with app.app_context():
        book = queries.current()
        assert (book.edition, book.rule("kindness").title) == (3, "Be kind")
        assert book.rule("hate").title == "Nobody is less"


def test_a_form_whose_token_is_old_comes_back_whole(app: Flask, ola: Person) -> None:
    browser = open_form(ola)
    typed = filled_in(browser.form(RULE)) | {"title": "Be kind & true", "change": WHY, "csrf_token": "x"}
    browser.seen(browser.client.post(RULE, data=typed))
    assert browser.status == 400
    browser.post_form(RULE)
    with app.app_context():
        assert queries.current().rule("kindness").title == "Be kind & true"


def test_who_was_signed_out_meanwhile_signs_in_and_goes_on(app: Flask, ola: Person) -> None:
    browser = open_form(ola)
    typed = filled_in(browser.form(RULE)) | {"title": "Be kind & true", "change": WHY}
    browser.get("/account").post_form("/account/sign-out")
    browser.get("/account/sign-in")
    field = browser.page.select_one("input[name=csrf_token]")
    assert field is not None
    browser.seen(browser.client.post(RULE, data=typed | {"csrf_token": str(field["value"])}))
    assert "your words are safe" in browser.text
    browser.post_form("/account/sign-in", name="ola", password=PASSWORD)
    browser.post_form(RULE)
    with app.app_context():
        assert queries.current().rule("kindness").title == "Be kind & true"


@pytest.mark.parametrize("who", ["ada", "mo", "ed"])
def test_nobody_but_admins_may(app: Flask, cast: Cast, who: str) -> None:
    browser, before = cast[who].browser, state(app)
    for path in ("/rules/edit", RULE, "/rules/edit/switches", "/rules/test"):
        assert browser.get(path).status == 403
    for path in (RULE, f"{RULE}/trial", "/rules/edit/care", "/rules/edit/care/trial", "/rules/test"):
        assert browser.post(path, title="x", change="x", opened_on=1).status == 403
    with app.app_context(), pytest.raises(Refused), transaction():
        actions.amend(cast[who].member, shipped(), "x", clock.now(), opened_on=1)
    assert changed(before, state(app)) == set()


def test_the_action_itself_refuses_what_was_opened_on_another_edition(app: Flask, ola: Person) -> None:
    with app.app_context(), pytest.raises(Conflict), transaction():
        actions.amend(ola.member, shipped(), "x", clock.now(), opened_on=7)


def test_switches_are_set_and_refused_in_words(app: Flask, ola: Person) -> None:
    path = "/rules/edit/switches"
    browser = open_form(ola, path).post_form(path, minimum_age=12, country="Wales", closes=0, change=WHY)
    assert browser.status == 422
    assert "whole number from 13 to 18" in browser.text
    assert "two letters" in browser.text
    assert box(browser, "country") == "Wales"
    browser = open_form(ola, path).post_form(path, opens=5, closes=5, change=WHY)
    assert "the same hour" in browser.text
    open_form(ola, path).post_form(path, clinicians="negative", hold_first=2, country="ie", change=WHY)
    with app.app_context():
        switches = queries.current().switches
        assert (switches.clinicians, switches.hold_first, switches.country) == ("negative", 2, "IE")


def test_lists_take_one_entry_a_line_however_it_is_typed(app: Flask, ola: Person) -> None:
    path = "/rules/edit/allowed"
    lists = {
        "helplines": "116 123\r\n\r\n0800-111 0 111\n116123",
        "hosts": "https://www.Example.org/\nnhs.uk",
    }
    typed = lists | {"eponyms": "Crohn", "vocabulary": "", "change": WHY}
    open_form(ola, path).post_form(path, **typed)  # type: ignore[arg-type]  # fields of the form
    with app.app_context():
        allowed = queries.current().allowed
        assert allowed.helplines == ("116123", "08001110111")
        assert allowed.hosts == ("example.org", "nhs.uk")
        assert (allowed.eponyms, allowed.vocabulary) == (("Crohn",), ())
    for name, wrong in (("helplines", "111\nring us"), ("hosts", "nhs.uk\nnot a site"), ("hosts", "uk\ncom")):
        browser = open_form(ola, path).post_form(path, **{name: wrong}, change=WHY)  # type: ignore[arg-type]  # fields of the form
        assert browser.status == 422
        assert "Line " in browser.text
        assert box(browser, name) == wrong


def test_words_of_care_are_plain_lines_that_a_charity_can_review(app: Flask, ola: Person) -> None:
    path = "/rules/edit/care"
    shown = box(open_form(ola, path), "countries")
    assert "GB | United Kingdom | 999\nSamaritans | 116 123 | day and night, free" in shown
    typed = "gb|United Kingdom|999\nSamaritans | 116 123\n\n\nZZ | Elsewhere | 112\nA friend | knock | always"
    open_form(ola, path).post_form(path, countries=typed, title="You are not alone", change=WHY)
    with app.app_context():
        care = queries.current().care
        assert care.title == "You are not alone"
        assert [(each.code, each.emergency) for each in care.countries] == [("GB", "999"), ("ZZ", "112")]
        assert care.countries[0].lines[0].when == ""


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("", "at least one country"),
        ("GB | United Kingdom", "Line 1: a country begins"),
        ("GB | United Kingdom | 999", "Line 1: somebody who can help"),
        ("GB | United Kingdom | 999\nSamaritans", "Line 2: please write who helps"),
        ("GB | UK | 999\nA | 1\n\nGB | UK | 999\nA | 1", "Line 4: GB stands here twice"),
        ("GB | UK | 999\nA | | 1", "Line 2: please write who helps"),
        ("Great Britain | UK | 999\nA | 1", "Line 1: a country begins"),
    ],
)
def test_a_line_of_care_that_cannot_be_read_is_named(ola: Person, typed: str, line: str) -> None:
    path = "/rules/edit/care"
    browser = open_form(ola, path).post_form(path, countries=typed, change=WHY)
    assert browser.status == 422
    assert line in browser.text
    assert box(browser, "countries") == typed


def test_there_is_no_form_for_what_there_is_not(ola: Person) -> None:
    for path in ("/rules/edit/nonsense", "/rules/edit/rules/nonsense"):
        assert ola.browser.get(path).status == 404
        assert ola.browser.post(path).status == 404
        assert ola.browser.post(f"{path}/trial").status == 404
