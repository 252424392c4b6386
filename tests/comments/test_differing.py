"""What differs between two texts, and how what was taken out of one is taken out of another. Pure."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.comments.differing import Taken, between, from_text, quoting, taken_out, to_text, without
from forum.rules.engine.returning import places

WORDS = st.sampled_from(
    ["a", "the", "tea", "Larkspur", "stop.", "**so**", "é", " ", "  ", "\n", "\n\n", "> "]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=60).map("".join))


def gone(before: str, after: str) -> tuple[Taken, ...]:
    return taken_out(between(before, after))


def holds(before: str, after: str) -> None:
    """What `between` promises of any two texts."""
    pieces = between(before, after)
    assert "".join(each.before for each in pieces) == before
    assert "".join(each.after for each in pieces) == after
    assert all(any(each) for each in pieces)
    assert from_text(to_text(pieces)) == pieces
    is_changed = [each.before != each.after for each in pieces]
    assert all(one != other for one, other in pairwise(is_changed))


@given(TEXTS, TEXTS)
def test_the_pieces_of_any_two_texts_are_both_texts(before: str, after: str) -> None:
    holds(before, after)


@given(st.lists(WORDS, max_size=80), st.data())
def test_the_pieces_of_a_text_that_was_changed_here_and_there_are_both_texts(
    words: list[str], data: st.DataObject
) -> None:
    changed = list(words)
    for _ in range(data.draw(st.integers(0, 6))):
        place = data.draw(st.integers(0, len(changed)))
        end = data.draw(st.integers(place, min(place + 4, len(changed))))
        changed[place:end] = data.draw(st.lists(WORDS, max_size=3))
    holds("".join(words), "".join(changed))


@given(TEXTS, TEXTS, TEXTS)
def test_what_stands_in_no_copy_changes_none(before: str, after: str, copy: str) -> None:
    taken = gone(before, after)
    folded = copy.casefold()
    strangers = [each for each in taken if not all(word.casefold() in folded for word in each.words)]
    assert without(copy, strangers) == without(copy, strangers, own=True) == copy


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        ("", "", []),
        ("tea", "tea", []),
        ("", "tea", [("", "tea")]),
        ("tea\n", "", [("tea\n", "")]),
        ("You should stop the tablets.", "You should ask about the tablets.", [("stop", "ask about")]),
        ("It was very nice.", "It was nice.", [("very ", "")]),
        ("It was nice.", "It was very nice.", [("", "very ")]),
        ("one two three four", "one 2 3 four", [("two three", "2 3")]),
        ("one two three four", "1 two 3 four", [("one", "1"), ("three", "3")]),
        ("one  two\nthree", "one two\n\nthree", [("  ", " "), ("\n", "\n\n")]),
        ("a b c d e", "x b c y e", [("a", "x"), ("d", "y")]),
        ("To the clinic in the town", "To a clinic in a town", [("the", "a"), ("the", "a")]),
    ],
)
def test_pieces_stay_small(before: str, after: str, changed: list[tuple[str, str]]) -> None:
    assert [each for each in between(before, after) if each.before != each.after] == changed


@pytest.mark.parametrize(
    ("typed", "put"),
    [
        ([f"word{number}" for number in range(4000)], [f"other{number}" for number in range(4000)]),
        (["kept", "gone"] * 2000, ["here"] * 4000),
        ([f"word{number // 2}" for number in range(4000)], ["here"] * 4000),
    ],
)
def test_a_long_text_in_which_every_second_word_changes_is_no_trouble(
    typed: list[str], put: list[str]
) -> None:
    """It took minutes: more than a test may."""
    new = [put[place] if place % 2 else word for place, word in enumerate(typed)]
    before, after = " ".join(typed), " ".join(new)
    pieces = between(before, after)
    assert "".join(each.after for each in pieces) == after
    assert max(len(each.before) for each in pieces) < 20
    taken = taken_out(pieces)
    for copy in (before, before.upper(), "\n".join(typed)):
        assert len(without(copy, taken).split()) == len(without(copy, taken, own=True).split()) == len(typed)


def test_stops_and_marks_at_the_edges_are_none_of_the_words() -> None:
    (name,) = gone("> It was **Dr Larkspur**.", "> It was a doctor.")
    assert (name.before, name.after) == ("Dr Larkspur", "a doctor")
    (place,) = gone("We met (in Larkspur Lane).", "We met (at [place removed]).")
    assert (place.before, place.after) == ("in Larkspur Lane", "at [place removed]")


def test_the_last_words_of_a_sentence_are_found_in_the_middle_of_another() -> None:
    taken = gone("It was Dr Larkspur.", "It was a doctor.")
    assert without("I saw Dr Larkspur, yesterday.", taken) == "I saw a doctor, yesterday."
    assert without("“Dr. Larkspur’s”, dr larkspur, DR LARKSPUR", taken) == "“a doctor’s”, a doctor, a doctor"
    assert without("**Dr** Larkspur is _Dr Larkspur_", taken) == "a doctor is _a doctor_"
    assert without("Dr\nLarkspur", taken) == "Dr\nLarkspur"


def test_a_part_of_a_word_is_none() -> None:
    taken = gone("I hate that nurse.", "I dislike the nurse.")
    assert without("Whatever that thatcher hates or chateaus", taken) == (
        "Whatever that thatcher hates or chateaus"
    )


def test_words_that_still_stand_were_not_taken_out() -> None:
    assert not gone("tea at the stop. No tea please.", "tea at the stop. No please.")
    (name,) = gone("I asked Will. I will go.", "I asked somebody. I will go.")
    assert name.before == "Will"


LAUGHING = "I could not stop laughing when we had tea at the last stop."


@pytest.mark.parametrize(
    ("before", "after", "own", "left"),
    [
        ("You should stop the tablets.", "You should ask about the tablets.", LAUGHING, LAUGHING),
        (
            "You should stop the tablets.",
            "You should ask about the tablets.",
            f"{LAUGHING} You should stop the pills.",
            f"{LAUGHING} You should ask about the pills.",
        ),
        ("Stop the tablets.", "Ask about the tablets.", LAUGHING, LAUGHING),
        (
            "I had decided to stop the tablets.",
            "I had decided to question the tablets.",
            "We had to stop the car.",
            "We had to stop the car.",
        ),
        ("You should rest.", "Perhaps rest.", "We all wish you should come.", "We all wish you should come."),
        ("I asked Will.", "I asked them.", "Before that, I will.", "Before that, I will."),
        ("I asked Will.", "I asked them.", "Then Will sang again.", "Then them sang again."),
        ("I like dr smith a lot.", "I like them a lot.", "Once Dr Smith rang.", "Once them rang."),
        ("Ring 07700 900321 now.", "Ring me now.", "It's 07700-900321, love.", "It's me, love."),
        ("She is by the old mill.", "She is there.", "Meet By The Old Mill!", "Meet there!"),
    ],
)
def test_of_an_earlier_reading_goes_what_was_meant_or_says_who(
    before: str, after: str, own: str, left: str
) -> None:
    assert without(own, gone(before, after), own=True) == left


def test_a_word_that_is_taken_out_again_and_again_is_wanted_nowhere() -> None:
    often = " ".join(f"w{number} idiot" for number in range(9))
    taken = gone(often, often.replace("idiot", "person"))
    assert without("What an idiot he was", taken, own=True) == "What an person he was"


def test_only_the_lines_that_quote_lose_it() -> None:
    copy = "> [ada wrote](/comments/7):\n>\n> I saw Dr Larkspur\n\nDr Larkspur is mine, too."
    taken = gone("I saw Dr Larkspur.", "I saw a doctor.")
    lines = quoting(copy, 7, answers=False)
    assert without(copy, taken, lines) == copy.replace("saw Dr Larkspur", "saw a doctor")


def test_what_comes_back_is_seen_in_other_letters_and_not_in_its_own_marker() -> None:
    text = r"dr. larkspur of \[Dr Larkspur’s\] and **DR** LARKSPUR, not larkspur"
    found = [text[start:end] for start, end in places(text, "Dr Larkspur", "[Dr Larkspur’s]")]
    assert found == ["dr. larkspur", "DR** LARKSPUR"]
    assert not list(places("I will go", "Will", "[name]"))
    assert not list(places("larkspur", "…", ""))
