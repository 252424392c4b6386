"""An admin tries the rules on a text; nothing of it is kept."""

from flask import Flask

from tests.house.state import changed, state
from tests.people import Browser, Person
from tests.rules.conftest import WHY

PATH = "/rules/test"


def tried(ola: Person, text: str, **choices: str) -> Browser:
    return ola.browser.get(PATH).post_form(PATH, text=text, **choices)  # type: ignore[arg-type]  # fields of the form


def test_it_says_what_was_seen_where_under_which_rule_how_surely_and_what_follows(
    ola: Person, sees_a_word: str
) -> None:
    browser = tried(ola, f"I like a {sees_a_word} & <tea>.")
    assert browser.status == 200
    mark = browser.page.select_one(".finding mark")
    assert mark is not None
    assert mark.get_text() == sees_a_word
    for words in (
        "Rule 6, Keep contact details private, version 1",
        "90% sure",
        "take it out, with an editor’s note",
        WHY,
        "published with the words below replaced",
        "I like a [fruit] & <tea>.",
        "milliseconds",
    ):
        assert words in browser.text
    assert browser.page.select("a[href='/rules#contact-details']")


def test_where_nothing_is_seen_it_says_so(ola: Person, sees_a_word: str) -> None:
    assert "It is published as it is." in tried(ola, "I like tea.").text


def test_who_writes_and_where_matters(ola: Person, sees_a_word: str) -> None:
    assert "published as it is" in tried(ola, sees_a_word, place="name").text
    switches = "/rules/edit/switches"
    ola.browser.get(switches).post_form(switches, hold_first=1, change="For a while.")
    assert "waits until a moderator" in tried(ola, "Hello.", writer="newcomer").text
    assert "published as it is" in tried(ola, "Hello.", writer="member").text


def test_nothing_is_kept_and_the_text_stays_in_its_box(app: Flask, ola: Person, sees_a_word: str) -> None:
    browser = ola.browser.get(PATH)
    before = state(app)
    browser.post_form(PATH, text=f"A {sees_a_word}\n\nor two")
    box = browser.page.select_one("textarea[name=text]")
    assert box is not None
    assert box.get_text().removeprefix("\n") == f"A {sees_a_word}\n\nor two"
    assert changed(before, state(app)) == set()


def test_an_empty_box_and_one_that_is_too_full_are_refused_in_a_sentence(ola: Person) -> None:
    assert "paste or type a text first" in tried(ola, "  ").text
    browser = tried(ola, "x" * 20_001)
    assert browser.status == 422
    assert "20,000 characters at most" in browser.text


def test_it_sees_what_members_type_whatever_they_hide_it_in(ola: Person) -> None:
    browser = tried(ola, "Ring me on 07700 900 321.")
    assert "contact details" in browser.text
    assert "07700 900 321" in browser.page.select_one("mark").get_text()  # type: ignore[union-attr]  # it is there
