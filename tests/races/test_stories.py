"""Several people, and the clock, have a story in hand at the same moment."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from sqlalchemy import func, select

from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import DomainError, Invalid, Refused
from forum.core.keys import fresh_key
from forum.editing import actions, queries
from forum.editing.models import ArticleRevision, Contribution, Deed, Step, Work
from forum.editing.typesetting import typeset
from forum.editing.whereabouts import Where
from tests import makers
from tests.editing.desk import WHOLE, approved, begun, where
from tests.makers import Story
from tests.people import Cast, Person
from tests.races.crowd import at_once, inside


def deeds(story: Story, deed: Deed) -> int:
    with story.app.app_context():
        wanted = select(func.count()).where(Step.article_id == story.id, Step.deed == deed)
        return session.scalar(wanted) or 0


def approve(by: Person, story: Story) -> None:
    with transaction():
        actions.approve(by.member, story.article, clock.now(), on=1)


def ask(by: Person, story: Story) -> None:
    with transaction():
        actions.request_changes(by.member, story.article, "Shorter, please.", clock.now(), on=1)


def publish(by: Person, story: Story) -> None:
    with transaction():
        actions.publish(by.member, story.article, clock.now(), on=1)


def save(by: Person, story: Story, body: str) -> None:
    made = typeset(replace(WHOLE, body=body, author="ed"))
    with transaction():
        actions.save(by.member, story.article, made, clock.now(), on=1)


def due(story: Story, hours: int) -> int:
    with transaction():
        return actions.publish_due(clock.now() + timedelta(hours=hours))


def test_of_two_who_decide_at_once_one_does_and_the_other_is_told(cast: Cast) -> None:
    makers.a_role(cast.mo, "editor")
    for _ in range(3):
        story = begun(cast.ed)
        with story.app.app_context(), transaction():
            actions.send_for_review(cast.ed.member, story.article, clock.now(), on=1)
        acts: list[Callable[[], None]] = [partial(approve, cast.ola, story), partial(ask, cast.mo, story)] * 3
        outcomes = at_once([inside(story.app, act) for act in acts], threads=6)
        assert sum(each is None for each in outcomes) == 1
        assert {type(each) for each in outcomes} == {type(None), Refused}
        assert deeds(story, Deed.APPROVED) + deeds(story, Deed.ASKED) == 1


def test_what_is_saved_while_it_is_published_does_not_slip_out(cast: Cast) -> None:
    for _ in range(3):
        story = approved(cast.ed, cast.ola)
        acts: list[Callable[[], None]] = [
            partial(publish, cast.ed, story),
            partial(save, cast.ola, story, "Nobody has read this."),
        ]
        outcomes = at_once([inside(story.app, act) for act in acts], threads=2)
        assert all(each is None or isinstance(each, DomainError) for each in outcomes)
        out = where(story) in {Where.PUBLISHED, Where.CHANGING}
        with story.app.app_context():
            assert ("seven" in story.article.body) is out
            assert session.get_one(Work, story.id).live_number == (1 if out else None)


def test_many_who_save_at_once_on_one_number_make_one_revision(cast: Cast) -> None:
    story = begun(cast.ed)
    acts = [partial(save, (cast.ed, cast.ola)[turn % 2], story, f"Version {turn}.") for turn in range(8)]
    outcomes = at_once([inside(story.app, act) for act in acts], threads=8)
    assert sum(each is None for each in outcomes) == 1
    assert {type(each) for each in outcomes} == {type(None), actions.SavedMeanwhile}
    with story.app.app_context():
        assert session.scalar(select(func.count()).select_from(ArticleRevision)) == 2
        assert queries.latest(story.article).number == 2


def test_what_is_due_goes_out_once_however_many_run_at_once(cast: Cast) -> None:
    stories = [approved(cast.ed, cast.ola) for _ in range(3)]
    for story in stories:
        with story.app.app_context(), transaction():
            at = clock.now() + timedelta(hours=1)
            actions.schedule(cast.ed.member, story.article, at, clock.now(), on=1)
    acts = [partial(due, story, 2) for story in stories for _ in range(3)]
    outcomes = at_once([inside(stories[0].app, act) for act in acts], threads=9)
    assert sum(each for each in outcomes if isinstance(each, int)) == 3
    assert not [each for each in outcomes if isinstance(each, Exception)]
    assert [deeds(story, Deed.PUBLISHED) for story in stories] == [1, 1, 1]


def test_a_run_and_an_editor_who_takes_it_off_the_calendar(cast: Cast) -> None:
    story = approved(cast.ed, cast.ola)
    with story.app.app_context(), transaction():
        at = clock.now() + timedelta(hours=1)
        actions.schedule(cast.ed.member, story.article, at, clock.now(), on=1)

    def unschedule() -> None:
        with transaction():
            actions.unschedule(cast.ola.member, story.article, clock.now())

    acts: list[Callable[[], object]] = [partial(due, story, 2), unschedule] * 2
    outcomes = at_once([inside(story.app, act) for act in acts], threads=4)
    assert not [each for each in outcomes if isinstance(each, Exception) and not isinstance(each, Refused)]
    assert deeds(story, Deed.PUBLISHED) + deeds(story, Deed.UNSCHEDULED) == 1


def test_the_same_form_sent_many_times_at_once_is_one_contribution(cast: Cast) -> None:
    key, made = fresh_key(), typeset(replace(WHOLE, author="ada", topics=()))

    def send() -> None:
        with transaction():
            article = actions.begin_contribution(cast.ada.member, key, made, clock.now())
            actions.submit(cast.ada.member, article, actions.Sent(made, 1, agreed=True), clock.now())

    outcomes = at_once([inside(cast.ada.app, send)] * 6, threads=6)
    assert sum(each is None for each in outcomes) == 1
    assert {type(each) for each in outcomes} <= {type(None), Refused, Invalid}
    with cast.ada.app.app_context():
        assert session.scalar(select(func.count()).select_from(Contribution)) == 1
