"""A list of hours in a story is read as a day."""

import pytest

from forum.core.markup import ARTICLE, COMMENT, render
from tests.core.oracle import faults


def times(typed: str) -> list[str]:
    """The times that a reader sees set apart."""
    html = render(typed, ARTICLE)
    assert faults(html, ARTICLE) == []
    parts = html.split('<span class="journal__time">')[1:]
    return [part.partition("</span>")[0] for part in parts]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("- 10:00 Up\n- 10:30 Tea\n- 11:00 Out", ["10:00", "10:30", "11:00"]),
        ("- 7:00am- Up\n- 8:15am- Tea\n- 1:00pm- Out", ["7:00 am", "8:15 am", "1:00 pm"]),
        ("- **7:00 am** Up\n- **8.30 am** Tea\n- **9:00** Out", ["7:00 am", "8.30 am", "9:00"]),
        ("- **7:00 am:** Up\n- **8:00 am -** Tea\n- **9:00 am** – Out", ["7:00 am", "8:00 am", "9:00 am"]),
        ("- Day 1: Up\n- Day 2 — Tea\n- Day 30 Out", ["Day 1", "Day 2", "Day 30"]),
        ("- 10:00 Up\n\n- 10:30 Tea\n\n    and more\n\n- 11:00 Out", ["10:00", "10:30", "11:00"]),
        ("- 10:00\n\n    Up\n\n- 10:30\n\n    Tea\n\n- 11:00\n\n    Out", ["10:00", "10:30", "11:00"]),
    ],
)
def test_hours_are_set_apart(typed: str, expected: list[str]) -> None:
    assert times(typed) == expected


def test_the_words_of_each_hour_stay() -> None:
    html = render("- 10:00 Up with [help](/x)\n- 10:30 *Tea*\n- 11:00 Out", ARTICLE)
    for part in ("Up with <a", ">help</a>", "<p><em>Tea</em></p>", "<p>Out</p>"):
        assert part in html


@pytest.mark.parametrize(
    "typed",
    [
        "- 10:00 Up\n- 10:30 Tea",
        "- 10:00 Up\n- Tea\n- 11:00 Out",
        "- Up at 10:00\n- Tea at 10:30\n- Out at 11:00",
        "1. 10:00 Up\n2. 10:30 Tea\n3. 11:00 Out",
        "- 10:00\n- 10:30\n- 11:00",
        "- Day\n- Day one\n- Day two",
        "- Day 1234 a\n- Day 1235 b\n- Day 1236 c",
    ],
)
def test_any_other_list_stays_a_list(typed: str) -> None:
    assert times(typed) == []


def test_a_list_with_a_list_inside_stays_a_list() -> None:
    assert times("- 10:00 Up\n    - slowly\n- 10:30 Tea\n- 11:00 Out") == []


@pytest.mark.parametrize(
    "typed",
    [
        "- **10:00 Up** early\n- **10:30 Tea**\n- **11:00** Out",
        "- 10:00 a\n\n    > b\n\n- 11:00 c\n\n- 12:00 d",
        "- 10:00 a\n    > b\n- 11:00 c\n- 12:00 d",
        "- 10:00 `a`\n- 11:00 b\n\n        c\n\n- 12:00 d",
        "- *10:00* a\n- *11:00* b\n- *12:00* c",
        "- [10:00](/x) a\n- 11:00 b\n- 12:00 c",
    ],
)
def test_whatever_an_hour_holds_every_tag_is_closed(typed: str) -> None:
    html = render(typed, ARTICLE)
    assert faults(html, ARTICLE) == []
    assert "<p></p>" not in html


def test_comments_have_no_journals() -> None:
    assert "journal" not in render("- 10:00 Up\n- 10:30 Tea\n- 11:00 Out", COMMENT)


def test_nobody_types_a_journal_of_their_own() -> None:
    html = render('<ul class="journal"><li><span class="journal__time">x</span></li></ul>', ARTICLE)
    assert "<ul" not in html
