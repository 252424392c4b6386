"""The writing page as an editor meets it: its form filled in, and a story to write on."""

from dataclasses import replace
from typing import Any

from forum.articles.models import Article
from forum.core import clock
from forum.core.db import session, transaction
from forum.editing import actions
from forum.editing.manuscript import Manuscript
from forum.editing.models import Contribution, Work
from forum.editing.typesetting import typeset
from tests.handles import Story
from tests.people import Browser, Person

Fields = dict[str, Any]  # of a form, as a browser sends them

BODY = "It began at seven.\n\nThe needle was small.\n\nI slept until noon."
WORDS = Manuscript(title="My first infusion", standfirst="Hour by hour.", body=BODY)


def a_story(by: Person, words: Manuscript = WORDS) -> Story:
    """A story that somebody has begun at the desk."""
    with by.app.app_context(), transaction():
        article = actions.begin(by.member, typeset(words), clock.now())
        return Story(by.app, article.id, article.slug)


def a_contribution(by: Person, words: Manuscript = WORDS) -> Story:
    """The same, sent in by a member who is no editor."""
    story = a_story(by, words)
    with by.app.app_context(), transaction():
        session.get_one(Work, story.id).contributed = True
        session.add(Contribution(article_id=story.id, member_id=by.id, key=f"form-{story.id}"))
    return story


def saved(by: Person, story: Story, on: int, **parts: object) -> int:
    """Save it, with these parts of the manuscript changed."""
    with by.app.app_context(), transaction():
        made = typeset(replace(WORDS, **parts))  # type: ignore[arg-type]  # parts of a manuscript
        return actions.save(by.member, session.get_one(Article, story.id), made, clock.now(), on=on)


def path(story: Story, way: str = "write") -> str:
    """Where its writing page is, or another of its doors."""
    return f"/desk/stories/{story.id}/{way}"


def opened(by: Person, story: Story) -> Browser:
    """Their browser, with the writing page open."""
    browser = by.browser.get(path(story))
    assert browser.status == 200, browser.text
    return browser


def field(browser: Browser, name: str) -> str:
    """What stands in a field of the page."""
    found = browser.page.select_one(f"#sheet [name={name}], [form=sheet][name={name}]")
    assert found is not None, name
    return found.get_text().removeprefix("\n") if found.name == "textarea" else str(found.get("value", ""))
