"""A reason that is being written does not say again what is taken out."""

import pytest

from forum.moderation.repeating import repeated

GONE = "My nurse Felicity Quillbarn answers at 07700 900321"


@pytest.mark.parametrize(
    ("reason", "gone", "found"),
    [
        ("You said that felicity quillbarn answers.", GONE, "felicity quillbarn answers"),
        ("“My nurse Felicity Quillbarn answers”, you said.", GONE, "my nurse felicity quillbarn answers"),
        ("Please leave 900321 out.", GONE, "900321"),
        ("Ask Jo Holm first.", "Jo Holm", "jo holm"),
        ("Quillbarn did not ask for it.", "Quillbarn", "quillbarn"),
        ("Write to jo@example.org!", "or write jo@example.org now", "jo@example.org"),
    ],
)
def test_what_is_said_again_is_found(reason: str, gone: str, found: str) -> None:
    assert repeated(reason, ["Nothing like it", gone]) == found


@pytest.mark.parametrize(
    "reason", ["", "Please keep numbers out.", "My nurse answers, too.", "Is it at hers?"]
)
def test_what_says_something_else_is_not(reason: str) -> None:
    assert repeated(reason, [GONE]) == ""
