"""Everything that came since one last looked: nothing goes unseen, and nobody reads it twice."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from forum.comments import actions as comments
from forum.comments.models import Comment, Revision
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Refused
from forum.core.markup import COMMENT, write
from forum.rules.queries import current
from forum.team import actions
from forum.team.models import THE_TEAM, CommentRead, ReadUpTo
from forum.team.queries import reading
from tests import makers
from tests.house.test_statements import count
from tests.makers import Said, Story
from tests.people import PASSWORD, Browser, Cast, Person

EVERYTHING = "/moderation/everything"
MINE = f"{EVERYTHING}?show=mine"
ASKED = (
    7  # who one is, and is told; which ones and how they are, who has read them, how many, how hard to read
)


@pytest.fixture
def story(ed: Person) -> Story:
    return makers.an_article(ed)


def listed(browser: Browser) -> list[int]:
    """The comments on this page, in its order."""
    return [int(str(each["aria-labelledby"]).split("-")[1]) for each in browser.page.select(".arrived")]


def press_read(browser: Browser, said: Said) -> Browser:
    """The button of one comment."""
    form = browser.page.select_one(f".arrived[aria-labelledby=arrived-{said.id}] form")
    assert form is not None
    values = {str(each["name"]): str(each["value"]) for each in form.select("[name]")}
    return browser.seen(browser.client.post(EVERYTHING, data=values, follow_redirects=True))


def press_read_all(browser: Browser) -> Browser:
    """The one button under the page."""
    form = browser.page.select(f"form[action='{EVERYTHING}']")[-1]
    fields = [(str(each["name"]), str(each["value"])) for each in form.select("input[name]")]
    data: dict[str, list[str]] = {}
    for name, value in fields:
        data.setdefault(name, []).append(value)
    return browser.seen(browser.client.post(EVERYTHING, data=data, follow_redirects=True))


def marks(app: Flask) -> set[tuple[int, int]]:
    with app.app_context():
        return {
            (row[0], row[1]) for row in session.execute(select(CommentRead.comment_id, CommentRead.member_id))
        }


def moved_back(app: Flask, days: float) -> None:
    """All that was written, changed and read so far happened so long ago."""
    by = timedelta(days=days)
    with app.app_context(), transaction():
        for comment in session.scalars(select(Comment)):
            comment.written_at -= by
        for mark in session.scalars(select(CommentRead)):
            mark.at -= by
        for revision in session.scalars(select(Revision)):
            revision.until -= by
        for place in session.scalars(select(ReadUpTo)):
            place.moment -= by


def test_comments_of_all_stories_come_in_the_order_of_their_arrival(cast: Cast, story: Story) -> None:
    other = makers.an_article(cast.ed, "Another story")
    second = makers.a_comment(story, cast.ada, minutes_ago=20)
    first = makers.a_comment(other, cast.ben, minutes_ago=30)
    third = makers.a_comment(other, cast.ada, to=first, minutes_ago=10)
    page = cast.mo.browser.get(EVERYTHING)
    assert listed(page) == [first.id, second.id, third.id]
    assert "3 comments from the last 30 days that none of you has read" in page.text
    assert "Comment 1 on Another story" in page.text


def test_what_waits_or_is_gone_is_listed_with_its_state(cast: Cast, story: Story) -> None:
    held = makers.a_held_comment(story, cast.ada, text="Who reads this?")
    back = makers.a_comment(story, cast.ada, text="I take this back.", minutes_ago=4)
    left = makers.a_comment(story, cast.ben, text="I am going.", minutes_ago=3)
    with story.app.app_context(), transaction():
        comments.withdraw(cast.ada.member, back.comment, clock.now())
    cast.ben.browser.get("/account/close").post_form("/account/close", password=PASSWORD)
    page = cast.mo.browser.get(EVERYTHING)
    assert set(listed(page)) == {held.id, back.id, left.id}
    for word in ("Waiting", "Who reads this?", "Taken back", "Account closed", "Somebody who has left"):
        assert word in page.text
    for word in ("I take this back.", "I am going.", "former-member"):
        assert word not in page.text


def test_one_button_reads_the_page_for_everybody(cast: Cast, story: Story) -> None:
    makers.many_comments(story, [cast.ada, cast.ben], 30)
    mo = cast.mo.browser.get(EVERYTHING)
    first = listed(mo)
    assert len(first) == 25
    assert "30 comments" in mo.text
    press_read_all(mo)
    assert len(listed(mo)) == 5
    assert not set(listed(mo)) & set(first)
    assert listed(cast.una.browser.get(EVERYTHING)) == listed(mo)
    press_read_all(mo)
    assert "You have seen everything." in mo.text
    assert len(marks(story.app)) == 30


def test_what_another_has_read_is_still_new_to_oneself(cast: Cast, story: Story) -> None:
    said = [makers.a_comment(story, cast.ada) for _ in range(3)]
    press_read(cast.mo.browser.get(EVERYTHING), said[1])
    una = cast.una.browser
    assert listed(una.get(EVERYTHING)) == [said[0].id, said[2].id]
    assert listed(una.get(MINE)) == [each.id for each in said]
    assert "Read by mo" in una.text
    press_read_all(una)
    assert una.path == f"{MINE}&done=3"
    assert "You have seen everything." in una.text
    assert listed(cast.mo.browser.get(MINE)) == [said[0].id, said[2].id]


def test_what_the_team_wrote_themselves_they_have_read(cast: Cast, story: Story) -> None:
    mo, ola = makers.a_comment(story, cast.mo), makers.a_comment(story, cast.ola)
    ed = makers.a_comment(story, cast.ed)  # editors are not moderators
    assert listed(cast.una.browser.get(EVERYTHING)) == [ed.id]
    assert listed(cast.mo.browser.get(MINE)) == [ola.id, ed.id]
    assert listed(cast.una.browser.get(MINE)) == [mo.id, ola.id, ed.id]


def test_who_decides_has_read(cast: Cast, story: Story) -> None:
    held = makers.a_held_comment(story, cast.ada)
    removed, adjusted, pinned = (makers.a_comment(story, cast.ben) for _ in range(3))
    now, words = clock.now(), write("Thank you for writing.", COMMENT)
    with story.app.app_context(), transaction():
        mo, grounds = cast.mo.member, comments.Grounds("kindness", "", current())
        comments.publish(mo, held.comment, now)
        comments.remove(mo, removed.comment, "kindness", "", now)
        comments.adjust(mo, adjusted.comment, words, grounds, now, opened_on=0)
        comments.pin(mo, pinned.comment, "A good start.", now)
    assert marks(story.app) == {(each.id, cast.mo.id) for each in (held, removed, adjusted, pinned)}
    assert listed(cast.una.browser.get(EVERYTHING)) == []


def test_a_program_reads_nothing(cast: Cast, story: Story) -> None:
    cast.ada.browser.get(story.path).post_form(story.comments_path, body="Ring me on 07700 900321, love.")
    assert listed(cast.mo.browser.get(EVERYTHING)) == [1]


@pytest.mark.parametrize("days", [0, 2])
def test_what_is_changed_after_it_was_read_has_to_be_read_again(cast: Cast, story: Story, days: int) -> None:
    said = makers.a_comment(story, cast.ada)
    press_read_all(cast.mo.browser.get(EVERYTHING))
    assert listed(cast.una.browser.get(EVERYTHING)) == []
    ada = cast.ada.browser.get(f"{said.path}/edit")
    ada.post_form(f"{said.path}/edit", body="Something else entirely.")
    moved_back(story.app, days)
    una = cast.una.browser.get(EVERYTHING)
    assert listed(una) == [said.id]
    assert "Changed since it was read by mo" in una.text
    press_read_all(una)
    assert listed(cast.mo.browser.get(EVERYTHING)) == []


def test_what_was_changed_while_somebody_read_was_not_read_by_them(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada)
    mo, una = cast.mo.browser.get(EVERYTHING), cast.una.browser.get(EVERYTHING)
    ada = cast.ada.browser.get(f"{said.path}/edit")
    ada.post_form(f"{said.path}/edit", body="Something else entirely.")
    press_read_all(mo)
    assert listed(mo) == [said.id]
    assert "Something else entirely." in mo.text
    press_read_all(mo)
    assert listed(mo) == []
    press_read_all(una)  # a page from before takes nothing back
    assert listed(una) == []


@pytest.mark.parametrize(
    "made_at",
    ["", "yesterday", "2026-02-30T10:00:00+00:00", "2026-01-01T10:00:00", "0001-01-01T00:00:00+14:00"],
)
def test_a_page_that_does_not_say_when_it_was_made_reads_nothing(
    cast: Cast, story: Story, made_at: str
) -> None:
    said = makers.a_comment(story, cast.ada)
    assert cast.mo.browser.post(EVERYTHING, comment=said.id, made_at=made_at).status == 422
    assert marks(story.app) == set()


def test_nobody_has_read_what_is_still_to_come(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada)
    later = (clock.now() + timedelta(days=1)).isoformat()
    assert cast.mo.browser.post(EVERYTHING, comment=said.id, made_at=later).status == 200
    with story.app.app_context():
        assert all(at <= clock.now() for at in session.scalars(select(CommentRead.at)))


def test_looking_begins_where_all_was_read_but_not_later_than_a_day_ago(cast: Cast, story: Story) -> None:
    old = makers.a_comment(story, cast.ada, minutes_ago=60 * 24 * 5)
    stays = makers.a_comment(story, cast.ada, minutes_ago=60 * 24 * 3)
    new = makers.a_comment(story, cast.ada)

    def begins(reader: int) -> timedelta:
        with story.app.app_context():
            return clock.now() - session.get_one(ReadUpTo, reader).moment

    mo = cast.mo.browser.get(EVERYTHING)
    press_read(mo, old)
    assert timedelta(days=3) <= begins(THE_TEAM) < timedelta(days=3, minutes=1)
    assert listed(mo) == [stays.id, new.id]
    press_read_all(mo)
    assert timedelta(days=1) <= begins(THE_TEAM) < timedelta(days=1, minutes=1)
    assert timedelta(days=1) <= begins(cast.mo.id) < timedelta(days=1, minutes=1)
    assert listed(cast.una.browser.get(MINE)) == [old.id, stays.id, new.id]


def test_one_looks_back_for_thirty_days(cast: Cast, story: Story) -> None:
    makers.a_comment(story, cast.ada, minutes_ago=60 * 24 * 31)
    last = makers.a_comment(story, cast.ada, minutes_ago=60 * 24 * 29)
    assert listed(cast.mo.browser.get(EVERYTHING)) == [last.id]


def test_a_page_is_left_out_and_the_next_one_keeps_its_place(cast: Cast, story: Story) -> None:
    makers.many_comments(story, [cast.ada], 60)
    mo = cast.mo.browser.get(EVERYTHING)
    first = listed(mo)
    link = mo.page.find("a", string="Skip these")
    assert link is not None
    mo.get(str(link["href"]))
    second = listed(mo)
    assert len(second) == 25
    assert first[-1] < second[0]
    press_read_all(mo)
    assert listed(mo) == list(range(second[-1] + 1, 61))
    press_read_all(mo)
    assert "Nothing after that" in mo.text
    assert listed(mo.get(EVERYTHING)) == first


def test_nobody_counts_beyond_ninety_nine(cast: Cast, story: Story) -> None:
    makers.many_comments(story, [cast.ada], 99)
    assert "99 comments from" in cast.mo.browser.get(EVERYTHING).text
    makers.a_comment(story, cast.ada)
    assert "99+ comments from" in cast.mo.browser.get(EVERYTHING).text


@pytest.mark.parametrize("how_many", [3, 120])
def test_a_page_asks_the_same_number_for_few_and_for_many(cast: Cast, story: Story, how_many: int) -> None:
    makers.many_comments(story, [cast.ada, cast.ben], how_many)
    browser = cast.mo.browser
    assert {path: count(browser, path) for path in (EVERYTHING, MINE)} == dict.fromkeys(
        (EVERYTHING, MINE), ASKED
    )


def test_stories_that_can_not_be_opened_are_left_out(cast: Cast, story: Story) -> None:
    makers.a_comment(story, cast.ada)
    with story.app.app_context(), transaction():
        story.article.published_at = clock.now() + timedelta(days=1)
    assert listed(cast.mo.browser.get(EVERYTHING)) == []


def test_others_see_none_of_it(cast: Cast, story: Story, visitor: Browser) -> None:
    said = makers.a_comment(story, cast.ben)
    for person in (cast.ada, cast.ed):
        browser = person.browser
        assert browser.get(EVERYTHING).status == 403
        assert browser.post(EVERYTHING, comment=said.id).status == 403
        with story.app.app_context(), pytest.raises(Refused):
            actions.read(person.member, [said.id], clock.now())
    assert visitor.get(EVERYTHING).path.startswith("/account/sign-in")
    assert marks(story.app) == set()


@pytest.mark.parametrize("comment", ["", "x", "-1", "0"])
def test_what_names_no_comment_is_refused(cast: Cast, story: Story, comment: str) -> None:
    assert cast.mo.browser.post(EVERYTHING, comment=comment, made_at=clock.now().isoformat()).status == 422


def test_a_comment_that_never_was_is_not_read(cast: Cast, story: Story) -> None:
    assert cast.mo.browser.post(EVERYTHING, comment=999, made_at=clock.now().isoformat()).status == 200
    assert marks(story.app) == set()


def test_who_read_what_is_forgotten_in_time(cast: Cast, story: Story) -> None:
    said = makers.a_comment(story, cast.ada)
    press_read_all(cast.mo.browser.get(EVERYTHING))
    commands = story.app.test_cli_runner()
    moved_back(story.app, 59)
    commands.invoke(args=["team", "expire"])
    assert marks(story.app) == {(said.id, cast.mo.id)}
    moved_back(story.app, 2)
    commands.invoke(args=["team", "expire"])
    assert marks(story.app) == set()
    assert listed(cast.mo.browser.get(EVERYTHING)) == []


def test_where_somebody_was_goes_with_them(cast: Cast, story: Story) -> None:
    makers.a_comment(story, cast.ada)
    press_read_all(cast.mo.browser.get(EVERYTHING))
    cast.mo.browser.get("/account/close").post_form("/account/close", password=PASSWORD)
    with story.app.app_context():
        assert session.scalars(select(ReadUpTo.reader_id)).all() == [THE_TEAM]
        assert reading.how_many(THE_TEAM, clock.now()) == 0
