"""Comments on a story are closed: now with a sentence, later by themselves; and opened again."""

from datetime import timedelta

import pytest
from flask import Flask
from jinja2 import Template

from forum.articles import actions, queries
from forum.articles.models import Closing
from forum.articles.queries import closing, visible_head
from forum.comments import policy
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from tests import makers
from tests.house.state import changed, state
from tests.makers import Story
from tests.people import Browser, Cast, Person

WHY = "We read everything again this week."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def closing_path(story: Story) -> str:
    return f"{story.path}/closing"


def close(person: Person, story: Story, sentence: str = WHY) -> Browser:
    """Use the form as that person."""
    path = closing_path(story)
    browser = person.browser.get(path)
    forms = [form for form in browser.page.select("form") if form.select("[name=sentence]")]
    assert len(forms) == 1
    return browser.post(path, sentence=sentence)


def version(story: Story) -> int:
    with story.app.app_context():
        return visible_head(story.slug, None, clock.now()).version


def words(app: Flask, story: Story, days_ahead: float = 0) -> str:
    """What the part of a page says about it, so many days from now."""
    with app.test_request_context():
        now = clock.now() + timedelta(days=days_ahead)
        template: Template = app.jinja_env.get_template("parts/closing.html")
        head = visible_head(story.slug, None, now)
        module = template.make_module({})
        return " ".join(str(module.closing_words(head, closing(head.id), now)).split())  # type: ignore[attr-defined]


@pytest.mark.parametrize("who", ["mo", "ed", "ola"])
def test_the_team_closes_comments_with_a_sentence_that_all_see(
    app: Flask, cast: Cast, story: Story, who: str
) -> None:
    before = version(story)
    browser = close(cast[who], story)
    assert browser.status == 200
    assert browser.path == story.path
    with app.app_context():
        said = closing(story.id)
        assert said is not None
        assert (said.sentence, said.by, said.role) == (WHY, who, cast[who].role)
        assert not story.article.comments_open
    assert version(story) > before
    assert WHY in words(app, story)
    assert who in words(app, story)


def test_a_comment_that_is_sent_while_they_close_is_refused_with_the_sentence_and_kept(
    ada: Person, mo: Person, story: Story
) -> None:
    browser = ada.browser.get(f"{story.comments_path}/new")
    close(mo, story)
    browser.post_form(story.comments_path, body="Long & careful")
    assert browser.status == 403
    assert WHY in browser.text
    assert any("Long & careful" in box.get_text() for box in browser.page.select("textarea"))
    with ada.app.app_context():
        assert story.article.comment_count == 0


def test_button_and_action_give_the_same_reason(app: Flask, ada: Person, mo: Person, story: Story) -> None:
    close(mo, story)
    with app.app_context():
        head = visible_head(story.slug, None, clock.now())
        for article in (head, story.article):
            answer = policy.may_comment(ada.member, article, clock.now())
            assert not answer
            assert WHY in answer.reason


def test_the_next_visitor_sees_it_at_once(visitor: Browser, mo: Person, story: Story) -> None:
    tag = visitor.get(story.path).response.headers["ETag"]
    assert WHY not in visitor.text
    assert visitor.page.select(f"a[href='{story.comments_path}/new']")
    close(mo, story)
    assert visitor.get(story.path, If_None_Match=tag).status == 200
    assert WHY in visitor.text
    assert visitor.page.select(f"a[href='{story.comments_path}/new']") == []
    mo.browser.get(closing_path(story)).post_form(f"{story.path}/opening")
    assert WHY not in visitor.get(story.path).text


def test_a_kept_page_changes_at_the_moment_when_they_close_by_themselves(
    visitor: Browser, mo: Person, story: Story, monkeypatch: pytest.MonkeyPatch
) -> None:
    mo.browser.post(closing_path(story), days=2)
    real = clock.now
    for hours, words in (
        (0, "close by themselves on"),
        (47.99, "close by"),
        (48.01, "closed by themselves on"),
    ):
        monkeypatch.setattr(clock, "now", lambda ahead=hours: real() + timedelta(hours=ahead))
        assert words in visitor.get(story.path).text
    assert visitor.page.select(f"a[href='{story.comments_path}/new']") == []


@pytest.mark.parametrize("who", ["ada", "ben"])
def test_a_member_may_not(cast: Cast, story: Story, who: str) -> None:
    browser, before = cast[who].browser, state(story.app)
    assert browser.get(closing_path(story)).status == 403
    assert "Only moderators and editors" in browser.text
    for fields in ({"sentence": "Enough."}, {"days": "3"}):
        assert browser.post(closing_path(story), **fields).status == 403  # type: ignore[arg-type]  # fields
    assert browser.post(f"{story.path}/opening").status == 403
    assert changed(before, state(story.app)) == set()


def test_a_visitor_may_not(visitor: Browser, story: Story) -> None:
    before = state(story.app)
    assert visitor.get(closing_path(story)).path.startswith("/account/sign-in")
    assert visitor.post(closing_path(story), sentence="Enough.").status == 403
    assert visitor.post(f"{story.path}/opening").status == 403
    assert changed(before, state(story.app)) == set()


def test_the_action_itself_asks_who_it_is(app: Flask, ada: Person, story: Story) -> None:
    with app.app_context():
        with pytest.raises(Refused), transaction():
            actions.close_comments(ada.member, story.article, "Enough.", clock.now())
        with pytest.raises(Refused), transaction():
            actions.open_comments(ada.member, story.article, clock.now())
        with pytest.raises(Refused), transaction():
            actions.close_comments_after(ada.member, story.article, 3, clock.now())
        assert story.article.comments_open
        assert session.get(Closing, story.id) is None


@pytest.mark.parametrize("sentence", ["", "  \n ", "\u202e", "x" * 301])
def test_a_sentence_is_needed_and_short(mo: Person, story: Story, sentence: str) -> None:
    before = state(story.app)
    browser = close(mo, story, sentence)
    assert browser.status == 422
    assert changed(before, state(story.app)) - {"sign_in"} == set()
    wanted = "300 characters at most" if len(sentence) > 300 else "Please say in a sentence why"
    assert wanted in browser.text
    field = browser.page.select_one("[name=sentence]")
    assert field is not None
    assert len(str(field["value"])) == (301 if len(sentence) > 300 else 0)


def test_a_sentence_is_text_and_nothing_else(app: Flask, mo: Person, story: Story) -> None:
    close(mo, story, "<b>Enough</b>\nfor\x00 now")
    with app.app_context():
        said = closing(story.id)
    assert said is not None
    assert said.sentence == "<b>Enough</b> for now"
    assert "&lt;b&gt;Enough" in words(app, story)


def test_another_sentence_takes_its_place(app: Flask, mo: Person, ed: Person, story: Story) -> None:
    close(mo, story)
    close(ed, story, "Back on Monday.")
    with app.app_context():
        said = closing(story.id)
    assert said is not None
    assert (said.sentence, said.by) == ("Back on Monday.", "ed")


def test_they_are_opened_again(app: Flask, ada: Person, mo: Person, ed: Person, story: Story) -> None:
    close(mo, story)
    before = version(story)
    browser = ed.browser.get(closing_path(story)).post_form(f"{story.path}/opening")
    assert browser.path == story.path
    assert version(story) > before
    with app.app_context():
        assert closing(story.id) is None
    assert words(app, story) == ""
    ada.browser.get(f"{story.comments_path}/new").post_form(story.comments_path, body="At last.")
    with app.app_context():
        assert story.article.comment_count == 1


def test_they_close_by_themselves_on_the_day_and_the_page_with_them(
    app: Flask, ada: Person, mo: Person, story: Story
) -> None:
    before = version(story)
    mo.browser.post(closing_path(story), days=30)
    assert version(story) > before
    with app.app_context():
        article, now = story.article, clock.now()
        closes = article.comments_close_at
        assert closes is not None
        assert timedelta(days=29.9) < closes - now < timedelta(days=30.1)
        assert policy.may_comment(ada.member, article, closes - timedelta(seconds=1))
        answer = policy.may_comment(ada.member, article, closes)
        assert answer.reason == policy.CLOSED_BY_THEMSELVES
        assert queries.closing(story.id) is None
    assert "close by themselves on" in words(app, story)
    assert "closed by themselves on" in words(app, story, days_ahead=31)


def test_what_closed_by_itself_can_be_opened_again(app: Flask, mo: Person, ada: Person, ed: Person) -> None:
    over = makers.an_article(ed, "Over", comments_close_at=clock.now() - timedelta(days=1))
    refused = ada.browser.get(f"{over.comments_path}/new")
    assert refused.status == 403
    assert policy.CLOSED_BY_THEMSELVES in refused.text
    assert "closed by themselves on" in mo.browser.get(closing_path(over)).text
    mo.browser.get(closing_path(over)).post_form(f"{over.path}/opening")
    with app.app_context():
        assert over.article.comments_close_at is None
        assert policy.may_comment(ada.member, over.article, clock.now())


def test_opening_leaves_a_day_that_is_still_to_come(app: Flask, mo: Person, story: Story) -> None:
    mo.browser.post(closing_path(story), days=5)
    close(mo, story)
    mo.browser.get(closing_path(story)).post_form(f"{story.path}/opening")
    with app.app_context():
        assert story.article.comments_open
        assert story.article.comments_close_at is not None


def test_nothing_typed_means_never(app: Flask, mo: Person, story: Story) -> None:
    mo.browser.post(closing_path(story), days=5)
    mo.browser.post(closing_path(story), days="")
    with app.app_context():
        assert story.article.comments_close_at is None


@pytest.mark.parametrize("days", ["0", "-1", "3651", "1.5", "soon", "99999999999999"])
def test_days_are_days(app: Flask, mo: Person, story: Story, days: str) -> None:
    browser = mo.browser.get(closing_path(story)).post(closing_path(story), days=days)
    assert browser.status == 422
    assert "from 1 to 3650" in browser.text
    with app.app_context():
        assert story.article.comments_close_at is None


def test_a_moderator_does_not_find_a_draft(mo: Person, ed: Person) -> None:
    draft = makers.a_draft(ed)
    assert mo.browser.get(f"{draft.path}/closing").status == 404
    assert ed.browser.get(f"{draft.path}/closing").status == 200
