"""What is published of counts: nobody can be found in it, and nothing small can be worked out from it."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.folding import FEWEST, Range
from forum.polls.kinds import PollKind
from forum.polls.outcome import ROOM, Counted, Outcome, Shape, average, outcome
from forum.polls.tally import points

COUNTS = st.lists(st.integers(0, 60), min_size=2, max_size=4)


def single(counts: list[int], *, unsaid: int = 0, is_open: bool = False) -> Outcome:
    shape = Shape(PollKind.SINGLE, 1, 1, is_open)
    return outcome(shape, [Counted(each) for each in counts], sum(counts) + unsaid, unsaid)


def told(found: Outcome) -> list[str]:
    return [str(each.count) for each in found.lines]


@pytest.mark.parametrize(
    ("counts", "is_open", "expected", "answered"),
    [
        ([9, 6, 0], False, ["9", "6", "0"], "15"),
        ([20, 3, 0], False, ["20", "fewer than 5", "0"], "20 to 24"),
        ([20, 3, 0], True, ["20 to 24", "fewer than 5", "fewer than 5"], "20 to 32"),
        ([5, 0], False, ["5", "0"], "5"),
        ([1_200, 7], False, ["1,200", "7"], "1,207"),
        ([4, 0], False, [], "fewer than 5"),
        ([2, 2], True, [], "fewer than 5"),
    ],
)
def test_counts_are_as_coarse_as_they_must_be(
    counts: list[int],
    is_open: bool,  # noqa: FBT001 - what is tried
    expected: list[str],
    answered: str,
) -> None:
    found = single(counts, is_open=is_open)
    assert told(found) == expected
    assert str(found.answered) == answered


@given(COUNTS, st.booleans())
def test_shares_add_up_to_a_hundred(counts: list[int], is_open: bool) -> None:  # noqa: FBT001 - what is tried
    found = single(counts, is_open=is_open)
    shares = [each.share for each in found.lines]
    assert shares == [None] * len(shares) or sum(each or 0 for each in shares) == 100


@given(COUNTS, st.booleans())
def test_a_share_is_never_far_from_the_truth(counts: list[int], is_open: bool) -> None:  # noqa: FBT001 - what is tried
    found = single([7 * each for each in counts], is_open=is_open)
    for count, line in zip(counts, found.lines, strict=False):
        assert line.share is None or abs(line.share - 100 * count / sum(counts)) <= ROOM + 1


@pytest.mark.parametrize(
    ("kind", "counts"),
    [
        (PollKind.SINGLE, [2, 2, 2, 0, 0]),
        (PollKind.SCALE, [2, 2, 2, 0, 0]),
        (PollKind.SEVERAL, [2, 2, 2, 0, 0]),
        (PollKind.SINGLE, [20, 3, 0]),
    ],
)
@pytest.mark.parametrize("is_open", [True, False])
def test_an_answer_of_nobody_looks_like_no_quarter(kind: PollKind, counts: list[int], is_open: bool) -> None:  # noqa: FBT001
    found = outcome(Shape(kind, 1, 1, is_open), [Counted(each) for each in counts], sum(counts), 0)
    assert [each.share for each in found.lines] == [None] * len(counts)
    assert not found.shared
    assert str(found.answered)[0].isdigit()


def test_shares_are_told_of_many_votes_though_one_answer_has_few() -> None:
    found = single([300, 100, 0], is_open=True)
    assert [each.share for each in found.lines] == [74, 25, 1]


@given(COUNTS)
def test_one_vote_more_changes_nothing_in_four_cases_of_five(counts: list[int]) -> None:
    seen = [single([counts[0] - counts[0] % 5 + more, *counts[1:]], is_open=True) for more in range(5)]
    assert len({tuple(told(each)) for each in seen if each.lines}) <= 1


@given(COUNTS, st.booleans())
def test_every_small_count_may_still_be_any_of_its_range(counts: list[int], is_open: bool) -> None:  # noqa: FBT001
    found = single(counts, is_open=is_open)
    ranges = [each.count for each in found.lines]
    for place, each in enumerate(ranges):
        if each.least == each.most:
            continue
        for value in range(each.least, each.most + 1):
            others = [one for at, one in enumerate(ranges) if at != place]
            least, most = (value + sum(one.least for one in others), value + sum(one.most for one in others))
            assert least <= found.answered.most
            assert max(most, FEWEST) >= found.answered.least  # that five answered is told


@given(
    st.lists(st.integers(0, 30), min_size=2, max_size=3),
    st.integers(1, 2),
    st.booleans(),
)
def test_the_same_where_several_can_be_chosen(counts: list[int], least: int, is_open: bool) -> None:  # noqa: FBT001
    most = len(counts)
    fewest = max(*counts, -(-sum(counts) // most))
    if fewest < 5 or sum(counts) < least * fewest:
        return
    found = outcome(
        Shape(PollKind.SEVERAL, least, most, is_open), [Counted(each) for each in counts], fewest, 0
    )
    ranges = [each.count for each in found.lines]
    total = range(found.answered.least, found.answered.most + 1)
    for each in product(*({one.least, one.most} for one in ranges)):
        assert any(max(*each, -(-sum(each) // most)) <= people <= sum(each) // least for people in total) or (
            max(*each, -(-sum(each) // most)) > sum(each) // least  # no ballots come to this at all
        )


def test_those_who_would_rather_not_say_are_told_apart() -> None:
    found = single([10, 10], unsaid=7)
    assert (str(found.answered), str(found.unsaid)) == ("20", "7")
    assert single([10, 10], unsaid=3).unsaid == Range(1, 4)


def test_an_average_is_told_only_of_exact_counts() -> None:
    assert average(single([5, 0, 0, 0, 5])) == "3.0"
    assert average(single([5, 0, 0, 2, 5])) == ""
    assert average(single([5, 5], is_open=True)) == ""
    assert average(single([1, 0])) == ""


def test_points_stand_in_steps_where_counts_are_folded() -> None:
    counted = [Counted(9, 6, 23), Counted(9, 3, 20), Counted(9, 0, 11)]
    found = outcome(Shape(PollKind.RANKED, 1, 3, is_open=False), counted, 9, 0)
    assert [str(each.points) for each in found.lines] == ["18 to 32", "fewer than 27", "fewer than 15"]
    assert told(found) == ["6", "fewer than 5", "0"]


RANKS = st.lists(st.permutations(range(3)).flatmap(lambda three: st.integers(1, 3).map(lambda n: three[:n])))


@given(RANKS.filter(lambda each: len(each) >= 5), st.booleans())
def test_points_tell_nothing_of_who_comes_behind_the_first(
    ballots: list[list[int]],
    is_open: bool,  # noqa: FBT001 - what is tried
) -> None:
    answers = range(3)
    counted = [
        Counted(
            sum(each in ballot for ballot in ballots),
            sum(ballot[0] == each for ballot in ballots),
            sum(points(ballot.index(each), 3) for ballot in ballots if each in ballot),
        )
        for each in answers
    ]
    found = outcome(Shape(PollKind.RANKED, 1, 3, is_open), counted, len(ballots), 0)
    for each, line in zip(counted, found.lines, strict=True):
        behind = each.ballots - each.firsts
        if behind < 5:
            for other in range(5):
                for worth in (other, 2 * other):
                    assert line.points.least <= 3 * each.firsts + worth <= line.points.most


def test_one_who_ranks_an_answer_second_can_not_be_found() -> None:
    counted = [Counted(6, 6, 12), Counted(1, 0, 1)]
    found = outcome(Shape(PollKind.RANKED, 1, 2, is_open=False), counted, 6, 0)
    assert [str(each.points) for each in found.lines] == ["12 to 21", "fewer than 10"]


def test_a_first_place_of_five_brings_five_points() -> None:
    assert [points(place, 5) for place in range(5)] == [5, 4, 3, 2, 1]
