"""A sign-in is a row that its owner, and the server, can end."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from forum.accounts import actions
from forum.accounts.models import SignIn
from forum.accounts.queries import fingerprint
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.people import PASSWORD, Browser, Person, filled_in

ENTER = "/account/sign-in"


def rows(person: Person) -> list[int]:
    with person.app.app_context():
        wanted = select(SignIn.id).where(SignIn.member_id == person.id).order_by(SignIn.id)
        return list(session.scalars(wanted))


def is_in(browser: Browser) -> bool:
    return browser.get("/account").path == "/account"


def test_the_server_can_end_a_sign_in_at_any_moment(ada: Person) -> None:
    browser = ada.browser
    assert is_in(browser)
    with ada.app.app_context(), transaction():
        actions.end_all_sign_ins(ada.member)
    assert not is_in(browser)


def test_a_sign_in_ends_after_sixty_days(ada: Person) -> None:
    browser = ada.browser
    with ada.app.app_context(), transaction():
        sign_in = session.scalars(select(SignIn)).one()
        assert timedelta(days=59) < sign_in.until - clock.now() < timedelta(days=61)
        sign_in.until = clock.now() - timedelta(seconds=1)
    assert not is_in(browser)


def test_signing_out_ends_the_row_and_the_cookie_is_worth_nothing(ada: Person) -> None:
    browser = ada.browser
    stolen = browser.cookie("kith")
    assert stolen is not None
    browser.get("/account").post_form("/account/sign-out")
    assert browser.response.history[-1].headers["Clear-Site-Data"] == '"cache", "storage"'
    assert rows(ada) == []
    assert not is_in(browser)
    thief = Browser(ada.app)
    thief.client.set_cookie("kith", stolen)
    assert not is_in(thief)


def test_signing_out_twice_does_no_harm(ada: Person) -> None:
    browser = ada.browser
    other = ada.browser
    browser.get("/account").post_form("/account/sign-out")
    browser.get(ENTER).post("/account/sign-out")
    assert browser.status == 200
    assert is_in(other)


def test_a_session_from_before_signing_in_is_worth_nothing_after(visitor: Browser, ada: Person) -> None:
    visitor.get(ENTER)
    planted, token = visitor.cookie("kith"), visitor.token
    assert planted is not None
    visitor.post_form(ENTER, name="ada", password=PASSWORD)
    assert visitor.cookie("kith") != planted
    assert visitor.token != token
    attacker = Browser(visitor.app)
    attacker.client.set_cookie("kith", planted)
    assert not is_in(attacker)


def test_each_sign_in_has_a_token_of_its_own_and_the_server_keeps_only_its_fingerprint(ada: Person) -> None:
    for _ in range(3):
        assert is_in(ada.browser)
    with ada.app.app_context():
        hashes = list(session.scalars(select(SignIn.token_hash)))
        with transaction():
            token = actions.sign_in(ada.member, clock.now())
        kept = session.scalars(select(SignIn.token_hash).order_by(SignIn.id.desc())).first()
    assert len(set(hashes)) == 3
    assert kept == fingerprint(token)
    assert token != kept


def test_a_member_sees_where_they_are_signed_in_and_ends_another(ada: Person) -> None:
    here, there = ada.browser, ada.browser
    here.get("/account")
    first, second = rows(ada)
    assert "in this browser" in here.text
    assert here.page.select(f"form[action='/account/sign-ins/{first}/end']") == []
    here.post_form(f"/account/sign-ins/{second}/end")
    assert rows(ada) == [first]
    assert not is_in(there)
    assert is_in(here)


def test_a_member_ends_all_of_them_here_too(ada: Person) -> None:
    here, there = ada.browser, ada.browser
    here.get("/account").post_form("/account/sign-ins/end")
    assert rows(ada) == []
    assert not is_in(here)
    assert not is_in(there)


def test_nobody_ends_the_sign_in_of_somebody_else(ada: Person, ben: Person) -> None:
    victim, attacker = ada.browser, ben.browser
    (theirs,) = rows(ada)
    attacker.get("/account").post(f"/account/sign-ins/{theirs}/end")
    assert attacker.status == 404
    assert is_in(victim)
    attacker.get("/account").post("/account/sign-ins/end")
    assert is_in(victim)


def test_an_ended_sign_in_can_not_be_ended_again(ada: Person) -> None:
    browser = ada.browser.get("/account").post("/account/sign-ins/999/end")
    assert browser.status == 404
    assert "That sign-in has ended already." in browser.text


def test_a_new_password_ends_every_sign_in(ada: Person) -> None:
    browser = ada.browser
    with ada.app.app_context(), transaction():
        actions.set_password(ada.member, "x")
    assert not is_in(browser)


@pytest.mark.parametrize("cookie", ["", "x", ".", "e30.x.y", "\x7f", "x" * 4000])
def test_a_cookie_of_rubbish_is_a_visitors(visitor: Browser, cookie: str) -> None:
    visitor.client.set_cookie("kith", cookie)
    assert visitor.get("/").status == 200
    assert not is_in(visitor)


def test_a_members_cookie_can_not_be_read_by_script_nor_sent_from_elsewhere(ada: Person) -> None:
    browser = Browser(ada.app).sign_in(ada)
    kept = browser.client.get_cookie("kith")
    assert kept is not None
    assert kept.http_only
    assert kept.same_site == "Lax"
    assert kept.path == "/"


def test_who_was_signed_out_while_writing_signs_in_and_has_the_words_again(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    browser = ada.browser.get(story.path)
    form = filled_in(browser.form(story.comments_path)) | {"body": "Typed on a bad day."}
    browser.client.delete_cookie("kith")
    browser.seen(browser.client.post(story.comments_path, data=form))
    assert browser.status == 400
    assert "You are signed out, but your words are safe." in browser.text
    browser.post_form(ENTER, name="ada", password=PASSWORD)
    browser.post_form(story.comments_path)
    box = browser.page.select_one("main textarea[name=body]")
    assert box is not None
    assert box.get_text().strip() == "Typed on a bad day."
    browser.post_form(story.comments_path)
    assert "Typed on a bad day." in Browser(ada.app).get(story.path).text


def test_a_script_whose_session_ended_hears_that_it_did(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    answer = Browser(ada.app).client.post(f"{story.path}/draft", data={"body": "x", "csrf_token": "old"})
    assert answer.status_code == 400
    assert answer.json is not None
    assert "You are signed out." in answer.json["problem"]


def test_a_member_without_rows_is_nowhere(ada: Person) -> None:
    with ada.app.app_context():
        assert session.scalar(select(func.count(SignIn.id))) == 0


@pytest.mark.parametrize(
    "path",
    ["/account/sign-out", "/account/sign-ins/1/end", "/account/sign-ins/end", "/account/sign-up", ENTER],
)
def test_another_members_token_opens_no_form(ada: Person, ben: Person, path: str) -> None:
    browser, foreign = ada.browser, ben.browser.token
    before = rows(ada)
    for token in (foreign, "", "x"):
        browser.client.post(path, data={"csrf_token": token, "name": "ada", "password": PASSWORD})
    assert rows(ada) == before
    assert is_in(browser)
