"""Bookmarks of stories and comments: a list that only their owner sees."""

from forum.comments.models import Tombstone, TombstoneKind
from forum.core import clock
from forum.core.db import session, transaction
from forum.marks import queries
from forum.marks.models import Bookmark
from forum.marks.queries import kept
from tests import makers
from tests.handles import Story
from tests.people import Browser, Person


def bookmarks(person: Person, story: Story) -> frozenset[int]:
    with person.app.app_context():
        return queries.bookmarks_in(person.id, story.id)


def test_a_story_and_a_comment_are_kept_and_taken_away(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ben, text="Keep the **letter** by the door.")
    reader = ada.browser
    for _ in range(2):
        reader.post(f"{story.path}/bookmark", on=1)
        reader.post(f"{said.path}/bookmark", on=1)
    assert bookmarks(ada, story) == {0, said.id}
    reader.get("/account/bookmarks")
    assert "ben on The first year" in reader.text
    assert "Keep the letter by the door." in reader.text
    assert len(reader.page.select(".rows__row")) == 2
    reader.post_form(f"{said.path}/bookmark").post_form(f"{story.path}/bookmark")
    assert reader.path == "/account/bookmarks"
    assert bookmarks(ada, story) == frozenset()
    assert "no bookmarks yet" in reader.text


def test_what_cannot_be_read_any_more_says_so_and_tells_nothing(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    said = makers.a_comment(story, ben, text="Something private.")
    reader = ada.browser
    reader.post(f"{said.path}/bookmark", on=1)
    with ada.app.app_context(), transaction():
        session.add(Tombstone(comment_id=said.id, kind=TombstoneKind.WITHDRAWN, since=clock.now()))
    reader.get("/account/bookmarks")
    assert "cannot be read any more" in reader.text
    assert "private" not in reader.text
    assert "ben" not in reader.text
    reader.post_form(f"{said.path}/bookmark")
    assert bookmarks(ada, story) == frozenset()


def test_a_long_list_has_pages(ada: Person, ed: Person) -> None:
    reader = ada.browser
    story = makers.an_article(ed)
    makers.many_comments(story, [ed], kept.BOOKMARKS_PER_PAGE + 2, threads=5)
    with ada.app.app_context(), transaction():
        now = clock.now()
        for id in range(1, kept.BOOKMARKS_PER_PAGE + 3):
            session.add(Bookmark(member_id=ada.id, article_id=story.id, comment_id=id, at=now))
    first = reader.get("/account/bookmarks").page.select(".rows__row a")
    link = reader.page.select_one(".pager a")
    assert link is not None
    second = reader.get(str(link["href"])).page.select(".rows__row a")
    assert (len(first), len(second)) == (kept.BOOKMARKS_PER_PAGE, 2)
    assert len({str(each["href"]) for each in [*first, *second]}) == kept.BOOKMARKS_PER_PAGE + 2
    for nowhere in ("x", "1-999", "-", "99999999999-1", "1-x"):
        assert reader.get(f"/account/bookmarks?from={nowhere}").status == 404


def test_refuses_visitors_and_what_is_hidden(visitor: Browser, ada: Person, ed: Person) -> None:
    draft = makers.a_draft(ed)
    waiting = makers.a_held_comment(makers.an_article(ed), ed)
    assert visitor.get("/account/bookmarks", follow=False).status == 303
    assert visitor.post(f"{draft.path}/bookmark", on=1).status == 403
    assert ada.browser.post(f"{draft.path}/bookmark", on=1).status == 404
    assert ada.browser.post(f"{waiting.path}/bookmark", on=1).status == 404
