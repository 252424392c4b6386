"""Something is decided while a member writes: they can't post, and their words are kept as a draft."""

from collections.abc import Callable

import pytest

from forum.accounts.ladder import Rung
from forum.comments.actions import close_thread, remove
from forum.comments.models import Comment
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.comments.shown import typed
from tests.makers import Story
from tests.people import Cast

WORDS = "It took me an hour to write this."


@pytest.fixture
def story(cast: Cast) -> Story:
    return makers.an_article(cast.ed)


@pytest.mark.parametrize("kind", [Rung.WARNING, Rung.SUSPENDED])
def test_what_somebody_barred_meanwhile_wrote_is_among_their_drafts(
    cast: Cast, story: Story, kind: Rung
) -> None:
    browser = cast.ada.browser.get(story.path)
    makers.a_sanction(cast.mo, cast.ada, kind, days=None if kind is Rung.WARNING else 7)
    refused = browser.post_form(story.comments_path, body=WORDS)
    assert refused.status == 403
    assert "Your words are kept as a draft." in refused.text
    assert refused.page.select_one("a[href='/account/drafts']") is not None
    assert refused.page.select_one("a[href='/account/sanctions/1']") is not None
    assert WORDS in browser.get("/account/drafts").text


def test_what_was_begun_elsewhere_is_not_overwritten_and_the_words_stay_on_the_page(
    cast: Cast, story: Story
) -> None:
    browser = cast.ada.browser
    opened = browser.get(story.path).response
    browser.post_form(story.comments_path, body="Begun on the phone.", do="later")
    makers.a_sanction(cast.mo, cast.ada, Rung.WARNING)
    refused = browser.seen(opened).post_form(story.comments_path, body=WORDS)
    assert "kept as a draft" not in refused.text
    assert typed(refused) == WORDS
    assert "Begun on the phone." in browser.get("/account/drafts").text


def _close_the_story(cast: Cast, story: Story) -> None:
    with story.app.app_context(), transaction():
        story.article.comments_open = False


def _close_the_thread(cast: Cast, story: Story) -> None:
    with story.app.app_context(), transaction():
        close_thread(cast.mo.member, session.get_one(Comment, 1), "It has been said.", clock.now())


@pytest.mark.parametrize("close", [_close_the_story, _close_the_thread])
@pytest.mark.parametrize("do", ["post", "preview"])
def test_what_was_written_where_it_closed_meanwhile_is_kept_and_not_offered_to_be_posted(
    cast: Cast, story: Story, close: Callable[[Cast, Story], None], do: str
) -> None:
    said = makers.a_comment(story, cast.ben)
    browser = cast.ada.browser.get(said.reply_path)
    close(cast, story)
    refused = browser.post_form(story.comments_path, body=WORDS, to=str(said.id), do=do)
    assert refused.status == 403
    assert "closed" in refused.text
    assert "Your words are kept as a draft." in refused.text
    assert "Post comment" not in refused.text
    assert WORDS in browser.get("/account/drafts").text


def test_a_change_of_what_was_removed_meanwhile_leads_to_what_became_of_it(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada)
    edit = f"{said.path}/edit"
    browser = cast.ada.browser.get(edit)
    with story.app.app_context(), transaction():
        remove(cast.mo.member, said.comment, "kindness", "", clock.now())
    for do in ("post", "preview"):
        refused = browser.get("/").post(edit, body=WORDS, revision="0", do=do)
        assert refused.status == 403
        assert refused.page.select_one(f"main a[href='/comments/{said.id}/receipt']") is not None
        assert typed(refused) == WORDS
        assert refused.page.select_one("main form textarea") is None
