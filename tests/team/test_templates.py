"""Templates for answers: those that come with Kith, and what moderators make of them."""

from functools import partial
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Missing, Refused
from forum.rules.engine import Place, Standing, judge
from forum.rules.queries import current
from forum.team.actions import shelf as actions
from forum.team.composing import NAME, YOURS, Pieces, composed, is_ones_own, named, unknown
from forum.team.models import ReplyTemplate
from forum.team.queries import shelf
from forum.team.shipped import CARE, TEMPLATES, Template
from tests.people import Cast, Person
from tests.races.crowd import at_once, inside

LIST = "/moderation/templates"
WORDS = "Hello {name}.\n\n{yours}\n\nSee you around."


def rows(app: Flask) -> list[ReplyTemplate]:
    with app.app_context():
        return list(session.scalars(select(ReplyTemplate).order_by(ReplyTemplate.id)))


def test_a_new_site_has_some_and_nothing_of_them_is_stored(app: Flask, mo: Person) -> None:
    browser = mo.browser.get(LIST)
    assert [each.title in browser.text for each in TEMPLATES.values()] == [True] * 5
    assert browser.text.count("Comes with Kith") == 5
    assert rows(app) == []


def test_the_rules_have_nothing_against_what_comes_with_kith(app: Flask) -> None:
    with app.app_context():
        for each in TEMPLATES.values():
            text = composed(Pieces(named(each.words, "Rosa Lind"), "I read about your week."))
            assert judge(text, Standing(team=True), Place.COMMENT, current()).findings == (), each.key
            assert unknown(each.words) == ""
            assert each.prompt


@pytest.mark.parametrize("who", ["mo", "ola"])
def test_moderators_and_admins_write_one_and_it_says_who(app: Flask, cast: Cast, who: str) -> None:
    browser = cast[who].browser.get(f"{LIST}/new")
    browser.post_form(LIST, title="See you", words=WORDS, prompt="Say what you liked.")
    assert browser.path == LIST
    assert f"Changed by {who}" in browser.text
    (row,) = rows(app)
    assert (row.title, row.words, row.prompt, row.revision) == ("See you", WORDS, "Say what you liked.", 1)
    assert row.changed_by_id == cast[who].id


@pytest.mark.parametrize("who", ["ada", "ed"])
def test_nobody_else_sees_or_changes_any(app: Flask, cast: Cast, who: str) -> None:
    browser = cast[who].browser
    assert browser.get(LIST).status == 403
    assert browser.post(LIST, title="Mine", words="Words.", prompt="").status == 403
    assert browser.post(f"{LIST}/welcome/archive").status == 403
    with app.app_context(), pytest.raises(Refused), transaction():
        actions.archive(cast[who].member, TEMPLATES["welcome"], clock.now())
    assert rows(app) == []


def test_a_shipped_one_that_is_changed_keeps_its_address_and_says_who(app: Flask, cast: Cast) -> None:
    path = f"{LIST}/welcome"
    browser = cast.mo.browser.get(path)
    browser.post_form(path, words="Good to have you here, {name}.\n\n{yours}")
    (row,) = rows(app)
    assert (row.shipped, row.changed_by_id, row.revision) == ("welcome", cast.mo.id, 1)
    with app.app_context():
        kept = shelf.template("welcome")
        assert kept.it.words.startswith("Good to have you")
        assert (kept.by, kept.it.title) == ("mo", "Welcome")
        assert len(shelf.all_templates()) == 5
    assert "Good to have you" in cast.una.browser.get(path).text


def test_cards_that_were_ticked_go_with_it(app: Flask, mo: Person) -> None:
    browser = mo.browser.get(f"{LIST}/new")
    browser.post(LIST, title="Help", words="There is help.", prompt="", cards=CARE)
    browser.post(LIST, title="Odd", words="There is help.", prompt="", cards="no-such-card")
    with app.app_context():
        found = {each.it.title: each.it.cards for each in shelf.all_templates()}
    assert found["Help"] == (CARE,)
    assert found["Odd"] == ()


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"title": ""}, "give it a title"),
        ({"title": "x" * 81}, "80 characters at most"),
        ({"words": " "}, "write the words"),
        ({"words": "Hello {nmae}."}, "{nmae} would stay there"),
        ({"words": "Hello {name}.", "prompt": "x" * 201}, "200 characters at most"),
        ({"prompt": ""}, "what it should be about"),
        ({"words": "Ring us on 07700 900321, {name}."}, "phone number"),
        ({"words": "[" * 300}, "the sign ["),
    ],
)
def test_what_does_not_work_is_said_and_stays_in_its_field(
    app: Flask, mo: Person, typed: dict[str, Any], sentence: str
) -> None:
    sent: dict[str, Any] = {"title": "Mine", "words": WORDS, "prompt": "Say what you liked."} | typed
    browser = mo.browser.get(f"{LIST}/new").post_form(LIST, **sent)
    assert browser.status == 422
    assert sentence in browser.text
    (words,) = browser.page.select("textarea[name=words]")
    assert words.get_text().strip() == sent["words"].strip()
    assert rows(app) == []


def test_an_archived_one_is_offered_no_longer_and_comes_back(app: Flask, cast: Cast) -> None:
    browser = cast.mo.browser.get(LIST)
    browser.post_form(f"{LIST}/welcome/archive")
    with app.app_context():
        assert shelf.template_in_use("welcome") is None
        assert shelf.template("welcome").archived
    assert "Archived" in browser.text
    cast.una.browser.get(LIST).post_form(f"{LIST}/welcome/return")
    with app.app_context():
        found = shelf.template_in_use("welcome")
        assert found == TEMPLATES["welcome"]
    (row,) = rows(app)
    assert (row.changed_by_id, row.revision) == (cast.una.id, 2)


def test_archiving_twice_is_once(app: Flask, mo: Person) -> None:
    for _ in range(2):
        with app.app_context(), transaction():
            actions.archive(mo.member, TEMPLATES["welcome"], clock.now())
    assert [row.revision for row in rows(app)] == [1]


def test_nobody_undoes_somebody_elses_change_unseen(app: Flask, cast: Cast) -> None:
    path = f"{LIST}/welcome"
    slow = cast.una.browser.get(path)
    cast.mo.browser.get(path).post_form(path, words="By Mo. {yours}")
    slow.post_form(path, words="By Una. {yours}")
    assert slow.status == 409
    assert "mo has changed this meanwhile" in slow.text
    assert "By Una." in slow.text
    assert [row.words for row in rows(app)] == ["By Mo. {yours}"]
    slow.post_form(path)
    assert [row.words for row in rows(app)] == ["By Una. {yours}"]


def test_of_two_who_change_a_shipped_one_at_once_one_is_told(app: Flask, cast: Cast) -> None:
    def change(person: Person) -> None:
        with transaction():
            it = Template("welcome", person.username, "Words.")
            actions.change(person.member, it, clock.now(), opened_on=0)

    acts = [inside(app, partial(change, who)) for who in (cast.mo, cast.una)]
    said = at_once(acts, threads=2)
    assert sorted(type(each).__name__ for each in said) == ["ChangedMeanwhile", "NoneType"]
    assert len(rows(app)) == 1


@pytest.mark.parametrize("key", ["no-such", "999", "9999999999"])
def test_one_that_is_not_there_is_missing(app: Flask, mo: Person, key: str) -> None:
    assert mo.browser.get(f"{LIST}/{key}").status == 404
    with app.app_context(), pytest.raises(Missing), transaction():
        actions.change(mo.member, Template(key, "x", "x"), clock.now(), opened_on=0)


def test_an_answer_is_put_together_from_its_parts() -> None:
    assert composed(Pieces("Hello.\n\n{yours}\n\nBye.", "It was you.")) == "Hello.\n\nIt was you.\n\nBye."
    assert composed(Pieces("Hello.\n\n{yours}\n\nBye.")) == "Hello.\n\nBye."
    assert composed(Pieces("Hello.", "First.", ["> card"], "— mo")) == "First.\n\nHello.\n\n> card\n\n— mo"
    assert named(f"Hello {NAME}, {YOURS}", "a_b*c") == "Hello a\\_b\\*c, {yours}"


@pytest.mark.parametrize(
    ("own", "is_own"),
    [("", False), ("Thank you", False), ("Say what you LIKED!", False), ("I liked the lighthouse.", True)],
)
def test_a_sentence_of_ones_own_is_not_the_prompt(own: str, is_own: bool) -> None:  # noqa: FBT001 - a case
    assert is_ones_own(own, "Say what you liked.") is is_own
