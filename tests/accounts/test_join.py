"""Somebody joins."""

from typing import cast

import pytest
from sqlalchemy import func, select

from forum.accounts import names, queries
from forum.accounts.models import Member, SignIn
from forum.accounts.roles import Role
from forum.core.db import session, transaction
from tests.people import PASSWORD, Browser, Person

PATH = "/account/sign-up"


def join(browser: Browser, name: str, password: str = PASSWORD) -> Browser:
    """Fill in the form as it stands on the page."""
    return browser.get(PATH).post_form(PATH, name=name, password=password, agree="yes")


def in_field(browser: Browser, name: str) -> str:
    field = browser.form(PATH).select_one(f"input[name={name}]")
    assert field is not None
    return str(field.get("value", ""))


def members(browser: Browser) -> int:
    with browser.app.app_context():
        return session.scalar(select(func.count(Member.id))) or 0


def test_a_newcomer_needs_a_name_and_a_password_and_is_signed_in_at_once(visitor: Browser) -> None:
    join(visitor, "Grace")
    assert visitor.status == 200
    assert visitor.path == "/"
    assert visitor.get("/account").status == 200
    assert "Grace" in visitor.text
    with visitor.app.app_context():
        member = queries.by_username("grace")
        assert member is not None
        assert (member.username, member.role, member.email) == ("Grace", Role.MEMBER, None)
        assert session.scalar(select(func.count(SignIn.id))) == 1


def test_a_password_is_kept_only_as_an_argon2id_hash(visitor: Browser) -> None:
    join(visitor, "grace")
    with visitor.app.app_context():
        kept = cast("Member", queries.by_username("grace")).password_hash or ""
    assert kept.startswith("$argon2id$")
    assert PASSWORD not in kept


def test_a_newcomer_comes_back_to_where_they_were(visitor: Browser) -> None:
    visitor.get(f"{PATH}?next=/rules")
    visitor.post_form(PATH, name="grace", password=PASSWORD, agree="yes")
    assert visitor.path == "/rules"


@pytest.mark.parametrize("taken", ["ada", "ADA", "Ada", "ＡＤＡ", "ａda", " ada "])
def test_a_name_that_only_looks_different_is_taken(visitor: Browser, ada: Person, taken: str) -> None:
    before = members(visitor)
    join(visitor, taken)
    assert visitor.status == 422
    assert "That name is taken." in visitor.text
    assert in_field(visitor, "name") == taken.strip()
    assert members(visitor) == before


def test_names_are_one_however_their_letters_are_written(visitor: Browser) -> None:
    join(visitor, "Straße")
    other = Browser(visitor.app)
    for same in ("STRASSE", "straße", "ｓtrasse"):
        join(other, same)
        assert "That name is taken." in other.text


@pytest.mark.parametrize(
    "name",
    [
        "a",
        "",
        "x" * 31,
        "two words",
        "a@b.example",
        "-ada",
        "ada.",
        "_ada",
        "a/b",
        "<b>ada</b>",
        "ada!",
        "😀😀",
        "ada\nada",
        "ﷺ" * 30,
        "names",  # no page could be at /members/names
        "NAMES",
    ],
)
def test_a_name_that_can_not_be_is_sent_back_and_stands_in_the_field(visitor: Browser, name: str) -> None:
    join(visitor, name)
    assert visitor.status == 422
    assert in_field(visitor, "name") == name
    assert visitor.page.select_one("#name-problem") is not None
    assert members(visitor) == 0


@pytest.mark.parametrize("name", ["Ада", "日本", "josé", "a.b-c_d", "x" * 30, "42"])
def test_names_of_any_script_are_welcome(visitor: Browser, name: str) -> None:
    join(visitor, name)
    assert visitor.status == 200
    assert members(visitor) == 1


@pytest.mark.parametrize("password", ["", "short", "x" * 9, "aaaaaaaaaaaa", "1212121212", "x" * 201])
def test_a_weak_password_is_sent_back_and_never_shown(visitor: Browser, password: str) -> None:
    join(visitor, "grace", password=password)
    assert visitor.status == 422
    assert in_field(visitor, "name") == "grace"
    assert in_field(visitor, "password") == ""
    assert visitor.page.select_one("#password-problem") is not None
    assert members(visitor) == 0


def test_nobody_joins_without_agreeing_to_the_rules(visitor: Browser) -> None:
    visitor.get(PATH).post_form(PATH, name="grace", password=PASSWORD)
    assert visitor.status == 422
    assert "Please read the community rules and tick the box." in visitor.text
    assert in_field(visitor, "name") == "grace"
    assert members(visitor) == 0


def test_mistakes_may_be_mended_as_often_as_it_takes(visitor: Browser) -> None:
    for _ in range(31):
        join(visitor, "x")
    assert visitor.status == 422
    join(visitor, "grace")
    assert visitor.status == 200


def test_the_thirty_first_account_in_an_hour_has_to_wait(visitor: Browser) -> None:
    for number in range(30):
        join(visitor, f"grace-{number}")
    join(visitor, "one-too-many")
    assert visitor.status == 429
    assert int(visitor.response.headers["Retry-After"]) > 0
    assert members(visitor) == 30


def test_a_key_fits_its_column() -> None:
    for name in ("x" * 30, "ß" * 30, "ﬃ" * 20, "İ" * 30):
        assert names.problem(name) or len(names.key(name)) <= 60
    assert names.problem("ﬃ" * 30)


@pytest.mark.parametrize("name", ["Moderator", "the.team", "ADMIN", "Kith", "nurse"])
def test_nobody_joins_under_a_name_of_the_team(visitor: Browser, name: str) -> None:
    visitor.get("/account/sign-up").post_form(
        "/account/sign-up", name=name, password="four more quiet words", agree="yes"
    )
    assert visitor.status == 422
    assert "That name could be taken for somebody of the team." in visitor.text


def test_nobody_joins_under_the_name_that_an_editor_shows(visitor: Browser, ed: Person) -> None:
    with ed.app.app_context(), transaction():
        ed.member.name = "Winifred"
    visitor.get("/account/sign-up").post_form(
        "/account/sign-up", name="winifred", password="four more quiet words", agree="yes"
    )
    assert "That name is taken." in visitor.text


def test_a_mistake_in_the_name_leaves_the_tick_and_asks_for_the_password_again(
    visitor: Browser, ada: Person
) -> None:
    visitor.get("/account/sign-up").post_form(
        "/account/sign-up", name="ada", password="four more quiet words", agree="yes"
    )
    assert visitor.page.select_one("[name=agree][checked]")
    assert "Please type your password again" in visitor.text
