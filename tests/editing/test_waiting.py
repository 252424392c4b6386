"""What waits for an editor: found on every page, once, by their own clock."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.core import clock
from forum.core.db import session, transaction
from forum.editing import actions
from forum.editing.manuscript import Manuscript
from forum.editing.models import Deed, Step, Work
from forum.editing.queries.told import MOST_AT_ONCE
from tests.editing.desk import WHOLE, approved, at_the_desk, begun, published, saved
from tests.editing.sheets import Fields
from tests.house.test_statements import count
from tests.makers import Story
from tests.people import Browser, Cast, Person


def sent(by: Person, story: Story, to: Person | None = None) -> Story:
    """Sent for review, to somebody or to whoever is free."""
    with by.app.app_context(), transaction():
        reviewer = to.id if to else None
        number = session.scalar(select(Work.last_number).where(Work.article_id == story.id)) or 1
        actions.send_for_review(by.member, story.article, clock.now(), on=number, reviewer=reviewer)
    return story


def beside_the_desk(browser: Browser, path: str = "/topics") -> str:
    """The word that leads to the desk, with what stands beside it."""
    way = browser.get(path).page.select_one(".header a[href='/desk']")
    assert way is not None
    return " ".join(way.get_text(" ").split())


def titles(page: Browser) -> list[str]:
    return [each.get_text() for each in page.page.select(".flow__title")]


def test_how_much_waits_stands_beside_the_way_to_the_desk(cast: Cast) -> None:
    story = published(cast.ed, cast.ola)
    assert beside_the_desk(cast.ola.browser) == "Desk"
    first = sent(cast.ed, begun(cast.ed), cast.ola)
    assert beside_the_desk(cast.ola.browser) == "Desk 1 waits for you"
    sent(cast.ed, begun(cast.ed))
    for path in ("/topics", "/desk", story.path, story.path, "/"):
        assert beside_the_desk(cast.ola.browser, path) == "Desk 2 wait for you"
    assert beside_the_desk(cast.ed.browser, story.path) == "Desk"
    with cast.ola.app.app_context(), transaction():
        actions.approve(cast.ola.member, first.article, clock.now(), on=1)
    assert beside_the_desk(cast.ola.browser) == "Desk 1 waits for you"
    assert beside_the_desk(cast.ed.browser) == "Desk 1 waits for you"


def test_more_than_a_page_is_not_counted(cast: Cast) -> None:
    for number in range(21):
        sent(cast.ed, begun(cast.ed, replaced(f"Story {number}")), cast.ola)
    assert beside_the_desk(cast.ola.browser).startswith("Desk 20+")
    assert len(titles(cast.ola.browser.get("/desk"))) == 21  # and the first that did not fit stands below


def replaced(title: str) -> Manuscript:
    """A story with all that it needs, of this title."""
    return replace(WHOLE, title=title)


def test_the_number_costs_no_further_question(cast: Cast) -> None:
    story = published(cast.ed, cast.ola)
    member, editor = cast.ada.browser, cast.ola.browser
    for path in ("/topics", story.path):
        for browser in (member, editor):
            count(browser, path)
        assert count(editor, path) == count(member, path)


def test_what_one_sent_oneself_waits_for_the_others(cast: Cast) -> None:
    sent(cast.ed, begun(cast.ed))
    assert "Nothing waits for you." in cast.ed.browser.get("/desk").text
    assert beside_the_desk(cast.ed.browser) == "Desk"
    assert "Nothing waits for you." not in cast.ola.browser.get("/desk").text


def test_who_is_alone_finds_what_they_sent(cast: Cast) -> None:
    with cast.ola.app.app_context(), transaction():
        cast.ola.member.closed_at = clock.now()
    sent(cast.ed, begun(cast.ed))
    assert beside_the_desk(cast.ed.browser) == "Desk 1 waits for you"
    assert "Nothing waits for you." not in cast.ed.browser.get("/desk").text


def test_every_story_stands_on_the_desk_once(cast: Cast) -> None:
    sent(cast.ed, begun(cast.ed, replaced("It waits")), cast.ola)
    changed = published(cast.ed, cast.ola, replaced("It changes"))
    saved(cast.ed, changed, body="More.")
    published(cast.ed, cast.ola, replaced("It is out"))
    for who in (cast.ed, cast.ola):
        assert sorted(titles(who.browser.get("/desk"))) == ["It changes", "It is out", "It waits"]


def test_the_desk_tells_moments_by_ones_own_clock(cast: Cast) -> None:
    story = approved(cast.ed, cast.ola)
    at = datetime(2030, 1, 1, 23, 30, tzinfo=UTC)
    with cast.ed.app.app_context(), transaction():
        actions.schedule(cast.ed.member, story.article, at, clock.now(), on=1)
        accounts.set_zone(cast.ed.member, "Europe/Berlin")
    for path in ("/desk", "/desk/stories?where=scheduled", at_the_desk(story)):
        assert "2 January 2030, 00:30, Europe/Berlin" in cast.ed.browser.get(path).text
        assert "1 January 2030, 23:30, UTC" in cast.ola.browser.get(path).text


def test_several_stories_are_told_by_the_newest(cast: Cast) -> None:
    for title in ("The first", "The second", "The third"):
        sent(cast.ed, begun(cast.ed, replaced(title)), cast.ola)
    line = cast.ola.browser.get("/topics").page.select_one(".standing--told")
    assert line is not None
    said = " ".join(line.get_text().split())
    assert "You are asked to look at “The third”. There is news of 2 other stories, too." in said
    assert line.select_one("a[href='/desk']") is not None


def test_remarks_that_are_open_are_a_warning_and_no_refusal(cast: Cast) -> None:
    story = approved(cast.ed, cast.ola)
    write = f"{at_the_desk(story)}/write"
    assert "still open" not in cast.ed.browser.get(at_the_desk(story)).text
    for words in ("Is this so?", "And this?"):
        sent_along: Fields = {"title": WHOLE.title, "body": WHOLE.body, "opened_on": 1, "remark": words}
        cast.ola.browser.post(f"{at_the_desk(story)}/remarks", do="remark", **sent_along)
    for path in (at_the_desk(story), write):
        assert "2 remarks are still open." in cast.ed.browser.get(path).text
    cast.ed.browser.get(at_the_desk(story)).post_form(f"{at_the_desk(story)}/publication", follow=True)
    with story.app.app_context():
        assert story.article.published_at is not None
        assert story.article.published_at - clock.now() < timedelta(minutes=1)


def test_whoever_never_reads_what_they_are_told_is_told_the_latest_and_asks_no_more(cast: Cast) -> None:
    story = begun(cast.ed)
    with story.app.app_context(), transaction():
        for turn in range(MOST_AT_ONCE + 20):
            step = {"article_id": story.id, "by_id": cast.ola.id, "for_id": cast.ed.id, "at": clock.now()}
            session.add(Step(deed=Deed.SENT if turn else Deed.APPROVED, **step))
    page = cast.ed.browser.get("/rules").page
    ids = page.select_one(".standing--told [name=ids]")
    assert ids is not None
    assert len(str(ids["value"]).split()) == MOST_AT_ONCE
    assert "You are asked to look at" in page.text
