"""What another book would make of a text that is there."""

from dataclasses import replace

from forum.rules.book import shipped
from forum.rules.comparing import Stored, compare, turns
from forum.rules.effects import Effect
from forum.rules.engine import Standing, Verdict

BOOK = shipped()
NIGHTS = BOOK.changed(switches=replace(BOOK.switches, opens=8, closes=20, out_of_hours="hold all"))
HELD = BOOK.changed(
    rules=tuple(
        replace(each, effect=Effect.HOLD) if each.effect is Effect.ADJUST else each for each in BOOK.rules
    )
)


def stored(body: str = "Hello.", *, hour: int = 12, team: bool = False) -> Stored:
    return Stored(1, body, hour, Standing(team=team, published=20))


def test_it_goes_by_the_hour_at_which_it_was_written() -> None:
    assert compare(stored(hour=12), BOOK, NIGHTS) is None
    found = compare(stored(hour=23), BOOK, NIGHTS)
    assert found is not None
    assert (found.before.verdict, found.after.verdict) == (Verdict.PUBLISH, Verdict.HOLD)
    assert [each.rule for each in found.came] == ["first-comments"]
    assert compare(stored(hour=23, team=True), BOOK, NIGHTS) is None


def test_it_names_what_is_found_no_longer_and_what_is_new(sees_a_word: str) -> None:
    found = compare(stored(f"A {sees_a_word}."), BOOK, HELD)
    assert found is not None
    assert [each.effect for each in found.went] == [Effect.ADJUST]
    assert [each.effect for each in found.came] == [Effect.HOLD]


def test_a_new_version_of_a_rule_alone_is_no_difference(sees_a_word: str) -> None:
    reworded = BOOK.changed(rules=tuple(replace(each, why="Because.") for each in BOOK.rules))
    assert compare(stored(f"A {sees_a_word}."), BOOK, reworded) is None


def test_no_book_at_all_lets_everything_be(sees_a_word: str) -> None:
    found = compare(stored(f"A {sees_a_word}."), None, BOOK)
    assert found is not None
    assert (found.before.verdict, found.before.text, found.went) == (Verdict.PUBLISH, f"A {sees_a_word}.", ())
    assert compare(stored(), None, BOOK) is None


def test_turns_are_counted_the_most_first(sees_a_word: str) -> None:
    texts = (f"A {sees_a_word}.", f"Two {sees_a_word}.", "None.")
    every = [compare(stored(text), BOOK, HELD) for text in texts]
    found = turns(each for each in every if each)
    assert found == [((Verdict.ADJUST, Verdict.HOLD), 2)]
