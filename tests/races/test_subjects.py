"""Topics, tags and whoever leaves are taken in hand while somebody saves a story: nobody waits for ever."""

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from flask import Flask

from forum.articles import actions as articles
from forum.articles import queries as subjects
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Conflict, DomainError, Invalid, Refused
from forum.core.markup import ARTICLE, write
from forum.editing import actions, queries
from forum.editing.actions.turns import take_up
from forum.editing.typesetting import typeset
from tests import makers
from tests.editing.desk import WHOLE, begun, saved
from tests.editing.test_contribute import sent
from tests.handles import Story
from tests.people import PASSWORD, Cast, Person
from tests.races.crowd import at_once, inside

A_MOMENT = 0.5  # in which the other one gets as far as it can


def while_saving(
    by: Person, story: Story, act: Callable[[], object], **changes: object
) -> list[object | Exception]:
    """Somebody has the story's turn and saves; in the middle of it another one begins to act."""
    began = threading.Event()

    def save() -> None:
        number, words = queries.latest(story.article)
        made = typeset(replace(words, **changes))  # type: ignore[arg-type]  # fields of a manuscript
        with transaction():
            take_up(by.member, story.article, clock.now())
            began.set()
            time.sleep(A_MOMENT)
            actions.save(by.member, story.article, made, clock.now(), on=number)

    def other() -> None:
        began.wait()
        with transaction():
            act()

    return at_once([inside(story.app, save), inside(story.app, other)], threads=2)


def topics_of(story: Story) -> list[str]:
    with story.app.app_context():
        return [each.slug for each in story.article.topics]


def tags_of(story: Story) -> list[str]:
    with story.app.app_context():
        return [each.name for each in story.article.tags]


def test_a_topic_gets_another_name_while_a_story_with_it_is_saved(cast: Cast) -> None:
    story = begun(cast.ed)

    def rename() -> None:
        subject = articles.Subject("Every day", write("About it.", ARTICLE))
        articles.change_topic(cast.ola.member, subjects.topic("daily-life"), subject)

    assert while_saving(cast.ed, story, rename, body="More of it.") == [None, None]


def test_topics_become_one_while_a_story_with_them_is_saved(cast: Cast) -> None:
    other, story = makers.a_topic(cast.ed.app, "Sleep"), begun(cast.ed)

    def merge() -> None:
        one, into = subjects.topic("daily-life"), subjects.topic(other.slug)
        articles.merge_topics(cast.ola.member, one, into, clock.now())

    assert while_saving(cast.ed, story, merge, topics=("sleep", "daily-life")) == [None, None]
    assert topics_of(story) == ["sleep"]


def test_a_topic_goes_away_while_a_story_gets_it(cast: Cast) -> None:
    other, story = makers.a_topic(cast.ed.app, "Sleep"), begun(cast.ed)

    def remove() -> None:
        articles.remove_topic(cast.ola.member, subjects.topic(other.slug))
        time.sleep(2 * A_MOMENT)

    saving, removing = while_saving(cast.ed, story, remove, topics=("daily-life", "sleep"))
    if removing is None:
        assert isinstance(saving, Invalid)
        assert topics_of(story) == ["daily-life"]
    else:  # SQLite lets one in after the other
        assert saving is None
        assert isinstance(removing, Refused)


def test_tags_become_one_while_a_story_with_them_is_saved(cast: Cast) -> None:
    story = begun(cast.ed, replace(WHOLE, tags=("Fatigue",)))
    begun(cast.ed, replace(WHOLE, title="Another", tags=("Tiredness",)))

    def merge() -> None:
        one, into = subjects.tag("fatigue"), subjects.tag("tiredness")
        articles.merge_tags(cast.ola.member, one, into)

    assert while_saving(cast.ed, story, merge, tags=("Tiredness",)) == [None, None]
    assert tags_of(story) == ["Tiredness"]


def test_a_tag_is_merged_away_while_another_story_gets_it(cast: Cast) -> None:
    story = begun(cast.ed)
    begun(cast.ed, replace(WHOLE, title="Another", tags=("Fatigue", "Tiredness")))

    def merge() -> None:
        one, into = subjects.tag("fatigue"), subjects.tag("tiredness")
        articles.merge_tags(cast.ola.member, one, into)
        time.sleep(2 * A_MOMENT)

    assert while_saving(cast.ed, story, merge, tags=("Fatigue",)) == [None, None]
    assert tags_of(story) == ["Tiredness"]


def test_who_merges_a_tag_that_a_story_gets_at_this_moment_is_asked_to_look_again(cast: Cast) -> None:
    story = begun(cast.ed)
    begun(cast.ed, replace(WHOLE, title="Another", tags=("Fatigue", "Tiredness")))
    held = threading.Event()

    def save() -> None:
        made = typeset(replace(WHOLE, author="ed", tags=("Fatigue",)))
        with transaction():
            actions.save(cast.ed.member, story.article, made, clock.now(), on=1)
            held.set()
            time.sleep(A_MOMENT)

    def merge() -> None:
        held.wait()
        with transaction():
            one, into = subjects.tag("fatigue"), subjects.tag("tiredness")
            articles.merge_tags(cast.ola.member, one, into)

    saving, merging = at_once([inside(story.app, save), inside(story.app, merge)], threads=2)
    assert saving is None
    assert merging is None or isinstance(merging, Conflict)  # SQLite lets one in after the other
    assert tags_of(story) == (["Tiredness"] if merging is None else ["Fatigue"])


def test_of_two_who_take_the_same_tag_away_at_once_one_is_told_that_it_is_gone(cast: Cast) -> None:
    story = begun(cast.ed, replace(WHOLE, tags=("Fatigue",)))

    def remove() -> None:
        with transaction():
            tag = subjects.tag("fatigue")
            time.sleep(A_MOMENT)
            articles.remove_tag(cast.ola.member, tag)

    outcomes = at_once([inside(story.app, remove)] * 2, threads=2)
    assert sum(each is None for each in outcomes) == 1
    assert sum(isinstance(each, DomainError) for each in outcomes) == 1
    assert tags_of(story) == []


def test_somebody_leaves_while_an_editor_asks_them_for_changes(app: Flask, cast: Cast) -> None:
    story, began = sent(cast.ada), threading.Event()
    leaving = cast.ada.browser.get("/account/close")

    def ask() -> None:
        with transaction():
            take_up(cast.ed.member, story.article, clock.now())
            began.set()
            time.sleep(A_MOMENT)
            actions.request_changes(cast.ed.member, story.article, "Shorter, please.", clock.now(), on=1)

    def leave() -> str:
        began.wait()
        return leaving.post_form("/account/close", password=PASSWORD).path

    acts: list[Callable[[], object]] = [inside(app, ask), leave]
    assert at_once(acts, threads=2) == [None, "/account/closed"]
    with app.app_context():
        assert story.article.title == "A story that was taken back"


def test_two_stories_are_saved_and_their_topics_tidied_at_once(cast: Cast) -> None:
    """Whatever the order: somebody is told, or it is done; no error page."""
    stories = [begun(cast.ed, replace(WHOLE, title=f"Title {turn}", tags=("Fatigue",))) for turn in range(3)]
    begun(cast.ed, replace(WHOLE, title="Another", tags=("Tiredness",)))

    def save(story: Story) -> None:
        saved(cast.ed, story, tags=("Tiredness", "Fatigue", f"Word {story.id}"))

    def rename(word: str) -> None:
        with transaction():
            articles.rename_tag(cast.ola.member, subjects.tag("fatigue"), word)

    acts: list[Callable[[], None]] = [inside(story.app, partial(save, story)) for story in stories]
    acts += [inside(cast.ed.app, partial(rename, word)) for word in ("Being tired", "Heavy legs")]
    outcomes = at_once(acts, threads=len(acts))
    assert all(each is None or isinstance(each, DomainError) for each in outcomes), outcomes
