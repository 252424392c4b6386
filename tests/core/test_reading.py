"""Somebody makes the pages comfortable for themselves."""

from dataclasses import replace
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forum.core.web.reading import CHOICES, NO_KEYS, Reading
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


KEYS = st.sampled_from(["jkn", "abc", "1z9", NO_KEYS])


@given(COOKIES, KEYS, st.sampled_from(["on", "off"]))
def test_keys_survive_their_cookie_and_change_nothing_of_how_pages_look(
    reading: Reading, keys: str, reader: str
) -> None:
    chosen = replace(reading, keys=keys, reader=reader)
    assert Reading.remembered(chosen.cookie) == chosen
    assert chosen.looks == reading.cookie


@pytest.mark.parametrize("letters", ["jjk", "jkj", "jkk", "jk", "", "j k", "jké", "<!>"])
def test_three_keys_are_three_different_letters_or_numbers(visitor: Browser, letters: str) -> None:
    asked = dict(zip(("next", "previous", "unread"), letters, strict=False))
    visitor.get("/reading-tools/keys?" + urlencode({"use": "on", **asked}))
    assert visitor.status == 422
    assert "a letter or number of its own" in visitor.text
    assert visitor.cookie("reading") is None
    typed = [visitor.page.select(f"main input[name={name}]")[0]["value"] for name in asked]
    assert typed == list(asked.values())  # what was typed is still there


def test_keys_are_changed_and_kept_with_the_other_choices(visitor: Browser) -> None:
    visitor.get("/reading-tools?theme=dark")
    visitor.get("/reading-tools/keys?use=on&next=W&previous=s&unread=u&back=/rules")
    assert visitor.path == "/rules"
    assert visitor.cookie("reading") == "standard.standard.dark.auto.wsu.off"
    visitor.get("/reading-tools?theme=light")
    assert visitor.cookie("reading") == "standard.standard.light.auto.wsu.off"
    shown = visitor.get("/reading-tools/keys").page.select("main input[name=next]")[0]
    assert shown["value"] == "w"


def test_keys_can_be_off_also_for_somebody_who_listens(visitor: Browser) -> None:
    visitor.get("/reading-tools/keys?use=off")
    assert visitor.cookie("reading") == "standard.standard.auto.auto.off.off"
    visitor.get("/reading-tools/keys?use=on&next=j&previous=k&unread=n&reader=on")
    assert visitor.cookie("reading") == "standard.standard.auto.auto.jkn.on"
    visitor.get("/reading-tools/keys?use=on&next=j&previous=k&unread=n")
    assert visitor.cookie("reading") is None
