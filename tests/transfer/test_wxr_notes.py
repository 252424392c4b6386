"""The line in which moderators signed for what they changed is told apart from the patient's words."""

import pytest

from forum.transfer.wxr import words

RULES = "adjusted to comply with community rules."


@pytest.mark.parametrize(
    "line",
    [
        "Editor’s note: {}",
        "Editor's note: {}",
        "EDITOR'S NOTE: {}",
        "Editor&#8217;s Note: {}",
        "Editor&#039;s note: {}",
        "Editors' note: {}",
        "Editor note: {}",
        "[Editor's note: {}]",
        "(Editor's note: {})",
        "<em>Editor's note: {}</em>",
        "<p><em>Editor's note: {}</em></p>",
        "<strong>Editor's note:</strong> {}",
        "<strong>Editor's note</strong>: {}",
        "<p><strong><em>[Editor's note: {}]</em></strong></p>\n",
        "*Editor's note: {}*",
        "**Editor's note:** {}",
    ],
)
@pytest.mark.parametrize("before", ["Ty all,\n\n\n", "Ty all,\n", "Ty all,<br />\n", "<p>Ty all,</p>\n"])
def test_a_note_at_the_end_is_taken_off(before: str, line: str) -> None:
    text, note = words.editors_note(before + line.format(RULES))
    assert note == RULES
    assert words.comment(text) == "Ty all,"


def test_a_note_may_run_over_two_lines() -> None:
    raw = "Thanks.\n\nEditor's note: we removed\na telephone number."
    assert words.editors_note(raw) == ("Thanks.", "we removed a telephone number.")


def test_a_note_may_be_all_that_is_left() -> None:
    assert words.editors_note("Editor's note: removed.") == ("", "removed.")


def test_the_last_note_counts() -> None:
    raw = "A\n\nEditor's note: one.\n\nB\n\nEditor's note: two."
    assert words.editors_note(raw) == ("A\n\nEditor's note: one.\n\nB", "two.")


@pytest.mark.parametrize(
    "raw",
    [
        "I read the Editor's note: it helped.",
        "Editor's note: removed.\n\nAnd then I went home.",
        "<p>Editor's note: removed.</p>\n<p>And then I went home.</p>",
        "My editor's note is here",
        "Editor's note:",
        "A note: nothing",
        "",
    ],
)
def test_who_only_speaks_of_a_note_has_none(raw: str) -> None:
    assert words.editors_note(raw) == (raw, None)
