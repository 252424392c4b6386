"""Stories at the desk to start a test from, and what one sees of them."""

from dataclasses import replace

from sqlalchemy import select

from forum.articles.models import Topic
from forum.core import clock
from forum.core.db import session, transaction
from forum.editing import actions, queries
from forum.editing.manuscript import Manuscript
from forum.editing.queries.standing import standing
from forum.editing.typesetting import typeset
from forum.editing.whereabouts import Where
from tests import makers
from tests.makers import Story
from tests.people import Person

WHOLE = Manuscript(
    title="My first infusion",
    standfirst="Hour by hour.",
    body="It began at **seven**.",
    relation="lives with MS",
    paid=False,
    topics=("daily-life",),
)


def begun(by: Person, words: Manuscript = WHOLE) -> Story:
    """A story that this editor has begun, with all that it needs."""
    with by.app.app_context():
        if "daily-life" in words.topics and not _has_topic():
            makers.a_topic(by.app)
        with transaction():
            made = typeset(replace(words, author=words.author or by.username))
            article = actions.begin(by.member, made, clock.now())
            return Story(by.app, article.id, article.slug)


def _has_topic() -> bool:
    return bool(session.execute(select(Topic.id).where(Topic.slug == "daily-life")).first())


def approved(by: Person, reviewer: Person, words: Manuscript = WHOLE) -> Story:
    """A story that one editor wrote and another approved."""
    story = begun(by, words)
    with by.app.app_context(), transaction():
        actions.send_for_review(by.member, story.article, clock.now(), on=1, reviewer=reviewer.id)
        actions.approve(reviewer.member, story.article, clock.now(), on=1)
    return story


def published(by: Person, reviewer: Person, words: Manuscript = WHOLE) -> Story:
    """The same, before readers."""
    story = approved(by, reviewer, words)
    with by.app.app_context(), transaction():
        actions.publish(by.member, story.article, clock.now(), on=1)
        return Story(by.app, story.id, story.article.slug)


def saved(by: Person, story: Story, **changes: object) -> int:
    """Somebody changes a part of it and saves; the number it has then."""
    with by.app.app_context():
        number, words = queries.latest(story.article)
        made = typeset(replace(words, **changes))  # type: ignore[arg-type]  # fields of a manuscript
        with transaction():
            return actions.save(by.member, story.article, made, clock.now(), on=number)


def where(story: Story) -> Where:
    """Where it is now."""
    with story.app.app_context():
        return standing(story.article).where(clock.now())


def at_the_desk(story: Story) -> str:
    """Its own page there."""
    return f"/desk/stories/{story.id}"
