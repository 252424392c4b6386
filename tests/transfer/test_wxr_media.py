"""Pictures, players and shortcodes: what can't be shown is a link, and words stay words."""

import pytest

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
            '[caption id="a_1"]<img src="https://o.example/a.jpg" alt="Me"/> By <em>Jo</em>[/caption]',
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
