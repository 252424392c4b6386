"""Muting a member or a word: for oneself alone, and silently."""

import pytest

from forum.core.db import transaction
from forum.core.errors import Invalid
from forum.marks import actions, queries
from forum.marks.words import MOST_WORDS
from tests import makers
from tests.people import Browser, Person


def mutes(person: Person) -> queries.Mutes:
    with person.app.app_context():
        return queries.mutes_of(person.id)


def test_a_member_is_muted_from_their_page_and_unmuted_from_ones_own(ada: Person, ben: Person) -> None:
    reader = ada.browser.get("/members/ben").post_form("/members/ben/mute")
    assert mutes(ada).members == {ben.id}
    assert "Unmute" in reader.text
    reader.post("/members/ben/mute", on=1)
    assert mutes(ada).members == {ben.id}
    assert "ben" in reader.get("/account/mutes").text
    reader.post_form("/members/ben/mute")
    assert mutes(ada).members == frozenset()
    assert reader.path == "/account/mutes"


def test_moderators_may_be_muted_but_nobody_oneself(ada: Person, mo: Person) -> None:
    assert ada.browser.post("/members/mo/mute", on=1).status == 200
    assert "You cannot mute yourself" in ada.browser.post("/members/ada/mute", on=1).text
    assert mutes(ada).members == {mo.id}


def test_a_word_is_muted_as_it_was_typed_and_taken_away(ada: Person) -> None:
    reader = ada.browser.get("/account/mutes").post_form("/account/muted-words", word="  Bee   sting ")
    assert mutes(ada).words == ("Bee sting",)
    assert "Bee sting" in reader.text
    reader.post_form("/account/muted-words", word="BEE STING")
    assert mutes(ada).words == ("Bee sting",)
    (form,) = reader.page.select("form[action$='/end']")
    reader.post_form(str(form["action"]))
    assert mutes(ada).words == ()


@pytest.mark.parametrize("word", ["", "a", " a ", "x" * 41, "x" * 100_000, "\u202e\u202e", "\ud800"])
def test_a_word_that_is_none_stays_in_the_field(ada: Person, word: str) -> None:
    reader = ada.browser
    data = {"word": word.encode("utf-8", "replace"), "csrf_token": reader.token}
    reader.seen(reader.client.post("/account/muted-words", data=data))
    assert reader.status == 422
    assert "2 to 40 characters" in reader.text
    assert mutes(ada).words == ()


def test_a_word_stays_in_the_field_when_there_are_too_many(ada: Person) -> None:
    with ada.app.app_context():
        for number in range(MOST_WORDS):
            with transaction():
                actions.mute_word(ada.member, f"word {number}", ada.member.joined_at)
        with pytest.raises(Invalid), transaction():
            actions.mute_word(ada.member, "one more", ada.member.joined_at)
    reader = ada.browser.post("/account/muted-words", word="one more")
    field = reader.page.select_one("input[name=word]")
    assert reader.status == 422
    assert field is not None
    assert field["value"] == "one more"


def test_words_of_others_are_out_of_reach(ada: Person, ben: Person) -> None:
    ben.browser.post("/account/muted-words", word="cure")
    form = ben.browser.get("/account/mutes").page.select_one("form[action$='/end']")
    assert form is not None
    assert ada.browser.post(str(form["action"])).status == 404
    assert mutes(ben).words == ("cure",)
    assert "cure" not in ada.browser.get("/account/mutes").page.select("ul.rows")


def test_refuses_visitors(visitor: Browser, ada: Person) -> None:
    assert visitor.get("/account/mutes", follow=False).status == 303
    assert visitor.post("/account/muted-words", word="cure").status == 403
    assert visitor.post("/members/ada/mute", on=1).status == 403
    assert visitor.post("/account/muted-words/1/end").status == 403


def test_markup_in_a_word_is_shown_as_typed(ada: Person) -> None:
    reader = ada.browser.post("/account/muted-words", word="<b>x</b>")
    assert "<b>x</b>" in reader.text
    assert reader.page.select("main b") == []


def test_what_is_muted_is_not_told_as_news(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ada)
    makers.a_comment(story, ben, to=said, text="Try this **miracle cure** now")
    makers.a_comment(story, ed, to=said, text="Take your time.")
    reader = ada.browser
    assert "miracle" in reader.get("/account/new").text
    reader.post("/account/muted-words", word="Miracle Cure")
    assert "miracle" not in reader.get("/account/new").text
    reader.post("/members/ed/mute", on=1)
    assert "Take your time" not in reader.get("/account/new").text
