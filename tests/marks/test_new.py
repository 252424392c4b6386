"""New for you: what one follows, answers to oneself, where one is named; from thirty days, newest first."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from forum.comments.models import Comment, Mention, Tombstone, TombstoneKind
from forum.core import clock
from forum.core.db import session, transaction
from tests import makers
from tests.people import Browser, Person


def section(reader: Browser, head: str) -> str:
    found = reader.page.select_one(f"section[aria-labelledby={head}-head]")
    assert found is not None
    return " ".join(found.get_text(" ").split())


def test_followed_stories_and_threads_say_how_much_is_new(
    ada: Person, ben: Person, ed: Person, mo: Person
) -> None:
    story, other = makers.an_article(ed), makers.an_article(ed, "Six trains")
    first, second = makers.a_comment(story, ben), makers.a_comment(story, ben)
    reader = ada.browser
    reader.post(f"{story.path}/follow", on=1)
    reader.post(f"{other.path}/follow", on=1)
    reader.post(f"{second.path}/follow", on=1)
    makers.a_comment(story, mo, to=first)
    in_thread = makers.a_comment(story, mo, to=second)
    makers.a_comment(story, ada, to=second)
    reader.get("/account/new")
    assert "The first year 2 new comments" in section(reader, "stories")
    assert "Six trains Nothing new" in section(reader, "stories")
    assert "1 new comment ." in section(reader, "threads")
    links = [str(link["href"]) for link in reader.page.select("section[aria-labelledby=threads-head] a")]
    assert links == [second.path, in_thread.path]
    reader.post(f"{story.path}/seen", all="1")
    assert "new comment" not in section(reader.get("/account/new"), "stories")
    reader.post_form(f"{story.path}/follow")
    assert "The first year" not in section(reader, "stories")


def test_what_has_gaps_is_counted_by_its_gaps(ada: Person, ben: Person, ed: Person) -> None:
    story, reader = makers.an_article(ed), ada.browser
    reader.post(f"{story.path}/follow", on=1)
    makers.many_comments(story, [ben], 9, threads=9)
    reader.post(f"{story.path}/seen", numbers="2,4-5,9")
    assert "5 new comments" in section(reader.get("/account/new"), "stories")


def test_answers_mentions_and_followed_members(ada: Person, ben: Person, ed: Person, mo: Person) -> None:
    story = makers.an_article(ed)
    own = makers.a_comment(story, ada)
    makers.a_comment(story, ben, to=own, text="An answer for you.")
    makers.a_comment(story, ada, to=own, text="My own addition.")
    named = makers.a_comment(story, mo, text="Ask somebody who knows.")
    makers.a_held_comment(story, ben, to=own, text="Waiting words.")
    makers.a_comment(makers.a_draft(ed), mo, text="In a hidden story.")
    with ada.app.app_context(), transaction():
        session.add(Mention(comment_id=named.id, member_id=ada.id))
    reader = ada.browser
    reader.post("/members/mo/follow", on=1)
    reader.get("/account/new")
    assert "An answer for you." in section(reader, "answers")
    assert "Ask somebody who knows." in section(reader, "mentions")
    assert "Ask somebody who knows." in section(reader, "followed")
    for never in ("My own addition.", "Waiting words.", "In a hidden story."):
        assert never not in reader.text


def test_what_is_older_than_thirty_days_is_not_new(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ben, to=makers.a_comment(story, ada), text="Long ago.")
    reader = ada.browser
    assert "Long ago." in reader.get("/account/new").text
    with ada.app.app_context(), transaction():
        session.execute(
            update(Comment).where(Comment.id == said.id).values(written_at=clock.now() - timedelta(days=31))
        )
    assert "Long ago." not in reader.get("/account/new").text


def test_an_empty_page_says_what_to_do(ada: Person, visitor: Browser) -> None:
    text = ada.browser.get("/account/new").text
    for sentence in ("Nobody has answered you", "You follow no story yet", "You follow nobody yet"):
        assert sentence in text
    assert visitor.get("/account/new", follow=False).status == 303


@pytest.mark.parametrize("way", list(TombstoneKind))
def test_who_began_a_thread_with_what_is_gone_is_not_named(
    ada: Person, ben: Person, ed: Person, mo: Person, way: TombstoneKind
) -> None:
    story = makers.an_article(ed)
    first = makers.a_comment(story, mo)
    makers.a_comment(story, ben, to=first)
    reader = ada.browser
    reader.post(f"{first.path}/follow", on=1)
    assert "mo’s thread on The first year" in section(reader.get("/account/new"), "threads")
    with ada.app.app_context(), transaction():
        session.add(Tombstone(comment_id=first.id, kind=way, rule="kindness", since=clock.now()))
    found = section(reader.get("/account/new"), "threads")
    assert "A thread on The first year" in found
    assert "mo’s" not in found
    reader.post_form(f"{first.path}/follow")
    assert "You follow no thread yet." in section(reader.get("/account/new"), "threads")


def test_no_list_says_who_wrote_what_is_gone(ada: Person, ben: Person, ed: Person, mo: Person) -> None:
    story = makers.an_article(ed)
    gone = makers.a_comment(story, mo, to=makers.a_comment(story, ada), text="@ada, taken back.")
    makers.a_comment(story, ben, to=gone, text="I still answer.")
    with ada.app.app_context(), transaction():
        session.add(Mention(comment_id=gone.id, member_id=ada.id))
    reader = ada.browser
    for path, wish in ((gone.path, "follow"), (gone.path, "bookmark"), ("/members/mo", "follow")):
        reader.post(f"{path}/{wish}", on=1)
    mo.browser.get(f"{gone.path}/withdraw").post_form(f"{gone.path}/withdraw")
    for path in ("/account/new", "/account/bookmarks", "/members/mo", "/account/mutes"):
        reader.get(path)
        assert reader.status == 200
        assert "taken back" not in reader.text
        assert "mo on The first year" not in reader.text
