"""One spelling for one text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.markup import normalise

ANY = st.text(st.characters(codec=None))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("e\u0301", "é"),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c", "a\nb\nc"),
        ("a\x00b\x02c\x03d\x1fe\x7ff\x85g", "abcdefg"),
        ("a\tb", "a\tb"),
        ("a\u202eb\u202cc\u2066d\u2069e", "abcde"),
        ("a\ud800b\udfffc", "abc"),
        ("\ufeffa\ufff9b", "ab"),
        ("\n\n  a  \n\n", "  a"),
        ("👩\u200d👩\u200d👧 क\u094d\u200dष", "👩\u200d👩\u200d👧 क\u094d\u200dष"),
        ("\u200fشكرا", "\u200fشكرا"),
        ("", ""),
    ],
)
def test_what_can_not_be_seen_goes_and_everything_else_stays(typed: str, kept: str) -> None:
    assert normalise(typed) == kept


@given(ANY)
def test_any_text_has_one_spelling_that_every_database_takes(typed: str) -> None:
    once = normalise(typed)
    assert normalise(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert once.encode().decode() == once
    assert not any(unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\n\t" for sign in once)


@given(st.text(st.characters(categories=["L", "N", "P", "S", "M"]), min_size=1))
def test_visible_text_is_only_composed(typed: str) -> None:
    assert normalise(typed) == unicodedata.normalize("NFC", typed)


def test_no_letter_carries_more_than_thirty_marks() -> None:
    assert normalise("e" + "\u0316" * 5_000 + " end") == "e" + "\u0316" * 30 + " end"
    assert normalise("שָׁלוֹם и́ é") == unicodedata.normalize("NFC", "שָׁלוֹם и́ é")
