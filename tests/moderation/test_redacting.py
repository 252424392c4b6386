"""What the team has written before loses what is taken out later, and says that something stood there."""

import random
import sys
from collections.abc import Sequence
from types import FrameType
from typing import Any

import pytest

from forum.comments.differing import Taken, taken_out
from forum.moderation.redacting import Gone
from forum.rules.engine import Piece


def gone(before: str, after: str = "") -> Gone:
    """What was taken out."""
    return Gone.of(_taken(before, after))


def _taken(before: str, after: str = "") -> Sequence[Taken]:
    return taken_out((Piece("Hello. ", "Hello. "), Piece(before, after)))


NUMBER = gone("at 07700 900321")
ABROAD = gone("+44 7700 900321")
NAME = gone("Felicity Quillbarn", "[name removed]")
MANY = gone("Felicity Quillbarn answers at 07700 900321, day and night.")
DOCTOR = gone("Dr Miller and Ms Smith told me that")
ALONE = gone("Miller helps. Will helps.")
EMAIL = gone("or anna@example.org/home now")


@pytest.mark.parametrize(
    ("text", "gone", "reads"),
    [
        # figures, however they are typed, and beside others
        ("Is 07700 900321 hers?", NUMBER, "Is [taken out] hers?"),
        ("Is 07700900321 hers?", NUMBER, "Is [taken out] hers?"),
        ("Is (07700) 900-321 hers?", NUMBER, "Is [taken out] hers?"),
        ("Is it (07700 900321)?", NUMBER, "Is it ([taken out])?"),
        ("Is it hers (ring 07700) 900-321?", NUMBER, "Is it hers (ring [taken out])?"),
        ("You posted 07700900321, 3 times.", MANY, "You posted [taken out], 3 times."),
        ("You posted 07700 900321 3 times.", MANY, "You posted [taken out] 3 times."),
        ("Not 07700 900321/07700 900999.", MANY, "Not [taken out]/07700 900999."),
        ("On 26.11.2026 07700 900321 was here.", NUMBER, "On 26.11.2026 [taken out] was here."),
        ("You gave +44 7700 900 321 away.", MANY, "You gave [taken out] away."),
        ("You gave +447700900321 away.", MANY, "You gave [taken out] away."),
        ("You gave 0044 (0)7700 900321 away.", MANY, "You gave [taken out] away."),
        ("You gave 07700 900321 away.", ABROAD, "You gave [taken out] away."),
        ("You gave +44 (0)7700 900321 away.", ABROAD, "You gave [taken out] away."),
        # names, and parts of names
        ("You name felicity quillbarn.", NAME, "You name [name removed]."),
        ("“Quillbarn” is a name.", NAME, "“[name removed]” is a name."),
        ("**Felicity** is a name.", NAME, "**[name removed]** is a name."),
        ("Quillbarn, and Quillbarn.", NAME, "[name removed], and [name removed]."),
        ("Quillbarn’s number is hers.", MANY, "[taken out]’s number is hers."),
        ("It is quillbarn's number.", MANY, "It is [taken out]'s number."),
        ("Miller’s and SMITH'S words.", DOCTOR, "[taken out]’s and [taken out]'S words."),
        ("Ask Miller/Smith.", DOCTOR, "Ask [taken out]."),
        ("Ms Miller-Smith asked.", DOCTOR, "Ms [taken out] asked."),
        ("Ms_Miller_ asked.", DOCTOR, "Ms_[taken out]_ asked."),
        ("You told us of Will.", gone("Will answers at night"), "You told us of [taken out]."),
        ("Miller’s words. Will’s words.", ALONE, "[taken out]’s words. [taken out]’s words."),
        # addresses
        ("Write to anna@example.org.", EMAIL, "Write to [taken out]."),
        ("Write to Anna@Example.org/there!", EMAIL, "Write to [taken out]/there!"),
        ("You live at ls97tf.", gone("She lives at LS9 7TF."), "You live at [taken out]."),
        ("You are ladybird1972 there.", gone("I am ladybird1972 on that site"), "You are [taken out] there."),
    ],
)
def test_what_says_who_or_where_is_taken_out(text: str, gone: Gone, reads: str) -> None:
    assert gone.out_of(text) == reads
    assert gone.out_of_what_is_about_it(text) == reads


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("Please keep numbers out.", NUMBER),
        ("Please look at rule 9 in 2026.", NUMBER),
        ("We wrote at noon.", NUMBER),
        ("Call 0808 800 8000 instead.", gone("0808 800 1234")),
        ("You posted 07700 900322.", NUMBER),
        ("How much Ocrevus to take is for her doctor to say.", gone("Take 300 mg of Ocrevus")),
        ("You insulted three members and did not stop when we asked you to.", gone("stop", "discuss")),
        ("Stop telling others what to take, as on Monday.", gone("Stop it on Monday", "Discuss it")),
        ("Will you ask Nurse first? Hope you can.", gone("Will helps. Hope helps. Nurse Jones helps.")),
        ("All day and night you were unkind.", MANY),
        (
            "Ring the ward instead, and talk to your doctor.",
            gone("Please ring the ward, and talk to my doctor"),
        ),
        ("", NAME),
    ],
)
def test_what_says_something_else_stays(text: str, gone: Gone) -> None:
    assert gone.out_of(text) == text
    assert gone.out_of_what_is_about_it(text) == text


@pytest.mark.parametrize(
    ("text", "gone", "reads"),
    [
        (
            "You said that all doctors lie to us.",
            gone("that all doctors lie"),
            "You said [taken out] to us.",
        ),
        ("He is no “lazy fraudster”.", gone("lazy fraudster"), "He is no “[taken out]”."),
        (
            "You wrote (every day I take) two of them.",
            gone("so every day I take two of them now"),
            "You wrote [taken out].",
        ),
    ],
)
def test_quotes_are_taken_out_of_what_is_about_the_comment_itself(text: str, gone: Gone, reads: str) -> None:
    assert gone.out_of_what_is_about_it(text) == reads
    assert gone.out_of(text) == text


def test_each_of_several_is_taken_out() -> None:
    taken = [*_taken("Felicity Quillbarn", "[name removed]"), *_taken("07700 900321")]
    assert Gone.of(taken).out_of("Quillbarn: ring 07700 900321.") == "[name removed]: ring [taken out]."


@pytest.mark.parametrize(
    "after",
    [
        r"\[the name of somebody who did not ask for it to be here removed\]",
        "[name removed] at [phone number removed]",
        "my nurse",
    ],
)
def test_the_mark_is_short_and_says_nothing_untrue(after: str) -> None:
    assert gone("Felicity Quillbarn", after).out_of("Ask Quillbarn.") == "Ask [taken out]."


def _at_random(words: int) -> str:
    """So many words of one letter, so that a comment holds as many as it can, and most runs come again."""
    return " ".join(random.Random(words).choices("abcdefghij", k=words))  # noqa: S311 - no secret


def _work(taken: str, text: str) -> int:
    """How many lines are run to take something out of a text."""
    lines = 0

    def count(frame: FrameType, event: str, arg: Any) -> Any:
        nonlocal lines
        lines += event == "line"
        return count

    parts, before = _taken(taken), sys.gettrace()
    sys.settrace(count)
    try:
        Gone.of(parts).out_of_what_is_about_it(text)
    finally:
        sys.settrace(before)
    return lines


def test_a_long_comment_and_a_long_reason_are_walked_through_once() -> None:
    comment, shorter = _at_random(5_000), _at_random(500)
    more = _work(comment, _at_random(500)) - _work(comment, _at_random(50))
    assert more < 40 * 450  # each word of the reason costs the same, however long the comment is
    assert _work(comment, "Why.") < 12 * _work(shorter, "Why.")
