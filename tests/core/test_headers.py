"""What every answer says about itself."""

import pytest
from flask import Flask

from tests import makers
from tests.databases import application
from tests.people import Browser, Person

PATHS = [
    "/",
    "/articles",
    "/account/sign-in",
    "/nowhere",
    "/reading-tools",
    "/static/img/kith.svg",
    "/comments/1",
]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_keeps_others_out(visitor: Browser, path: str) -> None:
    headers = visitor.get(path).response.headers
    policy = headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; ")
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "nonce" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "Strict-Transport-Security" not in headers


def test_faults_keep_others_out_too(ada: Person) -> None:
    browser = ada.browser
    for path, status in (("/polls/1/ballots", 404), ("/account/sign-out", 303)):
        browser.get("/account").post(path, follow=False)
        assert browser.status == status
        assert "Content-Security-Policy" in browser.response.headers
    assert "Content-Security-Policy" in browser.client.post("/account/sign-out").headers


def test_a_site_on_https_insists_on_it() -> None:
    app = application("sqlite:///:memory:", base_url="https://stories.example")
    client = app.test_client()
    answer = client.get("/account/sign-in", base_url="https://stories.example")
    assert answer.headers["Strict-Transport-Security"].startswith("max-age=31536000")
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-kith=")
    for word in ("Secure", "HttpOnly", "SameSite=Lax", "Path=/"):
        assert word in cookie
    assert "Domain" not in cookie


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1@evil.example"])
def test_no_page_is_made_for_a_name_that_is_not_ours(app: Flask, host: str) -> None:
    answer = app.test_client().get("/account/sign-in", headers={"Host": host})
    assert answer.status_code == 400
    assert "evil" not in answer.text


def test_a_visitors_page_is_shared_and_sets_no_cookie(visitor: Browser, ed: Person) -> None:
    story = makers.an_article(ed)
    for path in ("/", "/articles", story.path, "/rules", "/topics"):
        headers = visitor.get(path).response.headers
        assert headers["Cache-Control"] == "public, max-age=0, s-maxage=1, must-revalidate"
        assert "Set-Cookie" not in headers
        assert "Cookie" in headers["Vary"]


def test_a_page_with_a_form_and_a_members_page_are_nobodys_to_keep(visitor: Browser, ada: Person) -> None:
    browser = ada.browser
    for answer in (visitor.get("/account/sign-in"), browser.get("/"), browser.get("/account")):
        assert answer.response.headers["Cache-Control"] == "private, no-cache"


def test_a_fault_is_nobodys_to_keep(visitor: Browser) -> None:
    assert visitor.get("/nowhere").response.headers["Cache-Control"] == "private, no-cache"
