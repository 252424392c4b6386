"""Something kind with a press: each kind once, taken back at will, counted exactly."""

import sys

import pytest
from sqlalchemy import select

from forum.comments import actions
from forum.comments.models import Comment, Reaction, ReactionKind
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from tests import makers
from tests.handles import Said
from tests.people import Browser, Person


@pytest.fixture
def said(ben: Person, ed: Person) -> Said:
    """A comment of ben's."""
    return makers.a_comment(makers.an_article(ed), ben)


def counts(said: Said) -> tuple[int, int, int]:
    with said.app.app_context():
        columns = (Comment.helpful_count, Comment.same_here_count, Comment.support_count)
        helpful, same_here, support = session.execute(select(*columns).where(Comment.id == said.id)).one()
        return helpful, same_here, support


def press(browser: Browser, said: Said, **fields: str | int) -> Browser:
    return browser.post(f"{said.path}/reactions", follow=False, **fields)


def test_each_kind_counts_once_for_each_member(said: Said, ada: Person, mo: Person) -> None:
    reader = ada.browser
    for _ in range(3):
        answer = press(reader, said, helpful=1)
        assert answer.status == 303
        assert (answer.location or "").endswith(f"#comment-{said.id}")
    press(reader, said, support=1)
    press(mo.browser, said, helpful=1, same_here=1)
    assert counts(said) == (2, 1, 1)
    for _ in range(3):
        press(reader, said, helpful=0)
    assert counts(said) == (1, 1, 1)


def test_a_script_is_told_what_stands_there_now(said: Said, ada: Person) -> None:
    reader = ada.browser
    data = {"helpful": "1", "support": "1", "csrf_token": reader.token}
    headers = {"Accept": "application/json"}
    answer = reader.client.post(f"{said.path}/reactions", data=data, headers=headers)
    assert answer.json == {"helpful": 1, "same_here": 0, "support": 1, "own": ["helpful", "support"]}
    data = {"helpful": "0", "csrf_token": reader.token}
    answer = reader.client.post(f"{said.path}/reactions", data=data, headers=headers)
    assert answer.json == {"helpful": 0, "same_here": 0, "support": 1, "own": ["support"]}
    visitor = said.app.test_client().post(f"{said.path}/reactions", data=data, headers=headers)
    assert visitor.status_code in {400, 403}


def test_everybody_sees_the_count_at_once(said: Said, ada: Person, ed: Person, visitor: Browser) -> None:
    with said.app.app_context():
        path, version = f"/articles/{said.comment.article.slug}", said.comment.article.version
    visitor.get(path)
    press(ada.browser, said, helpful=1)
    with said.app.app_context():
        assert said.comment.article.version == version + 1
    press(ada.browser, said, helpful=1)
    with said.app.app_context():
        assert said.comment.article.version == version + 1  # nothing changed, nothing is made anew


def test_refuses_ones_own_what_is_gone_and_nonsense(said: Said, ada: Person, ben: Person, ed: Person) -> None:
    assert press(ben.browser, said, helpful=1).status == 403
    assert press(ada.browser, said).status == 422
    assert press(ada.browser, said, helpful="7", angry="1").status == 422
    with said.app.app_context():
        story = makers.Story(said.app, said.comment.article_id, said.comment.article.slug)
    waiting = makers.a_held_comment(story, ben)
    assert press(ada.browser, waiting, helpful=1).status == 404
    assert press(ada.browser, Said(said.app, 999, 9), helpful=1).status == 404
    assert counts(said) == (0, 0, 0)
    with said.app.app_context():
        assert session.scalars(select(Reaction)).all() == []


def test_refuses_visitors_and_leads_members_to_the_buttons(said: Said, ada: Person, visitor: Browser) -> None:
    assert press(visitor, said, helpful=1).status == 403
    asked = visitor.get(f"{said.path}/reactions", follow=False)
    assert asked.status == 303
    assert "sign-in" in (asked.location or "")
    reader = ada.browser.get(f"{said.path}/reactions")
    assert reader.path == f"{said.path}/more"
    names = {str(button["name"]) for button in reader.page.select("button[aria-pressed=false]")}
    assert names == {"helpful", "same_here", "support"}


def test_sixty_presses_a_minute_are_enough(said: Said, ada: Person, mo: Person) -> None:
    reader = ada.browser
    data = {"helpful": "1", "csrf_token": reader.token}
    statuses = [reader.client.post(f"{said.path}/reactions", data=data).status_code for _ in range(61)]
    assert statuses == [303] * 60 + [429]
    assert press(mo.browser, said, helpful=1).status == 303  # counted by member, not by address


def test_what_is_taken_back_while_one_waits_for_ones_turn_gets_no_reaction(
    said: Said, ada: Person, ben: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = sys.modules["forum.comments.actions.react"]
    take_turn = module.articles.take_turn

    def taken_back_meanwhile(article_id: int) -> None:
        take_turn(article_id)
        monkeypatch.undo()
        actions.withdraw(ben.member, said.comment, clock.now())

    with said.app.app_context(), pytest.raises(Refused), transaction():
        monkeypatch.setattr(module.articles, "take_turn", taken_back_meanwhile)
        actions.react(ada.member, said.comment, ReactionKind.HELPFUL, clock.now())
