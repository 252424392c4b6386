"""Which comments one has seen: spans that hold exactly what was put in."""

from hypothesis import given
from hypothesis import strategies as st

from forum.marks.seen import LARGEST, MOST_SENT, MOST_SPANS, Seen

NUMBERS = st.integers(1, 60)
SETS = st.sets(NUMBERS)
SPANS = st.lists(st.tuples(st.integers(-5, 60), st.integers(-5, 60)), max_size=20)


def held(seen: Seen) -> set[int]:
    return {number for first, last in seen.spans for number in range(first, last + 1)}


@given(SETS)
def test_holds_exactly_what_was_put_in(numbers: set[int]) -> None:
    seen = Seen().with_numbers(numbers)
    assert held(seen) == numbers
    assert {number for number in range(-3, 70) if number in seen} == numbers


@given(SPANS)
def test_spans_rise_and_never_touch(spans: list[tuple[int, int]]) -> None:
    seen = Seen()
    for first, last in spans:
        seen = seen.with_span(first, last)
    assert held(seen) == {each for first, last in spans for each in range(first, last + 1) if each > 0}
    assert all(left[1] + 1 < right[0] for left, right in zip(seen.spans, seen.spans[1:], strict=False))
    assert all(first <= last for first, last in seen.spans)
    assert seen == Seen.of(spans) == Seen.of(reversed(spans))


@given(SETS)
def test_text_says_the_same_again(numbers: set[int]) -> None:
    seen = Seen().with_numbers(numbers)
    assert Seen.read(seen.text) == seen


@given(SETS, SETS)
def test_two_together_hold_both(some: set[int], others: set[int]) -> None:
    both = Seen().with_numbers(some).with_all(Seen().with_numbers(others))
    assert held(both) == some | others


@given(SETS, st.integers(0, 70))
def test_the_gaps_are_all_the_rest(numbers: set[int], last: int) -> None:
    seen = Seen().with_numbers(numbers)
    rest = set(range(1, last + 1)) - numbers
    assert held(Seen(tuple(seen.unseen(last)))) == rest
    assert seen.count_unseen(last) == len(rest)


@given(SETS)
def test_up_to_where_all_were_seen(numbers: set[int]) -> None:
    upto = Seen().with_numbers(numbers).upto
    assert set(range(1, upto + 1)) <= numbers
    assert upto + 1 not in numbers


@given(st.sets(st.integers(1, 3_000), min_size=MOST_SPANS, max_size=900))
def test_what_is_kept_is_bounded_and_forgets_the_oldest_gaps_alone(numbers: set[int]) -> None:
    seen = Seen().with_numbers(numbers)
    kept = Seen.read(seen.text)
    assert len(kept.spans) == min(len(seen.spans), MOST_SPANS)
    assert numbers <= held(kept)
    assert held(kept) - numbers <= set(range(kept.spans[0][0], kept.spans[0][1] + 1))
    assert kept.spans[1:] == seen.spans[len(seen.spans) - len(kept.spans) + 1 :]
    assert len(seen.text) <= MOST_SPANS * 20


@given(st.text())
def test_any_text_is_read_without_surprises(text: str) -> None:
    assert all(0 < first <= last <= LARGEST for first, last in Seen.read(text).spans)


@given(st.text(alphabet="0123456789-, x"), st.integers(0, 50))
def test_nothing_that_is_sent_goes_beyond_what_there_is(text: str, most: int) -> None:
    assert held(Seen.sent(text, most)) <= set(range(1, most + 1))


def test_nonsense_says_nothing_and_the_rest_still_counts() -> None:
    text = "3,x,,7-5,0, 9 - 11 ,-4,1e3,٣,²,12345678901,40-\n41"
    assert Seen.sent(text, 10).text == "3,9-10"


def test_a_message_says_only_so_much() -> None:
    text = ",".join(str(number) for number in range(2, 4 * MOST_SENT, 2))
    assert len(Seen.sent(text, LARGEST).spans) == MOST_SENT
    assert Seen.sent("1," * 1_000_000, 5).text == "1"
    assert Seen.sent("9" * 1_000_000, 5) == Seen()
    assert Seen.sent("1-999999999", 40).text == "1-40"
