"""Blocks, polls and pictures in a story: each where it was typed, and nobody types what is behind it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.markup import ARTICLE, COMMENT, Insert, complaints, inserts, plain, render
from tests.core import hostile
from tests.core.oracle import faults


def shown(typed: str) -> str:
    """The HTML of a story, which is safe."""
    html = render(typed, ARTICLE)
    assert faults(html, ARTICLE) == []
    return html


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("::: quote\nI slept.\n— Ana, 34\n:::", ['class="pull"', "<p>I slept.</p>", "<figcaption>Ana, 34<"]),
        ("::: quote Ana\nI slept.\n:::", ["<p>I slept.</p>", "<figcaption>Ana<"]),
        (
            "::: note Bring a scarf\nThe ward is **cold**.\n:::",
            ["Bring a scarf</p>", "<strong>cold</strong>"],
        ),
        (
            "::: warning needles\nIt hurt.\n:::",
            ["<details", "Content note:</span> needles", "<p>It hurt.</p>"],
        ),
        ("::: short\nIt went well.\n:::", ["<h2>The short version</h2>", "It went well."]),
        ("::: question\nWhat helped you?\n:::", ["A question to you", 'href="#comments"']),
        ("::: sources\n1. [NHS](https://nhs.uk)\n:::", ["<h2>Sources</h2>", 'href="https://nhs.uk"']),
        ("::: timeline\n- **Morning** Up\n- **Noon** Tea\n:::", ['"journal__time">Morning<', "<p>Tea</p>"]),
        ("::: timeline\n- **7:00am** Up\n:::", ['"journal__time">7:00 am<']),
        (":::note x\nA\n:::", ["Good", "x</p>"][1:]),
    ],
)
def test_each_block_is_what_it_says(typed: str, parts: list[str]) -> None:
    html = shown(typed)
    for part in parts:
        assert part in html
    assert ":::" not in html


def test_the_short_version_comes_first() -> None:
    words = plain(shown("Long ago.\n\n::: short\nAll is well.\n:::\n\nThe end."))
    assert words.index("All is well.") < words.index("Long ago.") < words.index("The end.")


def test_blocks_can_hold_blocks_and_inserts() -> None:
    html = shown("::: warning blood\nBefore\n::: note\nInside\n:::\n[poll 7]\n:::\nAfter")
    assert html.index("warned") < html.index("Inside") < html.index('data-id="7"') < html.index("</details>")
    assert html.index("</details>") < html.index("After")


def test_what_is_not_ended_loses_nothing() -> None:
    assert "The rest of it." in shown("::: note\nThe rest of it.")
    assert "Odd end" in shown("Odd end\n:::\nMore")


def test_code_is_left_alone() -> None:
    html = shown("```\n::: note\n[poll 3]\n:::\n```")
    assert "::: note\n[poll 3]\n:::" in html


def test_links_that_are_given_at_the_end_work_in_every_part() -> None:
    html = shown("See [this][1].\n\n::: note\nAnd [that][1].\n:::\n\n[1]: https://example.org/a")
    assert html.count('href="https://example.org/a"') == 2


def test_comments_have_no_blocks() -> None:
    html = render("::: note\nHello\n:::\n[poll 3]", COMMENT)
    assert "box" not in html
    assert inserts.inserts(html, inserts.POLL) == []


def test_inserts_are_given_back_as_they_were_typed() -> None:
    html = shown('A\n\n[poll 3]\n\n![A "cold" ward & <b>](/pictures/12 "My chair")\n\nB')
    found = [each for each in inserts.split(html) if isinstance(each, Insert)]
    assert found == [Insert("poll", 3), Insert("picture", 12, 'A "cold" ward & <b>', "My chair")]
    assert plain(inserts.without(html)) == "A B"


def test_nobody_can_type_an_insert() -> None:
    mark = Insert("poll", 3).mark()
    for typed in (mark, f"    {mark}", f"::: note {mark}\n{mark}\n:::", f'![{mark}](/pictures/1 "x")'):
        assert inserts.inserts(shown(typed), inserts.POLL) == []


@pytest.mark.parametrize("kind", ["quote", "note", "warning", "short", "question", "sources", "timeline"])
def test_hostile_words_in_a_block_are_words(kind: str) -> None:
    for text in [*hostile.html(), *hostile.markdown()]:
        line = " ".join(text.split())
        shown(f'::: {kind} {line}\n{text}\n:::\n\n![{line}](/pictures/1 "{line}")')


@given(
    st.lists(
        st.sampled_from(["::: note", "::: quote x", ":::", "[poll 1]", "words", "", "```", "- a", "    b"])
    )
)
def test_any_order_of_lines_is_safe_and_keeps_the_words(lines: list[str]) -> None:
    html = shown("\n".join([*lines, "the end"]))
    assert plain(html).count("words") == lines.count("words")


@pytest.mark.parametrize(
    ("typed", "about"),
    [
        ("::: box\nx\n:::", "box"),
        ("::: note\nx", "not ended"),
        ("x\n:::", "ends no block"),
        ("[gallery ids=1,2]", "[gallery ids=1,2]"),
        ("[survey 3]", "[survey 3]"),
        ("[poll ]", "“[poll ]” has no number yet"),
        ("![](/pictures/)", "has no number yet"),
        ('![A chair](/pictures/ "Ours")', "has no number yet"),
    ],
)
def test_an_editor_is_told_what_will_not_work(typed: str, about: str) -> None:
    assert about in " ".join(complaints(typed))


@pytest.mark.parametrize(
    "typed",
    [
        "::: note A\nx\n:::",
        "[poll 3]",
        "[see below]",
        "[1]: https://x.example",
        "```\n::: box\n```",
        "[x](/y)",
    ],
)
def test_what_works_is_not_complained_about(typed: str) -> None:
    assert complaints(typed) == []
