"""Two who change the same story: what they wrote is put together, and nothing goes without being shown."""

from collections import Counter
from dataclasses import replace
from typing import Any

from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from forum.editing import queries
from forum.editing.manuscript import Manuscript
from forum.editing.merging import Clash, Keep, Three, merge
from forum.editing.models import Why
from tests.editing.sheets import BODY, WORDS, Fields, a_story, opened, path, saved
from tests.handles import Story
from tests.people import Browser, Cast

SEVEN, NEEDLE, NOON = BODY.split("\n\n")
HERS = BODY.replace(NEEDLE, "The needle was tiny.")
HIS = BODY.replace(NOON, "I slept until ten.")
CLASHING = BODY.replace(NEEDLE, "The needle was large.")


def _late(cast: Cast, body: str, **parts: Any) -> tuple[Browser, Story]:
    """Ed opens a story, Ola saves hers, Ed presses Save; his browser, and the story."""
    story = a_story(cast.ed)
    browser = opened(cast.ed, story)
    saved(cast.ola, story, 1, body=HERS)
    return browser.post_form(path(story), body=body, **parts), story


def test_who_saves_later_sees_both_and_nothing_is_saved(app: Flask, cast: Cast) -> None:
    browser, story = _late(cast, CLASHING)
    assert browser.status == 409
    assert "The needle was large." in browser.text
    assert "The needle was tiny." in browser.text
    assert "It was ola, just now" in browser.text
    with app.app_context():
        assert queries.latest(story.article).number == 2


def test_what_does_not_clash_goes_together_by_one_press(app: Flask, cast: Cast) -> None:
    browser, story = _late(cast, HIS, title="His title")
    assert "nothing clashes" in browser.text
    browser.post_form(path(story, "merge"))
    with app.app_context():
        number, it = queries.latest(story.article)
        row = queries.revisions(story.article, None).saved[0].row
    assert (number, it.title, row.why) == (3, "His title", Why.MERGED)
    assert it.body == BODY.replace(NEEDLE, "The needle was tiny.").replace(NOON, "I slept until ten.")


def test_each_clash_is_chosen_and_without_a_choice_nothing_is_saved(app: Flask, cast: Cast) -> None:
    for keep, wanted in (
        ("mine", "The needle was large."),
        ("theirs", "The needle was tiny."),
        ("both", "The needle was large.\n\nThe needle was tiny."),
    ):
        browser, story = _late(cast, CLASHING)
        merging = path(story, "merge")
        browser.post_form(merging)
        assert browser.status == 422
        assert "Please choose" in browser.text
        choice: Fields = {"keep-0": keep}
        browser.post_form(merging, **choice)
        assert browser.status == 200
        with app.app_context():
            number, it = queries.latest(story.article)
        assert (number, it.body) == (3, BODY.replace(NEEDLE, wanted))


def test_one_may_put_it_together_and_go_on_writing(app: Flask, cast: Cast) -> None:
    browser, story = _late(cast, HIS)
    browser.post_form(path(story, "merge"), do="write")
    assert "I slept until ten." in browser.text
    assert "The needle was tiny." in browser.text
    with app.app_context():
        assert queries.latest(story.article).number == 2
    browser.post_form(path(story))
    assert "Saved as number 3" in browser.text


def test_who_is_late_once_more_is_shown_what_came_since(app: Flask, cast: Cast) -> None:
    browser, story = _late(cast, HIS)
    saved(cast.ola, story, 2, body=HERS, title="Once more")
    browser.post_form(path(story, "merge"))
    assert (browser.status, "Somebody has saved once more" in browser.text) == (409, True)
    browser.post_form(path(story, "merge"))
    with app.app_context():
        number, it = queries.latest(story.article)
    assert (number, it.title) == (4, "Once more")
    assert "I slept until ten." in it.body


def test_parts_beside_the_text_are_put_together_too() -> None:
    base = replace(WORDS, tags=("a", "b"), topics=("x", "y"))
    mine = replace(base, tags=("a", "c"), relation="lives with MS")
    theirs = replace(base, tags=("a", "b", "d"), topics=("x", "z"))
    found = merge(Three(base, mine, theirs))
    assert found.clashes == ()
    it = found.settled([])
    assert (set(it.tags), it.topics, it.relation) == ({"a", "c", "d"}, ("x", "z"), "lives with MS")


def test_two_titles_and_two_main_topics_are_asked_about() -> None:
    base = replace(WORDS, topics=("x",))
    three = Three(base, replace(base, title="M", topics=("m",)), replace(base, title="T", topics=("t",)))
    found = merge(three)
    assert [each.part for each in found.clashes] == ["title", "topics"]
    it = found.settled([Keep.MINE, Keep.THEIRS])
    assert (it.title, it.topics) == ("M", ("t",))


lines = st.lists(st.sampled_from(["", "a", "b", "c", "dd", "::: note", ":::"]), max_size=9).map("\n".join)


def _shown(text: str, clashes: tuple[Clash, ...], side: str) -> Counter[str]:
    found = Counter(text.split("\n"))
    for clash in clashes:
        found += Counter(getattr(clash, side).split("\n"))
    return found


@given(lines, lines, lines)
def test_nothing_that_either_typed_goes_without_being_shown(base: str, mine: str, theirs: str) -> None:
    three = Three(*(Manuscript(title="t", body=body) for body in (base, mine, theirs)))
    found = merge(three)
    for keep in Keep:
        text = found.settled([keep] * len(found.clashes)).body
        for side, typed in (("mine", mine), ("theirs", theirs)):
            new = set(typed.split("\n")) - set(base.split("\n"))
            assert new <= set(_shown(text, found.clashes, side))


@given(lines, lines)
def test_who_changed_nothing_changes_nothing(base: str, other: str) -> None:
    one, two = Manuscript(title="t", body=base), Manuscript(title="t", body=other)
    for three in (Three(one, one, two), Three(one, two, one), Three(one, two, two)):
        found = merge(three)
        assert found.clashes == ()
        assert found.settled([]).body == other


def test_a_hundred_thousand_letters_are_put_together_in_a_moment() -> None:
    words = [f"{number} {'word ' * 9}" for number in range(2000)]
    base = Manuscript(title="t", body="\n\n".join(words))
    mine = replace(
        base, body="\n\n".join(f"M{each}" if number % 3 == 0 else each for number, each in enumerate(words))
    )
    theirs = replace(base, body="\n\n".join(reversed(words)))
    found = merge(Three(base, mine, theirs))
    assert all(f"M{each}" in str(found) for each in words[::300])
