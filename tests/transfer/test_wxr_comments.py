"""What a patient wrote in a comment is read in Kith as it was read in WordPress."""

import html
from urllib.parse import unquote

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from forum.core.markup import COMMENT
from forum.transfer.wxr import words
from tests.transfer.seen import meant, seen


@pytest.mark.parametrize(
    ("written", "markdown"),
    [
        ("Dear all,\nthank you.\n\nTom", "Dear all,\nthank you.\n\nTom"),
        ('It\'s (still) hard - but 100% worth it! 5 < 6, "yes" & no; <3', None),
        ("I take snake_case pills at 7:30.", None),
        ("See [1] and [sic].", None),
        ("A\r\nB\rC", "A\nB\nC"),
        ("  much   space\t here  \n\n\n\nand there ", "much space here\n\nand there"),
        ("1. foo", "1\\. foo"),
        ("1986. What a year", "1986\\. What a year"),
        ("# x", "\\# x"),
        ("* not a list", "\\* not a list"),
        ("- dash", "\\- dash"),
        ("-Warmly, Donna", "-Warmly, Donna"),
        ("> quoted", "\\> quoted"),
        ("*hugs* and _smiles_", "\\*hugs\\* and \\_smiles\\_"),
        ("[me](you)", "[me\\](you)"),
        ("Tom &amp; Anna &lt;b&gt; &amp;copy;", "Tom & Anna &lt;b> &amp;copy;"),
        ('[gallery ids="1"]', None),
    ],
)
def test_plain_words_stay_plain(written: str, markdown: str | None) -> None:
    assert words.comment(written) == (written if markdown is None else markdown)
    assert words.comment(f"<span></span>{written}") == words.comment(written)


_bits = st.sampled_from(
    ["a", "1.", "1)", "#", "##", "-", "+", "*", "**", "_", "__", "`", "```", "~~~", "---", "***", "===", "|"]
    + ["|-|", "[a]", "(b)", "[a]: b", "](", "!", "![a](b)", "[a](b)", "<b", "&lt;", "&amp;", "&", "\\", "\\*"]
    + [
        "\n",
        "\n\n",
        " ",
        "http://x.y/z_q_",
        "https://e.x/(a)",
        "<3",
        ">",
        "snake_case",
        "é",
        "日本",
        "    ",
        "{: x}",
    ]
)
_tangles = st.lists(_bits, max_size=14).map("".join)
_signs = st.text(alphabet=" \n\n#>-+=*_`~|[]()!.:<&;\\1a9b/'\"{}^x", max_size=40)


@settings(max_examples=300)
@given(_tangles | _signs, st.sampled_from(["", "<span></span>"]))
@example("- |", "")
@example("foo\n===", "")
@example("a\n---\n- - -", "<i></i>")
def test_any_signs_are_read_as_they_were_written(text: str, tag: str) -> None:
    markdown = words.comment(tag + html.escape(text, quote=False))
    # An address is shown with its brackets encoded; everything else to the letter.
    assert unquote(str(seen(markdown, COMMENT))) == unquote(str(meant(text)))


@pytest.mark.parametrize(
    ("written", "markdown"),
    [
        ("<strong>Hi</strong>\nthere <em>you</em>", "**Hi**\nthere *you*"),
        ('a <a href="http://a.b/c" rel="nofollow">link</a>.', "a [link](http://a.b/c)."),
        ("see http://ex.org/a_b.", "see <http://ex.org/a_b>."),
        ("(http://ex.org/x)", "(<http://ex.org/x>)"),
        ("http://ex.org/(x)", "<http://ex.org/(x)>"),
        ('<a href="http://ex.org/">http://ex.org/</a>', "<http://ex.org/>"),
        ("<blockquote>her\nwords</blockquote>mine", "> her\n> words\n\nmine"),
        ("<p>one</p>\n<p>two<br />\nthree</p>", "one\n\ntwo\nthree"),
        ("a<br><br>b", "a\n\nb"),
        ("<em>a\n\nb</em>", "*a*\n\n*b*"),
        ("<b>a<br></b>b", "**a**\nb"),
        ("<h2>Loud</h2>soft", "**Loud**\n\nsoft"),
        ("Oh!<a href='http://x.y'>x</a>", "Oh\\![x](http://x.y)"),
        ("<ul><li>a<li>b</ul>", "- a\n- b"),
        ("<a href='javascript:alert(1)'>x</a> <a href='data:text/html,x'>y</a>", "x y"),
        ("x<script>alert(1)</script>y<style>p{}</style>", "xy"),
        ("<a name='top'/>x <b/>y", "x y"),
        ("10<sup>5</sup> H<sub>2</sub>O 1<sup>st</sup>", "10⁵ H₂O 1st"),
        ('<img class="wp-smiley" alt=":)" src="http://x/s.gif">', ":)"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a – b"),
        ("a < b <c> d </c> 1<2", "a < b d 1<2"),
        ("unclosed <b>bold", "unclosed **bold**"),
        ("<b>a <b>b</b> c</b><b>d</b>", "**a b cd**"),
        ("<code>x_y *z*</code>", "`x_y *z*`"),
        ("<q>quote</q> <del>gone</del>", '"quote" ~~gone~~'),
        ("a&nbsp;&nbsp;b&#8238;c\u202ed\x02e", "a bcde"),
        ("a<noscript>x <b>y</b></noscript><select><option>z</select><svg><text>w</text></svg>b", "ab"),
        ("a<noscript>b", "ab"),
        ("<!-- hidden -->shown<!-- never closed", "shown"),
        ("", ""),
        ("<p>&nbsp;</p>", ""),
    ],
)
def test_tags_become_markdown(written: str, markdown: str) -> None:
    assert words.comment(written) == markdown


def test_no_raw_tag_comes_through_whatever_is_written() -> None:
    hostile = '<iframe src="//evil"></iframe><svg onload=x><math><b onclick="x">t</b>'
    hostile += "&lt;script&gt;alert(1)&lt;/script&gt;"
    assert (
        words.comment(hostile) == "[Embedded page on evil](https://evil)**t**&lt;script>alert(1)&lt;/script>"
    )
