"""What is published tells nothing that its folded numbers do not tell."""

from hypothesis import given
from hypothesis import strategies as st

from forum.core.folding import FEWEST, NONE, Range, folded, share, together

COUNTS = st.integers(0, 60)
STEPS = st.sampled_from([1, 5])
TABLES = st.lists(COUNTS, min_size=1, max_size=8)


def test_it_reads_like_words() -> None:
    assert [str(folded(each)) for each in (0, 1, 4, 5, 1234)] == [
        "0",
        "fewer than 5",
        "fewer than 5",
        "5",
        "1,234",
    ]
    assert [str(folded(each, 5)) for each in (0, 3, 5, 9, 37)] == [
        "0",
        "fewer than 5",
        "5 to 9",
        "5 to 9",
        "35 to 39",
    ]
    assert str(together([folded(3), folded(2)])) == "fewer than 9"
    assert str(together([folded(37), folded(2)])) == "38 to 41"


@given(COUNTS, STEPS)
def test_the_truth_is_always_within(count: int, step: int) -> None:
    shown = folded(count, step)
    assert shown.least <= count <= shown.most


@given(st.integers(1, FEWEST - 1), st.integers(1, FEWEST - 1), STEPS)
def test_one_to_four_are_not_told_apart(one: int, other: int, step: int) -> None:
    assert folded(one, step) == folded(other, step)
    assert folded(one, step) != NONE


@given(TABLES, STEPS, st.data())
def test_a_small_number_can_be_any_small_number_whatever_else_is_published(
    table: list[int], step: int, data: st.DataObject
) -> None:
    """Put another small number in the place of each one: not a sum, not a share of the page changes."""
    other = [data.draw(st.integers(1, FEWEST - 1)) if 0 < each < FEWEST else each for each in table]
    assert _page(table, step) == _page(other, step)


def _page(table: list[int], step: int) -> list[object]:
    cells = [folded(each, step) for each in table]
    return [*cells, together(cells), *(share(one, together([*cells[:at]])) for at, one in enumerate(cells))]


@given(TABLES, STEPS)
def test_a_sum_holds_the_true_sum(table: list[int], step: int) -> None:
    shown = together(folded(each, step) for each in table)
    assert shown.least <= sum(table) <= shown.most


@given(COUNTS, COUNTS, STEPS)
def test_a_share_is_shown_from_five_cases_on_and_holds_the_true_share(
    part: int, rest: int, step: int
) -> None:
    shown = share(folded(part, step), folded(rest, step))
    if part + rest < FEWEST:
        assert shown is None
    if shown is not None:
        assert shown.least - 0.5 <= 100 * part / (part + rest) <= shown.most + 0.5
        assert 0 <= shown.least <= shown.most <= 100


def test_a_share_of_a_small_number_is_folded_too() -> None:
    assert share(folded(2), folded(10)) == share(folded(4), folded(10)) == Range(9, 29)
    assert share(folded(6), folded(6)) == Range(50, 50)
    assert share(folded(0), folded(7)) == Range(0, 0)
    assert share(folded(2), folded(2)) is None


@given(st.integers(5, 500), st.integers(0, 4))
def test_what_goes_on_is_so_coarse_that_a_day_more_seldom_shows(count: int, more: int) -> None:
    assert folded(count - count % 5, 5) == folded(count - count % 5 + more, 5)
