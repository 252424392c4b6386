"""Whoever answers whom, however tangled: everybody comes once, and never before the one they answer."""

import tempfile
from array import array
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from forum.transfer.wxr.tree import NONE, kept_ancestors, open_rings, writing_order
from tests.transfer.wxr_files import comment, post, staged, thread


@st.composite
def _webs(draw: st.DrawFn) -> tuple["array[int]", bytearray]:
    size = draw(st.integers(1, 25))
    parents = draw(st.lists(st.integers(NONE, size - 1), min_size=size, max_size=size))
    kept = draw(st.lists(st.booleans(), min_size=size, max_size=size))
    return array("i", parents), bytearray(kept)


def _upwards(parents: "array[int]", start: int) -> list[int]:
    """The slow and obvious way: everyone above, until nobody is or somebody comes again."""
    above: list[int] = []
    at = parents[start]
    while at != NONE and at not in above:
        above.append(at)
        at = parents[at]
    return above


@given(_webs())
def test_each_comment_finds_the_nearest_kept_one_above(web: tuple["array[int]", bytearray]) -> None:
    parents, kept = web
    expected = [
        next((above for above in _upwards(parents, each) if kept[above]), NONE)
        for each in range(len(parents))
    ]
    assert list(kept_ancestors(parents, kept)) == expected


@given(_webs())
def test_rings_are_opened_at_their_oldest_and_nowhere_else(web: tuple["array[int]", bytearray]) -> None:
    parents, _ = web
    in_ring = {each for each in range(len(parents)) if each in _upwards(parents, each)}
    before, opened = list(parents), []
    open_rings(parents, lambda ring, oldest: opened.append((sorted(ring), oldest)))
    assert all(ring[0] == oldest for ring, oldest in opened)
    assert sorted(each for ring, _ in opened for each in ring) == sorted(in_ring)
    cut = {oldest for _, oldest in opened}
    assert [NONE if each in cut else parent for each, parent in enumerate(before)] == list(parents)
    assert not any(each in _upwards(parents, each) for each in range(len(parents)))


@given(_webs())
def test_everybody_is_written_once_after_whom_they_answer_and_otherwise_by_age(
    web: tuple["array[int]", bytearray],
) -> None:
    parents, _ = web
    open_rings(parents, lambda ring, oldest: None)
    waiting, expected = set(range(len(parents))), []
    while waiting:
        ready = min(each for each in waiting if parents[each] not in waiting)
        waiting.remove(ready)
        expected.append(ready)
    assert list(writing_order(parents)) == expected


def test_a_chain_of_a_hundred_thousand_answers_is_no_trouble() -> None:
    size = 100_000
    downwards = array("i", [NONE, *range(size - 1)])
    upwards = array("i", [*range(1, size), NONE])
    assert list(writing_order(downwards)) == list(range(size))
    assert list(writing_order(upwards)) == list(range(size - 1, -1, -1))
    nobody = bytearray(size)
    assert set(kept_ancestors(upwards, nobody)) == {NONE}


_states = st.sampled_from(["1", "0", "spam", "trash"])
_comments = st.lists(st.tuples(st.integers(0, 14), _states), min_size=1, max_size=12)


@settings(max_examples=60)
@given(_comments, st.randoms(use_true_random=False))
def test_from_the_file_to_the_thread_nobody_is_lost(said: list[tuple[int, str]], shuffled: Random) -> None:
    comments = [
        comment(number, parent, comment_approved=approved)
        for number, (parent, approved) in enumerate(said, 1)
    ]
    shuffled.shuffle(comments)
    with tempfile.TemporaryDirectory() as folder, staged(Path(folder), post(1, *comments)) as staging:
        written = thread(staging)
    numbers = [number for number, _ in written]
    assert sorted(numbers) == [
        number for number, (_, approved) in enumerate(said, 1) if approved in {"0", "1"}
    ]
    assert all(parent is None or parent in numbers[:place] for place, (_, parent) in enumerate(written))
