"""Whatever is typed, readers get the words, safely, every time."""

import html
import logging
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.errors import Invalid
from forum.core.markup import (
    ARTICLE,
    COMMENT,
    NOTE,
    VERSION,
    Context,
    counted,
    patience,
    prepare,
    render,
    renderer,
    source,
    walls,
    write_anyway,
)
from tests.core import hostile
from tests.core.oracle import faults, hidden_signs
from tests.core.pieces import PIECES

CONTEXTS = st.sampled_from([COMMENT, ARTICLE, NOTE])
ANYTHING = st.one_of(
    st.text(st.characters(codec=None), max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.lists(st.sampled_from(hostile.HTML + hostile.MARKDOWN), max_size=3).map("\n".join),
)


@given(ANYTHING, CONTEXTS)
def test_any_text_at_all_becomes_safe_html(typed: str, context: Context) -> None:
    words = write_anyway(typed, context)
    assert faults(words.html, context) == []
    assert hidden_signs(words.html) == set()
    assert words.markup == VERSION


@given(ANYTHING, CONTEXTS)
def test_the_same_text_always_gives_the_same_html(typed: str, context: Context) -> None:
    words = write_anyway(typed, context)
    assert write_anyway(typed, context) == words
    assert write_anyway(words.body, context).html == words.html


@given(ANYTHING, CONTEXTS)
def test_cleaning_what_is_stored_changes_nothing(typed: str, context: Context) -> None:
    try:
        clean = renderer.sanitised(prepare(typed, context), context)
    except Invalid:
        return
    assert walls.clean(clean, context) == clean
    assert walls.agreed(clean, context) == clean


@given(ANYTHING, CONTEXTS)
def test_our_own_finish_done_twice_changes_nothing(typed: str, context: Context) -> None:
    html = write_anyway(typed, context).html
    assert renderer.finished(html, context) == html


def test_a_renderer_that_fails_shows_the_words_and_logs_none_of_them(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(text: str, *_: object) -> str:
        raise ValueError(text)

    before = counted.counts().get((counted.AS_TEXT, "comment"), 0)
    monkeypatch.setattr(renderer, "to_html", broken)
    with caplog.at_level(logging.DEBUG):
        shown = render("My *secret*\nline <b>\n\nand more", COMMENT)
    assert shown == "<p>My *secret*<br>\nline &lt;b&gt;</p>\n<p>and more</p>"
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert caplog.messages == ["A comment is shown as plain text: ValueError."]
    assert counted.counts()[counted.AS_TEXT, "comment"] == before + 1
    assert "secret" not in caplog.text


def test_a_text_that_takes_too_long_is_stopped_and_shown_as_text(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(patience, "MOST", 0.1)
    start = time.thread_time()
    shown = render("[" * 20_000, COMMENT)  # some minutes, if nobody stopped it
    assert shown == f"<p>{'[' * 20_000}</p>"
    assert time.thread_time() - start < 0.5
    assert "TooSlow" in caplog.text
    assert render("*Next*", COMMENT) == "<p><em>Next</em></p>"


def test_html_out_of_all_proportion_is_shown_as_text(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(renderer, "to_html", lambda *_: "<p>x</p>" * 10_000)
    assert render("x", COMMENT) == "<p>x</p>"
    assert "_TooLarge" in caplog.text


def test_words_that_markdown_would_lose_are_shown_as_typed(caplog: pytest.LogCaptureFixture) -> None:
    typed = "*<`{**javascript:*&lt;0} **x**"
    assert render(typed, COMMENT) == f"<p>{html.escape(typed)}</p>"
    assert "_Unfinished" in caplog.text


def test_a_text_that_failed_leaves_nothing_behind_for_the_next_one() -> None:
    typed = "para\n\n- a\n\n    b\n\n1. x"
    before = source.to_html(typed, COMMENT)
    with pytest.raises(RecursionError):
        source.to_html("- " * 600 + "a", COMMENT)
    assert source.to_html(typed, COMMENT) == before


def test_an_import_keeps_the_words_of_what_it_can_not_render() -> None:
    words = write_anyway("[" * 200 + " <b>kept</b>\r\n", COMMENT)
    assert words.body == "[" * 200 + " <b>kept</b>"
    assert words.html == f"<p>{html.escape(words.body)}</p>"


def test_an_import_keeps_an_empty_text_empty() -> None:
    assert write_anyway("\x00 \n", COMMENT).html == ""


def test_many_threads_render_side_by_side() -> None:
    texts = [f"*{number}* [x](/{number})\n\n- a\n- {number}" for number in range(40)]
    expected = [render(text, COMMENT) for text in texts]
    results: dict[int, list[str]] = {}

    def work(place: int) -> None:
        results[place] = [render(text, COMMENT) for text in texts]

    workers = [threading.Thread(target=work, args=(place,)) for place in range(8)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    assert all(results[place] == expected for place in range(8))
