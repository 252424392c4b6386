"""Everybody reads the rules, and finds the one that they were sent to."""

import pytest

from forum.rules.book import shipped
from tests import makers
from tests.people import Browser, Cast, Person

BOOK = shipped()


def test_every_rule_stands_there_with_an_anchor_what_it_asks_why_and_what_happens(visitor: Browser) -> None:
    page = visitor.get("/rules").page
    for rule in BOOK.rules:
        head = page.select_one(f"h3#{rule.key}")
        assert head is not None
        said = " ".join(head.parent.get_text(" ").split()) if head.parent else ""
        for words in (rule.title, rule.asks, rule.why, rule.happens, *rule.good, *rule.bad):
            assert words in said
        assert page.select(f"a[href='/rules/{rule.key}/versions']")


def test_those_that_can_be_broken_carry_their_numbers_and_the_others_none(visitor: Browser) -> None:
    page = visitor.get("/rules").page
    heads = {str(head["id"]): head.get_text() for head in page.select("article h3")}
    for rule in BOOK.rules:
        number = BOOK.numbers.get(rule.key)
        assert heads[rule.key] == (f"{number}. {rule.title}" if number else rule.title)


def test_it_says_how_we_decide_and_how_to_have_that_looked_at_again(visitor: Browser) -> None:
    visitor.get("/rules")
    assert visitor.page.select("#decisions")
    assert "Only a person ever removes a comment." in visitor.text
    assert "Somebody who did not decide before" in visitor.text
    assert "Change the rules" not in visitor.text


def test_the_contents_lead_to_every_section(visitor: Browser) -> None:
    page = visitor.get("/rules").page
    for section in BOOK.sections:
        assert page.select(f"nav a[href='#about-{section.key}']")
        assert page.select(f"h2#about-{section.key}")


def test_a_change_is_there_at_once_and_what_it_said_before_stays_readable(
    visitor: Browser, cast: Cast
) -> None:
    old = BOOK.rule("kindness")
    assert "has not been changed" in visitor.get("/rules/kindness/versions").text
    makers.a_changed_rule(visitor.app, title="Be kind, always", why="Because.")
    assert "Be kind, always" in visitor.get("/rules").text
    assert old.title not in visitor.text
    visitor.get("/rules/kindness/versions")
    assert [head.get_text() for head in visitor.page.select("h2")] == ["Version 2", "Version 1"]
    assert old.title in visitor.text
    assert old.why in visitor.text
    assert "has not been changed" in visitor.get("/rules/hate/versions").text


def test_a_rule_that_never_was_has_no_versions(visitor: Browser, cast: Cast) -> None:
    for path in ("/rules/nonsense/versions", "/rules/history/2", "/rules/history/99"):
        assert visitor.get(path).status == 404


@pytest.mark.parametrize("who", ["a visitor", "ada", "mo", "ola"])
def test_the_history_says_what_when_and_why_to_all_and_who_to_admins(
    visitor: Browser, cast: Cast, who: str
) -> None:
    assert "have not been changed" in visitor.get("/rules/history").text
    makers.a_changed_rule(visitor.app, title="Be <b>kind</b>")
    browser = visitor if who == "a visitor" else cast[who].browser
    for path in ("/rules/history", "/rules/history/2"):
        browser.get(path)
        assert "It was not clear enough." in browser.text
        assert ("by ola" in browser.text) == (who == "ola")
    assert "Be <b>kind</b>" in browser.text
    went = browser.page.select_one("del")
    assert went is not None
    assert "Be kind, above all when you disagree"[-4:] in went.get_text()


def test_a_tombstone_names_the_rule_as_it_is_called_now(visitor: Browser, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    said = makers.a_comment(story, cast.ada)
    cast.mo.browser.get(f"{said.path}/moderation").post_form(f"{said.path}/removal", rule="kindness")
    stone = f"#comment-{said.id}"
    assert BOOK.rule("kindness").title in visitor.get(story.path).page.select_one(stone).get_text()  # type: ignore[union-attr]  # it is there
    makers.a_changed_rule(visitor.app, title="Be kind, always")
    assert "Be kind, always" in visitor.get(story.path).page.select_one(stone).get_text()  # type: ignore[union-attr]  # the same


def test_who_joins_is_as_old_as_the_book_says(visitor: Browser, ola: Person) -> None:
    assert "I am 18 or older" in visitor.get("/account/sign-up").text
    browser = ola.browser.get("/rules/edit/switches")
    browser.post_form("/rules/edit/switches", minimum_age=16, change="Young people asked.")
    assert "I am 16 or older" in visitor.get("/account/sign-up").text
