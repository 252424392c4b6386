"""How figures are worked out: medians, percentiles, weeks, and whether a rule was right."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.charts import WIDTH, Row, bars, reaches
from forum.moderation.acts import Act
from forum.moderation.figuring import (
    WEEK,
    Span,
    Wait,
    median,
    percent,
    percentile,
    sorted_into,
    spoken,
    steps,
)
from forum.moderation.proving import Proof, Step, Tried, proof, tried

NOW = datetime(2026, 11, 26, 14, 30, tzinfo=UTC)  # a Thursday
VALUES = st.lists(st.floats(0, 1e9), min_size=1, max_size=60)


def test_a_median_lies_in_the_middle() -> None:
    assert median([]) is None
    assert median([3, 1, 2]) == 2
    assert median([1, 2, 3, 10]) == 2.5


def test_a_percentile_is_a_value_that_was_there() -> None:
    assert percentile([], 90) is None
    assert percentile([7], 90) == 7
    assert percentile(range(1, 11), 90) == 9
    assert percentile(range(1, 12), 90) == 10


@given(VALUES, st.integers(1, 100))
def test_so_many_of_a_hundred_do_not_exceed_it_and_one_value_less_would_not_do(
    values: list[float], hundredth: int
) -> None:
    found = percentile(values, hundredth)
    assert found in values
    assert found is not None
    assert sum(each <= found for each in values) * 100 >= hundredth * len(values)
    assert sum(each < found for each in values) * 100 < hundredth * len(values)


@given(VALUES.flatmap(lambda values: st.tuples(st.just(values), st.permutations(values))))
def test_order_does_not_matter_and_half_is_never_more_than_nine_of_ten(
    both: tuple[list[float], list[float]],
) -> None:
    values, mixed = both
    assert (median(mixed), percentile(mixed, 90)) == (median(values), percentile(values, 90))
    half, most = median(values), percentile(values, 90)
    assert half is not None
    assert most is not None
    assert min(values) <= half <= max(values)
    assert half <= most


@given(st.integers(0, 50), st.integers(0, 50))
def test_a_share_of_few_is_not_told(part: int, rest: int) -> None:
    found = percent(part, part + rest)
    assert (found is None) == (part + rest < 5)
    assert found is None or 0 <= found <= 100


def test_weeks_begin_on_mondays_and_meet() -> None:
    found = steps(NOW, 4)
    assert found[0] == Span(datetime(2026, 11, 23, tzinfo=UTC), datetime(2026, 11, 30, tzinfo=UTC))
    assert all(later.start == earlier.end for later, earlier in pairwise(found))
    assert NOW in found[0]
    assert found[0].end not in found[0]
    assert len(steps(NOW, 52, 4)) == 13
    assert steps(NOW, 52, 4)[-1].start == steps(NOW, 52)[-1].start


@given(st.timedeltas(-3000 * WEEK, 3000 * WEEK), st.sampled_from([(4, 1), (12, 1), (52, 4)]))
def test_every_moment_of_the_time_is_in_exactly_one_step(away: timedelta, period: tuple[int, int]) -> None:
    moment = NOW + away
    found, early = steps(moment, *period), moment - (period[0] - 1) * WEEK
    assert [sum(each in span for span in found) for each in (moment, early)] == [1, 1]


def test_a_wait_counts_when_it_ends_and_is_never_negative() -> None:
    found = steps(NOW, 4)
    waits = [
        Wait(NOW - 2 * WEEK, NOW),
        Wait(NOW, NOW - timedelta(hours=1)),
        Wait(NOW - 9 * WEEK, NOW - 8 * WEEK),
    ]
    assert sorted_into(found, waits) == [[2 * 7 * 86400, 0], [], [], []]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, "–"),
        (5, "under a minute"),
        (60, "1 minute"),
        (59.9 * 60, "60 minutes"),
        (3 * 3600, "3 hours"),
        (47 * 3600, "47 hours"),
        (72 * 3600, "3 days"),
        (4000 * 86400, "4,000 days"),
    ],
)
def test_times_are_told_in_words(seconds: float | None, words: str) -> None:
    assert spoken(seconds) == words


KIND = "kindness"
DOSES = "doses"


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        ([], Proof.OPEN),
        ([Step(Act.PUBLISH)], Proof.WRONG),
        ([Step(Act.REMOVE, KIND)], Proof.RIGHT),
        ([Step(Act.RETURN, KIND)], Proof.RIGHT),
        ([Step(Act.REMOVE, DOSES)], Proof.OPEN),
        ([Step(Act.ADJUST, KIND, 7), Step(Act.PUBLISH)], Proof.RIGHT),
        ([Step(Act.ADJUST, "doses", 7), Step(Act.PUBLISH)], Proof.OPEN),
        ([Step(Act.REMOVE, KIND), Step(Act.UPHOLD, KIND), Step(Act.RESTORE)], Proof.WRONG),
        ([Step(Act.REMOVE, KIND), Step(Act.RESTORE)], Proof.WRONG),
        ([Step(Act.REMOVE, KIND), Step(Act.DISMISS, KIND)], Proof.RIGHT),
        ([Step(Act.UPHOLD, DOSES, at=NOW), Step(Act.GIVE_BACK, None, 3, at=NOW)], Proof.OPEN),
        ([Step(Act.UPHOLD, DOSES, at=NOW), Step(Act.GIVE_BACK, None, 3, at=NOW + WEEK)], Proof.WRONG),
        ([Step(Act.UPHOLD, KIND, at=NOW), Step(Act.PUBLISH, at=NOW)], Proof.WRONG),
        ([Step(Act.DISMISS, KIND)], Proof.RIGHT),
        ([Step(Act.GIVE_BACK, None, 3)], Proof.WRONG),
        ([Step(Act.ADJUST, KIND, 7), Step(Act.GIVE_BACK, None, 7)], Proof.RIGHT),
        ([Step(Act.PUBLISH), Step(Act.UNDO)], Proof.OPEN),
        ([Step(Act.REMOVE, KIND), Step(Act.UNDO, at=NOW), Step(Act.RESTORE, at=NOW)], Proof.OPEN),
        ([Step(Act.RESTORE), Step(Act.UNDO, at=NOW), Step(Act.REMOVE, KIND, at=NOW)], Proof.OPEN),
        ([Step(Act.REMOVE, KIND), Step(Act.UNDO), Step(Act.PUBLISH)], Proof.WRONG),
    ],
)
def test_whether_a_rule_was_right_is_told_by_what_people_did(later: list[Step], expected: Proof) -> None:
    assert proof(KIND, later) is expected


@given(st.lists(st.builds(Step, st.sampled_from(Act), st.sampled_from([KIND, "doses", None])), max_size=8))
def test_without_a_person_under_the_same_rule_nothing_proves_it_right(later: list[Step]) -> None:
    found = proof(KIND, [each for each in later if each.rule != KIND])
    assert found is not Proof.RIGHT


def test_each_rule_is_counted_by_itself() -> None:
    found = tried([(KIND, [Step(Act.PUBLISH)]), (KIND, [Step(Act.REMOVE, KIND)]), ("doses", [])])
    assert found == {KIND: Tried(right=1, wrong=1), "doses": Tried(0, 0)}
    assert found[KIND].looked == 2


PARTS = st.tuples(st.integers(0, 10_000), st.integers(0, 10_000))
ROWS = st.lists(st.builds(Row, st.text(max_size=90), PARTS, st.text(max_size=20)), max_size=15)


@given(ROWS)
def test_no_bar_is_wider_than_the_picture_and_each_has_its_number_in_words(rows: list[Row]) -> None:
    picture = bars("Bars", rows, ("people", "programs"))
    assert all(box.x >= 0 and box.x + box.width <= WIDTH + 0.01 for box in picture.boxes)
    said = [each.text for each in picture.words if each.at_end]
    assert said == [row.says for row in rows]
    assert all(each.y <= picture.height for each in picture.words)
    assert len(picture.boxes) == 2 + sum(bool(part) for row in rows for part in row.parts)


@given(st.lists(st.tuples(st.floats(0, 1e7), st.floats(0, 1e7)).map(sorted), max_size=15))
def test_a_reach_stays_in_the_picture_and_runs_from_less_to_more(pairs: list[list[float]]) -> None:
    picture = reaches("Reaches", [Row("a week", (first, last), "") for first, last in pairs])
    assert all(0 < each.x <= each.end < WIDTH for each in picture.reaches)
    assert reaches("Nothing", [Row("a week", (), "–")]).reaches == ()


def test_a_name_too_long_for_its_line_is_cut_where_the_table_says_it_whole() -> None:
    long = "Leave medical decisions to people's own care teams, always and everywhere"
    name = bars("Bars", [Row(long, (1,), "1 of 1")]).words[0].text
    assert name.endswith("…")
    assert len(name) < 48
