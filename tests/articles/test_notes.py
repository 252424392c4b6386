"""Editors tell readers what was changed in a story, and why; and take it back."""

import json
from typing import Any

import pytest
from flask import Flask

from forum.articles import actions
from forum.articles.queries import visible_head
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Missing, Refused
from forum.core.markup import NOTE, write
from forum.core.web.words import day
from forum.moderation import queries as record
from forum.notes.models import SubjectKind
from forum.notes.queries import each_note_on
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast, Person

WORDS = "The dose in the second part was wrong; the author has *put it right*."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def path(story: Story) -> str:
    return f"{story.path}/notes"


def explain(who: Person, story: Story, **typed: Any) -> Browser:
    return who.browser.get(path(story)).post_form(path(story), **({"words": WORDS} | typed))


def found(story: Story) -> list[tuple[str, str | None]]:
    with story.app.app_context():
        return [(each.body, each.rule) for each in each_note_on(SubjectKind.ARTICLE, story.id)]


def version(story: Story) -> int:
    with story.app.app_context():
        return visible_head(story.slug, None, clock.now()).version


def entries(app: Flask) -> list[tuple[str, str, int, str | None, object]]:
    sql = "SELECT act, kind, subject_id, by_id, rule, facts FROM log_entry ORDER BY number"
    with app.app_context():
        rows = session.connection().exec_driver_sql(sql).all()
    return [(row[0], row[1], row[2], row[4], json.loads(row[5])) for row in rows]


@pytest.mark.parametrize("who", ["ed", "ola"])
def test_readers_see_it_above_the_story_with_its_day(
    cast: Cast, story: Story, visitor: Browser, who: str
) -> None:
    before = version(story)
    visitor.get(story.path)
    browser = explain(cast[who], story)
    assert browser.path == story.path
    (note,) = visitor.get(story.path).page.select(".story [aria-label='Editor’s note']")
    text = " ".join(note.get_text(" ").split())
    assert text.startswith(f"Updated on {day(clock.now())}: The dose in the second part was wrong")
    assert note.select("em")
    html = str(visitor.page)
    assert html.index('class="byline"') < html.index("Updated on") < html.index("It began with a tingling")
    assert version(story) > before


def test_it_may_name_a_rule(story: Story, ed: Person, visitor: Browser) -> None:
    explain(ed, story, rule="contact-details")
    (note,) = visitor.get(story.path).page.select(".story .note")
    assert note.select("a[href='/rules#contact-details']")
    assert found(story) == [(WORDS, "contact-details")]


def test_it_is_in_the_record_and_so_is_taking_it_back(story: Story, cast: Cast, visitor: Browser) -> None:
    explain(cast.ed, story, rule="contact-details")
    before = version(story)
    browser = cast.ola.browser.get(path(story)).post_form(f"{path(story)}/taken-back")
    assert browser.path == path(story)
    assert found(story) == []
    assert version(story) > before
    assert "Updated on" not in visitor.get(story.path).text
    assert entries(story.app) == [
        ("explain", "article", story.id, "contact-details", {"note": 1}),
        ("explain", "article", story.id, None, {"note": 1, "taken back": True}),
    ]
    with story.app.app_context():
        assert [each.by for each in record.entries(None, 9)] == ["ola", "ed"]


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_nobody_else_writes_or_takes_back_any(story: Story, cast: Cast, who: str) -> None:
    explain(cast.ed, story)
    browser = cast[who].browser
    assert browser.get(path(story)).status == 403
    assert browser.post(path(story), words="By me.").status == 403
    assert browser.post(f"{path(story)}/taken-back", note="1").status == 403
    with story.app.app_context():
        with pytest.raises(Refused), transaction():
            actions.explain(cast[who].member, story.article, write("By me.", NOTE), clock.now())
        with pytest.raises(Refused), transaction():
            actions.take_note_back(cast[who].member, story.article, 1, clock.now())
    assert found(story) == [(WORDS, None)]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"words": "  "}, "nothing here yet"),
        ({"words": "x" * 501}, "500 is the most"),
        ({"words": "Ring 07700 900321 for more."}, "phone number"),
    ],
)
def test_what_does_not_work_is_said_and_stays_in_its_field(
    story: Story, ed: Person, typed: dict[str, Any], sentence: str
) -> None:
    browser = explain(ed, story, **typed)
    assert browser.status == 422
    assert sentence in browser.text
    assert browser.page.select("#words")[0].get_text().strip() == typed["words"].strip()
    assert found(story) == []
    assert entries(story.app) == []


def test_a_rule_that_there_is_not_is_refused(story: Story, ed: Person) -> None:
    browser = ed.browser.get(path(story)).post(path(story), words=WORDS, rule="no-such-rule")
    assert browser.status == 422
    assert "choose a rule from the list" in browser.text
    assert WORDS in browser.page.select("#words")[0].get_text()


def test_pressing_twice_is_one_note(story: Story, ed: Person) -> None:
    explain(ed, story)
    explain(ed, story)
    assert found(story) == [(WORDS, None)]
    assert len(entries(story.app)) == 1


def test_a_note_of_another_story_is_not_taken_back_from_here(story: Story, ed: Person) -> None:
    explain(ed, story)
    other = makers.an_article(ed, "Another year")
    browser = ed.browser
    assert browser.post(f"{path(other)}/taken-back", note="1").status == 404
    assert browser.post(f"{path(story)}/taken-back", note="x").status == 404
    with story.app.app_context(), pytest.raises(Missing), transaction():
        actions.take_note_back(ed.member, story.article, 99, clock.now())
    assert found(story) == [(WORDS, None)]


def test_a_story_that_readers_can_not_see_needs_none(ed: Person) -> None:
    draft = makers.a_draft(ed)
    browser = ed.browser.get(path(draft))
    assert "nothing yet to tell" in browser.text
    browser.post(path(draft), words=WORDS)
    assert browser.status == 403
    assert WORDS in browser.page.select("#words")[0].get_text()
    assert found(draft) == []


def test_the_way_there_is_on_the_story_for_editors_alone(story: Story, cast: Cast, visitor: Browser) -> None:
    link = f"a[href='{path(story)}']"
    assert cast.ed.browser.get(story.path).page.select(link)
    assert cast.ola.browser.get(story.path).page.select(link)
    for other in (cast.mo.browser, cast.ada.browser, visitor):
        assert other.get(story.path).page.select(link) == []
