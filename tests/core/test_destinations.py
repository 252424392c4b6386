"""Nobody is led away under a false name: where a link leads stands in its words, or beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.markup import ARTICLE, COMMENT, NOTE, Context, excerpt, render
from forum.core.markup.links import allowed, host
from tests.core.addresses import ADDRESSES
from tests.core.oracle import faults


def beside(typed: str, context: Context = COMMENT) -> list[str]:
    """What stands beside the links of a text."""
    html = render(typed, context)
    assert faults(html, context) == []
    return [part.partition("</span>")[0] for part in html.split('</a> <span class="words__host">')[1:]]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("[a page](https://example.org/x)", "(example.org)"),
        ("[nhs.uk](https://evil.example/nhs.uk)", "(evil.example)"),
        ("[nhs.uk](https://nhs.uk.evil.example/)", "(nhs.uk.evil.example)"),
        ("[https://nhs.uk/](https://nhs.uk-help.example/)", "(nhs.uk-help.example)"),
        ("[evil.example.nhs.uk](https://evil.example/)", "(evil.example)"),
        ("[nhs.uk@evil.example](https://evil.example/)", "(evil.example)"),
        ("[evil.example (nhs.uk)](https://evil.example/)", "(evil.example)"),
        ("[*nhs*.`uk`](https://www.evil.example/)", "(evil.example)"),
        ("[team@nhs.uk](mailto:team@evil.example)", "(evil.example)"),
        ("[write](mailto:team@evil.example)", "(evil.example)"),
        ("![A view](https://evil.example/x.png)", "(evil.example)"),
        ("[\u200b](https://evil.example/)", "(evil.example)"),
        ("[x](https://127.0.0.1/)", "(127.0.0.1)"),
        ("[x](https://[2001:db8:0::1]/)", "([2001:db8::1])"),
        # letters that look like others
        ("https://раураl.example/", "(xn--l-7sba6dbr.example)"),
        ("[paypal.example](https://раураl.example/)", "(xn--l-7sba6dbr.example)"),
        ("https://bücher.example/ä", "(xn--bcher-kva.example)"),
        ("<team@bücher.example>", "(xn--bcher-kva.example)"),
        ("[bücher](https://xn--bcher-kva.example)", "(xn--bcher-kva.example)"),
    ],
)
@pytest.mark.parametrize("context", [COMMENT, ARTICLE, NOTE], ids=lambda each: each.name)
def test_the_real_host_stands_beside_a_link_whose_words_hide_it(
    context: Context, typed: str, shown: str
) -> None:
    assert beside(typed, context) == [shown]


@pytest.mark.parametrize(
    "typed",
    [
        "https://example.org/a?b=c",
        "http://www.example.org:8080",
        "<https://example.org/x>",
        "[example.org](https://www.example.org/a/long/way)",
        "[Example.org/a](https://example.org/b)",
        "[**example.org**](https://example.org)",
        "<team@example.org>",
        "[team@example.org](mailto:team@example.org)",
        "[a comment](/comments/7) and [above](#comment-7)",
        "[x](javascript:alert(1))",
        "[x](//evil.example)",
        "`[x](https://example.org)`",
    ],
)
def test_nothing_is_added_where_nothing_is_hidden(typed: str) -> None:
    assert beside(typed) == []


@pytest.mark.parametrize("typed", ["[](https://evil.example/x)", "[ ](https://evil.example/x)"])
def test_a_link_without_words_shows_its_address(typed: str) -> None:
    assert beside(typed) == []
    assert ">https://evil.example/x</a>" in render(typed, COMMENT)


def test_the_host_is_part_of_what_the_text_says() -> None:
    assert excerpt(render("See [nhs.uk](https://evil.example).", COMMENT)) == "See nhs.uk (evil.example)."


def test_nobody_writes_a_host_of_their_own_choice() -> None:
    html = render('[x](https://evil.example) <span class="words__host">(nhs.uk)</span>', COMMENT)
    assert html.count("<span") == 1
    assert "(evil.example)</span>" in html


@pytest.mark.parametrize(
    "written",
    [
        "example.org%2eevil.example",
        "exa%6dple.org",
        "example.org;evil",
        "a_b,c.example",
        "a|b.example",
        "a<b",
        "0x7f.1",
        "127.1",
        "2130706433",
        "0177.0.0.1",
        "127.0.0.1.",
        "256.1.1.1",
        "1.2.3.4.5",
        "[::1",
        "[::g]",
        "[v1.x]",
        "[::1]x",
        "ｅvil.example",
        "evil。example",
        "evil．example",
        "ⓔvil.example",
        "evil\u200d.example",
        "evil\ufe0f.example",
        "e\u034fvil.example",
        "BÜCHER.example",
        "a..\u00ad",
        ".",
        "..",
        "a" * 64 + "ü.example",
        "a." * 127 + "example",
        "example.org:0x50",
        "example.org:123456",
        "example.org:65536",
        "user@example.org",
        "example.org:80:90",
        "①.example",
        "℀.example",
    ],
)
def test_a_host_that_parsers_may_read_differently_is_none(written: str) -> None:
    assert not allowed(f"https://{written}/")


@given(st.one_of(st.sampled_from(ADDRESSES), st.text(st.characters(codec="utf-8"), max_size=30)))
def test_what_is_said_of_a_host_is_plain_ascii_and_says_something(written: str) -> None:
    for address in (written, f"https://{written}", f"mailto:a@{written}"):
        assert host(address).isascii()
        assert not allowed(address) or host(address) or address[:1] in {"/", "#"}
