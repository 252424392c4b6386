"""Every door that writes is closed to whom the team has barred, unless it stands in the list below.

A new door fails here until somebody has decided: it is closed by itself, and opened with `even_if_barred`.
"""

import pytest
from flask import Flask

from forum.accounts.ladder import Rung
from forum.accounts.models import Member, Sanction
from forum.core import clock
from forum.core.db import session, transaction
from tests.house.places import Places, rules
from tests.people import Browser

# What is theirs alone, and their ways to answer back and to leave.
EXEMPT = {
    "accounts.end_all_sign_ins",
    "accounts.end_sign_in",
    "comments.check",  # says what the rules see; nothing is kept
    "comments.discard_draft",
    "comments.keep_draft",
    "comments.withdraw",
    "editing.clean_pasted",  # nothing is kept
    "editing.forget_typed",  # what one typed is one's own
    "editing.keep_typed",
    "editing.look",  # nothing is kept
    "editing.has_read",  # what they were told
    "marks.bookmark_comment",
    "marks.bookmark_story",
    "marks.follow_member",
    "marks.follow_story",
    "marks.follow_thread",
    "marks.mute_member",
    "marks.mute_word",
    "marks.see",
    "marks.unmute_word",
    "moderation.acknowledge",
    "moderation.appeal",
    "moderation.has_read",  # what they were told
    "moderation.put_help_away",
    "pages.close_account",
}
# Open for a preview (and a draft) alone: the form says which it is.
EXEMPT_TO_LOOK = {"comments.create", "comments.change"}
# For visitors too: nobody is asked who they are.
FOR_ALL = {
    "accounts.enter",
    "accounts.sign_out",
    "moderation.ask_again",  # about a notice
    "moderation.notice_article",  # of something illegal
    "moderation.notice_comment",
    "moderation.notice_member",
    "moderation.notice_poll",
    "pages.join",
    "readership.tell",  # only a number is kept
    "polls.change_as_visitor",  # members are told to vote as members
    "polls.vote_as_visitor",
    "polls.withdraw_as_visitor",
}


def _writing(app: Flask) -> set[str]:
    unsafe = {"POST", "PUT", "PATCH", "DELETE"}
    return {rule.endpoint for rule in rules(app) if unsafe & (rule.methods or set())}


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_the_doors_that_stay_open_are_those_that_somebody_decided_on(app: Flask) -> None:
    views = app.view_functions
    open_to_all = {each for each in _writing(app) if getattr(views[each], "audience", None) is None}
    assert open_to_all - {each for each in open_to_all if each.startswith("reading.")} == FOR_ALL
    marked = {each for each in _writing(app) if hasattr(views[each], "even_if_barred")}
    assert marked == EXEMPT | EXEMPT_TO_LOOK


def _bar_ola(app: Flask, kind: Rung) -> None:
    """Who may go through every door there is. No door of ours would take this: nobody sanctions an admin."""
    with app.app_context(), transaction():
        by = {name: session.query(Member).filter_by(username=name).one().id for name in ("ola", "mo")}
        values = {"kind": kind, "rule": "kindness", "reason": "To see what happens.", "at": clock.now()}
        session.add(Sanction(member_id=by["ola"], by_id=by["mo"], **values))


@pytest.mark.parametrize("kind", [Rung.CLOSED, Rung.WARNING])
def test_who_is_barred_is_refused_at_every_door_that_writes(demo: Flask, places: Places, kind: Rung) -> None:
    browser = Browser(demo).sign_in("ola")
    token = browser.token
    _bar_ola(demo, kind)
    passed, tried = [], 0
    for rule, address in places.of(demo, "POST"):
        if getattr(demo.view_functions[rule.endpoint], "audience", None) is None:
            continue
        answer = browser.client.post(address, data={"csrf_token": token})
        told = answer.get_data(as_text=True)
        turned_away = answer.status_code == 403 and (
            "has closed your account" in told or "has sent you a warning" in told
        )
        tried += 1
        if not turned_away:
            passed.append(rule.endpoint)
        if rule.endpoint == "accounts.end_all_sign_ins":
            browser = Browser(demo).sign_in("ola")
            token = browser.token
    assert set(passed) == EXEMPT
    assert tried > 30
