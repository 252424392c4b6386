"""Lists of phrases mean what they say: whoever reads one knows what will be heard."""

import pytest

from forum.rules.engine.phrases import Phrases
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.spoken import said


def kinds(lines: list[str], text: str) -> list[tuple[str, float]]:
    (sentence,) = Reading(text).spoken
    return [(each.kind, each.weight) for each in Phrases(lines).heard(sentence, Scan())]


@pytest.mark.parametrize(
    ("typed", "heard"),
    [
        ("I can't, u know", " i can not , you know "),
        ("i cant really do this anymore", " i can not do this any more "),
        ("He's dying 2nite!!", " he is dying tonight ! "),
        ("my mum's cat wasn't", " my mum s cat was not "),
        ("It’s over…", " it is over . "),
    ],
)
def test_there_is_one_spelling(typed: str, heard: str) -> None:
    assert said(Reading(typed).folded) == heard


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        ("1 a: want|wants to die", "I want to die", True),
        ("1 a: want|wants to die", "I want them to die", False),
        ("1 a: want ..2 die", "I want them to die", True),
        ("1 a: want ..2 die", "I want, said Tom, die", False),
        ("1 a: want ++4 die", "I want, said Tom, die", True),
        ("1 a: ?all done $", "I am all done.", True),
        ("1 a: ?all done $", "I am done with it.", False),
        ("1 a: done !with", "I am done with it.", False),
        ("1 a: <not want tea", "I do not want tea", False),
        ("1 a: ^ shut up", "Oh do shut up", True),
        ("1 a: ^ shut up", "He never shut up", False),
        ("1 a: took % pills", "I took 40 pills", True),
        ("1 a: be_dead|gone soon", "I will be dead soon", True),
        ("1 a: i|me & rope & bought|got & !climbing", "A rope is what I got", True),
        ("1 a: i|me & rope & bought|got & !climbing", "I got a climbing rope", False),
    ],
)
def test_a_line_says_what_it_finds(line: str, text: str, found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert kinds([line], text) == ([("a", 1.0)] if found else [])


def test_a_list_above_can_be_named() -> None:
    assert kinds(["@kin = mum|dad", "1 a: my @kin says"], "My dad says so") == [("a", 1.0)]


def test_idioms_are_taken_out_first_and_doubts_are_told() -> None:
    lines = ["0 idiom: dying for tea", "1 a: dying", "-1 a: tea"]
    assert kinds(lines, "I am dying for tea") == []
    assert kinds(lines, "I am dying, and no tea") == [("a", 1.0), ("a", -1.0)]
