"""More about a comment: everything that this reader may do with it, and nothing else."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.handles import Said
from tests.people import Browser, Cast, Person


@pytest.fixture
def said(ben: Person, ed: Person) -> Said:
    """A comment of ben's."""
    return makers.a_comment(makers.an_article(ed), ben, text="Mine, for *a* while.")


def offers(browser: Browser, said: Said) -> set[str]:
    """What the page offers, by the last word of the address; `?` for a query."""
    browser.get(f"{said.path}/more")
    assert browser.status == 200
    main = browser.page.select_one("main")
    assert main is not None
    found = [str(each["href"]) for each in main.select("a")]
    found += [str(each["action"]) for each in main.select("form")]
    return {
        address.removeprefix(f"{said.path}/")
        for address in found
        if address.startswith(("/comments", "/members"))
    }


ANYBODY = {"reply", "reply?quote=1", "reactions", "bookmark", "follow", "report"}
AUTHOR = {"/members/ben", "/members/ben/follow", "/members/ben/mute"}


def test_a_reader_may_react_answer_keep_follow_and_mute(said: Said, ada: Person) -> None:
    assert offers(ada.browser, said) == ANYBODY | AUTHOR | {said.path}
    assert "Mine, for a while." in ada.browser.get(f"{said.path}/more").text


def test_its_author_may_change_it_and_take_it_back(said: Said, ben: Person) -> None:
    found = offers(ben.browser, said)
    assert found == (ANYBODY - {"reactions", "report"}) | {"edit", "withdraw", said.path, "/members/ben"}
    assert "more hours" in ben.browser.get(f"{said.path}/more").text
    with said.app.app_context(), transaction():
        old = {"written_at": clock.now() - timedelta(days=2), "edited_at": clock.now()}
        session.execute(update(Comment).where(Comment.id == said.id).values(old))
    found = offers(ben.browser, said)
    assert "edit" not in found
    assert {"withdraw", "history"} <= found


def test_moderators_and_editors_may_do_more(said: Said, cast: Cast) -> None:
    closing = f"/articles/{_slug(said)}/closing"
    for who, moderates, closes in (("ada", False, False), ("mo", True, True), ("ed", False, True)):
        browser = cast[who].browser
        assert ("moderation" in offers(browser, said)) == moderates
        assert bool(browser.page.select(f"a[href='{closing}']")) == closes


def _slug(said: Said) -> str:
    with said.app.app_context():
        return said.comment.article.slug


def test_buttons_say_what_is_already_so(said: Said, ada: Person) -> None:
    reader = ada.browser.get(f"{said.path}/more")
    reader.post_form(f"{said.path}/reactions")
    assert reader.path == f"{said.path}/more"
    assert [str(each["name"]) for each in reader.page.select("[aria-pressed=true]")] == ["helpful"]
    reader.post_form(f"{said.path}/reactions")
    assert reader.page.select("[aria-pressed=true]") == []
    reader.post_form(f"{said.path}/bookmark").post_form(f"{said.path}/follow").post_form("/members/ben/mute")
    assert reader.path == f"{said.path}/more"
    for words in ("Remove the bookmark", "Stop following this thread", "Unmute ben"):
        assert words in reader.text


def test_of_what_is_gone_nothing_is_told(said: Said, ada: Person, mo: Person) -> None:
    with said.app.app_context(), transaction():
        gone = {"comment_id": said.id, "kind": TombstoneKind.WITHDRAWN, "since": clock.now()}
        session.add(Tombstone(**gone))
    assert offers(ada.browser, said) == {said.path}
    for reader in (ada.browser, mo.browser):
        reader.get(f"{said.path}/more")
        assert "cannot be read any more" in reader.text
        assert "Mine" not in reader.text
        assert "ben" not in reader.text


def test_refuses_visitors_and_what_is_hidden(said: Said, ada: Person, ed: Person, visitor: Browser) -> None:
    asked = visitor.get(f"{said.path}/more", follow=False)
    assert (asked.status, "sign-in" in (asked.location or "")) == (303, True)
    hidden = makers.a_comment(makers.a_draft(ed), ed)
    waiting = makers.a_held_comment(makers.an_article(ed, "Another"), ed)
    for each in (hidden, waiting, Said(said.app, 999, 9)):
        assert ada.browser.get(f"{each.path}/more").status == 404
