"""No text, however it is made, keeps the site busy or grows without measure."""

import logging

import pytest

from forum.core.errors import Invalid
from forum.core.markup import ARTICLE, COMMENT, NOTE, Context, prepare, render, write, write_anyway
from tests.core.oracle import faults
from tests.core.tangles import GENERATORS

SIZES = (1_000, 3_000, 9_900)
MOST, GROWTH = 64_000, 12


@pytest.mark.parametrize("name", GENERATORS)
def test_a_tangled_text_is_sent_back_with_a_sentence_or_rendered_small(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    for size in SIZES:
        typed = GENERATORS[name](size)
        for context in (COMMENT, ARTICLE):
            assert len(_answer(typed, context)) <= max(MOST, GROWTH * len(typed))
    assert "RecursionError" not in caplog.text


def _answer(typed: str, context: Context) -> str:
    try:
        html = write(typed, context).html
    except Invalid as refused:
        return refused.sentence
    assert faults(html, context) == []
    return html


@pytest.mark.parametrize("name", GENERATORS)
def test_an_import_keeps_a_tangled_text_whatever_it_is(name: str) -> None:
    for context in (COMMENT, NOTE):
        typed = GENERATORS[name](3_000)
        words = write_anyway(typed, context)
        assert faults(words.html, context) == []
        assert len(words.html) <= max(MOST, GROWTH * len(typed))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("[" * 101, "One paragraph has more than 100 of the sign [. Please leave some out."),
        ("`" * 401, "One paragraph has more than 400 of the sign `. Please leave some out."),
        ("* " * 1001, "One paragraph has more than 1000 of the sign *. Please leave some out."),
        ("& " * 1001, "One paragraph has more than 1000 of the sign &. Please leave some out."),
        ("[a]\n\n" * 2001, "There are more than 2,000 of the sign [. Please make two texts of it."),
        ("# a\n\n" * 1001, "There are more than 1,000 headings. Please make two texts of it."),
        ("a\n" + " " * 61 + "x", "A line is indented very far. Please move it to the left."),
        ("- " * 9 + "x", "A list or quote is more than 8 levels deep. Please flatten it."),
        ("# a\n" * 101, "More than 100 headings follow each other. Please put empty lines between them."),
        ("a\n=\n" * 101, "More than 100 headings follow each other. Please put empty lines between them."),
        ("~~~\n" * 501, "There are more than 500 lines that begin or end code. Please leave some out."),
        (">" * 10 + "x", "A list or quote is more than 8 levels deep. Please flatten it."),
        ("|" * 41, "A table is too large to show. Please split it."),
        ("|\n" * 301, "A table is too large to show. Please split it."),
        ("[a]: /b\n" * 51, "There are more than 50 link definitions. Please write some links directly."),
        ("[a]: /" + "b" * 500, "A link definition is longer than 500 characters. Please shorten it."),
    ],
)
def test_each_bound_has_a_sentence_of_its_own(typed: str, sentence: str) -> None:
    typed = "x\n\n" + typed
    with pytest.raises(Invalid) as refused:
        prepare(typed, ARTICLE)
    assert refused.value.sentence == sentence


@pytest.mark.parametrize(
    "typed",
    [
        "[a](/b) " * 100,
        "`a` " * 200,
        "- " * 8 + "x",
        "> > > > a",
        "|" * 40,
        "|a|b|\n|-|-|\n" + "|x|y|\n" * 250,
        "[a]: /b\n" * 50,
        "\n\n".join(["[" * 100] * 20),
        "* a line\n" * 400,
        "# a\n\nb\n\n" * 400,
        "```\na\n```\n\n" * 250,
    ],
)
def test_much_of_something_is_no_tangle(typed: str) -> None:
    assert prepare(typed, ARTICLE)


@pytest.mark.parametrize(("context", "most"), [(COMMENT, "10,000"), (ARTICLE, "100,000"), (NOTE, "500")])
def test_a_long_text_is_told_its_length(context: Context, most: str) -> None:
    with pytest.raises(Invalid, match=f"{most} is the most we can take"):
        prepare("a" * (context.longest + 1), context)
    assert prepare("a" * context.longest, context)


def test_a_text_that_exceeds_the_parser_is_shown_as_text(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        html = render("- " * 600 + "<a", COMMENT)
    assert html.endswith("&lt;a</p>")
    assert faults(html, COMMENT) == []
    assert "RecursionError" in caplog.text
