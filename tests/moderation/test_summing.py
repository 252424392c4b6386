"""The transparency page begins with a few sentences that anybody understands, and that give nobody away."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.folding import NONE, Range, folded
from forum.moderation.summing import Sums, around, summary, tenths

COUNTS = st.builds(folded, st.integers(0, 3000), st.sampled_from([1, 5]))


def of(program: int, person: int, appealed: int = 0, changed: int = 0, wait: str | None = None) -> Sums:
    return Sums(folded(program, 5), folded(person, 5), wait, folded(appealed, 5), folded(changed, 5))


def test_it_says_all_of_it_in_plain_words() -> None:
    assert summary(of(850, 350, 62, 11, "3 hours"), "the last twelve months") == (
        "In the last twelve months we took about 1,200 decisions about what members write: 7 of 10 by a "
        "program, the rest by people of our team. Half of the comments that had to wait for a moderator were "
        "decided on within 3 hours. About 60 times somebody asked us to look again, at a decision "
        "about their words or their account, and about 10 of these were changed."
    )


def test_what_there_was_nothing_of_is_said() -> None:
    assert summary(of(0, 0), "2025") == "In 2025 nothing had to be decided."
    assert summary(of(0, 12), "2025") == (
        "In 2025 we took about 10 decisions about what members write, all of them by people of our team. "
        "Nobody asked us to look again."
    )
    assert summary(of(3, 2, 1), "2025") == (
        "In 2025 we took fewer than 9 decisions about what members write. "
        "Fewer than 5 times somebody asked us to look again, at a decision about their words or their "
        "account, and none of these were changed."
    )


def test_what_is_no_decision_about_words_is_told_apart() -> None:
    sums = Sums(NONE, folded(12, 1), None, NONE, NONE, folded(40, 1), folded(2, 1))
    assert "12 decisions about what members write" in summary(sums, "2025")
    assert "Besides, 40 side effects were noted and fewer than 5 decisions were undone." in summary(
        sums, "2025"
    )
    assert "Besides, 6 decisions were undone." in summary(
        replace(sums, noted=NONE, undone=folded(6, 1)), "2025"
    )


@pytest.mark.parametrize(
    ("least", "most", "words"),
    [
        (0, 0, "0"),
        (12, 12, "12"),
        (1, 4, "fewer than 5"),
        (2, 8, "fewer than 9"),
        (5, 9, "about 7"),
        (45, 49, "about 47"),
        (1205, 1289, "about 1,250"),
        (980, 1020, "about 1,000"),
    ],
)
def test_a_number_is_as_round_as_it_can_be(least: int, most: int, words: str) -> None:
    assert around(Range(least, most)) == words


@given(st.integers(0, 10**6), st.integers(0, 500))
def test_a_number_in_words_lies_within_its_range(least: int, more: int) -> None:
    found = around(Range(least, least + more))
    number = int(re.sub(r"\D", "", found))
    if found.startswith("fewer"):
        assert number == least + more + 1
    else:
        assert least <= number <= least + more


@pytest.mark.parametrize(
    ("part", "rest", "words"),
    [
        (Range(70, 70), Range(30, 30), "7 of 10"),
        (Range(500, 504), Range(5, 9), "almost all"),
        (Range(5, 9), Range(500, 504), "hardly any"),
        (Range(5, 9), Range(5, 9), ""),  # anything from a third to two thirds
        (Range(1, 4), NONE, ""),
    ],
)
def test_a_share_is_told_of_ten_where_the_numbers_tell_it(part: Range, rest: Range, words: str) -> None:
    assert tenths(part, rest) == words


@given(COUNTS, COUNTS, COUNTS, COUNTS)
def test_it_is_made_of_whole_sentences(
    program: Range, person: Range, appealed: Range, changed: Range
) -> None:
    found = summary(Sums(program, person, None, appealed, changed), "2025")
    assert not any(each[0].islower() for each in found.removesuffix(".").split(". "))
    assert found.endswith(".")
