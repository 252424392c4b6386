"""Somebody leaves at the moment in which others write to them, or leave too: nobody waits for ever."""

import threading
import time
from collections.abc import Callable
from functools import partial

import pytest
from flask import Flask

from forum.accounts import actions as accounts
from forum.accounts import policy
from forum.accounts.queries import people_named
from forum.accounts.roles import Role
from forum.articles import actions as articles
from forum.comments import actions as comments
from forum.core import clock
from forum.core.answers import Answer
from forum.core.db import transaction
from forum.core.errors import Refused
from forum.core.markup import COMMENT, write
from tests import makers
from tests.handles import Story
from tests.people import PASSWORD, Cast, Person
from tests.races.crowd import at_once, inside

A_MOMENT = 0.5  # in which the other one gets as far as it can


def pins(mo: Person, story: Story, ben: Person) -> None:
    said = makers.a_comment(story, ben)
    with story.app.app_context(), transaction():
        comments.pin(mo.member, said.comment, "Worth it.", clock.now())


def closes(mo: Person, story: Story, ben: Person) -> None:
    with story.app.app_context(), transaction():
        articles.close_comments(mo.member, story.article, "Enough.", clock.now())
        story.article.comments_open = True


@pytest.mark.parametrize("names_them", [pins, closes])
def test_a_moderator_leaves_while_somebody_speaks_to_them(
    app: Flask, cast: Cast, names_them: Callable[[Person, Story, Person], None]
) -> None:
    story, began = makers.an_article(cast.ed), threading.Event()
    names_them(cast.mo, story, cast.ben)
    leaving = cast.mo.browser.get("/account/close")

    def write_to_them() -> int:
        words = write("Thank you, @mo.", COMMENT, people_named)
        with transaction():
            articles.take_turn(story.id)
            began.set()
            time.sleep(A_MOMENT)
            return comments.reply(cast.ada.member, story.article, words, clock.now()).number

    def leave() -> str:
        began.wait()
        return leaving.post_form("/account/close", password=PASSWORD).path

    number, path = at_once([inside(app, write_to_them), leave], threads=2)
    assert isinstance(number, int), number
    assert path == "/account/closed"


def test_pages_are_made_anew_in_one_order(app: Flask, ed: Person) -> None:
    first, second = (makers.an_article(ed, title) for title in ("One", "Two"))
    with app.app_context(), transaction():
        first.article.published_at = clock.now()  # its row lies behind the other one now
    began = threading.Event()

    def one_by_one() -> str:
        with transaction():
            articles.take_turn(first.id)
            began.set()
            time.sleep(A_MOMENT)
            articles.take_turn(second.id)
        return "done"

    def together() -> str:
        began.wait()
        with transaction():
            articles.move_versions({first.id, second.id})
        return "done"

    assert at_once([inside(app, each) for each in (one_by_one, together)], threads=2) == ["done"] * 2


def test_of_the_last_two_admins_one_stays(app: Flask, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    with app.app_context(), transaction():
        accounts.grant(cast.mo.member, Role.ADMIN, clock.now())
    may_close_account = policy.may_close_account

    def after_a_moment(**known: bool) -> Answer:
        time.sleep(A_MOMENT)
        return may_close_account(**known)

    monkeypatch.setattr(policy, "may_close_account", after_a_moment)

    def leave(admin: Person) -> str:
        try:
            with transaction():
                accounts.close_account(admin.member, clock.now(), tells_stories=False)
        except Refused:
            return "stays"
        return "leaves"

    acts = [inside(app, partial(leave, admin)) for admin in (cast.mo, cast.ola)]
    assert sorted(map(str, at_once(acts, threads=2))) == ["leaves", "stays"]
