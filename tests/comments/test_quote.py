"""Somebody answers with the words of another in the box."""

import pytest

from forum.comments.quoting import MOST, begin_with, quoted
from forum.core.markup import COMMENT, write
from tests import makers
from tests.comments.shown import typed
from tests.people import Person


def test_the_box_begins_with_the_words_and_a_link_to_them(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ada, text="First line\nsecond line\n\nLast.")
    browser = ben.browser.get(said.reply_path)
    assert typed(browser) == ""
    (way,) = browser.page.select("main a[href*='quote=1']")
    browser.get(str(way["href"]))
    lines = [f"> [ada wrote](/comments/{said.id}):", ">", "> First line", "> second line", ">", "> Last."]
    assert typed(browser).split("\n")[:6] == lines
    browser.post_form(story.comments_path, body=typed(browser) + "So it was for me.")
    reply = browser.page.select_one(f"#comment-{said.id + 1} blockquote a")
    assert reply is not None
    assert (reply["href"], reply.get_text()) == (f"/comments/{said.id}", "ada wrote")


def test_a_quote_leaves_out_what_the_comment_itself_quotes() -> None:
    assert quoted(7, "ada", "> older\n\nMine.") == "> [ada wrote](/comments/7):\n>\n> Mine.\n\n"
    assert "> > older" in quoted(7, "ada", "> older")


def test_a_name_can_not_break_the_link() -> None:
    html = write(quoted(7, "Dr. [x](https://evil.example) *A*", "Hm."), COMMENT).html
    assert html.count("<a ") == 1
    assert 'href="/comments/7"' in html


@pytest.mark.parametrize("body", ["word " * 2000, "x" * 10_000, "a line\n" * 1400])
def test_a_long_comment_is_quoted_in_part_and_can_be_posted(body: str) -> None:
    quote = quoted(7, "ada", body)
    assert len(quote) < 3 * MOST
    assert quote.rstrip().endswith("…")
    assert write(quote + "Yes.", COMMENT).html


def test_a_quote_stands_after_what_one_had_begun_and_only_once() -> None:
    quote = quoted(7, "ada", "Hm.")
    assert begin_with("", quote) == quote
    assert begin_with("I think", quote) == f"I think\n\n{quote}"
    assert begin_with(f"{quote}I think", quote) == f"{quote}I think"
    assert begin_with("I think", "") == "I think"
