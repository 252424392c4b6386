"""Who sees which story."""

from collections.abc import Callable

import pytest

from forum.articles.models import State
from tests import makers
from tests.makers import Story
from tests.people import Browser, Cast

AUTHOR = "ada"
KINDS: dict[str, Callable[[Cast], Story]] = {
    "published": lambda cast: makers.an_article(cast.ada),
    "scheduled for a moment that has come": lambda cast: makers.an_article(cast.ada, state=State.SCHEDULED),
    "scheduled for tomorrow": lambda cast: makers.an_article(cast.ada, state=State.SCHEDULED, days_ago=-1),
    "published tomorrow": lambda cast: makers.an_article(cast.ada, days_ago=-1),
    "a draft": lambda cast: makers.a_draft(cast.ada),
    "archived": lambda cast: makers.an_article(cast.ada, state=State.ARCHIVED),
}
OPEN = {"published", "scheduled for a moment that has come"}
WHO = {"visitor": False, "ben": False, "mo": False, "ada": True, "ed": True, "ola": True}


def browser(cast: Cast, who: str) -> Browser:
    return Browser(cast.ada.app) if who == "visitor" else cast[who].browser


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("who", WHO)
def test_hidden_stories_are_for_their_author_and_the_editors(cast: Cast, kind: str, who: str) -> None:
    story = KINDS[kind](cast)
    said = makers.a_comment(story, cast.mo)
    poll = makers.a_poll(story)
    reader, seen = browser(cast, who), kind in OPEN or WHO[who]
    for path in (story.path, f"{story.path}/comments/{said.id}", said.path, poll.path):
        assert reader.get(path).status == (200 if seen else 404), path
    assert ("tingling" in reader.get(story.path).text) == seen


@pytest.mark.parametrize("kind", KINDS)
def test_lists_hold_only_what_everybody_may_read(cast: Cast, visitor: Browser, kind: str) -> None:
    story = KINDS[kind](cast)
    for reader in (visitor, cast.ed.browser, cast.ada.browser):
        for path in ("/", "/articles"):
            links = reader.get(path).page.select(f"main a[href='{story.path}']")
            assert bool(links) == (kind in OPEN)


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - OPEN))
def test_nobody_writes_or_votes_on_a_story_they_may_not_see(cast: Cast, kind: str) -> None:
    story = KINDS[kind](cast)
    poll = makers.a_poll(story)
    browser = cast.ben.browser.get("/account")
    assert browser.post(story.comments_path, body="Hello").status == 404
    assert browser.post(poll.ballots_path, choice=poll.choices["Yes"]).status == 404
    with cast.ada.app.app_context():
        assert story.article.comment_count == 0


def test_hidden_and_missing_look_alike(cast: Cast, visitor: Browser) -> None:
    draft = makers.a_draft(cast.ada)
    hidden = visitor.get(draft.path).text.replace(draft.slug, "")
    missing = visitor.get("/articles/nowhere").text.replace("nowhere", "")
    assert hidden == missing


@pytest.mark.parametrize("kind", ["a draft", "archived"])
def test_who_sees_a_hidden_story_is_told_that_others_do_not(cast: Cast, kind: str) -> None:
    story = KINDS[kind](cast)
    assert "Only you and the editors can see this." in cast.ada.browser.get(story.path).text


def test_a_members_own_draft_page_is_never_kept_for_others(cast: Cast, visitor: Browser) -> None:
    draft = makers.a_draft(cast.ada)
    page = cast.ada.browser.get(draft.path).response
    assert page.headers["Cache-Control"] == "private, no-cache"
    assert visitor.get(draft.path).status == 404


def test_a_story_shows_who_tells_it_and_who_paid(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ada, relation="lives with MS", paid=True, sponsor="Example Fund")
    visitor.get(story.path)
    assert visitor.page.select_one("main a[rel=author][href='/authors/ada']")
    with cast.ada.app.app_context():
        wording = story.article.disclaimer.text
    for words in ("ada", "lives with MS", "Example Fund", wording, "version 1"):
        assert words in visitor.text
    assert visitor.page.select("main a[href='/pages/editorial-integrity']")
    assert visitor.page.select_one("main time[datetime]")
    assert [each.get_text() for each in visitor.page.select("h1")] == ["The first year"]


def test_nobody_says_who_was_paid_when_nobody_knows(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ada)
    assert "paid" not in visitor.get(story.path).text


def test_an_unpaid_story_says_so(cast: Cast, visitor: Browser) -> None:
    story = makers.an_article(cast.ada, paid=False)
    assert "Nobody was paid for it." in visitor.get(story.path).text
