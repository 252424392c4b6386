"""The shape of a thread: each comment once, in order, under what it answers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from forum.comments.tree import (
    DEEPEST_PATH,
    LEVELS,
    Node,
    arrange,
    focus_path,
    last_level,
    number_of,
    numbers_above,
    path_under,
    paths_above,
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A comment, as far as its place is concerned."""

    id: int
    parent_id: int | None
    number: int
    path: str
    held: bool
    depth: int


def grown(parents: Sequence[int | None], held: Sequence[bool]) -> list[Placed]:
    """Comments that answer each other like this; each entry names the place of an earlier one."""
    comments: list[Placed] = []
    for place, parent in enumerate(parents):
        above = comments[parent] if parent is not None else None
        comments.append(
            Placed(
                id=place + 1,
                parent_id=above.id if above else None,
                number=place + 1,
                path=path_under(above.path if above else "", place + 1),
                held=held[place],
                depth=above.depth + 1 if above else 0,
            )
        )
    return comments


@st.composite
def threads(draw: st.DrawFn, *, most: int = 40) -> list[Placed]:
    count = draw(st.integers(1, most))
    parents = [draw(st.none() | st.integers(0, place - 1)) if place else None for place in range(count)]
    held = draw(st.lists(st.booleans(), min_size=count, max_size=count))
    return draw(st.permutations(grown(parents, held)))


@st.composite
def tangles(draw: st.DrawFn) -> list[Placed]:
    """Anything at all: parents that are missing, later, or answer their own replies."""
    ids = draw(st.lists(st.integers(1, 30), unique=True, max_size=15))
    return [
        Placed(id, draw(st.none() | st.integers(1, 30)), draw(st.integers(1, 9)), "", held=False, depth=0)
        for id in ids
    ]


def walked(
    nodes: Sequence[Node[Placed]], above: Placed | None = None
) -> Iterator[tuple[Node[Placed], Placed | None]]:
    """Every node with the comment it hangs under, in the order in which they are read."""
    for node in nodes:
        yield node, above
        yield from walked(node.replies, node.comment)


def read_aloud(nodes: Sequence[Node[Placed]]) -> list[Placed]:
    return [node.comment for root in nodes for node in root.walk()]


def chain(length: int) -> list[Placed]:
    return grown([None, *range(length - 1)], [False] * length)


@given(threads())
def test_every_readable_comment_is_shown_exactly_once(comments: list[Placed]) -> None:
    shown = read_aloud(arrange(comments))
    readable = {each.id for each in comments if not each.held}
    assert sorted(each.id for each in shown if not each.held) == sorted(readable)
    assert len({each.id for each in shown}) == len(shown)


@given(tangles())
def test_whatever_comes_in_every_comment_comes_out_once(comments: list[Placed]) -> None:
    shown = read_aloud(arrange(comments))
    assert sorted(each.id for each in shown) == sorted(each.id for each in comments)


@given(tangles())
def test_whatever_comes_in_a_reply_stands_under_its_parent_or_starts_a_branch(comments: list[Placed]) -> None:
    here = {each.id for each in comments}
    for node, above in walked(arrange(comments)):
        if above is not None:
            assert above.id == node.comment.parent_id
        elif node.comment.parent_id in here:
            assert answers_itself(node.comment, comments)


def answers_itself(comment: Placed, comments: Sequence[Placed]) -> bool:
    """Whether this one is among those that it answers."""
    parents, at = {each.id: each.parent_id for each in comments}, comment.parent_id
    for _ in comments:
        if at == comment.id:
            return True
        at = parents.get(at or 0)
    return False


@given(threads())
def test_comments_are_read_in_the_order_of_their_paths(comments: list[Placed]) -> None:
    paths = [each.path for each in read_aloud(arrange(comments))]
    assert paths == sorted(paths)


@given(threads())
def test_a_reply_stands_under_what_it_answers(comments: list[Placed]) -> None:
    for node, above in walked(arrange(comments)):
        assert (above.id if above else None) == node.comment.parent_id


@given(threads())
def test_a_held_comment_is_a_place_for_replies_and_only_that(comments: list[Placed]) -> None:
    for node, _ in walked(arrange(comments)):
        if node.comment.held:
            assert any(not each.held for each in read_aloud(node.replies))


@given(threads())
def test_a_held_comment_keeps_its_place_while_a_reply_below_can_be_read(comments: list[Placed]) -> None:
    shown = {each.id for each in read_aloud(arrange(comments))}
    for each in comments:
        if each.parent_id and not each.held:
            assert each.parent_id in shown


@given(threads(), st.data())
def test_a_reply_whose_parent_is_elsewhere_starts_a_branch_of_its_own(
    comments: list[Placed], data: st.DataObject
) -> None:
    some = data.draw(st.lists(st.sampled_from(comments), unique=True))
    here = {each.id for each in some}
    result = arrange(some)
    shown = read_aloud(result)
    assert {each.id for each in shown if not each.held} == {each.id for each in some if not each.held}
    for root in result:
        assert root.comment.parent_id not in here


def test_nobody_reads_a_thread_in_which_everything_is_held() -> None:
    assert arrange(grown([None, 0, 1], [True, True, True])) == []


def test_an_empty_page_is_no_trouble() -> None:
    assert arrange([]) == []


@given(threads(most=60))
def test_a_parent_sorts_before_its_reply_and_siblings_by_their_number(comments: list[Placed]) -> None:
    by_id = {each.id: each for each in comments}
    for each in comments:
        if each.parent_id:
            assert by_id[each.parent_id].path < each.path
    for one in comments:
        for other in comments:
            if one.parent_id == other.parent_id and one.id < other.id:
                assert one.path < other.path


@given(threads(most=25))
def test_what_answers_a_comment_comes_before_the_next_comment_beside_it(comments: list[Placed]) -> None:
    for one in comments:
        for other in comments:
            if one.parent_id == other.parent_id and one.id < other.id:
                below = [each for each in comments if each.path.startswith(one.path) and each.id != one.id]
                assert all(one.path < each.path < other.path for each in below)


@given(threads())
def test_a_path_tells_its_own_number_and_all_those_above(comments: list[Placed]) -> None:
    by_id = {each.id: each for each in comments}
    for each in comments:
        above: list[Placed] = []
        at = by_id.get(each.parent_id or 0)
        while at:
            above.insert(0, at)
            at = by_id.get(at.parent_id or 0)
        assert number_of(each.path) == each.number
        assert numbers_above(each.path) == [one.number for one in above]
        assert paths_above(each.path) == [one.path for one in above]


def test_a_conversation_of_two_hundred_replies_keeps_its_order_and_fits_the_column() -> None:
    comments = chain(200)
    assert [each.path for each in comments] == sorted(each.path for each in comments)
    assert max(len(each.path) for each in comments) <= 400
    assert len({each.path for each in comments}) == 200
    assert [each.id for each in read_aloud(arrange(reversed(comments)))] == [each.id for each in comments]


def test_a_conversation_of_twenty_thousand_replies_is_no_trouble() -> None:
    comments = chain(20_000)
    assert [each.id for each in read_aloud(arrange(reversed(comments)))] == [each.id for each in comments]


def test_the_pages_of_a_deep_conversation_follow_each_other_and_miss_nobody() -> None:
    comments = chain(200)
    by_path = {each.path: each for each in comments}
    for each in comments:
        focus = by_path[focus_path(each.path, each.depth)]
        assert focus.depth <= each.depth <= last_level(focus.depth)
        assert focus.depth % LEVELS == 0
        if focus.depth + LEVELS < DEEPEST_PATH:
            assert last_level(focus.depth) == focus.depth + LEVELS - 1


@given(st.integers(DEEPEST_PATH, 200), st.integers(201, 36**5 - 4))
def test_below_the_deepest_path_replies_follow_in_the_order_they_came(depth: int, number: int) -> None:
    above = chain(depth)[-1].path
    first, second = path_under(above, number), path_under(above, number + 1)
    answer = path_under(first, number + 2)
    assert above < first < second < answer


@given(st.integers(0, 36**5 - 2))
def test_numbers_sort_as_text_up_to_sixty_million(number: int) -> None:
    assert path_under("", number) < path_under("", number + 1)
    assert len(path_under("", number)) == 5
