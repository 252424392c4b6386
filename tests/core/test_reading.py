"""Somebody makes the pages comfortable for themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.web.reading import CHOICES, Reading
from tests.people import Browser

COOKIES = st.builds(
    Reading,
    **{name: st.sampled_from(list(words)) for name, words in CHOICES.items()},
)


@given(COOKIES)
def test_choices_survive_their_cookie(reading: Reading) -> None:
    assert Reading.remembered(reading.cookie) == reading


@given(st.text() | st.none())
def test_any_cookie_is_a_reading(cookie: str | None) -> None:
    reading = Reading.remembered(cookie)
    assert all(getattr(reading, name) in words for name, words in CHOICES.items())


@pytest.mark.parametrize("cookie", [None, "", "...", "x.y.z.w", "standard.standard.auto.auto.more", "huge"])
def test_rubbish_falls_back_to_how_pages_come(cookie: str | None) -> None:
    assert Reading.remembered(cookie).theme == "auto"


def test_choices_are_kept_in_a_cookie_without_an_identifier_and_shown_on_every_page(visitor: Browser) -> None:
    visitor.get("/reading-tools?size=huge&theme=dark&back=/rules")
    assert visitor.path == "/rules"
    assert visitor.cookie("reading") == "huge.standard.dark.auto"
    html = visitor.get("/").page.html
    assert html is not None
    assert (html["data-size"], html["data-theme"], html["data-motion"]) == ("huge", "dark", "auto")


def test_the_cookie_goes_when_everything_is_as_it_was(visitor: Browser) -> None:
    visitor.get("/reading-tools?size=huge").get("/reading-tools?size=standard")
    assert visitor.cookie("reading") is None


def test_the_tools_have_a_page_that_shows_what_is_chosen(visitor: Browser) -> None:
    visitor.get("/reading-tools?spacing=airy").get("/reading-tools?back=/rules")
    form = visitor.page.select("main form[action='/reading-tools']")[0]
    chosen = form.select_one("input[name=spacing][checked]")
    assert chosen is not None
    assert chosen["value"] == "airy"
    back = form.select_one("input[name=back]")
    assert back is not None
    assert back["value"] == "/rules"


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example", "/\\evil.example", ""])
def test_keeping_choices_never_leads_elsewhere(visitor: Browser, back: str) -> None:
    visitor.get(f"/reading-tools?size=huge&back={back}", follow=False)
    assert visitor.status == 303
    assert visitor.location == "/"


def test_a_word_that_is_no_choice_is_left_out(visitor: Browser) -> None:
    visitor.get("/reading-tools?size=<script>&theme=dark")
    assert visitor.cookie("reading") == "standard.standard.dark.auto"
