"""How long a story takes to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.articles.reading_time import minutes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 1),
        ("word", 1),
        ("word " * 200, 1),
        ("word " * 201, 2),
        ("don’t " * 200, 1),
        ("well-known " * 200, 1),
        ("— … ! " * 500, 1),
        ("слово " * 401, 3),
    ],
)
def test_unhurried_readers_read_two_hundred_words_a_minute(text: str, expected: int) -> None:
    assert minutes(text) == expected


@given(st.text(), st.text())
def test_a_longer_text_never_takes_less(one: str, more: str) -> None:
    assert 1 <= minutes(one) <= minutes(one + " " + more)
