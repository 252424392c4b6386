"""A badge is true on every page that is kept."""

from forum.accounts.actions import grant
from forum.accounts.roles import Role
from forum.articles.models import State
from forum.core import clock
from forum.core.db import transaction
from tests import makers
from tests.people import Browser, Person


def test_who_is_no_moderator_any_more_has_no_badge(visitor: Browser, ed: Person, mo: Person) -> None:
    story = makers.an_article(ed)
    makers.a_comment(story, mo)
    assert "Moderator" in visitor.get(story.path).text
    with mo.app.app_context(), transaction():
        grant(mo.member, Role.MEMBER, clock.now())
    assert "Moderator" not in visitor.get(story.path).text


def test_an_editor_sees_that_a_story_is_still_to_come(ed: Person, ada: Person) -> None:
    later = makers.an_article(ada, state=State.SCHEDULED, days_ago=-3)
    assert "Only you and the editors can see this." in ed.browser.get(later.path).text
    assert "Only you and the editors can see this." in ada.browser.get(later.path).text
