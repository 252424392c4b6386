"""Ordinary writing keeps its shape."""

import pytest

from forum.core.markup import ARTICLE, COMMENT, NOTE, Context, render

REL = 'rel="nofollow ugc noopener noreferrer"'


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        ("**bold** and *soft*", "<p><strong>bold</strong> and <em>soft</em></p>"),
        ("one\n\ntwo", "<p>one</p>\n<p>two</p>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. a\n4. b", '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'),
        ("My list:\n- a\n- b", "<p>My list:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("> said", "<blockquote>\n<p>said</p>\n</blockquote>"),
        ("`x < y`", "<p><code>x &lt; y</code></p>"),
        ("```\na\n  b\n```", "<pre><code>a\n  b\n</code></pre>"),
        ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>"),
        ("5 < 6 & 7 > 3", "<p>5 &lt; 6 &amp; 7 &gt; 3</p>"),
        ("I \\*mean\\* it", "<p>I *mean* it</p>"),
        ("snake_case_name", "<p>snake_case_name</p>"),
        ("héllo 日本語 😀 👩‍👩‍👧", "<p>héllo 日本語 😀 👩‍👩‍👧</p>"),
    ],
)
@pytest.mark.parametrize("context", [COMMENT, ARTICLE], ids=lambda each: each.name)
def test_plain_markdown_means_the_same_in_comments_and_stories(
    context: Context, typed: str, html: str
) -> None:
    assert render(typed, context) == html


@pytest.mark.parametrize(
    "typed", ["[a page](https://example.org/a?b=c)", "[a page][1]\n\n[1]: https://example.org/a?b=c"]
)
def test_a_link_says_nothing_good_about_where_it_leads(typed: str) -> None:
    assert render(typed, COMMENT).startswith(f'<p><a href="https://example.org/a?b=c" {REL}>a page</a>')


@pytest.mark.parametrize(
    ("typed", "address", "after"),
    [
        ("See https://example.org/a.", "https://example.org/a", "."),
        ("See https://example.org/a, then", "https://example.org/a", ", then"),
        ("(https://example.org)", "https://example.org", ")"),
        ("Is it http://example.org/?", "http://example.org/", "?"),
        ("<https://example.org/x>", "https://example.org/x", ""),
    ],
)
def test_an_address_typed_as_it_is_becomes_a_link(typed: str, address: str, after: str) -> None:
    assert f'<a href="{address}" {REL}>{address}</a>{after}' in render(typed, COMMENT)


def test_an_address_in_code_stays_text() -> None:
    assert "<a " not in render("`https://example.org`", COMMENT)


def test_an_address_inside_a_link_is_not_linked_twice() -> None:
    assert render("[https://example.org/x](https://example.org/y)", COMMENT).count("<a ") == 1


def test_a_mail_address_becomes_a_link() -> None:
    assert 'href="mailto:team@example.org"' in render("<team@example.org>", COMMENT)
    assert 'href="mailto:team@example.org"' in render("[us](mailto:team@example.org)", COMMENT)


def test_a_local_path_becomes_a_link() -> None:
    assert 'href="/rules#kind"' in render("[the rules](/rules#kind)", COMMENT)


def test_line_ends_count_in_comments_and_flow_in_stories() -> None:
    assert render("one\ntwo", COMMENT) == "<p>one<br>\ntwo</p>"
    assert render("one\ntwo", ARTICLE) == "<p>one\ntwo</p>"


def test_stories_have_headings_from_the_second_level_to_the_fourth() -> None:
    typed = "# One\n\n## Two\n\n### Three\n\n#### Four\n\n##### Five\n\nSix\n==="
    assert render(typed, ARTICLE) == (
        "<h2>One</h2>\n<h2>Two</h2>\n<h3>Three</h3>\n<h4>Four</h4>\n<h4>Five</h4>\n<h2>Six</h2>"
    )


@pytest.mark.parametrize("typed", ["# Loud", "###### Loud ##"])
@pytest.mark.parametrize("context", [COMMENT, NOTE], ids=lambda each: each.name)
def test_a_heading_in_a_comment_is_a_line_in_bold(context: Context, typed: str) -> None:
    assert render(typed, context) == "<p><strong>Loud</strong></p>"


def test_a_bold_line_keeps_what_stands_in_it() -> None:
    html = render("Before\n## *My* `day` /x\nAfter", COMMENT)
    assert html == "<p>Before</p>\n<p><strong><em>My</em> <code>day</code> /x</strong></p>\n<p>After</p>"


@pytest.mark.parametrize("line", ["====", "----"])
def test_a_line_drawn_under_words_in_a_comment_makes_them_no_heading(line: str) -> None:
    html = render(f"Loud\n{line}", COMMENT)
    assert "<strong>" not in html
    assert "Loud" in html


@pytest.mark.parametrize("context", [COMMENT, ARTICLE], ids=lambda each: each.name)
@pytest.mark.parametrize("typed", ["#1 tip: rest", "#MEAction", "##"])
def test_a_hash_without_a_space_stays_a_hash(context: Context, typed: str) -> None:
    assert render(typed, context) == f"<p>{typed}</p>"


def test_stories_have_tables_and_comments_show_them_as_typed() -> None:
    typed = "| Day | Mood |\n|-----|-----:|\n| 1 | low |"
    html = render(typed, ARTICLE)
    assert "<th>Day</th>" in html
    assert "<td>low</td>" in html
    assert "style" not in html
    assert "<table" not in render(typed, COMMENT)


def test_nested_lists_keep_their_levels() -> None:
    assert render("- a\n    - b", COMMENT).replace("\n", "") == "<ul><li>a<ul><li>b</li></ul></li></ul>"


def test_a_list_of_numbers_after_one_of_dots_is_another_list() -> None:
    html = render("- a\n\n1. b", COMMENT)
    assert "<ul>" in html
    assert "<ol>" in html


def test_raw_html_is_shown_as_it_was_typed() -> None:
    assert render("<b>x</b>", COMMENT) == "<p>&lt;b&gt;x&lt;/b&gt;</p>"


def test_a_note_is_a_line_with_links_and_nothing_more() -> None:
    html = render("**Edited:** see [the rule](/rules).\n\n- no list", NOTE)
    assert "<strong>Edited:</strong>" in html
    assert 'href="/rules"' in html
    assert "<ul>" not in html


def test_each_text_starts_anew() -> None:
    first = render("[x]: https://example.org/secret", COMMENT)
    assert "secret" not in render("[x] and [x][x]", COMMENT)
    assert "secret" not in first


def test_an_escaped_sign_ends_a_bare_link_and_leaves_nothing_strange() -> None:
    html = render(r"see http://x.example/z\_q ok", COMMENT)
    assert f'<a href="http://x.example/z" {REL}>http://x.example/z</a>_q ok' in html
