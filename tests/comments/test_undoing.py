"""What was taken out goes back where it stood, or nowhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.comments.differing import between, quoting
from forum.comments.undoing import made, put_back, put_back_quoted
from forum.rules.engine import Piece

BEFORE = "It was the clinic in Larkspur Lane that helped.\n\nRing me on 07700 900321, or Jo on 07700 900322."
AFTER = "It was [place removed] that helped.\n\nRing me on [number removed], or Jo on [number removed]."
CHANGE = between(BEFORE, AFTER)
WORDS = st.lists(st.sampled_from([*"abcdef", "[x]", "(g", "h).", "\n\n"]), max_size=14).map(" ".join)


@given(WORDS, WORDS)
def test_a_text_that_nobody_touched_is_what_it_was(before: str, after: str) -> None:
    assert put_back(after, between(before, after)) == before


@given(WORDS, WORDS)
def test_what_stands_around_a_change_may_change(before: str, after: str) -> None:
    before, after = f"First of all {before} and so on", f"First of all {after} and so on"
    found = put_back(f"Well. {after}, you know. Bye.", between(before, after))
    assert found is not None
    assert found.split() == f"Well. {before}, you know. Bye.".split()


def test_each_goes_back_to_its_place_whatever_was_added() -> None:
    assert put_back(f"Hello. {AFTER} Thank you.", CHANGE) == f"Hello. {BEFORE} Thank you."
    assert put_back(AFTER.replace("that helped", "that really helped"), CHANGE) == BEFORE.replace(
        "that helped", "that really helped"
    )


def test_a_bracket_that_is_guarded_is_the_same_bracket() -> None:
    change = (
        Piece("Ring me on ", "Ring me on "),
        Piece("07700 900321", r"\[number removed\]"),
        Piece(".", "."),
    )
    assert made(change) == r"Ring me on \[number removed\]."
    assert put_back("Ring me on [number removed]. Thanks.", change) == "Ring me on 07700 900321. Thanks."
    assert put_back(r"Do ring \[number removed\]!", change) == "Do ring 07700 900321!"


@pytest.mark.parametrize(
    "now",
    [
        "It was good.",
        AFTER.replace("[place removed]", "a clinic"),
        "It was [place removed] that helped.\n\nJo is on [number removed], I am on [number removed].",
        AFTER.replace("[place removed]", "[place removed] or [place removed]").replace("that helped", "fine"),
    ],
)
def test_where_there_is_a_doubt_nothing_goes_back(now: str) -> None:
    assert put_back(now, CHANGE) is None


def test_one_plain_word_is_not_looked_for_elsewhere() -> None:
    change = between("That fool of a nurse.", "That person of a nurse.")
    assert put_back("My person is kind. That one is not.", change) is None
    assert put_back("Oh. That person of a nurse.", change) == "Oh. That fool of a nurse."


def test_what_was_only_taken_out_goes_back_between_the_same_words() -> None:
    change = between("Call me on 0123 now. Bye.", "Call me now. Bye.")
    assert put_back("Please. Call me now. Bye.", change) == "Please. Call me on 0123 now. Bye."
    assert put_back("Call me at once. Bye.", change) is None


def test_quotes_get_what_they_show() -> None:
    quote = "> It was [place removed] that helped.\n\nIt was [place removed] for me, too."
    lines = quoting(quote, 1, answers=True)
    assert put_back_quoted(quote, CHANGE, lines) == (
        "> It was the clinic in Larkspur Lane that helped.\n\nIt was [place removed] for me, too."
    )
    part = "> or Jo on [number removed]."
    assert put_back_quoted(part, CHANGE, {0}) == "> or Jo on 07700 900322."
    assert put_back_quoted("> on [number removed]", CHANGE, {0}) == "> on [number removed]"


def test_lines_that_go_back_into_a_quote_are_quoted() -> None:
    change = between("Hello.\n\nA bad line.\n\nAnother.\n\nBye.", "Hello.\n\n[lines removed]\n\nBye.")
    quote = "> > Hello.\n> >\n> > [lines removed]"
    assert put_back_quoted(quote, change, {0, 1, 2}) == (
        "> > Hello.\n> >\n> > A bad line.\n> > \n> > Another."
    )
