"""What waited before a decision waits as it had once that is undone: for the same reasons, by nobody anew."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from forum.accounts.ladder import Rung
from forum.accounts.models import Member
from forum.comments.models import KeptFinding, Tombstone
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation.acts import Act
from forum.moderation.models import Entry, Statement
from forum.moderation.restrictions import Found
from tests import makers
from tests.makers import Said, Story
from tests.moderation.desk import SELLING, post, waiting
from tests.moderation.reporting import report
from tests.moderation.test_reports_hold import away
from tests.moderation.test_undo import acts, undo
from tests.people import Browser, Cast, Person
from tests.team.test_duty import nobody_is_expected_now

TYPED = {"rule": "kindness", "reason": "Please change it."}
Why = tuple[str | None, str, int | None, int | None]


@pytest.fixture
def story(app: object, ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def held(cast: Cast, story: Story) -> Said:
    post(cast.ada, story, SELLING)
    return Said(story.app, 1, 1)


def why(said: Said) -> Why:
    """Why it waits: under which rule, in which words, by whom, for how many reports."""
    with said.app.app_context():
        stone = session.get_one(Tombstone, said.id)
        return stone.rule, stone.reason, stone.by_id, stone.reports


def told(said: Said) -> tuple[str | None, str, int | None, Found]:
    """The same, as its author is told of it."""
    with said.app.app_context():
        holds = (Statement.comment_id == said.id, Statement.ended_at.is_(None))
        each = session.scalars(select(Statement).where(*holds)).one()
        return each.rule, each.why, each.by_id, each.found


def unlooked(said: Said) -> int:
    """How much of what the rules found nobody has looked at."""
    with said.app.app_context():
        open_ = (KeptFinding.comment_id == said.id, KeptFinding.settled_at.is_(None))
        return len(session.scalars(select(KeptFinding.id).where(*open_)).all())


@pytest.mark.parametrize(
    ("noun", "says"), [("hold", "a person of the team looks"), ("return", "asked its author to change it")]
)
def test_what_readers_told_us_waits_again_when_a_hold_is_undone(
    cast: Cast, story: Story, visitor: Browser, noun: str, says: str
) -> None:
    said = makers.a_comment(story, cast.ada, text="A rude word.")
    receipt = report(cast.ben, said.path)
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    browser.post_form(f"{said.path}/{noun}", **TYPED)  # type: ignore[arg-type]  # fields
    assert says in receipt.get(receipt.path).text
    undo(browser)
    assert waiting(story.app) == [("report", said.id)]
    assert "A rude word." in visitor.get(story.path).text
    text = receipt.get(receipt.path).text
    assert says not in text
    assert "We left it as it is" not in text


@pytest.mark.parametrize("noun", ["return", "publication", "removal"])
def test_what_reports_let_wait_waits_for_them_again(cast: Cast, story: Story, noun: str) -> None:
    said = _held_by_reports(cast, story)
    before = why(said), told(said), sorted(waiting(story.app))
    assert before[0][3] == 3
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    typed = {} if noun == "publication" else TYPED
    undo(browser.post_form(f"{said.path}/{noun}", **typed))  # type: ignore[arg-type]  # fields
    assert (why(said), told(said), sorted(waiting(story.app))) == before
    with story.app.app_context():
        by_programs = select(Entry.number).where(Entry.act == Act.HOLD, Entry.by_id.is_(None))
        assert len(session.scalars(by_programs).all()) == 1


def _held_by_reports(cast: Cast, story: Story) -> Said:
    with story.app.app_context(), transaction():
        session.execute(update(Member).values(joined_at=clock.now() - timedelta(days=9)))
    away(story.app, cast.ola)
    said = makers.a_comment(story, cast.ada, text="A rude word.")
    for person in (cast.ben, cast.una, cast.ed):
        report(person, said.path)
    return said


@pytest.mark.parametrize("noun", ["publication", "return", "removal"])
def test_it_waits_for_what_the_rules_had_found_and_for_nobodys_decision(
    cast: Cast, story: Story, held: Said, noun: str
) -> None:
    before = why(held), told(held), unlooked(held)
    assert (before[0][2], before[2] > 0) == (None, True)
    browser = cast.mo.browser.get(f"{held.path}/moderation")
    typed = {} if noun == "publication" else TYPED
    undo(browser.post_form(f"{held.path}/{noun}", **typed))  # type: ignore[arg-type]  # fields
    assert (why(held), told(held), unlooked(held)) == before
    assert acts(story)[1:] == [Act.UNDO]


def _newcomers_wait(cast: Cast, story: Story) -> Said:
    nobody_is_expected_now(cast)
    post(cast.ben, story, "A good day.")
    return Said(story.app, 1, 1)


def _whom_we_read_first(cast: Cast, story: Story) -> Said:
    makers.a_sanction(cast.una, cast.ada, Rung.HELD)
    post(cast.ada, story, "A good day.")
    return Said(story.app, 1, 1)


def _without_a_rule(cast: Cast, story: Story) -> Said:
    return makers.a_held_comment(story, cast.ada)


@pytest.mark.parametrize("made", [_newcomers_wait, _whom_we_read_first, _without_a_rule])
@pytest.mark.parametrize("noun", ["publication", "return", "removal"])
def test_it_waits_again_under_a_rule_that_nobody_can_choose_or_under_none(
    cast: Cast, story: Story, visitor: Browser, made: Callable[[Cast, Story], Said], noun: str
) -> None:
    said = made(cast, story)
    before = why(said)
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    typed = {} if noun == "publication" else TYPED
    undo(browser.post_form(f"{said.path}/{noun}", **typed))  # type: ignore[arg-type]  # fields
    assert browser.status == 200
    assert waiting(story.app) == [("held", said.id)]
    assert (why(said)[0], why(said)[2]) == (before[0], None)
    assert made is _without_a_rule or why(said) == before  # nobody was told why, so nobody knows
    assert visitor.get(story.path).page.select_one(f"#c{said.number} .prose") is None
    with story.app.app_context():
        assert story.article.comment_count == story.article.thread_count == 0


def test_what_readers_told_us_after_a_decision_is_not_decided_by_undoing_it(
    cast: Cast, story: Story, held: Said
) -> None:
    browser = cast.mo.browser.get(f"{held.path}/moderation").post_form(f"{held.path}/publication")
    receipt = report(cast.ben, held.path)
    undo(browser)
    assert sorted(waiting(story.app)) == [("held", held.id), ("report", held.id)]
    assert "Nobody has decided yet." in receipt.get(receipt.path).text
