"""A story reads in Kith as its author set it in WordPress."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forum.core.markup import ARTICLE, render
from forum.transfer.wxr import words


@pytest.mark.parametrize(
    ("written", "markdown"),
    [
        ("One\ntwo\n\nThree", "One  \ntwo\n\nThree"),
        ("One<br />\ntwo", "One  \ntwo"),
        ("<p>One\ntwo</p>\n\n<p>three</p>", "One  \ntwo\n\nthree"),
        ("Before\n<h3>Head #</h3>\nafter", "Before\n\n### Head \\#\n\nafter"),
        ("<h1>Title</h1>", "## Title"),
        ("<div>a\n\nb</div>", "a\n\nb"),
        ("<em>a\n\nb</em> c", "*a*\n\n*b* c"),
        ("<blockquote>a\n\nb</blockquote>", "> a\n>\n> b"),
        (
            "<ul>\n<li>a</li>\n<li>b\n<ol start=3>\n<li>c\n<li>d</ol></li></ul>",
            "- a\n- b\n    3. c\n    4. d",
        ),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n    - b"),
        ("<ul><li>a\n\nb</li></ul>", "- a\n\n    b"),
        ("<pre>a *b*\n\n\n  c ```</pre>", "````\na *b*\n\n\n  c ```\n````"),
        ("<pre><div>a\n\n b</div></pre>", "```\na\n\n b\n```"),
        ("<blockquote><pre>a\nb</pre></blockquote>", "> `a`  \n> `b`"),
        ("<dl><dt>Dose<dd>5 mg</dl>", "**Dose**\n\n5 mg"),
        ("a\n\n&nbsp;\n\nb", "a\n\nb"),
        ("a<!--more-->b\n\n<!--nextpage-->\n\nc", "ab\n\nc"),
        ("<strong>a</strong><strong>b</strong>", "**ab**"),
        ("<strong><p>a</p></strong>", "a"),
        ('<a href="http://x.y/z"><h3>Card</h3><p>text</p></a>', "[Card text](http://x.y/z)"),
        ('<a href="/about/me (1)">me</a>', "[me](/about/me%20%281%29)"),
        ('<a href="mailto:a@b.example">write</a>', "[write](mailto:a@b.example)"),
        ("https://youtu.be/abc\n\ntext", "<https://youtu.be/abc>\n\ntext"),
        ("<hr>", "---"),
        ("<details><summary>More</summary>Text</details>", "**More**\n\nText"),
    ],
)
def test_classic_text_keeps_its_shape(written: str, markdown: str) -> None:
    assert words.article(written) == markdown


BLOCKS = """<!-- wp:paragraph {"align":"center"} -->
<p class="has-text-align-center">One
line<br>two</p>
<!-- /wp:paragraph -->

<!-- wp:list {"ordered":true} -->
<ol><!-- wp:list-item -->
<li>x</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>y</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:image {"id":1,"sizeSlug":"large"} -->
<figure class="wp-block-image"><img src="https://o.example/a.jpg" alt="Me"/>
<figcaption>By Jo</figcaption></figure>
<!-- /wp:image -->

Classic
line

<!-- wp:verse -->
<pre class="wp-block-verse">Roses
  are red</pre>
<!-- /wp:verse -->

<!-- wp:embed {"url":"https://vimeo.com/1"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
https://vimeo.com/1
</div></figure>
<!-- /wp:embed -->

<!-- wp:latest-posts {"postsToShow":3} /-->
<!-- wp:more -->
<!--more-->
<!-- /wp:more -->

<!-- wp:gallery --><figure class="wp-block-gallery"><ul>
<li><figure><img src="https://o.example/a.jpg"/></figure></li>
<li><figure><img src="https://o.example/b.jpg"/></figure></li>
</ul><figcaption>All</figcaption></figure><!-- /wp:gallery -->"""


def test_the_block_editor_leaves_no_trace() -> None:
    assert words.article(BLOCKS).split("\n\n") == [
        "One line  \ntwo",
        "1. x\n2. y",
        "[Picture: Me](https://o.example/a.jpg)  \nBy Jo",
        "Classic  \nline",
        "Roses  \nare red",
        "<https://vimeo.com/1>",
        "- [Picture](https://o.example/a.jpg)\n- [Picture](https://o.example/b.jpg)",
        "All",
    ]


def test_a_table_keeps_its_columns() -> None:
    table = (
        "<table><caption>Doses</caption><thead><tr><th>Day|night</th><th>mg</th><th>Note</th></tr></thead>"
        "<tbody><tr><td rowspan='2'>Mon</td><td>5<br>or 6</td><td></td></tr>"
        "<tr><td colspan='2'><b>none</b></td></tr></tbody></table>"
    )
    assert words.article(table) == (
        "**Doses**\n\n| Day\\|night | mg | Note |\n| --- | --- | --- |\n"
        "| Mon | 5 or 6 |  |\n|  | **none** |  |"
    )
    assert render(words.article(table), ARTICLE).count("<td>") == 6


@pytest.mark.parametrize(
    ("table", "markdown"),
    [
        ("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>", "a\n\nb"),
        (
            "<table><tr><td>x<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
            "x\n\n| a | b |\n| --- | --- |",
        ),
        ("<table><tr><td colspan='999'>a</td><td>b</td></tr></table>", "a – b"),
        ("<table><tr><td colspan='²' rowspan='x'>a</td><td>b</td></tr></table>", "| a | b |\n| --- | --- |"),
        ("<table></table>x", "x"),
        ("<table><td>a<td>b</table>", "a\n\nb"),
        ("<tr><td>a</td></tr>", "a"),
        ("<table>a<tr>b<td>c</td></tr></table>", "a\n\nb\n\nc"),
    ],
)
def test_odd_tables_are_readable(table: str, markdown: str) -> None:
    assert words.article(table) == markdown


def test_a_table_longer_than_kith_shows_is_several() -> None:
    table = words.article("<table>" + "<tr><td>a</td><td>b</td></tr>" * 600 + "</table>")
    assert [len(part.split("\n")) for part in table.split("\n\n")] == [252, 252, 101]


def test_an_excerpt_is_one_plain_line() -> None:
    assert (
        words.standfirst("How I <b>live</b>\n\nwith&nbsp;MS &amp; [b a='1']go on[/b].")
        == "How I live with MS & go on ."
    )


def test_the_real_story_keeps_its_headings_lists_and_paragraphs() -> None:
    body = (
        "<p>I feel “off-label,” <em>well</em>.</p>\n\n<h2>Trying</h2>\n\n"
        "<ul>\n<li>7:00am- Up</li>\n<li>8:00am- In</li>\n</ul>\n\n<p>Bye!</p>"
    )
    assert (
        words.article(body)
        == "I feel “off-label,” *well*.\n\n## Trying\n\n- 7:00am- Up\n- 8:00am- In\n\nBye!"
    )


_tags = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<em>",
        "</em>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
    ]
    + [
        "<blockquote>",
        "</blockquote>",
        "<pre>",
        "</pre>",
        "<h3>",
        "</h3>",
        "<a href='/x'>",
        "</a>",
        "<br>",
        "\n",
    ]
    + [
        "\n\n",
        "<img src='/y.jpg'>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "[caption]",
        "[/caption]",
        "[gallery]",
    ]
    + [
        "<figure>",
        "<figcaption>",
        "</figure>",
        "<dl>",
        "<dt>",
        "<dd>",
        "<code>",
        "</code>",
        "&nbsp;",
        "<",
        ">",
        '"',
    ]
)
_words = st.sampled_from(["alpha", "beta", "gamma"])


@settings(max_examples=300)
@given(st.lists(_tags | _words, max_size=25))
def test_whatever_tags_do_no_word_is_raw_markup_and_nothing_breaks(parts: list[str]) -> None:
    body = " ".join(parts)
    markdown = words.article(body)
    html = render(markdown, ARTICLE)
    assert "&lt;script" not in html
    assert "\ufdd0" not in markdown
    if not {"<script>", "<!--"} & set(parts):
        for word in ("alpha", "beta", "gamma"):
            assert markdown.count(word) == parts.count(word)
