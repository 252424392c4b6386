"""Whatever somebody types to harm a reader, it does none: with both walls, and with either one alone."""

from collections.abc import Sequence

import pytest

from forum.core.markup import ARTICLE, COMMENT, NOTE, Context, counted, render, walls, write_anyway
from forum.core.markup.links import allowed
from forum.core.markup.normal import unreferenced
from forum.core.markup.source import to_html
from forum.core.markup.walls import Wall
from tests.core import hostile
from tests.core.addresses import ADDRESSES, SCHEMES
from tests.core.oracle import REL, faults, hidden_signs, leads_somewhere_safe, texts

CONTEXTS = pytest.mark.parametrize("context", [COMMENT, ARTICLE, NOTE], ids=lambda each: each.name)
WALLS = pytest.mark.parametrize(
    "standing",
    [(walls.first, walls.second), (walls.first,), (walls.second,)],
    ids=["both", "bleach alone", "nh3 alone"],
)
HTML, MARKDOWN = texts(hostile.html()), texts(hostile.markdown())


def harm(done: dict[str, str], context: Context) -> dict[str, list[str]]:
    """What went through, by what was typed."""
    return {source: found for source, html in done.items() if (found := faults(html, context))}


def test_there_is_enough_to_fear() -> None:
    assert len(hostile.HTML) + len(hostile.MARKDOWN) + len(ADDRESSES) >= 300
    assert len(SCHEMES) >= 60


@CONTEXTS
@WALLS
def test_hostile_html_is_harmless(context: Context, standing: Sequence[Wall]) -> None:
    assert harm({html: walls.clean(html, context, standing) for html in HTML}, context) == {}


@CONTEXTS
@WALLS
def test_hostile_markdown_is_harmless(context: Context, standing: Sequence[Wall]) -> None:
    done = {text: walls.clean(unreferenced(to_html(text, context)), context, standing) for text in MARKDOWN}
    assert harm(done, context) == {}


@CONTEXTS
def test_what_is_stored_is_harmless(context: Context) -> None:
    done = {text: write_anyway(text, context).html for text in MARKDOWN}
    assert harm(done, context) == {}
    assert {text: signs for text, html in done.items() if (signs := hidden_signs(html))} == {}


@CONTEXTS
@WALLS
def test_cleaning_twice_changes_nothing(context: Context, standing: Sequence[Wall]) -> None:
    once = [walls.clean(html, context, standing) for html in HTML]
    assert [walls.clean(html, context, standing) for html in once] == once


def test_an_address_is_allowed_only_if_it_leads_somewhere_safe() -> None:
    for address in ADDRESSES:
        assert not allowed(address) or leads_somewhere_safe(address), address


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("rest", ["1", "0906123456", "+44906123456", "//x", "x"])
def test_no_scheme_but_those_of_the_web_and_letters_passes(scheme: str, rest: str) -> None:
    address = f"{scheme}:{rest}"
    assert not allowed(address)
    for wall in (walls.first, walls.second):
        assert "href" not in walls.clean(f'<a href="{address}">x</a>', COMMENT, (wall,))


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "http://example.org:8080/a?b=c&d=e#f",
        "HTTPS://EXAMPLE.ORG/",
        "https://[2001:db8::1]/x",
        "https://bücher.example/ä",
        "mailto:team@example.org",
        "/articles/first-infusion?sort=oldest#comments",
        "/",
        "#comment-7",
    ],
)
def test_ordinary_addresses_pass(address: str) -> None:
    assert allowed(address)
    assert leads_somewhere_safe(address)
    for wall in (walls.first, walls.second):
        assert "href" in wall(f'<a href="{address.replace("&", "&amp;")}">x</a>', COMMENT)


def test_the_oracle_sees_what_a_missing_wall_lets_through() -> None:
    seen = sum(bool(faults(html, COMMENT)) for html in HTML)
    assert seen > len(HTML) * 0.9


@pytest.mark.parametrize("broken", ["first", "second"])
def test_when_one_wall_fails_the_other_holds_and_it_is_counted(
    broken: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    before = counted.counts().get((counted.DISAGREED, "comment"), 0)
    monkeypatch.setattr(walls, broken, lambda html, _: html)
    html = walls.agreed('<p><a href="javascript:1">secret</a><s>x</s></p>', COMMENT)
    assert html == f'<p><a rel="{REL}">secret</a>x</p>'
    assert counted.counts()[counted.DISAGREED, "comment"] == before + 1
    assert "disagree about a comment" in caplog.text
    assert "secret" not in caplog.text


def test_the_walls_agree_about_everything_that_markdown_makes(caplog: pytest.LogCaptureFixture) -> None:
    for context in (COMMENT, ARTICLE, NOTE):
        for text in MARKDOWN:
            write_anyway(text, context)
    assert "disagree" not in caplog.text


def test_no_picture_is_fetched_from_anywhere() -> None:
    html = render("![A view](https://example.org/x.png)", ARTICLE)
    assert "<img" not in html
    assert ">Picture: A view</a>" in html
    assert 'href="https://example.org/x.png"' in html


def test_a_picture_in_a_link_leaves_the_link() -> None:
    html = render("[![A view](https://example.org/x.png)](https://example.org)", COMMENT)
    assert html.count("<a ") == 1
    assert 'href="https://example.org"' in html
    assert "Picture: A view" in html


def test_a_picture_without_words_is_still_named() -> None:
    assert ">Picture</a>" in render("![](https://example.org/x.png)", COMMENT)


def test_a_picture_from_a_bad_address_is_words() -> None:
    assert "href" not in render("![A view](//evil.example/x.png)", COMMENT)
