"""Pasting from Word, Google Docs or a page: the shape stays, the looks go, nothing dangerous comes along."""

import json
from pathlib import Path

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from forum.core.errors import Invalid
from forum.core.markup import ARTICLE, write
from forum.editing.pasting import LONGEST, cleaned
from tests.people import Cast

PASTED = Path(__file__).parent / "pasted"  # what they put on the clipboard, as they write it
WORD = (PASTED / "word.html").read_text("utf-8")


@pytest.mark.parametrize("program", ["word", "docs"])
def test_what_was_shaped_elsewhere_keeps_its_shape(program: str) -> None:
    found = cleaned((PASTED / f"{program}.html").read_text("utf-8"))
    assert found.text == (PASTED / f"{program}.md").read_text("utf-8").strip()
    assert found.left_out == "Pictures are not pasted. Add them with the picture button."


def test_it_reads_on_the_page_as_it_did_there() -> None:
    html = write(cleaned(WORD).text, ARTICLE).html
    for part in (
        "<h2>My year</h2>",
        "<h3>After</h3>",
        "<strong>Bold words</strong>",
        "<th>",
        "<ol>",
        "<li>cold</li>",
    ):
        assert part in html


def test_nothing_dangerous_comes_along() -> None:
    bad = '<p onclick="x()">Hi <script>x()</script><a href="javascript:x()">there</a> <iframe src="//x"></p>'
    found = cleaned(bad).text
    assert "x()" not in found
    assert found.startswith("Hi there")


def test_words_that_look_like_marks_stay_words() -> None:
    html = write(cleaned("<p>2 * 3 * 4 and _under_ and # no heading</p><p># neither</p>").text, ARTICLE).html
    assert "<em>" not in html
    assert "<h" not in html


def test_what_is_too_much_is_said(cast: Cast) -> None:
    for html in ("<p>x</p>" * 11_000, "<div>" * 300, "x" * (LONGEST + 1)):
        with pytest.raises(Invalid):
            cleaned(html)
    answer = cast.ed.browser.post("/desk/paste", html="<div>" * 300)
    assert answer.status == 422
    assert "plain text" in json.loads(answer.response.data)["problem"]


def test_the_door_cleans_for_members_who_write(app: Flask, cast: Cast) -> None:
    answer = cast.ed.browser.post("/desk/paste", html="<p>One <b>two</b></p>")
    assert json.loads(answer.response.data) == {"text": "One **two**", "said": ""}


pieces = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "word ",
        "<",
        ">",
        "&",
    ]
    + [
        "<p style='mso-list:l0 level2 lfo1'>",
        "<span style='mso-list:Ignore'>1.",
        "</span>",
        "<del cite='x'>",
        "<img>",
    ]
    + [
        "<span style='font-weight:700'>",
        "<a href='https://a.example'>",
        "</a>",
        "<![if !x]>",
        "<o:p>",
        "<h1>",
        "<h6>",
    ]
)


@given(st.lists(pieces, max_size=25).map("".join))
def test_whatever_is_pasted_becomes_text(html: str) -> None:
    assert isinstance(cleaned(html).text, str)
