"""The rules stand at every place where people write, and never between somebody in danger and a person."""

import pytest
from sqlalchemy import func, select

from forum.accounts.models import Member
from forum.comments.models import Comment
from forum.core.db import session
from tests import makers
from tests.makers import Story
from tests.people import PASSWORD, Browser, Cast, Person

NUMBER = "07700 900321"


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def test_a_newcomer_in_danger_is_heard_beyond_the_days_limit(cast: Cast, story: Story) -> None:
    for number in range(3):
        makers.a_comment(story, cast.ben, text=f"Hello number {number}.")
    browser = cast.ben.browser.get(story.path)
    browser.post_form(story.comments_path, body="I want to die tonight, I took all my tablets.")
    assert "A person of the team will read it soon" in browser.text
    with story.app.app_context():
        assert session.scalar(select(func.count()).select_from(Comment)) == 4
    assert "Care 1" in cast.mo.browser.get("/moderation").text


def test_a_name_that_looks_like_somebodys_is_taken(cast: Cast, visitor: Browser) -> None:
    with cast.mo.app.app_context():
        before = session.scalar(select(func.count()).select_from(Member))
    for name in ("m\N{CYRILLIC SMALL LETTER O}", f"ring{NUMBER.replace(' ', '')}"):
        fields = {"name": name, "password": PASSWORD, "agree": "yes"}
        visitor.get("/account/sign-up").post_form("/account/sign-up", **fields)  # type: ignore[arg-type]  # fields
        assert visitor.status == 422, name
    with cast.mo.app.app_context():
        assert session.scalar(select(func.count()).select_from(Member)) == before


@pytest.mark.parametrize("name", ["killyourself", "Idiot_Slayer", "k1llyourself88", "fuckface", "Scumbag"])
def test_a_name_that_hurts_is_refused_with_a_plain_reason(name: str, visitor: Browser) -> None:
    fields = {"name": name, "password": PASSWORD, "agree": "yes"}
    visitor.get("/account/sign-up").post_form("/account/sign-up", **fields)  # type: ignore[arg-type]  # fields
    assert visitor.status == 422
    assert "Please choose another name." in visitor.text
    assert "stays as you wrote it" not in visitor.text


@pytest.mark.parametrize(
    "name", ["SpasticDiplegiaMum", "CutYourselfSomeSlack", "Scunthorpe_Lad", "JustDiego"]
)
def test_a_name_that_only_looks_so_is_taken(name: str, visitor: Browser) -> None:
    fields = {"name": name, "password": PASSWORD, "agree": "yes"}
    visitor.get("/account/sign-up").post_form("/account/sign-up", **fields)  # type: ignore[arg-type]  # fields
    assert visitor.status == 200, visitor.text


def test_a_worry_in_a_profile_shows_help_at_once_and_calls_a_moderator(cast: Cast) -> None:
    browser = cast.ada.browser.get("/account/profile")
    browser.post_form("/account/profile", relation="living with MS", bio="I want to die tonight.")
    assert browser.path == "/members/ada"
    assert "A person of the team will read it soon" in browser.text
    assert "A person of the team" not in cast.ben.browser.get("/members/ada").text
    waits = cast.mo.browser.get("/moderation")
    assert "Care 1" in waits.text
    assert "The profile of ada" in waits.text
    waits.post_form("/moderation/cases/1/decision", do="looked-after")
    assert "Nothing is waiting" in cast.una.browser.get("/moderation").text
    assert "A person of the team" not in cast.ada.browser.get("/members/ada").text
    assert "mo looked after ada" in cast.mo.browser.get("/moderation/record").text
    assert cast.ben.browser.post("/moderation/cases/1/decision", do="looked-after").status == 403


def test_a_worry_is_heard_where_the_profile_itself_is_refused(cast: Cast) -> None:
    browser = cast.ada.browser.get("/account/profile")
    browser.post_form("/account/profile", relation="", bio=f"I want to die tonight, ring me on {NUMBER}")
    assert browser.status == 422
    assert "A person of the team will read it soon" in browser.text
    assert "Care 1" in cast.mo.browser.get("/moderation").text


def test_a_profile_is_read_with_the_rules_and_nothing_typed_is_lost(ada: Person) -> None:
    browser = ada.browser.get("/account/profile")
    browser.post_form("/account/profile", relation="living with MS", bio=f"Ring me on {NUMBER}")
    assert browser.status == 422
    assert NUMBER in browser.page.select_one("textarea[name=bio]").get_text()  # type: ignore[union-attr]
    browser.post_form("/account/profile", bio="I knit.")
    assert browser.path == "/members/ada"
    assert "I knit." in browser.text
    assert NUMBER not in browser.text


def test_a_pin_and_a_moderators_own_words_pass_the_rules_too(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada, text="It was a long day.")
    browser = cast.mo.browser.get(f"{said.path}/moderation")
    assert browser.post_form(f"{said.path}/pin", reason=f"Ring me on {NUMBER}").status == 422
    path = f"{said.path}/adjustment"
    browser.get(path).post_form(path, body=f"Ring me on {NUMBER}", rule="kindness")
    assert browser.status == 422
    with story.app.app_context():
        assert said.comment.body == "It was a long day."
