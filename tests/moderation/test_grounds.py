"""What a statement rests on: a rule as it stood, a law, somebody's report; none is without facts."""

import json

import pytest
from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.accounts.roles import Role
from forum.comments import actions as comments
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation import actions, queries
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Statement
from forum.moderation.restrictions import Found, Restriction
from forum.rules.models import RuleBook
from tests import makers
from tests.house.test_statements import count
from tests.makers import Said, Story
from tests.people import Cast, Person

LAW = "Section 86a StGB, Germany"


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def said(cast: Cast, story: Story) -> Said:
    return makers.a_comment(story, cast.ada, text="It was a long day.")


def remove(cast: Cast, said: Said, reason: str = "", law: str | None = None) -> None:
    with said.app.app_context(), transaction():
        comments.remove(cast.mo.member, said.comment, "kindness", reason, clock.now(), law=law)


def told(person: Person) -> dict[str, object]:
    (found,) = json.loads(person.browser.get("/account/statements.json").response.data)["statements"]
    return dict(found)


def test_where_a_moderator_said_nothing_the_rule_says_it(cast: Cast, story: Story, said: Said) -> None:
    remove(cast, said)
    assert told(cast.ada)["facts"] == "It goes against rule 13, “Be kind, above all when you disagree”."


def test_an_adjustment_without_a_word_says_it_too(cast: Cast, story: Story, said: Said) -> None:
    path = f"{said.path}/adjustment"
    cast.mo.browser.get(path).post_form(path, body="It was a day.", rule="kindness", reason="")
    assert str(told(cast.ada)["facts"]).startswith("It goes against rule 13")


def test_a_removal_may_rest_on_a_law_too(cast: Cast, story: Story, said: Said) -> None:
    remove(cast, said, "It shows a forbidden sign.", LAW)
    found = told(cast.ada)
    assert (found["legal_ground"], found["rule_key"]) == (LAW, "kindness")
    assert LAW in cast.ada.browser.get("/statements/1").text


def test_what_somebody_reported_says_so(cast: Cast, story: Story, said: Said) -> None:
    with story.app.app_context(), transaction():
        reasons = actions.Reasons("It is spam.", by_id=cast.mo.id, found=Found.REPORT)
        actions.give_reasons(said.id, Restriction.REMOVED, reasons, clock.now())
    found = told(cast.ada)
    assert (found["after_a_notice"], found["own_initiative"], found["automated_detection"]) == (
        True,
        False,
        False,
    )
    assert "somebody who reported it" in cast.ada.browser.get("/statements/1").text


def test_the_edition_by_which_something_was_removed_is_kept(cast: Cast, story: Story, said: Said) -> None:
    remove(cast, said)
    with story.app.app_context():
        stated = session.scalars(select(Statement)).one()
        assert session.scalars(select(RuleBook.edition)).all() == [stated.edition]


def test_who_gave_which_role_is_in_the_record(cast: Cast) -> None:
    with cast.ada.app.app_context(), transaction():
        accounts.grant(cast.ada.member, Role.EDITOR, clock.now(), by=cast.ola.member)
        accounts.grant(cast.ben.member, Role.MODERATOR, clock.now())
        accounts.grant(cast.mo.member, Role.MODERATOR, clock.now())
    with cast.ada.app.app_context():
        found = [
            (each.act, each.kind, each.subject_id, each.by, each.facts["role"])
            for each in reversed(queries.entries(None, 9))
        ]
    assert found == [
        (Act.GRANT, Kind.MEMBER, cast.ada.id, "ola", "editor"),
        (Act.GRANT, Kind.MEMBER, cast.ben.id, None, "moderator"),
    ]


def test_a_list_of_statements_asks_the_same_for_one_and_for_many(cast: Cast, story: Story) -> None:
    def asked() -> list[int]:
        paths = ("/account/statements", "/account/statements.json", "/account/sanctions")
        ada, mo = cast.ada.browser, cast.mo.browser
        return [
            *(count(ada, path) for path in paths),
            *(count(mo, path) for path in ("/moderation/appeals", "/moderation/members/ada")),
        ]

    def one_more(number: int) -> None:
        said = makers.a_comment(story, cast.ada, text=f"It was a long day, {number}.")
        remove(cast, said)
        with story.app.app_context(), transaction():
            stated = session.scalars(select(Statement).where(Statement.comment_id == said.id)).one()
            actions.appeal(cast.ada.member, stated, "It was long.", clock.now())

    one_more(0)
    few = asked()
    for number in range(1, 8):
        one_more(number)
    assert asked() == few


def test_a_long_list_goes_on_below(cast: Cast, story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LISTED", "EXPORTED"):
        monkeypatch.setattr(f"forum.moderation.views.statements.{name}", 2)
    for number in range(3):
        remove(cast, makers.a_comment(story, cast.ada, text=f"It was a long day, {number}."))
    browser = cast.ada.browser.get("/account/statements")
    assert [each["href"] for each in browser.page.select(".rows a")] == ["/statements/3", "/statements/2"]
    browser.get("/account/statements?before=2")
    assert [each["href"] for each in browser.page.select(".rows a")] == ["/statements/1"]
    data = json.loads(browser.get("/account/statements.json").response.data)
    assert data["next"] == "/account/statements.json?before=2"
    rest = json.loads(browser.get(data["next"]).response.data)
    assert ([each["statement"] for each in rest["statements"]], rest["next"]) == ([1], None)
