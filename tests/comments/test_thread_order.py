"""A moderator closes a thread, or slows it down, and opens it again."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from forum.accounts import actions as accounts
from forum.comments import actions
from forum.comments.models import Comment, ThreadOrder
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Invalid, Refused
from forum.core.keys import fresh_key
from forum.moderation.acts import Act, Kind
from forum.moderation.queries import entries
from tests import makers
from tests.makers import Said, Story
from tests.people import Browser, Cast, Person

WHY = "We are going round in circles."
ENOUGH = f"mo closed this thread: “{WHY}” You can still read it."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


@pytest.fixture
def first(story: Story, ada: Person) -> Said:
    return makers.a_comment(story, ada)


def close(person: Person, first: Said, reason: str = WHY) -> None:
    with first.app.app_context(), transaction():
        actions.close_thread(person.member, first.comment, reason, clock.now())


def slow(person: Person, first: Said, minutes: int = 30) -> None:
    with first.app.app_context(), transaction():
        actions.slow_thread(person.member, first.comment, minutes, "Let us breathe.", clock.now())


def reopen(person: Person, first: Said) -> None:
    with first.app.app_context(), transaction():
        actions.open_thread(person.member, first.comment, clock.now())


def later(monkeypatch: pytest.MonkeyPatch, minutes: float) -> None:
    real = clock.now
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(minutes=minutes))


def answer(person: Person, story: Story, to: Said, body: str = "I see it so, too.") -> Browser:
    """By the form of another page: as one that was open already when the thread was closed."""
    return person.browser.post(story.comments_path, body=body, to=to.id, key=fresh_key())


def record(first: Said) -> list[tuple[Act, str | None, object]]:
    with first.app.app_context():
        found = entries(None, 50, of=(Kind.COMMENT, first.id))
        return [(each.act, each.by, each.facts.get("minutes")) for each in found][::-1]


def test_nobody_answers_in_a_closed_thread_and_everybody_reads_why(
    cast: Cast, story: Story, first: Said, visitor: Browser
) -> None:
    reply = makers.a_comment(story, cast.ben, first)
    other = makers.a_comment(story, cast.ben)
    close(cast.mo, first)
    page = visitor.get(story.path)
    assert "mo , moderator, closed this thread on" in page.text.replace("mo,", "mo ,")
    assert WHY in page.text
    assert page.page.select(f"a[href='{first.reply_path}'], a[href='{reply.reply_path}']") == []
    assert page.page.select(f"a[href='{other.reply_path}']")
    assert [each.get_text().count(WHY) for each in page.page.select(".thread-kept")] == [1]
    for to in (first, reply):
        assert cast.ben.browser.get(to.reply_path).status == 403
        refused = answer(cast.ben, story, to)
        assert refused.status == 403
        assert ENOUGH in refused.text
        assert "I see it so, too." in refused.page.select_one("textarea").get_text()  # type: ignore[union-attr]
        assert ENOUGH in cast.ada.browser.get(f"{to.path}/more").text
    assert answer(cast.ben, story, other).status == 200
    with story.app.app_context():
        assert session.scalar(select(func.count(Comment.id))) == 4


def test_the_rules_can_not_be_passed_by_waiting_for_a_moderator(
    cast: Cast, story: Story, first: Said
) -> None:
    close(cast.mo, first)
    advert = "Buy my miracle tea, use code SPOON20 at checkout: https://bit.ly/x"
    assert answer(cast.ben, story, first, advert).status == 403
    assert answer(cast.una, story, first).status == 403  # closed is closed, for the team too


def test_the_page_of_a_deep_branch_says_it_too(
    cast: Cast, story: Story, first: Said, visitor: Browser
) -> None:
    to = first
    for _ in range(5):
        to = makers.a_comment(story, cast.ben, to)
    close(cast.mo, first)
    page = visitor.get(to.path)
    assert f"/comments/{first.id}" not in page.path
    assert page.text.count(WHY) == 1
    assert page.page.select("a[data-reply]") == []


def test_it_is_the_same_page_for_everybody_and_its_version_moves(
    story: Story, first: Said, cast: Cast
) -> None:
    for act in (close, slow, reopen):
        with story.app.app_context():
            before = story.article.version
        act(cast.mo, first)
        with story.app.app_context():
            assert story.article.version > before
    threads = f"{story.path}/comments/{first.id}"
    close(cast.mo, first)
    one, two = Browser(story.app).get(threads), Browser(story.app).get(threads)
    assert one.response.data == two.response.data


def test_an_open_thread_is_open_again(cast: Cast, story: Story, first: Said, visitor: Browser) -> None:
    close(cast.mo, first)
    reopen(cast.una, first)
    reopen(cast.una, first)
    page = visitor.get(story.path)
    assert WHY not in page.text
    assert page.page.select(f"a[href='{first.reply_path}']")
    assert answer(cast.ben, story, first).status == 200
    assert record(first) == [(Act.CLOSE, "mo", None), (Act.OPEN, "una", None)]


def test_in_a_slow_thread_one_answers_once_in_a_while(
    cast: Cast, story: Story, first: Said, visitor: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow(cast.mo, first)
    assert "This thread is slow: one answer each 30 minutes." in visitor.get(story.path).text
    assert answer(cast.ada, story, first, "One.").status == 200
    refused = answer(cast.ada, story, first, "Two.")
    assert refused.status == 403
    assert "This thread is slow for now: you can answer again in 30 minutes." in refused.text
    assert cast.ada.browser.get(first.reply_path).status == 403
    assert answer(cast.ben, story, first, "Another one.").status == 200
    assert answer(cast.una, story, first, "One.").status == 200
    assert answer(cast.una, story, first, "Moderators are not slowed.").status == 200
    later(monkeypatch, 18)
    assert "you can answer again in 12 minutes." in answer(cast.ada, story, first, "Three.").text
    later(monkeypatch, 13)
    assert answer(cast.ada, story, first, "Four.").status == 200
    assert record(first) == [(Act.SLOW, "mo", 30)]


def test_what_one_took_back_or_what_waits_counts_all_the_same(cast: Cast, story: Story, first: Said) -> None:
    slow(cast.mo, first)
    said = makers.a_comment(story, cast.ada, first)
    with story.app.app_context(), transaction():
        actions.withdraw(cast.ada.member, said.comment, clock.now())
    assert answer(cast.ada, story, first).status == 403


def test_who_began_the_thread_may_answer_in_it_at_once(cast: Cast, story: Story, first: Said) -> None:
    slow(cast.mo, first)
    assert answer(cast.ada, story, first).status == 200


def test_the_same_form_twice_is_one_comment_also_here(cast: Cast, story: Story, first: Said) -> None:
    slow(cast.mo, first)
    key, browser = fresh_key(), cast.ada.browser
    for _ in range(2):
        sent = browser.post(story.comments_path, body="Once.", to=first.id, key=key)
        assert sent.status == 200


def test_one_decision_takes_the_place_of_another(cast: Cast, first: Said) -> None:
    close(cast.mo, first)
    slow(cast.una, first, 60)
    with first.app.app_context():
        order = session.scalars(select(ThreadOrder)).one()
        assert (order.closed_at, order.slow_minutes, order.by_id) == (None, 60, cast.una.id)


def test_only_moderators_and_only_threads(cast: Cast, story: Story, first: Said) -> None:
    reply = makers.a_comment(story, cast.ben, first)
    for act in (close, slow, reopen):
        with pytest.raises(Refused, match="Only moderators"):
            act(cast.ed, first)
        with pytest.raises(Refused, match="That is a reply"):
            act(cast.mo, reply)
    for minutes in (0, 1441):
        with pytest.raises(Invalid):
            slow(cast.mo, first, minutes)
    assert record(first) == []


def test_the_name_goes_when_the_moderator_does(
    cast: Cast, story: Story, first: Said, visitor: Browser
) -> None:
    close(cast.una, first)
    assert "una" in visitor.get(story.path).text
    with story.app.app_context(), transaction():
        accounts.close_account(cast.una.member, clock.now(), tells_stories=False)
    assert "una" not in visitor.get(story.path).text


def test_the_desk_has_a_page_for_it(cast: Cast, story: Story, first: Said) -> None:
    reply = makers.a_comment(story, cast.ben, first)
    way, browser = f"/moderation/threads/{first.id}", cast.mo.browser
    browser.get(f"{reply.path}/moderation")
    assert browser.page.select_one(f"a[href='{way}']")
    assert browser.get(f"/moderation/threads/{reply.id}").path == way
    browser.post_form(f"{way}/pace", minutes=60, reason="Let us breathe.")
    assert "one answer each hour" in browser.text
    browser.post_form(f"{way}/closing", reason=WHY.rstrip("."))
    assert f"{WHY}</span>” You can still read it." in browser.response.get_data(as_text=True)
    assert browser.page.select(f"form[action='{way}/pace']") == []
    browser.post_form(f"{way}/opening")
    assert "It is open" in browser.text
    assert [act for act, *_ in record(first)] == [Act.SLOW, Act.CLOSE, Act.OPEN]


def test_the_desk_says_what_is_missing_and_keeps_what_was_typed(cast: Cast, first: Said) -> None:
    way, browser = f"/moderation/threads/{first.id}", cast.mo.browser
    refused = browser.get(way).post_form(f"{way}/closing", reason=" ")
    assert refused.status == 422
    assert "Please say why" in refused.text
    box = refused.page.select_one(".problem a")
    assert box is not None
    assert box["href"] == "#close-reason"
    assert refused.page.select_one("#close-reason[aria-invalid]")
    refused = browser.get(way).post_form(f"{way}/pace", minutes=60, reason="Ring me on 07700 900321.")
    assert refused.status == 422
    assert refused.page.select_one("#slow-reason")["value"] == "Ring me on 07700 900321."  # type: ignore[index]
    assert refused.page.select_one("option[selected][value='60']")
    assert browser.post(f"{way}/pace", minutes="x", reason="Let us breathe.").status == 422
    assert browser.post(f"{way}/closing", reason="x" * 301).status == 422
    assert browser.get("/moderation/threads/999").status == 404
    assert cast.ben.browser.post(f"{way}/closing", reason=WHY).status in {403, 404}
    assert record(first) == []
