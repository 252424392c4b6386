"""What one posts is read with the rules in hand: they explain themselves, and never lose a word."""

import pytest
from sqlalchemy import func, select

from forum.comments.models import Adjustment, Comment, Draft, KeptFinding, Tombstone
from forum.core.db import session
from tests import makers
from tests.comments.shown import typed
from tests.makers import Story
from tests.people import Browser, Cast, Person

NUMBER = "07700 900321"
CALL = f"Ring me on {NUMBER} love, I am up late."
ADVICE = "You should stop taking your Tecfidera right now."
SELLING = "Use my code SPOON20 at checkout for 20% off these cooling vests!"
WORRY = "I can't go on any more. Everybody would be better off without me."


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def post(person: Person, story: Story, body: str, do: str = "post") -> Browser:
    return person.browser.get(story.path).post_form(story.comments_path, body=body, do=do)


def rows(story: Story) -> tuple[int, ...]:
    with story.app.app_context():
        return tuple(
            session.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (Comment, KeptFinding, Adjustment, Tombstone, Draft)
        )


def test_a_phone_number_is_taken_out_and_a_note_says_so(ada: Person, story: Story, visitor: Browser) -> None:
    post(ada, story, CALL)
    page = visitor.get(story.path)
    assert "900321" not in page.response.get_data(as_text=True)
    assert "Ring me on [phone number removed] love, I am up late." in page.text
    note = page.page.select_one("#comment-1 .note")
    assert note is not None
    assert "Adjusted to comply with community rules." in note.get_text()
    assert note.select_one("a[href='/rules#contact-details']") is not None
    assert "ada" not in note.get_text()


def test_its_author_sees_exactly_what_was_replaced_and_nobody_else_does(cast: Cast, story: Story) -> None:
    post(cast.ada, story, CALL)
    own = cast.ada.browser.get(story.path)
    changed = own.page.select_one("#comment-1 .changed")
    assert changed is not None
    assert NUMBER in changed.select_one("del").get_text()  # type: ignore[union-attr]
    assert "[phone number removed]" in changed.select_one("ins").get_text()  # type: ignore[union-attr]
    receipt = own.get("/comments/1/receipt")
    assert "This looks like a phone number." in receipt.text
    assert "version 1" in receipt.text
    assert "a program, by the rule" in receipt.text
    assert receipt.page.select_one("a[href='/comments/1/statements']") is not None
    assert "Comment 1 on" in own.get("/account/receipts").text
    assert NUMBER not in cast.mo.browser.get("/comments/1/receipt").text  # a look is asked for, and recorded
    other = cast.ben.browser
    assert "900321" not in other.get(story.path).response.get_data(as_text=True)
    assert other.get("/comments/1/receipt").status == 404
    assert other.get("/comments/1/statements").status == 404


def test_who_would_give_advice_is_asked_first_and_their_words_are_still_there(
    ada: Person, story: Story
) -> None:
    before = rows(story)
    asked = post(ada, story, ADVICE)
    assert asked.status == 422
    assert typed(asked) == ADVICE
    assert "One thing to look at before this is posted." in asked.text
    marked = asked.page.select_one(".told__text mark")
    assert marked is not None
    assert "stop taking your Tecfidera" in marked.get_text()
    assert asked.page.select_one("a[href='/rules#medical-advice']") is not None
    assert rows(story) == before


def test_the_words_on_offer_are_taken_with_a_press(ada: Person, story: Story) -> None:
    asked = post(ada, story, ADVICE)
    button = asked.page.select_one("button[name=use]")
    assert button is not None
    offered = asked.page.select_one(".told__one q")
    assert offered is not None
    token = asked.token
    data = {"csrf_token": token, "body": ADVICE, "use": str(button["value"])}
    taken = asked.seen(asked.client.post(story.comments_path, data=data))
    assert taken.status == 200
    assert offered.get_text() in typed(taken)
    assert ADVICE not in typed(taken)
    assert taken.page.select_one(".told__one") is None


def test_posting_it_as_it_is_lets_a_moderator_decide(cast: Cast, story: Story, visitor: Browser) -> None:
    asked = post(cast.ada, story, ADVICE)
    sent = asked.post_form(story.comments_path, do="anyway")
    assert sent.path == "/comments/1/receipt"
    assert "A moderator reads your comment first" in sent.text
    assert "Leave medical decisions" in sent.text
    assert "Tecfidera" not in visitor.get(story.path).text
    waiting = cast.mo.browser.get("/moderation")
    assert ADVICE in waiting.text
    waiting.post_form("/comments/1/publication")
    assert "Tecfidera" in visitor.get(story.path).text
    with story.app.app_context():
        assert (story.article.comment_count, story.article.thread_count) == (1, 1)
        assert session.scalars(select(KeptFinding.settled_by_id)).all() == [cast.mo.id]
    assert "Tecfidera" not in cast.una.browser.get("/moderation").text


def test_what_sells_waits_and_its_author_is_told_why(ada: Person, story: Story, visitor: Browser) -> None:
    sent = post(ada, story, SELLING)
    assert sent.path == "/comments/1/receipt"
    assert "No selling" in sent.text
    assert "SPOON20" not in visitor.get(story.path).text
    with story.app.app_context():
        assert story.article.comment_count == 0
        assert session.scalars(select(Tombstone.rule)).one() == "promotion"


def test_somebody_in_danger_is_never_blocked_and_sees_who_can_help(cast: Cast, story: Story) -> None:
    browser = cast.ada.browser.get(story.path)
    key = browser.form(story.comments_path).select_one("[name=key]")
    assert key is not None
    data = {"csrf_token": browser.token, "body": WORRY, "key": str(key["value"])}
    answer = browser.client.post(
        story.comments_path, data=data, headers={"Accept-Language": "de-AT,de;q=0.9"}
    )
    assert answer.status_code == 303
    receipt = browser.seen(
        browser.client.get(answer.headers["Location"], headers={"Accept-Language": "de-AT"})
    )
    assert "Your words are posted" in receipt.text
    assert "A person of the team will read it soon" in receipt.text
    first = receipt.page.select_one(".support__lines")
    assert first is not None
    assert "142" in first.get_text()
    assert WORRY in cast.ben.browser.get(story.path).text
    assert receipt.page.select_one(".note") is None
    waiting = cast.mo.browser.get("/moderation")
    assert "Care 1" in waiting.text
    waiting.post_form("/comments/1/looked-after")
    assert "Nothing is waiting" in waiting.text


def test_a_side_effect_is_noted_quietly(cast: Cast, story: Story, visitor: Browser) -> None:
    sent = post(cast.ada, story, "Since I started Kesimpta my hair is falling out in handfuls.")
    assert "handfuls" in visitor.get(story.path).text
    assert sent.page.select_one("#comment-1 .note, #comment-1 .changed") is None
    quiet = cast.mo.browser.get("/moderation?kind=side+effect")
    assert "handfuls" in quiet.text
    assert cast.ben.browser.get("/moderation?kind=side+effect").status == 403
    quiet.post_form("/comments/1/looked-after")
    assert "Nothing is waiting" in quiet.text


def test_the_preview_explains_before_anything_is_posted(ada: Person, story: Story) -> None:
    before = rows(story)
    shown = post(ada, story, CALL, do="preview")
    assert shown.status == 200
    assert "[phone number removed]" in shown.page.select_one("#preview-words").get_text()  # type: ignore[union-attr]
    assert "It will read:" in shown.text
    assert typed(shown) == CALL
    assert rows(story) == before


def test_while_typing_the_rules_explain_and_keep_nothing(cast: Cast, story: Story, visitor: Browser) -> None:
    before = rows(story)
    browser = cast.ada.browser
    answer = browser.post("/comments/check", body=CALL).response
    assert answer.json is not None
    assert "This looks like a phone number." in answer.json["html"]
    assert answer.json["said"].startswith("Readers will see this")
    nothing = browser.post("/comments/check", body="Thank you, dear.").response.json
    assert nothing is not None
    assert (nothing["html"].strip(), nothing["said"]) == ("", "")
    assert browser.post("/comments/check", body="").response.json == {"html": "", "said": ""}
    assert browser.post("/comments/check", body="[" * 500).status == 422
    assert visitor.client.post("/comments/check", data={"body": CALL}).status_code in {400, 403}
    assert rows(story) == before


def test_a_draft_goes_with_the_posting_though_its_words_were_adjusted(ada: Person, story: Story) -> None:
    browser = ada.browser.get(story.path)
    browser.post(f"{story.path}/draft", body=CALL, before="", key="k" * 20)
    browser.get(story.path).post_form(story.comments_path, body=CALL)
    with story.app.app_context():
        assert session.scalars(select(Draft.body)).all() == []


def test_the_same_form_twice_is_one_comment_and_one_receipt(ada: Person, story: Story) -> None:
    browser = ada.browser.get(story.path)
    key = str(browser.form(story.comments_path).select_one("[name=key]")["value"])  # type: ignore[index]
    for body in (CALL, CALL):
        browser.post(story.comments_path, body=body, key=key)
    with story.app.app_context():
        assert session.scalars(select(Adjustment.comment_id)).all() == [1]
    held = browser.get(story.path)
    key = str(held.form(story.comments_path).select_one("[name=key]")["value"])  # type: ignore[index]
    for _ in range(2):
        held.post(story.comments_path, body=SELLING, key=key)
    held.post(story.comments_path, body=SELLING, key="another" * 3)
    with story.app.app_context():
        assert session.scalars(select(Tombstone.comment_id)).all() == [2]
