"""Nothing changes without the token of the form, and of nobody else's."""

import pytest
from flask import Flask

from tests.house.places import Places
from tests.house.state import changed, state
from tests.people import Browser

WRONG = "ImZvcmdlZCI.aaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb"
FIELDS = {"body": "Hello", "choice": "1", "name": "zoe", "password": "four quiet words", "agree": "yes"}


@pytest.mark.parametrize("who", ["a visitor", "ada"])
def test_no_form_is_taken_without_its_own_token(demo: Flask, places: Places, who: str) -> None:
    browser = Browser(demo) if who == "a visitor" else Browser(demo).sign_in(who)
    others = Browser(demo).get("/account/sign-in").token
    before, taken = state(demo), []
    for rule, address in places.of(demo, "POST"):
        for token in ({}, {"csrf_token": ""}, {"csrf_token": WRONG}, {"csrf_token": others}):
            status = browser.client.post(address, data=FIELDS | token).status_code
            taken += [(rule.endpoint, token, status)] if status != 400 else []
    assert taken == []
    assert changed(before, state(demo)) == set()


def test_a_token_in_a_header_or_query_of_another_session_is_no_token(demo: Flask, places: Places) -> None:
    browser, others = Browser(demo).sign_in("ada"), Browser(demo).sign_in("mo").token
    before = state(demo)
    address = f"{places.story.comments_path}?csrf_token={others}"
    answer = browser.client.post(address, data=FIELDS, headers={"X-CSRFToken": others})
    assert answer.status_code == 400
    assert changed(before, state(demo)) == set()


def test_with_the_right_token_the_same_form_is_taken(demo: Flask, places: Places) -> None:
    browser, before = Browser(demo).sign_in("ada"), state(demo)
    assert browser.get(places.story.path).post_form(places.story.comments_path, body="Hello").status == 200
    assert {"article", "comment"} <= changed(before, state(demo))


def test_what_was_typed_is_still_there_after_a_stale_token(demo: Flask, places: Places) -> None:
    browser = Browser(demo).sign_in("ada")
    answer = browser.client.post(
        places.story.comments_path, data={"body": "Long & careful", "csrf_token": WRONG}
    )
    assert answer.status_code == 400
    assert "Long &amp; careful" in answer.get_data(as_text=True)
