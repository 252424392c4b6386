"""Editors at the same moment: of those who save on one number, exactly one does; all others are told."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from forum.articles.models import Article
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Conflict
from forum.editing import actions, queries
from forum.editing.actions import Origin
from forum.editing.manuscript import Manuscript
from forum.editing.models import Autosave, Presence, Why
from forum.editing.typesetting import typeset
from tests import makers
from tests.editing.sheets import WORDS, a_story
from tests.handles import Story
from tests.people import Cast, Person
from tests.races.crowd import at_once, inside

TURNS = 12


def _save(by: Person, story: Story, turn: int, on: int, why: Why = Why.SAVED) -> int:
    made = typeset(Manuscript(title="T", body=f"Turn {turn}."))
    with transaction():
        article = session.get_one(Article, story.id)
        return actions.save(by.member, article, made, clock.now(), on=on, origin=Origin(why))


def _told(found: list[int | Exception]) -> Counter[str]:
    return Counter(each.__class__.__name__ if isinstance(each, Exception) else "saved" for each in found)


def test_of_many_who_save_at_once_exactly_one_does(cast: Cast) -> None:
    story = a_story(cast.ed)
    acts: list[Callable[[], int]] = [
        partial(_save, (cast.ed, cast.ola)[turn % 2], story, turn, 1, (Why.SAVED, Why.MERGED)[turn % 2])
        for turn in range(TURNS)
    ]
    found = at_once([inside(cast.ed.app, act) for act in acts], threads=TURNS)
    assert _told(found) == {"saved": 1, actions.SavedMeanwhile.__name__: TURNS - 1}
    with cast.ed.app.app_context():
        assert queries.latest(story.article).number == 2
        assert len(queries.revisions(story.article, None).saved) == 2


def test_a_story_that_nobody_touched_is_found_once(cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    acts = [partial(_save, (cast.ed, cast.ola)[turn % 2], story, turn, 0) for turn in range(TURNS)]
    found = at_once([inside(cast.ed.app, act) for act in acts], threads=TURNS)
    assert _told(found) == {"saved": 1, actions.SavedMeanwhile.__name__: TURNS - 1}
    with cast.ed.app.app_context():
        whys = [each.row.why for each in queries.revisions(story.article, None).saved]
        assert whys == [Why.SAVED, Why.FOUND]


def _type(by: Person, story: Story, turn: int) -> int:
    with transaction():
        now = clock.now()
        actions.keep_typed(by.member, story.article, Manuscript(title="T", body=f"Turn {turn}."), now, on=1)
        actions.be_present(by.member, story.article, now)
    return turn


def test_what_one_types_in_many_windows_at_once_is_one_row(cast: Cast) -> None:
    story = a_story(cast.ed, WORDS)
    acts = [partial(_type, cast.ed, story, turn) for turn in range(TURNS)]
    found = at_once([inside(cast.ed.app, act) for act in acts], threads=TURNS)
    assert _told(found) == {"saved": 1, Conflict.__name__: TURNS - 1}  # none knew of the first one's words
    with cast.ed.app.app_context():
        assert (session.query(Autosave).count(), session.query(Presence).count()) == (1, 1)
