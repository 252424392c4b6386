"""Every page that the site serves, as everybody who may come gets it: well made, nothing from elsewhere."""

from urllib.parse import urldefrag, urlsplit

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from tests.house.markup import faults
from tests.house.places import Places
from tests.people import Browser, local_path

VIEWERS = ("a visitor", "ada", "mo", "ed", "ola")


@pytest.mark.parametrize("who", VIEWERS)
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)  # the other engine answers the next test
def test_every_page_is_well_made(demo: Flask, places: Places, who: str) -> None:
    browser = Browser(demo) if who == "a visitor" else Browser(demo).sign_in(who)
    found = {}
    for address in places.pages(demo):
        answer = browser.client.get(address)
        if answer.status_code >= 500:
            found[address] = [f"status {answer.status_code}"]
        elif answer.mimetype == "text/html" and answer.status_code not in {301, 303}:
            found[address] = faults(answer.get_data(as_text=True))
    assert {address: problems for address, problems in found.items() if problems} == {}
    assert len(found) > 20


def test_pages_that_answer_a_mistake_are_well_made_too(demo: Flask, places: Places) -> None:
    ada, visitor, story = Browser(demo).sign_in("ada"), Browser(demo), places.story
    answers = {
        "an empty comment": ada.get(story.path).post_form(story.comments_path, body=" "),
        "a preview": Browser(demo)
        .sign_in("ada")
        .get(story.path)
        .post_form(story.comments_path, body="*hm*", do="preview"),
        "a wrong password": visitor.get("/account/sign-in").post_form(
            "/account/sign-in", name="ada", password="not this one"
        ),
        "a poor name": Browser(demo)
        .get("/account/sign-up")
        .post_form("/account/sign-up", name="!", password="short"),
        "no choice": Browser(demo).sign_in("ada").post(f"/polls/{places.found['polls']['id']}/ballots"),
        "no token": _posted_without_token(demo, story.comments_path),
        "signed out meanwhile": _posted_signed_out(demo, story.comments_path),
    }
    found = {what: faults(browser.response.get_data(as_text=True)) for what, browser in answers.items()}
    assert {what: problems for what, problems in found.items() if problems} == {}
    statuses = [browser.status for browser in answers.values()]
    assert statuses == [422, 200, 422, 422, 422, 400, 403]


def _posted_without_token(app: Flask, path: str) -> Browser:
    browser = Browser(app).sign_in("mo")
    return browser.seen(browser.client.post(path, data={"body": "Still here?"}))


def _posted_signed_out(app: Flask, path: str) -> Browser:
    return Browser(app).post(path, body="Still here?")


@pytest.mark.parametrize("who", ["a visitor", "ada"])
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_no_link_leads_nowhere(demo: Flask, places: Places, who: str) -> None:
    browser = Browser(demo) if who == "a visitor" else Browser(demo).sign_in(who)
    seen, dead, comments, anchors = {"/"}, {}, 0, {}
    waiting = [("/", "the start")]
    while waiting:
        address, linked_from = waiting.pop()
        answer = browser.client.get(address)
        if answer.status_code >= 400:
            dead[address] = f"{answer.status_code}, linked from {linked_from}"
        if answer.status_code != 200 or answer.mimetype != "text/html":
            continue
        page = BeautifulSoup(answer.get_data(as_text=True), "html.parser")
        anchors[address] = {str(each["id"]) for each in page.select("[id]")}
        for link in page.select("a[href^='/'], link[href^='/'], script[src^='/']"):
            target = local_path(urldefrag(str(link.get("href") or link.get("src"))).url)
            shape = urlsplit(target).path if "next=" in target or "back=" in target else target
            comments += shape.startswith("/comments/")
            # One reply link is like another; every page of the rest is opened.
            if shape not in seen and not (shape.startswith("/comments/") and comments > 60):
                seen.add(shape)
                waiting.append((target, address))
    assert dead == {}
    assert len(anchors) > 30


def test_the_story_is_the_same_bytes_for_two_visitors(demo: Flask, places: Places) -> None:
    first, second = (demo.test_client().get(places.story.path) for _ in range(2))
    assert first.data == second.data
    assert "Set-Cookie" not in first.headers
