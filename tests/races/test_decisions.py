"""Two moderators decide about the same comment at the same moment, on the same page: one of them does.

The gate races a few pairs of each kind; `KITH_RACES=1000 .venv/bin/pytest tests/races/test_decisions.py`
races so many on each engine.
"""

import os
from itertools import cycle, islice

import pytest
from sqlalchemy import func, select

from forum.comments.models import TombstoneKind
from forum.comments.queries import find
from forum.core.db import session
from forum.core.errors import Conflict, Refused
from forum.moderation import queries
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Case, Entry, Statement
from forum.moderation.targets import CaseKind
from tests import makers
from tests.handles import Said, Story
from tests.people import Cast, Person
from tests.races.crowd import at_once, inside
from tests.races.decisions import LEAVES, PAIRS, Decide, Pair, a_case, adjust, deciding_on

RACES = int(os.environ.get("KITH_RACES", "36"))
WAITS = {TombstoneKind.HELD}

pytestmark = pytest.mark.timeout(120 + 3 * RACES)  # seconds; a busy machine is slow


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def race(pair: Pair, story: Story, cast: Cast) -> list[str]:
    """What is wrong after the two have decided; nothing, if exactly one of them has."""
    said, seen = a_case(pair, story, cast)
    acts = [deciding_on(pair.one, cast.mo, said, seen), deciding_on(pair.other, cast.una, said, seen)]
    outcomes = at_once([inside(story.app, act) for act in acts], threads=2)
    won = [each for each in outcomes if not isinstance(each, Exception)]
    if len(won) != 1:
        return [f"{len(won)} of two decided: {outcomes}"]
    (lost,) = (each for each in outcomes if isinstance(each, Exception))
    problems = [] if isinstance(lost, Conflict | Refused) else [f"the other one ran into {lost!r}"]
    with story.app.app_context():
        by = cast.mo if won[0] is outcomes[0] else cast.una
        return problems + _in_the_record(pair, won[0], by, said, seen.entry) + _where_it_stands(said)


def _in_the_record(pair: Pair, won: Decide, by: Person, said: Said, since: int) -> list[str]:
    about = (Entry.kind == Kind.COMMENT, Entry.subject_id == said.id, Entry.number > since)
    rows = session.execute(select(Entry.act, Entry.by_id).where(*about, Entry.act != Act.APPEAL)).all()
    expected = [*LEAVES[won], *([Act.PUBLISH] if won is adjust and pair.before else [])]
    told = sorted((act.value, by_id or 0) for act, by_id in rows)
    wanted = sorted((act.value, by.id) for act in expected)
    return [] if told == wanted else [f"the record has {told}, not {wanted}"]


def _where_it_stands(said: Said) -> list[str]:
    """What waits is one open case; each restriction that holds has one statement, each other none."""
    gone = find.tombstone(said.comment)
    held = (Case.subject_id == said.id, Case.kind == CaseKind.HELD, Case.closed_at.is_(None))
    cases = session.scalar(select(func.count()).select_from(Case).where(*held))
    holding = (Statement.comment_id == said.id, Statement.ended_at.is_(None))
    told = sorted(each.value for each in session.scalars(select(Statement.restriction).where(*holding)))
    wanted = ["adjusted"] if "adjusted" in told else []
    wanted += [gone.value] if gone else []
    open_appeals = (Case.subject_id == said.id, Case.kind == CaseKind.APPEAL, Case.closed_at.is_(None))
    asked = session.scalar(select(func.count()).select_from(Case).where(*open_appeals))
    return [
        *([] if cases == (gone in WAITS) else [f"{cases} cases are open, and it is {gone}"]),
        *([] if told == wanted else [f"its author is told {told}, and it is {gone}"]),
        *([f"{asked} appeals are open"] if asked else []),
    ]


def test_of_two_who_decide_on_the_same_page_one_does(cast: Cast, story: Story) -> None:
    found = {}
    for number, pair in enumerate(islice(cycle(PAIRS), RACES)):
        if problems := race(pair, story, cast):
            found[number] = (pair, problems)
    assert found == {}
    with story.app.app_context():
        assert queries.check().broken is None
