"""What the rules say of one's words is short, says a thing once, and never accuses somebody in danger."""

from dataclasses import replace
from itertools import pairwise

import pytest

from forum.comments.explaining import explain
from forum.comments.judged import Judged
from forum.comments.models import KeptFinding
from forum.core.db import session
from forum.rules.book import shipped
from forum.rules.engine import Place, Standing, judge
from tests import makers
from tests.comments.shown import typed
from tests.makers import Story
from tests.people import Browser, Cast, Person

NAMED = "Dr Wilkins was kind. Dr Wilkins listened, and Dr Wilkins called me back."
CALM = "The morning was quiet and I had tea by the window. "
LONG = f"{CALM * 8}Ring me on 07700 900321 love. {CALM * 8}"
IN_DANGER = (
    "I can't go on any more. Everybody would be better off without me. "
    "I have spare Tecfidera tablets, PM me for 20 pounds. Ring me on 07700 900321."
)


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def looked_at(person: Person, story: Story, body: str) -> Browser:
    return person.browser.get(story.path).post_form(story.comments_path, body=body, do="preview")


def notes(browser: Browser) -> list[str]:
    return [" ".join(each.get_text().split()) for each in browser.page.select(".told__one")]


def test_one_clinician_named_three_times_is_one_note_and_one_press(ada: Person, story: Story) -> None:
    shown = looked_at(ada, story, NAMED)
    (note,) = notes(shown)
    assert "3 places" in note
    assert len(shown.page.select(".told__text mark")) == 3
    button = shown.page.select_one("button[name=use]")
    assert button is not None
    data = {"csrf_token": shown.token, "body": NAMED, "use": str(button["value"])}
    taken = shown.seen(shown.client.post(story.comments_path, data=data))
    assert typed(taken) == "Dr W was kind. Dr W listened, and Dr W called me back."


def test_what_will_stand_there_is_shown_with_the_words_beside_it(ada: Person, story: Story) -> None:
    shown = looked_at(ada, story, "I saw Dr Wilkins about the 07700 900321 that Dr Oakham gave me.")
    assert any("It will read: … saw Dr W about the …" in each for each in notes(shown))
    assert any("Dr O gave me." in each for each in notes(shown))
    assert not any("07700" in each for each in notes(shown))


def test_a_short_text_is_shown_whole_and_of_a_long_one_only_what_is_meant(ada: Person, story: Story) -> None:
    whole = looked_at(ada, story, "Ring me on 07700 900321 love.").page.select_one(".told__text")
    assert whole is not None
    assert whole.get_text(strip=True).startswith("Ring me on")
    shown = looked_at(ada, story, LONG)
    assert shown.page.select_one(".told__text") is None
    (note,) = notes(shown)
    assert "… window. Ring me on 07700 900321 love. The morning was …" in note
    told = shown.page.select_one(".told")
    assert told is not None
    assert len(" ".join(told.get_text().split())) < 400


def test_of_many_notes_two_stand_open_and_what_is_asked_comes_first(ada: Person, story: Story) -> None:
    shown = looked_at(
        ada,
        story,
        "Dr Wilkins was kind. Ring me on 07700 900321. Write to jo@example.com. "
        "You should stop taking your Tecfidera right now.",
    )
    assert len(notes(shown)) == 4
    assert "advice to change" in notes(shown)[0]
    assert len(shown.page.select(".told > .told__list > .told__one")) == 2
    folded = shown.page.select_one(".told__more")
    assert folded is not None
    assert "2 more notes" in folded.get_text()
    assert len(folded.select(".told__one")) == 2


def test_who_waits_only_for_being_new_is_not_read_their_own_words_again() -> None:
    book = shipped()
    book = book.changed(switches=replace(book.switches, hold_first=2))
    words = "Thank you for writing this down."
    judged = Judged(words, judge(words, Standing(newcomer=True), Place.COMMENT, book), book)
    explained = explain(judged)
    assert explained.said.startswith("A moderator will read this")
    assert len(explained.told) == 1
    assert explained.marked == ()
    assert explained.told[0].spot is None


def test_somebody_in_danger_is_told_of_help_and_of_nothing_that_does_not_happen(
    cast: Cast, story: Story
) -> None:
    shown = looked_at(cast.ada, story, IN_DANGER)
    assert shown.page.select_one(".told .support") is not None
    (note,) = notes(shown)
    assert "phone number" in note
    assert [each.get_text() for each in shown.page.select(".told__text mark")] == ["07700 900321 (note 1)"]
    assert "marked words replaced" in shown.text
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=IN_DANGER)
    with story.app.app_context():
        kept = {each.rule for each in session.query(KeptFinding)}
    assert {"care", "medicines", "contact-details"} <= kept


def test_what_is_told_is_a_heading_of_the_level_where_it_stands(ada: Person, story: Story) -> None:
    shown = looked_at(ada, story, NAMED)
    levels = [int(each.name[1]) for each in shown.page.select("main h1, main h2, main h3, main h4")]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert shown.page.select_one("h2.told__head") is not None
    answer = ada.browser.post("/comments/check", body=NAMED).response.json
    assert answer is not None
    assert 'h3 class="told__head"' in answer["html"]
