"""The world moves on while somebody decides: a role is taken away, a clock is set back. Nothing is lost."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.moderation import actions, queries
from forum.moderation.actions import decisions
from forum.moderation.acts import Kind
from forum.moderation.queries import deciding
from tests import makers
from tests.makers import Said, Story
from tests.moderation.desk import SELLING, post, waiting
from tests.moderation.living import impossible
from tests.people import Browser, Cast, Person
from tests.races.crowd import at_once


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def held(cast: Cast, story: Story) -> Said:
    post(cast.ada, story, SELLING)
    return Said(story.app, 1, 1)


@pytest.fixture
def set_clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """Set the clock of the whole site forward, or back."""
    real = clock.now

    def by(how_far: timedelta) -> None:
        monkeypatch.setattr(clock, "now", lambda: real() + how_far)

    return by


def test_an_admin_demoted_in_mid_session_decides_nothing_any_more(
    cast: Cast, story: Story, held: Said
) -> None:
    browser = cast.ola.browser.get("/moderation")
    makers.a_role(cast.ola, "member")
    late = browser.post_form(f"{held.path}/removal", rule="promotion", reason="No selling here.")
    assert late.status == 403
    assert "moderator" in late.text
    for path in ("/moderation", f"{held.path}/moderation", "/moderation/record", "/rules/edit"):
        assert browser.get(path).status == 403, path
    assert waiting(story.app) == [("held", held.id)]


def test_who_is_demoted_after_the_door_has_let_them_in_is_still_refused(
    cast: Cast, story: Story, held: Said
) -> None:
    with story.app.app_context():
        ola, comment = cast.ola.member, held.comment
        seen = deciding.seen(Kind.COMMENT, held.id)
        assert ola.role.value == "admin"  # so the door saw her
        assert at_once([lambda: makers.a_role(cast.ola, "member")], threads=1) == [None]
        with pytest.raises(Refused, match="Only moderators can decide that"), transaction():
            decisions.publish(ola, comment, seen, clock.now())
        with pytest.raises(Refused, match="Only moderators can take back a decision"), transaction():
            actions.undo(ola, 1, clock.now())
    assert waiting(story.app) == [("held", held.id)]


def test_a_clock_set_back_breaks_no_decision_and_no_page(
    cast: Cast, story: Story, held: Said, set_clock: Callable[[timedelta], None], visitor: Browser
) -> None:
    mo, una, ada = cast.mo.browser, cast.una.browser, cast.ada.browser
    mo.get("/moderation").post_form(f"{held.path}/return", rule="promotion", reason="No codes, please.")
    set_clock(timedelta(days=-2))
    with story.app.app_context():
        told = queries.appeals.statements_about(held.id, None, 5)[0].id
    ada.get(f"/statements/{told}").post_form(f"/statements/{told}/appeal", body="It is my own code.")
    una.get("/moderation/appeals/1").post_form("/moderation/appeals/1", upheld="no", body="It still sells.")
    mo.get(f"{held.path}/moderation").post_form(f"{held.path}/publication")
    assert "SPOON20" in visitor.get(story.path).text
    mo.post_form(str(mo.page.select(".done form")[0]["action"]))
    assert "SPOON20" not in visitor.get(story.path).text
    for path in ("/moderation", "/moderation/record", "/moderation/everything", f"{held.path}/moderation"):
        assert mo.get(path).status == 200, path
    for path in ("/account/statements", f"{held.path}/receipt", f"/statements/{told}"):
        assert ada.get(path).status == 200, path
    assert impossible(story) == []
    with story.app.app_context():
        session.rollback()
        assert queries.check().broken is None
