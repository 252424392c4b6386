"""Two topics become one: no story is lost, and no link."""

from collections.abc import Sequence

import pytest
from sqlalchemy import select

from forum.articles import queries
from forum.articles.actions import Subject, add_topic, merge_topics
from forum.articles.models import ArticleTopic, State, TopicMerge
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.core.markup import ARTICLE, write
from tests import makers
from tests.house.state import changed, state
from tests.makers import Story
from tests.people import Browser, Cast, Person


def merge(who: Person, topic: makers.Subject, into: makers.Subject) -> Browser:
    """As an editor does it: choose, read what would follow, go on."""
    path = f"/desk/topics/{topic.slug}"
    page = who.browser.get(path).get(f"{path}/merging?into={into.slug}")
    return page.post_form(f"{path}/merging")


def topics_of(story: Story) -> Sequence[tuple[int, int]]:
    with story.app.app_context():
        wanted = select(ArticleTopic.position, ArticleTopic.topic_id)
        rows = session.execute(
            wanted.where(ArticleTopic.article_id == story.id).order_by(ArticleTopic.position)
        )
        return [(position, id) for position, id in rows]


@pytest.fixture
def sleep(ed: Person) -> makers.Subject:
    return makers.a_topic(ed.app, "Sleep")


@pytest.fixture
def rest(ed: Person) -> makers.Subject:
    return makers.a_topic(ed.app, "Rest")


def test_its_stories_move_and_its_address_leads_on(
    ed: Person, visitor: Browser, sleep: makers.Subject, rest: makers.Subject
) -> None:
    out = makers.an_article(ed, "Awake", topics=[sleep])
    draft = makers.an_article(ed, "Not yet", topics=[sleep], state=State.DRAFT)
    assert "Sleep" in visitor.get(out.path).text
    assert merge(ed, sleep, rest).path == "/desk/topics/rest"
    assert "Rest" in visitor.get(out.path).text  # also on the page that was kept
    assert "Sleep" not in visitor.text
    assert topics_of(out) == topics_of(draft) == [(0, rest.id)]
    answer = visitor.get(sleep.path, follow=False)
    assert (answer.status, answer.location) == (301, rest.path)
    assert "Awake" in visitor.get(sleep.path).text
    assert "Sleep" not in visitor.get("/topics").text


def test_a_story_with_both_has_it_once_and_in_the_better_place(
    ed: Person, sleep: makers.Subject, rest: makers.Subject
) -> None:
    work = makers.a_topic(ed.app, "Work")
    first = makers.an_article(ed, "One", topics=[sleep, work, rest])
    last = makers.an_article(ed, "Two", topics=[rest, work, sleep])
    merge(ed, sleep, rest)
    assert topics_of(first) == topics_of(last) == [(0, rest.id), (1, work.id)]


def test_nothing_happens_before_one_has_read_what_would_follow(
    ed: Person, sleep: makers.Subject, rest: makers.Subject
) -> None:
    makers.an_article(ed, topics=[sleep])
    browser = ed.browser.get("/desk/topics/sleep")
    assert [each["value"] for each in browser.page.select("#into option")] == ["rest"]
    before = state(ed.app)
    page = browser.get(f"/desk/topics/sleep/merging?into={rest.slug}")
    assert "1 story with “Sleep”, drafts too, will have “Rest” instead." in page.page.get_text()
    assert changed(before, state(ed.app)) == set()


def test_that_it_was_done_by_whom_and_when_is_written_down_and_kept_through_the_next_one(
    ed: Person, sleep: makers.Subject, rest: makers.Subject
) -> None:
    makers.an_article(ed, topics=[sleep])
    said = merge(ed, sleep, rest).page.select("#merged + ul li")
    assert len(said) == 1
    assert "“Sleep”, with 1 story" in said[0].get_text()
    assert f"by {ed.username}" in said[0].get_text().lower()
    nights = makers.a_topic(ed.app, "Nights")
    assert len(merge(ed, rest, nights).page.select("#merged + ul li")) == 2
    assert ed.browser.get("/topics/sleep").path == ed.browser.get("/topics/rest").path == "/topics/nights"


def test_a_new_topic_never_takes_an_address_that_leads_on(
    ed: Person, visitor: Browser, sleep: makers.Subject, rest: makers.Subject
) -> None:
    merge(ed, sleep, rest)
    with ed.app.app_context(), transaction():
        assert add_topic(ed.member, Subject("Sleep", write("x", ARTICLE))).slug == "sleep-2"
    assert visitor.get(sleep.path).path == rest.path


def test_what_was_saved_with_the_old_topic_can_still_be_published(
    ed: Person, visitor: Browser, sleep: makers.Subject, rest: makers.Subject
) -> None:
    story = makers.an_article(ed, "Awake", topics=[sleep], state=State.DRAFT)
    path = f"/desk/stories/{story.id}/write"
    ed.browser.get(path).post_form(path, title="Wide awake")
    opened_before = ed.browser.get(path)
    assert opened_before.page.select("#main option[value=sleep][selected]")
    merge(ed, sleep, rest)
    assert ed.browser.get(path).page.select("#main option[value=rest][selected]")
    assert opened_before.post_form(path, title="Awake again").status == 200
    assert "Awake again" in ed.browser.get(story.path).text
    assert topics_of(story) == [(0, rest.id)]


def test_series_and_tags_stay_as_they_are(
    ed: Person, visitor: Browser, sleep: makers.Subject, rest: makers.Subject
) -> None:
    story = makers.an_article(ed, "Awake", topics=[sleep])
    tables = {"article_tag", "part", "series", "tag", "comment"}
    before = state(ed.app)
    merge(ed, sleep, rest)
    moved = changed(before, state(ed.app))
    assert not moved & tables
    assert {"article", "article_topic", "topic", "topic_merge", "old_address"} <= moved
    assert story.id


@pytest.mark.parametrize("into", ["sleep", "nowhere", ""])
def test_a_topic_becomes_part_of_another_one_that_is_there(
    ed: Person, sleep: makers.Subject, rest: makers.Subject, into: str
) -> None:
    path = "/desk/topics/sleep"
    browser = ed.browser.get(path)
    before = state(ed.app)
    for answer in (browser.post(f"{path}/merging", into=into), browser.get(f"{path}/merging?into={into}")):
        assert answer.status == 422
        assert "lease choose a" in answer.text
    assert changed(before, state(ed.app)) == set()


@pytest.mark.parametrize("who", ["ada", "mo"])
def test_only_editors_do(cast: Cast, sleep: makers.Subject, rest: makers.Subject, who: str) -> None:
    path = "/desk/topics/sleep/merging"
    assert cast[who].browser.get(f"{path}?into=rest").status == 403
    assert cast[who].browser.post(path, into="rest").status == 403
    with cast.ada.app.app_context():
        one, other = queries.topic("sleep"), queries.topic("rest")
        with pytest.raises(Refused), transaction():
            merge_topics(cast[who].member, one, other, clock.now())
        assert session.scalars(select(TopicMerge)).all() == []
