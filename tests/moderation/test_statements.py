"""Whoever's words were replaced, held or removed is told what, why, by whom and under which rule."""

import json

import pytest
from sqlalchemy import select

from forum.core.db import session
from forum.moderation.models import Statement
from forum.moderation.restrictions import Found, Restriction
from tests import makers
from tests.makers import Story
from tests.people import Cast, Person

NUMBER = "07700 900321"
ADVERT = "Buy my miracle tea, use code SPOON20 at checkout: https://bit.ly/x"
Row = tuple[Restriction, Found, bool, str | None, bool]


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def post(person: Person, story: Story, body: str) -> None:
    person.browser.get(story.path).post_form(story.comments_path, body=body)


def statements(story: Story) -> list[Row]:
    """What was done, how it was found, whether a program decided, under which rule, whether it holds."""
    with story.app.app_context():
        found = session.scalars(select(Statement).order_by(Statement.id)).all()
        return [
            (each.restriction, each.found, each.by_id is None, each.rule, each.ended_at is None)
            for each in found
        ]


def remove(cast: Cast, id: int) -> None:
    browser = cast.mo.browser.get(f"/comments/{id}/moderation")
    browser.post_form(f"/comments/{id}/removal", rule="kindness", reason="Please stay kind.")


def test_words_that_a_program_replaced_have_one(cast: Cast, story: Story) -> None:
    post(cast.ada, story, f"Ring me on {NUMBER}, love.")
    assert statements(story) == [
        (Restriction.ADJUSTED, Found.PROGRAM, True, "contact-details", True),
    ]
    shown = cast.ada.browser.get("/comments/1/statements")
    assert shown.path == "/statements/1"
    for words in (NUMBER, "This looks like a phone number.", "version 1", "a program, by the rule", "Rule "):
        assert words in shown.text


def test_whoever_quoted_words_that_were_taken_out_has_one_too(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="It was the clinic in Larkspur Lane that helped.")
    quote = "> It was the clinic in Larkspur Lane that helped.\n\nWhich one?"
    answer = makers.a_comment(story, cast.ben, said, text=quote)
    path = f"{said.path}/adjustment"
    browser = cast.mo.browser.get(path)
    browser.post_form(path, body="It was a clinic that helped.", rule="other-people", reason="")
    adjusted = (Restriction.ADJUSTED, Found.PERSON, False, "other-people", True)
    assert statements(story) == [adjusted, adjusted]
    told = cast.ben.browser.get(f"{answer.path}/statements")
    assert "You quoted words that were taken out" in told.text
    assert "Larkspur" not in told.text
    form = browser.page.select_one(".done form")
    assert form is not None
    browser.post_form(str(form["action"]))
    assert [holds for *_, holds in statements(story)] == [False, False]


def test_a_comment_that_waits_has_one_until_it_can_be_read(cast: Cast, story: Story) -> None:
    post(cast.ada, story, ADVERT)
    ((what, found, by_program, rule, holds),) = statements(story)
    assert (what, found, by_program, holds) == (Restriction.HELD, Found.PROGRAM, True, True)
    assert rule is not None
    cast.mo.browser.get("/comments/1/moderation").post_form("/comments/1/publication")
    assert [row[4] for row in statements(story)] == [False]
    assert "does not hold any more" in cast.ada.browser.get("/statements/1").text


def test_a_removal_has_one_and_the_wait_before_it_is_over(cast: Cast, story: Story) -> None:
    post(cast.ada, story, ADVERT)
    remove(cast, 1)
    assert [(row[0], row[1], row[2], row[4]) for row in statements(story)] == [
        (Restriction.HELD, Found.PROGRAM, True, False),
        (Restriction.REMOVED, Found.PROGRAM, False, True),
    ]
    said = cast.ada.browser.get("/statements/2").text
    assert "Please stay kind." in said
    assert "Buy my miracle tea" in said  # the text is always given back


def test_what_a_moderator_came_upon_says_so(cast: Cast, story: Story) -> None:
    makers.a_comment(story, cast.ada, text="It was a long day.")
    remove(cast, 1)
    assert statements(story) == [(Restriction.REMOVED, Found.PERSON, False, "kindness", True)]
    assert "a moderator, of their own accord" in cast.ada.browser.get("/statements/1").text


def test_a_second_look_of_the_rules_at_a_comment_that_waits_makes_no_second_one(
    cast: Cast, story: Story
) -> None:
    post(cast.ada, story, ADVERT)
    edit = "/comments/1/edit"
    cast.ada.browser.get(edit).post_form(edit, body=f"{ADVERT} Please do!")
    assert len(statements(story)) == 1


def test_words_without_a_finding_have_none(cast: Cast, story: Story) -> None:
    post(cast.ada, story, "What a lovely story.")
    assert statements(story) == []
    assert "There are none" in cast.ada.browser.get("/account/statements").text


def test_nobody_reads_anothers(cast: Cast, story: Story) -> None:
    post(cast.ada, story, f"Ring me on {NUMBER}, love.")
    assert cast.ben.browser.get("/statements/1").status == 404
    seen = cast.mo.browser.get("/statements/1")
    assert seen.status == 200
    assert NUMBER not in seen.text


def as_data(person: Person) -> list[dict[str, object]]:
    return list(json.loads(person.browser.get("/account/statements.json").response.data)["statements"])


def test_one_takes_them_along_as_data(cast: Cast, story: Story) -> None:
    post(cast.ada, story, f"Ring me on {NUMBER}, love.")
    (told,) = as_data(cast.ada)
    assert told["automated_decision"] is True
    assert told["automated_detection"] is True
    assert told["rule_key"] == "contact-details"
    assert told["legal_ground"] is None
    assert told["territory"] == "everywhere"
    assert as_data(cast.ben) == []
