"""A reason that was given before loses what is taken out later, and says that something stood there."""

import pytest

from forum.moderation.repeating import Gone, without

NUMBER = Gone("at 07700 900321", "")
NAME = Gone("Felicity Quillbarn", "[name removed]")


@pytest.mark.parametrize(
    ("reason", "gone", "reads"),
    [
        ("Is 07700 900321 hers?", NUMBER, "Is [taken out] hers?"),
        ("Is 07700900321 hers?", NUMBER, "Is [taken out] hers?"),
        ("Is (07700) 900-321 hers?", NUMBER, "Is ([taken out] hers?"),
        ("You name felicity quillbarn.", NAME, "You name [name removed]."),
        ("“Quillbarn” is a name.", NAME, "“[name removed]” is a name."),
        ("**Felicity** is a name.", NAME, "**[name removed]** is a name."),
        ("Quillbarn, and Quillbarn.", NAME, "[name removed], and [name removed]."),
        (
            "You said that all doctors lie to us.",
            Gone("that all doctors lie", ""),
            "You said [taken out] to us.",
        ),
        ("Write to jo@example.org.", Gone("or write jo@example.org now", ""), "Write to [taken out]."),
    ],
)
def test_what_was_taken_out_is_taken_out_of_it(reason: str, gone: Gone, reads: str) -> None:
    assert without(reason, [gone]) == reads


@pytest.mark.parametrize(
    ("reason", "gone"),
    [
        ("Please keep numbers out.", NUMBER),
        ("Please look at rule 9 in 2026.", NUMBER),
        ("We wrote at noon.", NUMBER),
        ("How much Ocrevus to take is for her doctor to say.", Gone("Take 300 mg of Ocrevus", "")),
        ("", NAME),
    ],
)
def test_what_says_something_else_stays(reason: str, gone: Gone) -> None:
    assert without(reason, [gone]) == reason


def test_each_of_several_is_taken_out() -> None:
    read = without("Quillbarn has 07700 900321.", [NAME, NUMBER])
    assert read == "[name removed] has [taken out]."
