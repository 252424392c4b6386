"""Which texts hold a muted word: whole words, whatever their capitals, and never slowly."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.markup import plain
from forum.marks.words import LONGEST_TEXT, MOST_WORDS, folded, muted

LETTERS = st.text(alphabet="abAB é", max_size=12)


def finds(text: str, *words: str) -> str | None:
    return muted(words).finds(text)


@given(LETTERS, st.lists(st.text(alphabet="abé", min_size=1, max_size=3), max_size=4))
def test_finds_exactly_the_words_that_stand_there(text: str, words: list[str]) -> None:
    there = set(re.findall(r"\w+", folded(text)))
    found = finds(text, *words)
    assert (found is not None) == bool(there & {folded(word) for word in words})
    assert found is None or found in words


@given(st.text(), st.lists(st.text(), max_size=5))
def test_any_text_and_any_words_are_taken(text: str, words: list[str]) -> None:
    found = finds(text, *words)
    assert found is None or found in words


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They call it a CURE.", "cure"),
        ("They call it a cure.", "Cure"),
        ("the bee  sting\ncure", "bee sting"),
        ("It’s that man's diet", "man’s"),
        ("Straße", "STRASSE"),
        ("ＣＵＲＥ", "cure"),
        ("C++ and C", "c++"),
        ("(cure)", "cure"),
        ("the e\u0301tude", "étude"),
        ("💉💉 again", "💉💉"),
    ],
)
def test_finds_what_reads_alike(text: str, word: str) -> None:
    assert finds(text, word) == word


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("secure", "cure"),
        ("cures", "cure"),
        ("cure_all", "cure"),
        ("कि", "क"),  # a vowel sign belongs to its letter
        ("cu-re", "cure"),
        ("", "cure"),
        ("anything", ""),
        ("anything", "   "),
        ("a.b", "a+b"),
    ],
)
def test_leaves_other_words_alone(text: str, word: str) -> None:
    assert finds(text, word) is None


def test_the_longer_of_two_that_begin_alike_is_told() -> None:
    assert finds("a bee sting cure", "bee", "bee sting", "bee sting cure") == "bee sting cure"
    assert finds("nothing of it") is None


def test_what_a_comment_says_without_its_tags() -> None:
    html = '<p>A <em>c</em>ure &amp; more</p>\n<ul>\n<li>one</li><li>two</li></ul><a href="/pages/cure">x</a>'
    assert plain(html) == "A cure & more one two x"
    assert finds(plain(html), "cure") == "cure"
    assert finds(plain('<a href="/pages/cure">x</a>'), "cure") is None


@pytest.mark.parametrize("text", ["a" * 10_000, "a " * 5_000, "ab" * 5_000, "é\u0301" * 5_000, "(" * 10_000])
def test_no_text_is_looked_through_slowly(text: str) -> None:
    words = tuple("a" * length for length in range(1, 41)) + tuple(
        "a " * length + "b" for length in range(1, 21)
    )
    finds("warm", *words)
    start = time.process_time()
    finds(text, *words)
    assert time.process_time() - start < 0.25


def test_only_so_much_is_looked_at() -> None:
    assert finds("x " * LONGEST_TEXT + "cure", "cure") is None
    many = [f"word{number}" for number in range(MOST_WORDS + 1)]
    assert finds(many[-2], *many) == many[-2]
    assert finds(many[-1], *many) is None
