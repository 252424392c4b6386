"""A member leaves."""

import pytest
from flask import Flask
from sqlalchemy import func, select

from forum.accounts import actions, names, queries
from forum.accounts.models import Member, SignIn
from forum.accounts.roles import Role
from forum.articles.queries import visible_head
from forum.comments import actions as comments
from forum.comments.models import Draft, Pin, Tombstone, TombstoneKind
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.marks.models import Bookmark, Follow, Followed, Mute, ReadMark
from forum.polls.models import Ballot
from forum.transfer.imported import Known
from forum.transfer.models import Imported
from tests import makers
from tests.house.state import changed, state
from tests.makers import Story
from tests.people import PASSWORD, Browser, Person

CLOSE = "/account/close"


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def leave(person: Person, password: str = PASSWORD) -> Browser:
    """Use the form as that person."""
    return person.browser.get(CLOSE).post_form(CLOSE, password=password)


def counts(story: Story) -> tuple[int, int]:
    """Comments that can be read, and the version of the page."""
    with story.app.app_context():
        head = visible_head(story.slug, None, clock.now())
        return head.comment_count, head.version


def stones(app: Flask) -> dict[int, TombstoneKind]:
    with app.app_context():
        return {
            row.comment_id: row.kind for row in session.execute(select(Tombstone.comment_id, Tombstone.kind))
        }


def rows(table: type[Bookmark | Draft | Follow | Mute | ReadMark | SignIn | Ballot | Pin]) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


def test_what_says_who_somebody_was_is_gone(app: Flask, ada: Person) -> None:
    with app.app_context(), transaction():
        member = ada.member
        member.email = member.email_key = "ada@example.org"
        member.name, member.bio, member.relation = "Ada L.", "I row.", "lives with MS"
    elsewhere = ada.browser
    here = leave(ada)
    assert here.path == "/account/closed"
    assert here.status == 200
    with app.app_context():
        gone = session.get_one(Member, ada.id)
        assert gone.username == gone.username_key == f"former-member-{ada.id}"
        assert (gone.name, gone.email, gone.email_key, gone.password_hash) == (None, None, None, None)
        assert (gone.relation, gone.bio, gone.role) == ("", "", Role.MEMBER)
        assert gone.closed_at is not None
        assert rows(SignIn) == 0
    for browser in (here, elsewhere):
        assert browser.get("/account").path.startswith("/account/sign-in")


def test_nobody_signs_in_as_them_or_finds_them(app: Flask, visitor: Browser, ada: Person) -> None:
    leave(ada)
    for name in ("ada", f"former-member-{ada.id}", "ada@example.org"):
        visitor.get("/account/sign-in").post_form("/account/sign-in", name=name, password=PASSWORD)
        assert visitor.status == 422
    with app.app_context():
        assert queries.by_username("ada") is None
        assert queries.by_username(f"former-member-{ada.id}") is None
        assert queries.known_as(f"former-member-{ada.id}") is None
        assert queries.username_is_taken(f"Former-Member-{ada.id}")


@pytest.mark.parametrize("name", ["former-member-7", "FormerMember8", "former.member"])
def test_nobody_is_called_as_those_who_left(visitor: Browser, app: Flask, name: str) -> None:
    assert names.reserved(name)
    visitor.get("/account/sign-up").post_form(
        "/account/sign-up", name=name, password="four quiet words here", agree="yes"
    )
    assert visitor.status == 422


def test_their_comments_keep_their_places_and_nothing_more(
    app: Flask, visitor: Browser, story: Story, ada: Person, ben: Person
) -> None:
    first = makers.a_comment(story, ada, text="I was there.")
    answer = makers.a_comment(story, ben, first, text="So was I.")
    last = makers.a_comment(story, ada, answer, text="See you.")
    assert "I was there." in visitor.get(story.path).text
    before = counts(story)
    leave(ada)
    assert counts(story)[0] == before[0] - 2 == 1
    assert counts(story)[1] > before[1]
    assert stones(app) == dict.fromkeys((first.id, last.id), TombstoneKind.ACCOUNT_CLOSED)
    visitor.get(story.path)
    for word in ("I was there.", "See you.", "ada"):
        assert word not in visitor.text
    assert "So was I." in visitor.text
    assert visitor.page.select(f"#comment-{first.id}")
    with app.app_context():
        assert first.comment.reply_count == 2


def test_what_was_gone_already_stays_as_it_is(app: Flask, story: Story, ada: Person, mo: Person) -> None:
    kept, removed = makers.a_comment(story, ada), makers.a_comment(story, ada)
    held = makers.a_held_comment(story, ada)
    mo.browser.get(f"{removed.path}/moderation").post_form(f"{removed.path}/removal", rule="kindness")
    assert counts(story)[0] == 1
    leave(ada)
    assert counts(story)[0] == 0
    assert stones(app) == {
        kept.id: TombstoneKind.ACCOUNT_CLOSED,
        removed.id: TombstoneKind.REMOVED,
        held.id: TombstoneKind.HELD,
    }


def test_every_story_counts_its_own(ed: Person, ada: Person, ben: Person) -> None:
    stories = [makers.an_article(ed, f"Story {number}") for number in range(3)]
    for number, each in enumerate(stories):
        for _ in range(number):
            makers.a_comment(each, ada)
        makers.a_comment(each, ben)
    untouched = counts(stories[0])
    leave(ada)
    assert [counts(each)[0] for each in stories] == [1, 1, 1]
    assert counts(stories[0]) == untouched


def test_what_they_kept_for_themselves_is_gone_and_what_they_voted_stays(
    app: Flask, story: Story, ada: Person, ben: Person
) -> None:
    question, now = makers.a_poll(story), clock.now()
    ada.browser.get(story.path).post_form(question.ballots_path, choice=question.choices["Yes"])
    with app.app_context(), transaction():
        for who, other in ((ada.id, ben.id), (ben.id, ada.id)):
            session.add_all(
                [
                    ReadMark(member_id=who, article_id=story.id, seen="1", visited_at=now),
                    Bookmark(member_id=who, article_id=story.id, comment_id=0, at=now),
                    Follow(member_id=who, kind=Followed.MEMBER, subject_id=other, at=now),
                    Follow(member_id=who, kind=Followed.STORY, subject_id=ada.id, at=now),
                    Mute(member_id=who, muted_id=other, since=now),
                    Mute(member_id=who, word="steroids", since=now),
                    Draft(member_id=who, article_id=story.id, to_id=0, body="I", saved_at=now),
                ]
            )
    leave(ada)
    with app.app_context():
        assert [rows(each) for each in (ReadMark, Bookmark, Draft, Mute)] == [1, 1, 1, 1]
        assert session.scalars(select(Follow.kind)).all() == [Followed.STORY]
        for table in (ReadMark, Bookmark, Follow, Mute, Draft):
            assert set(session.scalars(select(table.member_id))) == {ben.id}
        assert rows(Ballot) == 1


def test_by_what_address_they_were_known_elsewhere_is_forgotten(app: Flask, ada: Person, ben: Person) -> None:
    with app.app_context(), transaction():
        for who, key in ((ada, "guest:ada@example.org"), (ben, "guest:ben@example.org")):
            session.add(Imported(source="elsewhere", kind="person", foreign_id=key, local_id=who.id))
        session.add(Imported(source="elsewhere", kind="comment", foreign_id="7", local_id=ada.id))
    leave(ada)
    with app.app_context():
        kept = {row.foreign_id: row.local_id for row in session.scalars(select(Imported))}
        assert len(kept) == 3
        assert (kept.pop("7"), kept.pop("guest:ben@example.org")) == (ada.id, ben.id)
        assert list(kept.values()) == [ada.id]
        assert "ada" not in str(kept)
        known = Known("elsewhere")
        assert known.find("person", "guest:ada@example.org") == ada.id
        assert known.find("person", "guest:ben@example.org") == ben.id
        assert known.find("person", "guest:eve@example.org") is None


def test_a_pinned_comment_of_theirs_loses_its_pin(app: Flask, story: Story, ada: Person, mo: Person) -> None:
    said = makers.a_comment(story, ada)
    with app.app_context(), transaction():
        comments.pin(mo.member, said.comment, "Worth it.", clock.now())
    leave(ada)
    with app.app_context():
        assert rows(Pin) == 0


def test_pages_that_name_them_are_made_anew(app: Flask, story: Story, ada: Person, mo: Person) -> None:
    said = makers.a_comment(story, ada)
    with app.app_context(), transaction():
        comments.pin(mo.member, said.comment, "Worth it.", clock.now())
    before = counts(story)
    leave(mo)
    assert counts(story)[1] > before[1]


def test_the_wrong_password_changes_nothing(app: Flask, story: Story, ada: Person) -> None:
    makers.a_comment(story, ada)
    browser = ada.browser.get(CLOSE)
    before = state(app)
    browser.post_form(CLOSE, password="not this one")
    assert browser.status == 422
    assert "That is not your password." in browser.text
    browser.post(CLOSE)
    assert browser.status == 422
    assert changed(before, state(app)) == set()
    assert browser.get("/account").path == "/account"


def test_guessing_the_password_is_slowed_down(ada: Person) -> None:
    browser = ada.browser
    statuses = [browser.post(CLOSE, password=f"guess number {number}").status for number in range(12)]
    assert statuses[0] == 422
    assert statuses[-1] == 429


def test_a_visitor_may_not(app: Flask, visitor: Browser, ada: Person) -> None:
    before = state(app)
    assert visitor.get(CLOSE).path.startswith("/account/sign-in")
    assert visitor.post(CLOSE, password=PASSWORD).status == 403
    assert changed(before, state(app)) == set()


def test_who_tells_a_story_is_asked_to_write_first(app: Flask, story: Story, ed: Person) -> None:
    browser = ed.browser.get(CLOSE)
    assert "Your stories carry your name." in browser.text
    assert not browser.page.select(f"form[action='{CLOSE}']")
    before = state(app)
    assert browser.post(CLOSE, password=PASSWORD).status == 403
    assert changed(before, state(app)) == set()


def test_who_has_only_a_draft_may_leave(ed: Person) -> None:
    makers.a_draft(ed)
    assert leave(ed).path == "/account/closed"


def test_the_last_admin_stays_until_there_is_another(app: Flask, ola: Person, mo: Person) -> None:
    assert ola.browser.post(CLOSE, password=PASSWORD).status == 403
    assert "the only admin" in ola.browser.get(CLOSE).text
    with app.app_context(), transaction():
        actions.grant(mo.member, Role.ADMIN, clock.now())
    assert leave(ola).path == "/account/closed"
    with app.app_context(), pytest.raises(Refused), transaction():
        actions.close_account(mo.member, clock.now(), tells_stories=False)


def test_if_anything_fails_nothing_has_happened(
    app: Flask, story: Story, ada: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    makers.a_comment(story, ada)
    before = state(app)

    def fail(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("forum.comments.listeners.articles.uncount_comments", fail)
    with app.app_context(), pytest.raises(RuntimeError), transaction():
        actions.close_account(ada.member, clock.now(), tells_stories=False)
    assert changed(before, state(app)) == set()


def test_the_page_says_what_happens_and_is_linked(ada: Person) -> None:
    browser = ada.browser.get("/account")
    assert browser.page.select(f"a[href='{CLOSE}']")
    browser.get(CLOSE)
    for word in ("can’t be undone", "drafts", "stay counted", "Keep my account"):
        assert word in browser.text
    assert "Close your account" in browser.get("/pages/privacy").text


@pytest.mark.parametrize("name", ["ada", "ADA"])
def test_nobody_gets_the_name_of_who_has_left(app: Flask, visitor: Browser, ada: Person, name: str) -> None:
    leave(ada)
    visitor.get("/account/sign-up").post_form(
        "/account/sign-up", name=name, password="four quiet words here", agree="yes"
    )
    assert visitor.status == 422
    assert "That name is taken." in visitor.text
    with app.app_context():
        assert queries.by_username("ada") is None
        assert not queries.username_is_taken("adam")
    assert "'ada'" not in str(state(app))
