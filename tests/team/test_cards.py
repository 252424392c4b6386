"""Cards that say where to turn: those that come with Kith, and what moderators make of them."""

from typing import Any

import pytest
from flask import Flask
from sqlalchemy import select

from forum.core.db import session
from forum.core.markup import COMMENT, write
from forum.rules.engine import Place, Standing, judge
from forum.rules.queries import current
from forum.team.composing import Rack, quoted_care
from forum.team.models import ResourceCard
from forum.team.queries import shelf
from forum.team.shipped import CARDS, CARE, Card
from tests.people import Cast, Person

LIST = "/moderation/cards"
TYPED: dict[str, Any] = {
    "title": "The MS line",
    "words": "Nurses answer.",
    "label": "Ask a nurse",
    "url": "https://ms.example.org/ask?a=1&b=2",
    "country": "gb",
}


def rows(app: Flask) -> list[ResourceCard]:
    with app.app_context():
        return list(session.scalars(select(ResourceCard)))


def test_a_moderator_keeps_a_card_for_a_country(app: Flask, mo: Person) -> None:
    browser = mo.browser.get(f"{LIST}/new").post_form(LIST, **TYPED)
    assert browser.path == LIST
    assert "GB: ms.example.org" in browser.text
    (row,) = rows(app)
    assert (row.title, row.country, row.changed_by_id) == ("The MS line", "GB", mo.id)


@pytest.mark.parametrize("who", ["ada", "ed"])
def test_nobody_else_sees_or_changes_any(app: Flask, cast: Cast, who: str) -> None:
    assert cast[who].browser.get(LIST).status == 403
    assert cast[who].browser.post(LIST, **TYPED).status == 403
    assert rows(app) == []


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "mailto:nurse@ms.example.org",
        "//evil.example",
        "http://",
        "https://name:secret@ms.example.org",
        "https://ms.example.org/a b",
        "https://ms.example.org/>x",
        "ms.example.org",
        "/rules",
        "",
    ],
)
def test_an_address_that_readers_can_not_be_sent_to_is_refused(app: Flask, mo: Person, url: str) -> None:
    browser = mo.browser.get(f"{LIST}/new").post_form(LIST, **(TYPED | {"url": url}))
    assert browser.status == 422
    assert "address" in browser.page.select("#url-problem")[0].get_text()
    assert browser.page.select("#words")[0].get_text().strip() == TYPED["words"]
    assert rows(app) == []


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"title": ""}, "give it a title"),
        ({"label": ""}, "what the link leads to"),
        ({"country": "GBR"}, "two letters of the country"),
        ({"country": "1x"}, "two letters of the country"),
        ({"words": "Ring 07700 900321."}, "phone number"),
    ],
)
def test_what_does_not_work_is_said(app: Flask, mo: Person, typed: dict[str, Any], sentence: str) -> None:
    browser = mo.browser.get(f"{LIST}/new").post_form(LIST, **(TYPED | typed))
    assert browser.status == 422
    assert sentence in browser.text
    assert rows(app) == []


def test_a_shipped_card_is_changed_archived_and_brought_back(app: Flask, cast: Cast) -> None:
    path = f"{LIST}/report-gb"
    cast.mo.browser.get(path).post_form(path, words="Reports help others.")
    cast.una.browser.get(LIST).post_form(f"{path}/archive")
    (row,) = rows(app)
    assert (row.shipped, row.words, row.changed_by_id) == ("report-gb", "Reports help others.", cast.una.id)
    with app.app_context():
        assert "report-gb" not in {each.key for each in shelf.cards_in_use()}
    cast.una.browser.get(LIST).post_form(f"{path}/return")
    with app.app_context():
        assert "report-gb" in {each.key for each in shelf.cards_in_use()}


def test_nobody_undoes_somebody_elses_change_unseen(app: Flask, cast: Cast) -> None:
    path = f"{LIST}/report-gb"
    slow = cast.una.browser.get(path)
    cast.mo.browser.get(path).post_form(path, words="By Mo.")
    slow.post_form(path, words="By Una.")
    assert slow.status == 409
    assert "By Una." in slow.text
    assert [row.words for row in rows(app)] == ["By Mo."]


def test_a_country_has_its_own_cards_those_for_all_and_who_can_help_there(app: Flask) -> None:
    with app.app_context():
        everywhere = Card("7", "For all", "Words.", "Go", "https://all.example")
        rack = Rack([*CARDS.values(), everywhere], current().care)
        assert [each.key for each in rack.offered("GB")] == [CARE, "report-gb", "7"]
        assert [each.key for each in rack.offered("FR")] == [CARE, "7"]
        assert [each.key for each in rack.offered("XX")] == ["7"]
        assert rack.printed(["report-us", CARE], "FR") == [quoted_care(rack.care.first("FR")[0])]


def test_the_rules_let_every_card_of_ours_be_printed(app: Flask) -> None:
    with app.app_context():
        rack = Rack(list(CARDS.values()), current().care)
        for country, _ in rack.countries:
            for printed in rack.printed([CARE, *CARDS], country):
                seen = judge(printed, Standing(team=True), Place.COMMENT, current())
                assert seen.findings == (), printed
                assert "<blockquote>" in write(printed, COMMENT).html


def test_a_card_is_printed_as_it_says_and_nothing_else(app: Flask, mo: Person) -> None:
    mo.browser.get(f"{LIST}/new").post_form(LIST, **(TYPED | {"title": "*Not* [soft](x)"}))
    with app.app_context():
        (printed,) = Rack(shelf.cards_in_use(), current().care).printed(["1"], "GB")
        html = write(printed, COMMENT).html
    assert "<strong>*Not* [soft](x)</strong>" in html
    assert '<a href="https://ms.example.org/ask?a=1&amp;b=2"' in html
