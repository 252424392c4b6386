"""Answers packed for the wire: smaller, never other."""

import gzip

import pytest

from forum.core.web.packing import accepted, packed, packed_well
from tests import makers
from tests.people import Browser, Person


@pytest.mark.parametrize(
    ("header", "takes"),
    [
        ("gzip", True),
        ("gzip, deflate, br", True),
        ("br;q=1.0, GZIP;q=0.8", True),
        ("gzip;q=0", False),
        ("gzip; q=0.000", False),
        ("identity", False),
        ("", False),
        ("br, x-gzipped", False),
    ],
)
def test_a_browser_gets_gzip_only_when_it_takes_it(header: str, takes: bool) -> None:  # noqa: FBT001
    assert accepted(header) is takes


def test_packed_well_or_quickly_it_is_the_same_text() -> None:
    text = ("Every comment, every day. " * 400).encode()
    assert gzip.decompress(packed(text)) == gzip.decompress(packed_well(text)) == text


@pytest.mark.parametrize("signed_in", [False, True])
def test_a_page_is_the_same_packed_and_plain(
    visitor: Browser, ada: Person, ed: Person, *, signed_in: bool
) -> None:
    story = makers.an_article(ed)
    makers.a_comment(story, ada)
    browser = ada.browser if signed_in else visitor
    for path in (story.path, "/", "/rules"):
        for _ in range(3):  # made, kept, kept and packed well
            answer = browser.get(path, Accept_Encoding="gzip").response
            assert answer.headers["Content-Encoding"] == "gzip"
            assert "Accept-Encoding" in answer.headers["Vary"]
            assert int(answer.headers["Content-Length"]) == len(answer.get_data())
            page = gzip.decompress(answer.get_data()).decode()
            assert len(page) > 2 * len(answer.get_data())
            assert "</html>" in page
        plain = browser.get(path).response
        assert "Content-Encoding" not in plain.headers
        assert "</html>" in plain.get_data(as_text=True)


def test_what_is_short_or_has_no_body_is_left_alone(visitor: Browser) -> None:
    assert "Content-Encoding" not in visitor.get("/robots.txt", Accept_Encoding="gzip").response.headers


def test_styles_and_scripts_are_packed_too(visitor: Browser) -> None:
    page = visitor.get("/").page
    for address in (page.select_one("link[rel=stylesheet]"), page.select_one("script")):
        assert address is not None
        path = str(address.get("href") or address.get("src"))
        answer = visitor.get(path, Accept_Encoding="gzip").response
        assert answer.headers["Content-Encoding"] == "gzip"
