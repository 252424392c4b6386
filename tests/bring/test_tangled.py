"""Bodies that no page here can show as they were: readers get plain words, and the report says so."""

from pathlib import Path

import pytest

from tests.bring.conftest import Bring
from tests.bring.exports import Comment, Item, export
from tests.people import Browser

TANGLED = "<p>Before <b>bold</b> words.</p>" + "<p>" + "<code>x</code> " * 500 + "</p>"
LONG = "<p>Before <b>bold</b> words.</p>" + ("<p>many <em>more</em>" + " words" * 10 + "</p>") * 2_000


@pytest.mark.parametrize(("body", "why"), [(TANGLED, "tangled"), (LONG, "long")])
def test_a_story_too_much_for_a_page_is_plain_words_and_in_the_report(
    bring: Bring, visitor: Browser, tmp_path: Path, body: str, why: str
) -> None:
    result = bring(export(tmp_path, Item(3, body=body)))
    assert f"Post 3: its text was too {why} for a page here and is kept as plain text." in result.output
    main = visitor.get("/articles/my-first-winter").page.select_one("main")
    assert main is not None
    assert "Before bold words." in main.get_text()
    for mark in ("**", "`", "<b>"):
        assert mark not in main.get_text()


def test_a_comment_too_much_for_a_page_is_plain_words_and_in_the_report(
    bring: Bring, visitor: Browser, tmp_path: Path
) -> None:
    noted = TANGLED + "\n\nEditor's note: adjusted."
    deep = "<div>" * 300 + "Deep words." + "</div>" * 300
    comments = [Comment(5, noted), Comment(6, LONG), Comment(7, deep)]
    result = bring(export(tmp_path, Item(1, comments=comments)))
    assert "Comment 5: its text was too tangled for a page here and is kept as plain text." in result.output
    assert "Comment 6: its text was too long for a page here and is kept as plain text." in result.output
    assert "Comment 7: its text has tags more than 200 levels deep" in result.output
    assert "1 editor’s note" in result.output
    text = visitor.get("/articles/my-first-winter").page.get_text()
    assert "Deep words." in text
    assert "Before bold words." in text
    assert "**" not in text
    assert "Editor's note: adjusted" not in text


def test_a_story_without_words_is_nothing_to_report(bring: Bring, tmp_path: Path) -> None:
    assert "Problems" not in bring(export(tmp_path, Item(1, body=""))).output
