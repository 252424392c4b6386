"""The preview shows what readers will see: polls, pictures, the author's words, what was told of changes."""

from typing import Any

import pytest
from bs4 import Tag
from flask import Flask

from forum.articles.models import AuthorPage
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.markup import NOTE, write
from forum.notes.actions import write_note
from forum.notes.models import SubjectKind
from forum.polls.kinds import OTHER, UNSAID
from tests import makers
from tests.editing.sheets import Fields, a_contribution, a_story, opened, path
from tests.makers import Story
from tests.people import Cast, Person


def previewed(writer: Person, story: Story, **typed: Any) -> Tag:
    """By the button, without script."""
    browser = opened(writer, story).post_form(path(story), do="preview", **typed)
    found = browser.page.select_one("#proof")
    assert found is not None
    return found


def without_place(card: Tag) -> str:
    return " ".join(card.get_text(" ").split())


@pytest.mark.parametrize("kind", ["single", "several", "ranked"])
def test_a_poll_is_shown_with_its_ballot_which_can_t_be_cast_there(cast: Cast, kind: str) -> None:
    story = a_story(cast.ed)
    choices = ["Rest", "Walking", *([OTHER] if kind != "ranked" else []), UNSAID]
    asked = makers.a_poll(story, choices, kind=kind)
    proof = previewed(cast.ed, story, body=f"Before.\n\n[poll {asked.id}]\n\nAfter.")
    card = proof.select_one(f"article #poll-{asked.id}")
    assert card is not None
    assert "Do you keep a diary?" in card.get_text()
    assert "You can vote in the story itself, not in its preview." in card.get_text()
    assert card.select("form, [type=hidden], [type=submit]") == []
    fields = card.select("input, select, button")
    assert len(fields) >= 3
    for each in fields:
        assert each.find_parent("fieldset", disabled=True) is not None
    assert "Show results without voting" in card.get_text()
    assert len(proof.select(".poll")) == 1
    text = proof.get_text()
    assert text.index("Before.") < text.index("Do you keep") < text.index("After.")


def test_it_shows_of_a_poll_what_a_member_sees_who_has_not_voted(cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    asked = makers.a_poll(story, ["Rest", "Walking", UNSAID], closes_in_days=3)
    makers.some_votes(asked, {"Rest": 9})
    seen = cast.ada.browser.get(story.path).page.select_one(f"#poll-{asked.id}")
    shown = previewed(cast.ed, story).select_one(f"#poll-{asked.id}")
    assert seen is not None
    assert shown is not None
    for extra in shown.select("fieldset[disabled] > legend, .poll__closed"):
        extra.decompose()
    assert without_place(shown) == without_place(seen)


def test_polls_that_the_text_does_not_place_follow_and_what_is_closed_says_so(cast: Cast) -> None:
    story = a_story(cast.ed)
    first, second = (makers.a_poll(story, position=place) for place in range(2))
    makers.a_poll(story, position=2, closes_in_days=-1)
    proof = previewed(cast.ed, story, body=f"[poll {second.id}]")
    assert [each["id"] for each in proof.select("article .poll")] == [f"poll-{second.id}"]
    assert [each["id"] for each in proof.select("article ~ .poll")] == [
        f"poll-{first.id}",
        f"poll-{first.id + 2}",
    ]
    assert "This poll has closed." in proof.select(".poll")[-1].get_text()


def test_a_number_that_leads_to_no_poll_or_picture_says_so_in_its_place(cast: Cast) -> None:
    story = a_story(cast.ed)
    here, alone = makers.a_poll(story), makers.a_poll_alone(cast.ed, question="A secret plan?")
    polls = "".join(f"[poll {id}]\n\n" for id in (here.id, 999, alone.id, here.id))
    body = polls + '![A chair](/pictures/99 "Empty")'
    proof = previewed(cast.ed, story, body=body)
    said = [each.get_text(" ", strip=True) for each in proof.select(".figure__none")]
    assert said[0] == "There is no poll 999, so readers see nothing here."
    assert said[1].startswith(
        f"Poll {alone.id} does not stand beside this story, so readers see nothing here."
    )
    assert said[2] == f"Poll {here.id} stands further up already, and readers see it once."
    assert said[3].startswith("Picture 99 is not ready, or there is no such picture.")
    assert len(proof.select(".poll")) == 1
    assert "A secret plan?" not in proof.get_text()
    assert "data-insert" not in str(proof)


def test_a_poll_that_has_not_opened_says_from_when_on(cast: Cast) -> None:
    story = a_story(cast.ed)
    makers.a_poll(story, opens_at=clock.now().replace(year=clock.now().year + 1))
    assert "Readers see this poll from" in previewed(cast.ed, story).select(".poll")[0].get_text()


def test_the_author_s_words_are_those_of_the_sheet(app: Flask, cast: Cast) -> None:
    story = a_story(cast.ed)
    with app.app_context(), transaction():
        about = {"body": "Ada swims.", "html": "<p>Ada swims.</p>", "markup": 1}
        own = {"member_id": cast.ada.id, "by_id": cast.ada.id, "updated_at": clock.now()}
        session.add(AuthorPage(**own, **about))
    typed: Fields = {"author": "ada", "relation": "lives with lupus", "paid": "yes", "sponsor": "A fund"}
    box = previewed(cast.ed, story, **typed).select_one(".disclosure")
    assert box is not None
    for words in ("Written by ada", "(lives with lupus)", "with support from A fund", "Ada swims."):
        assert words in " ".join(box.get_text().split())
    assert "Ada swims." not in previewed(cast.ed, story, author="ed").get_text()


def test_what_readers_were_told_of_changes_stays_above_the_text(app: Flask, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    with app.app_context(), transaction():
        write_note(SubjectKind.ARTICLE, story.id, write("because a name was wrong", NOTE), clock.now())
    told = cast.ada.browser.get(story.path).page.select_one(".story__notes")
    shown = previewed(cast.ed, story).select_one(".story__notes")
    assert told is not None
    assert "because a name was wrong" in told.get_text()
    assert str(shown) == str(told)


def test_a_contributor_has_the_same_preview(cast: Cast) -> None:
    story = a_contribution(cast.ada)
    asked = makers.a_poll(story)
    assert previewed(cast.ada, story, body=f"[poll {asked.id}]").select_one(".poll fieldset[disabled]")
