"""A member's page, for members: who they are here, what they wrote last, follow and mute."""

from sqlalchemy import update

from forum.accounts.models import Member
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.people import Browser, Person


def test_says_who_somebody_is_and_what_they_wrote(ada: Person, mo: Person, ed: Person) -> None:
    story, draft = makers.an_article(ed), makers.a_draft(ed)
    said = makers.a_comment(story, mo, text="Rest is **not** a weakness.")
    makers.a_held_comment(story, mo, text="Waiting words.")
    makers.a_comment(draft, mo, text="In a hidden story.")
    reader = ada.browser.get("/members/mo")
    assert "mo Moderator" in reader.text
    assert "A member since" in reader.text
    assert "Rest is not a weakness." in reader.text
    assert "Waiting words" not in reader.text
    assert "hidden story" not in reader.text
    assert [str(link["href"]) for link in reader.page.select(".rows a")] == [said.path]
    assert reader.page.select_one("meta[name=robots][content=noindex]")


def test_shows_the_latest_twenty(ada: Person, ben: Person, ed: Person) -> None:
    makers.many_comments(makers.an_article(ed), [ben], 25, threads=25)
    assert len(ada.browser.get("/members/ben").page.select(".rows__row")) == 20


def test_one_can_neither_follow_nor_mute_oneself(ada: Person) -> None:
    reader = ada.browser.get("/members/ADA")
    assert reader.status == 200
    assert "how other members see you" in reader.text
    assert reader.page.select("main form") == []


def test_who_has_left_has_no_page(ada: Person, ben: Person, visitor: Browser) -> None:
    assert visitor.get("/members/ben", follow=False).status == 303
    assert ada.browser.get("/members/nobody").status == 404
    with ada.app.app_context(), transaction():
        session.execute(update(Member).where(Member.id == ben.id).values(closed_at=clock.now()))
    assert ada.browser.get("/members/ben").status == 404
    assert ada.browser.post("/members/ben/follow", on=1).status == 404


def test_an_author_has_their_stories_linked(ada: Person, ed: Person) -> None:
    makers.an_article(ed)
    assert ada.browser.get("/members/ed").page.select_one("a[href='/authors/ed']")
    assert not ada.browser.get("/members/ada").page.select_one("a[href='/authors/ada']")
