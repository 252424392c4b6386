"""The book as data: it counts its rules, keeps their versions, and survives being written down."""

from dataclasses import replace

import pytest

from forum.rules.book import Book, from_json, shipped, to_json
from forum.rules.differences import differences, pieces
from forum.rules.effects import Effect
from forum.rules.forms import PARTS, part_of_rule, read

BOOK = shipped()


def reworded(book: Book, key: str, **words: object) -> Book:
    rules = tuple(replace(each, **words) if each.key == key else each for each in book.rules)  # type: ignore[arg-type]  # fields of a rule
    return book.changed(rules=rules)


def test_what_can_be_broken_is_counted_section_by_section_and_nothing_else() -> None:
    assert list(BOOK.numbers.values()) == list(range(1, len(BOOK.counted) + 1))
    assert not {"care", "first-comments", "side-effects"} & BOOK.numbers.keys()
    order = [section.key for section in BOOK.sections]
    places = [order.index(rule.section) for rule in BOOK.counted]
    assert places == sorted(places)


def test_every_rule_says_what_it_asks_why_and_what_happens_in_an_order_that_readers_find() -> None:
    for rule in BOOK.rules:
        assert rule.title
        assert rule.asks
        assert rule.why
        assert rule.happens
        assert rule.effect in rule.may
    assert len({rule.key for rule in BOOK.rules}) == len(BOOK.rules)


def test_a_change_gives_the_next_edition_and_a_new_version_to_what_changed_alone() -> None:
    after = reworded(BOOK, "kindness", title="Be kind")
    assert after.edition == BOOK.edition + 1
    assert [each.key for each in after.rules if each.version == 2] == ["kindness"]
    again = reworded(after, "kindness", effect=Effect.HOLD)
    assert (again.edition, again.rule("kindness").version) == (3, 3)
    assert again.changed().rule("kindness").version == 3


def test_a_book_that_was_written_down_is_the_same_book() -> None:
    changed = reworded(BOOK, "kindness", good=("“Yes” & <no>",))
    assert from_json(to_json(changed)) == changed
    assert from_json(to_json(BOOK)) == BOOK


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"edition": 1}', to_json(BOOK).replace('"ask"', '"burn"')])
def test_what_is_no_book_is_refused(text: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        from_json(text)


def test_a_switch_turns_a_rule_off_whatever_its_effect() -> None:
    off = BOOK.changed(switches=replace(BOOK.switches, profanity="off"))
    assert BOOK.effect("strong-language") is Effect.ADJUST
    assert off.effect("strong-language") is Effect.OFF


def test_differences_name_what_went_and_what_came() -> None:
    after = reworded(BOOK, "kindness", title="Be kind", bad=("Shut up.",))
    found = {each.part: each for each in differences(BOOK, after)}
    assert set(found) == {"Title", "Not like this"}
    assert "".join(each.words for each in found["Title"].pieces if each.kind != "out") == "Be kind"
    assert [tuple(each) for each in found["Not like this"].pieces] == [("in", "Shut up.")]
    assert differences(BOOK, BOOK) == []


def test_differences_reach_switches_lists_and_words_of_care() -> None:
    care = replace(BOOK.care, title="You are not alone", countries=BOOK.care.countries[1:])
    allowed = replace(BOOK.allowed, hosts=(*BOOK.allowed.hosts[1:], "example.org"))
    after = BOOK.changed(switches=replace(BOOK.switches, hold_first=2), allowed=allowed, care=care)
    said = {
        each.part: {(piece.kind, piece.words) for piece in each.pieces} for each in differences(BOOK, after)
    }
    assert said["How many first comments of a member wait for a moderator"] == {("out", "0"), ("in", "2")}
    assert said["Trusted sites"] == {("out", BOOK.allowed.hosts[0]), ("in", "example.org")}
    assert ("out", "United Kingdom: emergency number 999") in said["Who can help"]
    assert "Heading" in said


def test_two_texts_are_told_apart_word_by_word() -> None:
    assert [tuple(each) for each in pieces("Please do not shout.", "Please do whisper.")] == [
        ("same", "Please do "),
        ("out", "not shout."),
        ("in", "whisper."),
    ]


def test_a_form_that_is_sent_as_it_was_opened_changes_nothing() -> None:
    for part in [*PARTS.values(), *(part_of_rule(rule.key, BOOK) for rule in BOOK.rules)]:
        typed = {**part.filled(BOOK), "change": "Why not.", "opened_on": "1"}
        draft = read(part, typed, BOOK, saving=True)
        assert draft.problems.keys() == {""}, part
        assert draft.book is BOOK
