"""What every response says about itself, whatever it is: page, redirect, refusal, style sheet or font."""

import pytest
from flask import Flask

from forum.core.web.headers import CSP, HSTS
from tests.databases import application
from tests.house.places import Places
from tests.people import Browser

EXPECTED = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
}
ODD = (
    "/static/img/kith.svg",
    "/static/no-such-file.css",
    "/static/../wsgi.py",
    "/favicon.ico",
    "/robots.txt",
)


def test_the_policy_lets_nothing_in_but_our_own() -> None:
    policy = dict(part.strip().split(" ", 1) for part in CSP.split(";"))
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert set(policy.values()) <= {"'none'", "'self'"}


@pytest.mark.parametrize("who", ["a visitor", "ada"])
def test_every_response_carries_the_headers(demo: Flask, places: Places, who: str) -> None:
    browser = Browser(demo) if who == "a visitor" else Browser(demo).sign_in(who)
    answers = {address: browser.client.get(address) for address in [*places.pages(demo), *ODD]}
    for rule, address in places.of(demo, "POST"):
        answers[f"POST {rule.rule}"] = browser.client.post(address)
        answers[f"PUT {rule.rule}"] = browser.client.put(address)
        answers[f"GET {rule.rule}"] = browser.client.get(address)
    answers["HEAD /"] = browser.client.head("/")
    answers["OPTIONS /"] = browser.client.options("/")
    missing = {
        (what, name): answer.headers.get(name)
        for what, answer in answers.items()
        for name, value in EXPECTED.items()
        if answer.headers.get(name) != value
    }
    assert missing == {}
    assert {answer.status_code for answer in answers.values()} >= {200, 303, 301, 304, 400, 404, 405} - {304}
    assert not [what for what, answer in answers.items() if "Access-Control-Allow-Origin" in answer.headers]


def test_a_signed_in_page_is_kept_by_nobody_else(demo: Flask, places: Places) -> None:
    browser = Browser(demo).sign_in("ada")
    shared = {
        address: kept
        for address in places.pages(demo)
        if "public" in (kept := browser.client.get(address).headers["Cache-Control"])
    }
    # The file of a picture is the same for all who were shown its address, which nobody can guess.
    assert [address for address in shared if not address.startswith(("/assets/", "/pictures/"))] == []


def test_a_refused_method_says_which_are_allowed(demo: Flask, places: Places) -> None:
    answer = Browser(demo).client.delete(places.story.path)
    assert answer.status_code == 405
    assert {"GET", "HEAD"} <= set(answer.headers["Allow"].split(", "))


def test_cookies_insist_on_https_where_there_is_https(cast: object, app: Flask) -> None:
    secure = application(app.config["SQLALCHEMY_DATABASE_URI"], base_url="https://stories.example")
    client = secure.test_client()
    answer = client.get("/account/sign-in", base_url="https://stories.example")
    assert answer.headers["Strict-Transport-Security"] == HSTS
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-kith=")
    assert {"Secure", "HttpOnly", "Path=/", "SameSite=Lax"} <= set(cookie.split("; "))


def test_a_stranger_in_the_host_header_is_turned_away(app: Flask) -> None:
    assert app.test_client().get("/", base_url="http://elsewhere.example").status_code == 400
