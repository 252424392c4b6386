"""A story reads in Kith as its author set it in WordPress; what can't be shown is a link."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forum.core.markup import ARTICLE, render
from forum.transfer.wxr import words
from forum.transfer.wxr.shapes import Attachment

PICTURES = {
    1: Attachment(1, "https://o.example/a.jpg", "Walk", "", "", 7),
    2: Attachment(2, "https://o.example/b.jpg", "B", "In the park", "Me with a stick", 7),
    3: Attachment(3, "https://o.example/c.mp3", "Song", "", "", None),
}


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


@pytest.mark.parametrize(
    ("written", "markdown"),
    [
        ('<img src="https://o.example/a.jpg" alt="Me">', "[Picture: Me](https://o.example/a.jpg)"),
        ('<img src="https://o.example/a.jpg">', "[Picture](https://o.example/a.jpg)"),
        (
            '<a href="https://o.example/full.jpg"><img src="https://o.example/a.jpg" alt="Me" /></a>',
            "[Picture: Me](https://o.example/full.jpg)",
        ),
        (
            '<a href="https://shop.example/x"><img src="https://o.example/a.jpg" alt="Me" /></a>',
            "[Picture: Me](https://o.example/a.jpg) ([shop.example](https://shop.example/x))",
        ),
        (
            '[caption id="attachment_1" width="300"]<img src="https://o.example/a.jpg" alt="Me" /> By <em>Jo</em>[/caption]',
            "[Picture: Me](https://o.example/a.jpg)  \nBy *Jo*",
        ),
        (
            '[caption caption="By Jo"]<img src="https://o.example/a.jpg" alt="Me" />[/caption]',
            "[Picture: Me](https://o.example/a.jpg)  \nBy Jo",
        ),
        (
            '[gallery columns="2" ids="2,1"]',
            "- [Picture: Me with a stick](https://o.example/b.jpg)\n- [Picture: Walk](https://o.example/a.jpg)",
        ),
        ('[gallery ids="98,99"]', "*(Pictures stood here that are not in the export.)*"),
        ("[playlist ids='3']", "- [Song](https://o.example/c.mp3)"),
        ('<img src="https://t.example/1.gif" width="1" height="1">x', "x"),
        ('<img src="data:image/png;base64,AAAA" data-src="/a.jpg" alt="Lazy">', "[Picture: Lazy](/a.jpg)"),
        ('<img src="data:image/png;base64,AAAA" alt="Lost">', "(Picture: Lost)"),
        (
            "[embed]https://www.youtube.com/watch?v=abc[/embed]",
            "[Video on YouTube](https://www.youtube.com/watch?v=abc)",
        ),
        ("[embed]https://blog.example/x[/embed]", "<https://blog.example/x>"),
        ("[youtube https://youtu.be/a_b]", "[Video on YouTube](https://youtu.be/a_b)"),
        (
            "[youtube=http://www.youtube.com/watch?v=x1&amp;w=320]",
            "[Video on YouTube](https://www.youtube.com/watch?v=x1)",
        ),
        ("[vimeo 12345]", "[Video on Vimeo](https://vimeo.com/12345)"),
        ('[audio mp3="https://o.example/c.mp3"][/audio]', "[Sound: c.mp3](https://o.example/c.mp3)"),
        (
            '<iframe src="//www.youtube.com/embed/abc?rel=0" width="560"></iframe>',
            "[Video on YouTube](https://www.youtube.com/watch?v=abc)",
        ),
        (
            '<iframe src="https://maps.example/x"></iframe>',
            "[Embedded page on maps.example](https://maps.example/x)",
        ),
        (
            '<object data="http://www.youtube.com/v/abc"><embed src="http://www.youtube.com/v/abc"></object>',
            "[Video on YouTube](https://www.youtube.com/watch?v=abc)",
        ),
        (
            '<video controls><source src="https://o.example/v.mp4"></video>',
            "[Video: v.mp4](https://o.example/v.mp4)",
        ),
        ("<iframe></iframe><audio></audio>x", "x"),
    ],
)
def test_what_kith_does_not_fetch_is_a_link(written: str, markdown: str) -> None:
    assert words.article(written, PICTURES) == markdown


@pytest.mark.parametrize(
    ("written", "markdown"),
    [
        ('[su_box title="x"]kept <b>words</b>[/su_box]', "kept **words**"),
        ("[vc_row][vc_column width='1/2']kept[/vc_column][/vc_row]", "kept"),
        ('[contact-form-7 id="4" title="Contact"]', ""),
        ('[button url="https://x.example/"]Go[/button]', "[Go](https://x.example/)"),
        ("[[gallery]] and [[caption]x[/caption]]", "[gallery] and [caption]x[/caption]"),
        ("[sic] [1] [my doctor] [name withheld] [trigger-warning]", None),
        ("[a][b]x[/a][/b]", "x"),
        ("x[/stray]", "x"),
    ],
)
def test_codes_give_their_words_and_bracketed_words_stay(written: str, markdown: str | None) -> None:
    assert words.article(written) == (written if markdown is None else markdown)


def test_a_gallery_without_ids_shows_what_hangs_on_the_story() -> None:
    assert words.article("[gallery]", PICTURES, own=[1]) == "- [Picture: Walk](https://o.example/a.jpg)"
    assert words.article("[gallery]", PICTURES) == ""


def test_paths_of_pictures_lead_to_the_site_they_are_on() -> None:
    picture = words.article('<img src="/up/a.jpg">', base="https://stories.example/blog")
    assert picture == "[Picture](https://stories.example/up/a.jpg)"


def test_a_very_long_gallery_and_a_very_long_list_of_links_can_be_shown() -> None:
    many = {
        each: Attachment(each, f"https://o.example/{each}.jpg", "", "", "", None) for each in range(1, 151)
    }
    gallery = words.article(f'[gallery ids="{",".join(map(str, many))}"]', many)
    links = words.article("<ul>" + '<li><a href="/x">y</a></li>' * 150 + "</ul>")
    for markdown in (gallery, links):
        assert markdown.count("](") == 150
        assert max(paragraph.count("[") for paragraph in markdown.split("\n\n")) <= 100
    assert render(links, ARTICLE).count("<li>") == 150


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
<figure class="wp-block-image size-large"><img src="https://o.example/a.jpg" alt="Me"/><figcaption>By Jo</figcaption></figure>
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

<!-- wp:gallery --><figure class="wp-block-gallery"><ul><li><figure><img src="https://o.example/a.jpg"/></figure></li><li><figure><img src="https://o.example/b.jpg"/></figure></li></ul><figcaption>All</figcaption></figure><!-- /wp:gallery -->"""


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
    body = "<p>I feel “off-label,” <em>well</em>.</p>\n\n<h2>Trying</h2>\n\n<ul>\n<li>7:00am- Up</li>\n<li>8:00am- In</li>\n</ul>\n\n<p>Bye!</p>"
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


@settings(max_examples=20000)
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
