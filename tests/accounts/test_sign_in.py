"""Somebody comes back."""

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import func, select

from forum.accounts.models import SignIn
from forum.core.db import session, transaction
from tests.people import PASSWORD, Browser, Person

PATH = "/account/sign-in"
WRONG = "That name and password do not belong together."


def enter(browser: Browser, name: str, password: str = PASSWORD, *, onwards: str = "") -> Browser:
    browser.get(PATH + (f"?next={onwards}" if onwards else ""))
    return browser.post_form(PATH, name=name, password=password)


def sign_ins(person: Person) -> int:
    with person.app.app_context():
        wanted = select(func.count(SignIn.id)).where(SignIn.member_id == person.id)
        return session.scalar(wanted) or 0


@pytest.mark.parametrize("name", ["ada", "ADA", "aDa", " ada ", "ａｄａ"])
def test_a_member_signs_in_by_name_however_it_is_typed(visitor: Browser, ada: Person, name: str) -> None:
    enter(visitor, name)
    assert visitor.path == "/"
    assert visitor.get("/account").path == "/account"
    assert sign_ins(ada) == 1


def test_a_member_with_an_address_signs_in_by_it_too(visitor: Browser, ada: Person) -> None:
    with ada.app.app_context(), transaction():
        ada.member.email, ada.member.email_key = "Ada@Example.org", "ada@example.org"
    enter(visitor, "ada@EXAMPLE.org")
    assert visitor.get("/account").path == "/account"


def test_the_answer_is_the_same_for_a_wrong_password_and_an_unknown_name(
    visitor: Browser, ada: Person
) -> None:
    pages = []
    for name in ("ada", "nobody"):
        enter(visitor, name, "not the password")
        assert visitor.status == 422
        assert WRONG in visitor.text
        pages.append(visitor.text.replace(name, ""))
        field = visitor.form(PATH).select_one("input[name=name]")
        assert field is not None
        assert field["value"] == name
    assert pages[0] == pages[1]
    assert sign_ins(ada) == 0


@pytest.mark.parametrize("password", ["", "Three Quiet Words", PASSWORD + " ", "x" * 100_000, "\x00"])
def test_nothing_but_the_password_opens(visitor: Browser, ada: Person, password: str) -> None:
    enter(visitor, "ada", password)
    assert visitor.status == 422
    assert sign_ins(ada) == 0


def test_a_member_without_a_password_can_not_be_entered(visitor: Browser, ada: Person) -> None:
    with ada.app.app_context(), transaction():
        ada.member.password_hash = None
    for password in ("", "nobody has this password", "None"):
        enter(visitor, "ada", password)
        assert visitor.status == 422


def test_who_is_in_already_goes_on(ada: Person) -> None:
    assert ada.browser.get(f"{PATH}?next=/rules").path == "/rules"


def test_the_page_that_asked_is_where_one_arrives(visitor: Browser, ada: Person) -> None:
    visitor.get("/account")
    assert visitor.path == f"{PATH}?next=/account"
    visitor.post_form(PATH, name="ada", password=PASSWORD)
    assert visitor.path == "/account"


@pytest.mark.parametrize(
    "elsewhere",
    ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/%0a/x"],
)
def test_nobody_is_sent_to_another_site_after_signing_in(
    visitor: Browser, ada: Person, elsewhere: str
) -> None:
    enter(visitor, "ada", onwards=elsewhere)
    assert visitor.path == "/"
    hostile = Browser(visitor.app).get(PATH)
    hostile.post_form(PATH, name="ada", password=PASSWORD, next=elsewhere.replace("%0a", "\n"), follow=False)
    assert hostile.location == "/"


def test_words_are_kept_through_a_wrong_password(visitor: Browser, ada: Person) -> None:
    visitor.post("/articles/x/comments", body="My <b>words</b>", to=7)
    visitor.post_form(PATH, name="ada", password="not this one")
    visitor.post_form(PATH, name="ada", password=PASSWORD)
    form = visitor.form("/articles/x/comments")
    assert form.select_one("input[name=to][value='7']")
    box = form.select_one("textarea")
    assert box is not None
    assert box.get_text().strip() == "My <b>words</b>"


def test_kept_words_go_nowhere_but_this_site(visitor: Browser, ada: Person) -> None:
    elsewhere = "https://evil.example/"
    visitor.get(PATH).post(PATH, name="ada", password=PASSWORD, body="x", kept_for=elsewhere)
    assert "evil.example" not in visitor.response.get_data(as_text=True)


def test_the_seventh_try_in_a_minute_waits_even_with_the_right_password(
    visitor: Browser, ada: Person
) -> None:
    for _ in range(6):
        enter(visitor, "ada", "not the password")
    enter(visitor, "ada")
    assert visitor.status == 429
    assert int(visitor.response.headers["Retry-After"]) > 0
    assert sign_ins(ada) == 0


def guess(app: Flask, name: str, address: int) -> int:
    """The answer to one guess from an address of its own."""
    client = app.test_client()
    place = {"REMOTE_ADDR": f"192.0.2.{address}"}
    page = BeautifulSoup(client.get(PATH, environ_overrides=place).text, "html.parser")
    token = page.select_one("main input[name=csrf_token]")
    assert token is not None
    data = {"csrf_token": str(token["value"]), "name": name, "password": "a guess or so"}
    return client.post(PATH, data=data, environ_overrides=place).status_code


def test_guesses_on_one_account_are_counted_from_everywhere_and_in_every_spelling(
    app: Flask, ada: Person
) -> None:
    spellings = ["ada", "ADA", "ａda", "a\x00da", " Ada"]
    assert {guess(app, spellings[turn % 5], turn) for turn in range(10)} == {422}
    assert guess(app, "AdA", 11) == 429
    assert guess(app, "ben", 12) == 422


def test_a_lock_does_not_throw_out_who_is_in(app: Flask, ada: Person) -> None:
    inside = ada.browser
    assert [guess(app, "ada", turn) for turn in range(11)][-1] == 429
    assert inside.get("/account").path == "/account"
