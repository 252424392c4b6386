"""Following a story, a thread, a member: once is enough, and nobody else learns of it."""

import pytest
from sqlalchemy import select

from forum.comments.models import Tombstone, TombstoneKind
from forum.core import clock
from forum.core.db import session, transaction
from forum.marks import queries
from forum.marks.models import Follow, Followed
from tests import makers
from tests.comments.test_move import back, move
from tests.people import Browser, Cast, Person


def follows(person: Person) -> set[tuple[str, int]]:
    with person.app.app_context():
        rows = session.execute(select(Follow.kind, Follow.subject_id).where(Follow.member_id == person.id))
        return {(row[0].value, row[1]) for row in rows}


def test_a_story_is_followed_and_left(ada: Person, ed: Person) -> None:
    story, reader = makers.an_article(ed), ada.browser
    for _ in range(2):
        answer = reader.post(f"{story.path}/follow", on=1, follow=False)
        assert (answer.status, answer.location) == (303, f"{story.path}#keep")
        assert follows(ada) == {("story", story.id)}
    with ada.app.app_context():
        assert queries.follows(ada.id, Followed.STORY, story.id)
        assert not queries.follows(ed.id, Followed.STORY, story.id)
    for _ in range(2):
        reader.post(f"{story.path}/follow", on=0)
        assert follows(ada) == set()


def test_a_thread_is_followed_by_any_of_its_comments(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    first = makers.a_comment(story, ben)
    reply = makers.a_comment(story, ed, to=first)
    reader = ada.browser.get(f"{reply.path}/more").post_form(f"{reply.path}/follow")
    assert follows(ada) == {("thread", first.id)}
    assert reader.path == f"{reply.path}/more"
    reader.post_form(f"{reply.path}/follow")
    assert follows(ada) == set()


@pytest.mark.parametrize("way", list(TombstoneKind))
def test_what_is_gone_leads_into_no_thread_and_its_answers_do(
    ada: Person, ben: Person, ed: Person, way: TombstoneKind
) -> None:
    story = makers.an_article(ed)
    first = makers.a_comment(story, ben)
    reply = makers.a_comment(story, ed, to=first)
    with ada.app.app_context(), transaction():
        session.add(Tombstone(comment_id=first.id, kind=way, rule="kindness", since=clock.now()))
    reader = ada.browser
    assert reader.post(f"{first.path}/follow", on=1).status == 403
    assert "from an answer to it" in reader.text
    assert follows(ada) == set()
    assert not reader.get(f"{first.path}/more").page.select(f"form[action='{first.path}/follow']")
    reader.post(f"{reply.path}/follow", on=1)
    assert follows(ada) == {("thread", first.id)}
    reader.get(f"{first.path}/more").post_form(f"{first.path}/follow")
    assert follows(ada) == set()


def test_a_member_is_followed_from_their_page(ada: Person, ben: Person) -> None:
    reader = ada.browser.get("/members/ben").post_form("/members/ben/follow")
    assert follows(ada) == {("member", ben.id)}
    assert "Stop following" in reader.text
    reader.post_form("/members/ben/follow")
    assert follows(ada) == set()


def test_who_follows_a_story_hears_of_what_comes_from_then_on(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    makers.a_comment(story, ben)
    ada.browser.post(f"{story.path}/follow", on=1)
    with ada.app.app_context():
        seen = queries.seen_by(ada.id, story.id)
        assert seen is not None
        assert seen.text == "1"


def test_nobody_follows_themselves_and_the_later_wish_counts(ada: Person, ben: Person) -> None:
    reader = ada.browser
    assert "That is you." in reader.post("/members/ada/follow", on=1).text
    reader.post("/members/ben/mute", on=1)
    reader.post("/members/ben/follow", on=1)
    with ada.app.app_context():
        assert queries.mutes_of(ada.id).members == frozenset()
    reader.post("/members/ben/mute", on=1)
    assert follows(ada) == set()


@pytest.mark.parametrize("on", ["", "2", "yes", "-1"])
def test_what_is_neither_yes_nor_no_changes_nothing(ada: Person, ed: Person, on: str) -> None:
    story, reader = makers.an_article(ed), ada.browser
    assert reader.post(f"{story.path}/follow", on=on).status == 422
    assert follows(ada) == set()


def test_refuses_visitors_and_what_is_not_there(visitor: Browser, ada: Person, ed: Person) -> None:
    story, draft, reader = makers.an_article(ed), makers.a_draft(ed), ada.browser
    hidden = makers.a_comment(draft, ed)
    assert visitor.post(f"{story.path}/follow", on=1).status == 403
    assert reader.post(f"{draft.path}/follow", on=1).status == 404
    assert reader.post(f"{hidden.path}/follow", on=1).status == 404
    assert reader.post("/comments/999/follow", on=1).status == 404
    assert reader.post("/members/nobody/follow", on=1).status == 404
    assert follows(ada) == set()


def test_the_way_back_leads_to_no_other_site(ada: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    here = f"{story.path}#keep"
    for to, there in (("//elsewhere.example", here), ("/rules", "/rules"), ("x", here)):
        answer = ada.browser.post(f"{story.path}/follow", on=1, back=to, follow=False)
        assert answer.location == there


def test_who_follows_a_thread_follows_a_branch_that_becomes_one(ada: Person, ben: Person, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    first = makers.a_comment(story, ben)
    branch = makers.a_comment(story, cast.ed, to=first)
    ada.browser.post(f"{branch.path}/follow", on=1)
    assert follows(ada) == {("thread", first.id)}
    move(cast.mo, branch)
    assert follows(ada) == {("thread", first.id), ("thread", branch.id)}
    assert follows(ben) == set()
    makers.a_comment(story, ben, to=branch)
    assert ada.browser.get("/account/new").page.select(f"form[action='{branch.path}/follow']")
    back(cast.mo, branch)
    assert follows(ada) == {("thread", first.id)}


def test_who_follows_what_is_moved_back_follows_where_it_hangs(ada: Person, ben: Person, cast: Cast) -> None:
    story = makers.an_article(cast.ed)
    first = makers.a_comment(story, ben)
    branch = makers.a_comment(story, cast.ed, to=first)
    makers.a_comment(story, ben, to=branch)
    ada.browser.post(f"{first.path}/follow", on=1)
    move(cast.mo, branch)
    ben.browser.post(f"{branch.path}/follow", on=1)
    ada.browser.post(f"{branch.path}/follow", on=0)
    assert follows(ben) == {("thread", branch.id)}
    back(cast.mo, branch)
    assert follows(ben) == follows(ada) == {("thread", first.id)}
