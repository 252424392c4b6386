"""What one has seen of a story: nothing is new on a first visit, later everything that was not seen."""

from sqlalchemy import select

from forum.core.db import session
from forum.marks import queries
from forum.marks.models import ReadMark
from forum.marks.seen import Seen
from tests import makers
from tests.handles import Said, Story
from tests.people import Browser, Person


def seen(person: Person, story: Story) -> str | None:
    with person.app.app_context():
        found = queries.seen_by(person.id, story.id)
        return found.text if found else None


def unread(person: Person, story: Story) -> list[int]:
    with person.app.app_context():
        known = queries.seen_by(person.id, story.id)
        assert known is not None
        found = queries.unread(person.id, story.id, known, story.article.last_number)
        return [each.number for each in found]


def a_story(ed: Person, people: list[Person], count: int = 4) -> Story:
    story = makers.an_article(ed)
    makers.many_comments(story, people, count, threads=2)
    return story


def test_on_a_first_visit_everything_so_far_is_known(ada: Person, ben: Person, ed: Person) -> None:
    story = a_story(ed, [ben])
    ada.browser.post(f"{story.path}/seen", numbers="2")
    assert seen(ada, story) == "1-4"
    assert unread(ada, story) == []
    makers.a_comment(story, ben)
    assert unread(ada, story) == [5]


def test_a_story_without_comments_is_known_too(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    ada.browser.post(f"{story.path}/seen", numbers="")
    first = makers.a_comment(story, ben)
    assert unread(ada, story) == [1]
    assert ada.browser.get(f"{story.path}/unread", follow=False).location == first.path


def test_what_was_seen_is_added(ada: Person, ben: Person, ed: Person) -> None:
    story, reader = a_story(ed, [ben]), ada.browser
    reader.post(f"{story.path}/seen", numbers="1")
    for _ in range(6):
        makers.a_comment(story, ben)
    answer = reader.post(f"{story.path}/seen", numbers="9-999,6,x", follow=False)
    assert (answer.status, answer.location) == (303, f"{story.path}#comments")
    assert seen(ada, story) == "1-4,6,9-10"
    assert unread(ada, story) == [5, 7, 8]
    reader.post(f"{story.path}/seen", all="1")
    assert seen(ada, story) == "1-10"


def test_a_script_is_told_nothing(ada: Person, ed: Person) -> None:
    story, reader = makers.an_article(ed), ada.browser
    data = {"numbers": "1", "csrf_token": reader.token}
    answer = reader.client.post(f"{story.path}/seen", data=data, headers={"Accept": "application/json"})
    assert (answer.status_code, answer.data) == (204, b"")


def test_own_comments_waiting_ones_and_muted_members_are_no_news(
    ada: Person, ben: Person, ed: Person, mo: Person
) -> None:
    story, reader = makers.an_article(ed), ada.browser
    reader.post(f"{story.path}/seen", all="1")
    makers.a_comment(story, ada)
    makers.a_held_comment(story, mo)
    makers.a_comment(story, ben)
    said = makers.a_comment(story, mo)
    reader.post("/members/ben/mute", on=1)
    assert unread(ada, story) == [said.number]
    assert reader.get(f"{story.path}/unread", follow=False).location == said.path


def test_unread_comments_name_their_thread_and_their_author(ada: Person, ben: Person, ed: Person) -> None:
    story = makers.an_article(ed)
    first = makers.a_comment(story, ada)
    reply = makers.a_comment(story, ben, to=makers.a_comment(story, ada, to=first))
    with ada.app.app_context():
        (found,) = queries.unread(ada.id, story.id, Seen.read("1"), 99)
        assert tuple(found) == (reply.id, reply.number, first.id, ben.id)
        assert len(queries.unread(ed.id, story.id, Seen(), 99, limit=2)) == 2


def test_the_way_to_the_first_unread(ada: Person, ben: Person, ed: Person) -> None:
    story, reader = a_story(ed, [ben]), ada.browser
    nowhere = f"{story.path}#comments"
    assert reader.get(f"{story.path}/unread", follow=False).location == nowhere
    assert seen(ada, story) is None  # reading writes nothing
    reader.post(f"{story.path}/seen", all="1")
    assert reader.get(f"{story.path}/unread", follow=False).location == nowhere
    said: list[Said] = [makers.a_comment(story, ben) for _ in range(2)]
    assert reader.get(f"{story.path}/unread", follow=False).location == said[0].path


def test_refuses_visitors_and_hidden_stories(visitor: Browser, ada: Person, ed: Person) -> None:
    story, draft = makers.an_article(ed), makers.a_draft(ed)
    assert visitor.get(f"{story.path}/unread", follow=False).status == 303
    assert visitor.post(f"{story.path}/seen", all="1").status == 403
    assert ada.browser.post(f"{draft.path}/seen", all="1").status == 404
    assert ada.browser.get(f"{draft.path}/unread").status == 404
    with ada.app.app_context():
        assert session.scalars(select(ReadMark)).all() == []


def test_a_megabyte_of_spans_is_read_at_once_and_kept_small(ada: Person, ben: Person, ed: Person) -> None:
    story, reader = makers.an_article(ed), ada.browser
    reader.post(f"{story.path}/seen", all="1")
    makers.a_comment(story, ben)
    reader.post(
        f"{story.path}/seen", numbers=",".join(str(number) for number in range(2, 150_000, 2))[:400_000]
    )
    assert seen(ada, story) is not None
    assert len(seen(ada, story) or "") < 20
