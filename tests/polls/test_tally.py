"""Counting: shares that add up, and that nobody can argue with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.polls.tally import shares

BALLOTS = st.lists(st.integers(0, 10_000), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("ballots", "expected"),
    [
        ([], []),
        ([0], [0]),
        ([0, 0, 0], [0, 0, 0]),
        ([1], [100]),
        ([1, 1], [50, 50]),
        ([1, 1, 1], [34, 33, 33]),
        ([2, 1], [67, 33]),
        ([1, 0, 0], [100, 0, 0]),
        ([1, 999], [0, 100]),
        ([3, 3, 1], [43, 43, 14]),
    ],
)
def test_shares_are_whole_and_familiar(ballots: list[int], expected: list[int]) -> None:
    assert shares(ballots) == expected


@given(BALLOTS)
def test_shares_add_up_to_a_hundred_or_to_nothing(ballots: list[int]) -> None:
    assert sum(shares(ballots)) == (100 if sum(ballots) else 0)


@given(BALLOTS)
def test_no_share_is_further_than_one_from_the_truth(ballots: list[int]) -> None:
    total = sum(ballots) or 1
    assert all(
        abs(share - 100 * count / total) < 1 for share, count in zip(shares(ballots), ballots, strict=True)
    )


@given(BALLOTS)
def test_more_ballots_never_give_a_smaller_share(ballots: list[int]) -> None:
    result = shares(ballots)
    for one, more in zip(ballots, result, strict=True):
        for other, less in zip(ballots, result, strict=True):
            assert one <= other or more >= less


@given(BALLOTS)
def test_a_choice_without_ballots_has_no_share(ballots: list[int]) -> None:
    assert all(share == 0 for share, count in zip(shares(ballots), ballots, strict=True) if not count)
