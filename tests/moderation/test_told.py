"""Whoever's words something was decided about is told so on every page, until they have read it."""

from collections.abc import Sequence

import pytest
from sqlalchemy import select

from forum.comments import actions as comments
from forum.core import clock
from forum.core.db import session, transaction
from forum.moderation import actions
from forum.moderation.actions import care
from forum.moderation.models import Appeal, Case, Statement
from forum.rules.queries import current
from tests import makers
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person

LINE = ".standing--told"


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed, "The first year")


@pytest.fixture
def said(cast: Cast, story: Story) -> Said:
    return makers.a_comment(story, cast.ada, text="The clinic in Larkspur Lane helped me.")


def lines(browser: Browser, path: str) -> list[str]:
    return [" ".join(each.p.text.split()) for each in browser.get(path).page.select(LINE) if each.p]


def adjust(cast: Cast, said: Said, body: str = "A clinic helped me.") -> None:
    path = f"{said.path}/adjustment"
    cast.mo.browser.get(path).post_form(path, body=body, rule="other-people", reason="")


def remove(cast: Cast, said: Said) -> None:
    with said.app.app_context(), transaction():
        comments.remove(cast.mo.member, said.comment, "kindness", "", clock.now())


def read(story: Story) -> Sequence[bool]:
    with story.app.app_context():
        return [
            each is not None for each in session.scalars(select(Statement.read_at).order_by(Statement.id))
        ]


def test_the_author_is_told_on_every_page_and_nobody_else(
    cast: Cast, story: Story, said: Said, visitor: Browser
) -> None:
    for browser in (visitor, cast.ben.browser, cast.ada.browser):
        assert lines(browser, story.path) == []
    adjust(cast, said)
    pages = (story.path, f"{story.path}/comments/{said.id}", "/", "/rules", "/account")
    for path in (*pages, story.path):  # twice: made, and kept
        assert lines(cast.ada.browser, path) == [
            "A moderator changed your comment on The first year. Read what and why"
        ]
        for browser in (visitor, cast.ben.browser, cast.mo.browser):
            assert lines(browser, path) == []


def test_it_goes_once_they_say_that_they_have_read_it(cast: Cast, story: Story, said: Said) -> None:
    adjust(cast, said)
    browser = cast.ada.browser.get(story.path)
    assert browser.page.select_one(f"{LINE} a[href='/statements/1']") is not None
    assert lines(browser, "/statements/1") == []  # the page has the button itself
    assert "I have read this" in browser.text
    assert read(story) == [False]  # looking writes nothing
    browser.post_form("/account/statements/read")
    assert browser.path == "/statements/1"
    assert "I have read this" not in browser.text
    assert lines(browser, story.path) == []
    assert read(story) == [True]


def test_it_can_be_put_away_from_the_page_where_it_stands(cast: Cast, story: Story, said: Said) -> None:
    adjust(cast, said)
    browser = cast.ada.browser.get(story.path).post_form("/account/statements/read")
    assert browser.path == story.path
    assert lines(browser, story.path) == []


def test_nobody_puts_away_what_is_for_somebody_else(cast: Cast, story: Story, said: Said) -> None:
    adjust(cast, said)
    cast.ben.browser.get(story.path).post("/account/statements/read", ids="1")
    assert read(story) == [False]


def test_what_was_removed_and_what_waits_is_told(cast: Cast, story: Story, said: Said) -> None:
    remove(cast, said)
    assert lines(cast.ada.browser, "/") == ["Your comment on The first year was removed. Read what and why"]
    other = makers.a_comment(story, cast.ben)
    with story.app.app_context(), transaction():
        comments.hold(cast.mo.member, other.comment, "kindness", "Wait.", clock.now())
    assert lines(cast.ben.browser, "/") == [
        "Your comment on The first year waits for a moderator. Read what and why"
    ]


def test_several_are_one_line_with_a_count(cast: Cast, story: Story, said: Said) -> None:
    adjust(cast, said)
    remove(cast, makers.a_comment(story, cast.ada, text="You liar."))
    browser = cast.ada.browser
    assert lines(browser, story.path) == ["2 things were decided about what you wrote. Read what and why"]
    browser.get("/account/statements").post_form("/account/statements/read")
    assert lines(browser, story.path) == []
    assert read(story) == [True, True]


def test_the_answer_to_an_appeal_is_told_anew(cast: Cast, story: Story, said: Said) -> None:
    remove(cast, said)
    browser = cast.ada.browser.get(story.path).post_form("/account/statements/read")
    with story.app.app_context(), transaction():
        actions.appeal(cast.ada.member, session.get_one(Statement, 1), "It was kind.", clock.now())
    assert lines(browser, story.path) == []
    with story.app.app_context(), transaction():
        asked = session.scalars(select(Appeal)).one()
        actions.decide(cast.una.member, asked, "You are right.", clock.now(), upheld=True)
    assert lines(browser, story.path) == ["Your appeal was answered: you were right. Read the answer"]


def test_what_the_rules_did_while_its_author_watched_is_not_told(cast: Cast, story: Story) -> None:
    browser = cast.ada.browser
    browser.get(story.path).post_form(story.comments_path, body="Ring me on 07700 900321, love.")
    advert = "Buy my miracle tea, use code SPOON20 at checkout: https://bit.ly/x"
    browser.get(story.path).post_form(story.comments_path, body=advert)
    assert read(story) == [True, True]
    assert lines(browser, story.path) == []


def test_who_is_asked_to_change_it_is_told_until_they_have(cast: Cast, story: Story, said: Said) -> None:
    with story.app.app_context(), transaction():
        ground = comments.Grounds("kindness", "Please be kind.", current())
        comments.return_to_author(cast.mo.member, said.comment, ground, (), clock.now())
    browser = cast.ada.browser
    told = "A moderator asks you to change your comment on The first year. Read what and why"
    assert lines(browser, story.path) == [told]
    edit = f"{said.path}/edit"
    browser.get(edit).post_form(edit, body="It helped me.")
    assert lines(browser, story.path) == []


def test_an_adjustment_of_what_the_rules_let_wait_says_that_a_program_found_it(
    cast: Cast, story: Story
) -> None:
    advert = "Buy my miracle tea, use code SPOON20 at checkout: https://bit.ly/x"
    cast.ada.browser.get(story.path).post_form(story.comments_path, body=advert)
    path = "/comments/1/adjustment"
    cast.mo.browser.get(path).post_form(path, body="Tea helps me.", rule="other-people", reason="")
    with story.app.app_context():
        stated = session.scalars(select(Statement).where(Statement.restriction == "adjusted")).one()
        assert (stated.found, stated.by_id) == ("program", cast.mo.id)
    assert "a program, while it was written" in cast.ada.browser.get("/statements/2").text


def test_who_can_help_stands_on_top_of_every_page_until_it_is_put_away(
    cast: Cast, story: Story, visitor: Browser
) -> None:
    cast.ada.browser.get(story.path).post_form(story.comments_path, body="I want to kill myself.")
    with story.app.app_context(), transaction():
        case = session.scalars(select(Case)).first()
        assert case is not None
        care.show_help(cast.mo.member, case, "", clock.now())
    assert lines(cast.ada.browser, "/account") == []  # it stands there whole
    (line,) = lines(cast.ada.browser, story.path)
    assert "Somebody of the team has thought of you" in line
    assert lines(cast.ada.browser, "/") == [line]
    for browser in (visitor, cast.ben.browser, cast.mo.browser):
        assert lines(browser, story.path) == []
    browser = cast.ada.browser.get(story.path).post_form("/account/help/removal")
    assert browser.path == story.path
    assert lines(browser, story.path) == []
