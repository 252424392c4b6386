"""A body that nobody wrote by hand stops nothing: its words are kept, and the report says so."""

import pytest

from forum.core.markup import ARTICLE, write
from forum.transfer.wxr import words
from forum.transfer.wxr.words import body


@pytest.fixture
def heard() -> list[str]:
    return []


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("<b>" * 201 + "words", "has tags more than 200 levels deep and was kept as plain text"),
        ("<div>" * 50_000 + "words", "has tags more than 200 levels deep and was kept as plain text"),
        ("words" + "<br>" * 10_001, "has more than 10,000 tags and was kept as plain text"),
        ("words<i>" + "\n" * 20_001, "has more than 20,000 lines and was kept as plain text"),
        ("words" + " " * 400_000, "is longer than 400,000 characters and was kept as plain text"),
    ],
)
def test_too_much_becomes_plain_words(raw: str, said: str, heard: list[str]) -> None:
    assert words.article(raw, report=heard.append) == "words"
    assert words.comment(raw, heard.append) == "words"
    assert heard == [said, said]


def test_two_hundred_levels_are_not_too_much(heard: list[str]) -> None:
    assert words.article("<div>" * 199 + "words" + "</div>" * 199, report=heard.append) == "words"
    assert heard == []


def test_an_exhausted_stack_becomes_plain_words(monkeypatch: pytest.MonkeyPatch, heard: list[str]) -> None:
    def exhausted(*_: object, **__: object) -> str:
        raise RecursionError

    monkeypatch.setattr(body, "parse", exhausted)
    assert words.article("<p>One</p><p>*two*</p>", report=heard.append) == "One\n\n\\*two\\*"
    assert heard == ["has tags too deep inside one another and was kept as plain text"]


def test_plain_words_are_still_no_markup(heard: list[str]) -> None:
    raw = "<b>" * 300 + "<p># one\n- two <script>alert(1)</script></p><p>&lt;b&gt;</p>"
    assert words.article(raw, report=heard.append) == "\\# one  \n\\- two\n\n&lt;b>"


@pytest.mark.parametrize("depth", [10, 100, 1_000, 10_000])
@pytest.mark.parametrize(
    "tag", ["ul><li", "blockquote", "ol><li", "em", "table><tr><td", "span", "a href='/x'"]
)
def test_no_nesting_breaks_writing_or_reading(depth: int, tag: str) -> None:
    markdown = words.article(f"<{tag}>" * depth + "words")
    assert markdown.count("words") == 1
    assert "words" in write(markdown, ARTICLE).html


BOMBS = [
    "<",
    "<a",
    '<a "',
    "<a '",
    "<!--",
    "<!-- wp:a ",
    "<svg>",
    "<svg></svg>",
    "<script>",
    "</b>",
    "[",
    "[[",
]
BOMBS += [
    '[a b="1"]',
    "[caption]",
    "[caption][/caption]",
    "](",
    "*",
    "`",
    "_",
    "\\",
    "&amp;",
    "a",
    "-",
    "1.",
    "~",
]
BOMBS += [
    "<td colspan=1000>",
    "<br>",
    "a\n",
    "a\n\n",
    "<img src='/a.jpg'>",
    "http://a.b/",
    "(",
    "\nEditor's note:",
]
BOMBS += [
    "<!-- wp:p --><p>x</p><!-- /wp:p -->",
    "<p>",
    "<pre>",
    '[gallery ids="1,2"]',
    "@<",
    "<sup>1</sup>",
    "[/a]",
]


@pytest.mark.parametrize("bomb", BOMBS)
def test_no_repetition_takes_for_ever_or_grows(bomb: str) -> None:
    raw = (bomb * (60_000 // len(bomb) + 1))[:60_000]
    text, _ = words.editors_note(raw)
    assert len(words.article(raw)) <= 6 * len(raw)
    assert len(words.comment(text)) <= 6 * len(raw)
