"""Parts of a text that are meant: from a moderator's phrases to places, and to pieces."""

from hypothesis import given
from hypothesis import strategies as st

from forum.comments.marking import Found, Part, Span, find, from_text, parts, phrases, tidy, to_text

TEXT = "Take two tablets.\nThen take\ntwo more. Straße."


def test_every_place_of_a_phrase_is_meant_whatever_its_capitals_and_lines() -> None:
    assert find(TEXT, ["take two"]) == Found((Span(0, 8), Span(23, 31)), "")


def test_the_first_phrase_that_is_not_there_is_named() -> None:
    assert find(TEXT, ["tablets", "capsules", "drops"]) == Found((), "capsules")


def test_signs_of_a_phrase_are_only_signs() -> None:
    assert find("Is it 5 (five)?", ["(five)?"]).spans == (Span(8, 15),)
    assert find("aaa", [".*"]).missing == ".*"


def test_one_phrase_a_line_and_each_once() -> None:
    assert phrases("  two   tablets \r\n\n two tablets\nmore") == ["two tablets", "more"]
    assert phrases(" \n ") == []


def test_what_touches_is_one_part_and_what_is_outside_is_none() -> None:
    assert tidy([(5, 9), (0, 3), (3, 6), (40, 50), (8, 8), (-3, 1)], 20) == (Span(0, 9),)


def plain(words: str) -> Part:
    return Part(words, meant=False)


def meant(words: str) -> Part:
    return Part(words, meant=True)


def test_a_text_in_pieces() -> None:
    assert parts("one two three", [(4, 7)]) == [plain("one "), meant("two"), plain(" three")]
    assert parts("one", []) == [plain("one")]


_SPANS = st.lists(st.tuples(st.integers(-5, 60), st.integers(-5, 60)))


@given(st.text(max_size=50), _SPANS)
def test_pieces_are_always_the_whole_text(text: str, spans: list[tuple[int, int]]) -> None:
    assert "".join(part.words for part in parts(text, spans)) == text


@given(st.text(max_size=50), _SPANS)
def test_what_is_kept_reads_back_the_same(text: str, spans: list[tuple[int, int]]) -> None:
    found = tidy(spans, len(text))
    assert from_text(to_text(found)) == found
    assert tidy(found, len(text)) == found
