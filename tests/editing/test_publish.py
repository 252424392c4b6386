"""What readers get to see, and when: publishing, updating, archiving, bringing back."""

from dataclasses import replace

import pytest
from flask import Flask
from sqlalchemy import select

from forum.articles.models import MedicalReview, OldAddress, State
from forum.core import clock
from forum.core.clockwork import on_the_wall
from forum.core.db import session, transaction
from forum.editing.manuscript import Manuscript
from forum.editing.models import ArticleRevision, Deed, Step, Work
from forum.editing.needs import Known, needs
from forum.editing.whereabouts import Where
from tests import makers
from tests.editing.desk import WHOLE, approved, at_the_desk, begun, published, saved, where
from tests.makers import Story
from tests.people import Browser, Cast, Person


def press(who: Person, story: Story, way: str, **fields: str | int) -> Browser:
    path = at_the_desk(story)
    return who.browser.get(path).post_form(f"{path}/{way}", follow=True, **fields)


def deeds(story: Story) -> list[Deed]:
    with story.app.app_context():
        return list(session.scalars(select(Step.deed).where(Step.article_id == story.id).order_by(Step.id)))


def test_what_is_approved_is_published_and_everybody_can_read_it(cast: Cast, visitor: Browser) -> None:
    story = approved(cast.ed, cast.ola)
    assert visitor.get(story.path).status == 404
    press(cast.ed, story, "publication")
    assert where(story) is Where.PUBLISHED
    assert "seven" in visitor.get(story.path).text
    assert deeds(story)[-1] is Deed.PUBLISHED
    again = cast.ed.browser.post(f"{at_the_desk(story)}/publication", on=1)
    assert again.status == 403
    assert "Readers can read it already" in again.text
    assert deeds(story).count(Deed.PUBLISHED) == 1


def test_what_nobody_approved_is_not_published(cast: Cast, visitor: Browser) -> None:
    story = begun(cast.ed)
    answer = cast.ed.browser.post(f"{at_the_desk(story)}/publication", on=1)
    assert answer.status == 403
    assert "It has to be approved first" in answer.text
    assert visitor.get(story.path).status == 404


def test_its_address_follows_its_title_until_it_is_out(cast: Cast, visitor: Browser) -> None:
    story = begun(cast.ed, replace(WHOLE, title="Working title"))
    saved(cast.ed, story, title="The first infusion")
    for way, who in (("review", cast.ed), ("approval", cast.ola), ("publication", cast.ed)):
        press(who, story, way)
    assert visitor.get("/articles/the-first-infusion").status == 200
    assert visitor.get("/articles/working-title").status == 404
    with story.app.app_context():
        assert session.scalar(select(OldAddress.path)) is None


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"standfirst": " "}, "standfirst"),
        ({"relation": ""}, "relation"),
        ({"paid": None}, "paid"),
        ({"paid": True}, "sponsor"),
        ({"topics": ()}, "main"),
        ({"body": ""}, "body"),
        ({"body": 'Look:\n\n![](/pictures/3 "A caption")'}, "body"),
        ({"body": "::: dance\nOn.\n:::"}, "body"),
        ({"body": "[gallery 3]"}, "body"),
    ],
)
def test_what_is_missing_is_said_and_keeps_it_from_readers(
    cast: Cast, changes: dict[str, object], field: str
) -> None:
    story = approved(cast.ed, cast.ola, replace(WHOLE, **changes))  # type: ignore[arg-type]  # fields of a manuscript
    path = at_the_desk(story)
    page = cast.ed.browser.get(path)
    ways = [str(each["href"]) for each in page.page.select("section a[href*='/write#']")]
    assert f"{path}/write#{field}" in ways
    for way in ("publication", "schedule"):
        answer = cast.ed.browser.post(f"{path}/{way}", on=1, day="2099-01-01", hour="10:00")
        assert answer.status in {403, 422}
    assert where(story) is Where.APPROVED


def test_a_whole_manuscript_needs_nothing_and_an_empty_one_much() -> None:
    assert needs(replace(WHOLE, author="ed")) == ()
    code = "```\n![](/pictures/3)\n```"
    assert needs(replace(WHOLE, author="ed", body=code)) == ()
    empty = [each.field for each in needs(Manuscript())]
    assert empty == ["title", "standfirst", "body", "author", "relation", "paid", "main"]


def test_only_what_can_be_done_is_offered(cast: Cast) -> None:
    story = approved(cast.ed, cast.ola)
    path = at_the_desk(story)
    ways = {"publication", "schedule", "medical-review"}
    for more in (ways, {"update", "review", "archive", "medical-review"}):
        page = cast.ed.browser.get(path).page
        assert {
            str(each["action"]).removeprefix(f"{path}/") for each in page.select(".flow__ways form")
        } == more
        if more is ways:
            press(cast.ed, story, "publication")
            saved(cast.ed, story, body="More.")


def test_what_the_library_says_of_a_picture_is_enough() -> None:
    it = replace(WHOLE, author="ed", body="![](/pictures/3)", picture=4)
    assert needs(it, {3: Known("A chair."), 4: Known("A door.")}) == ()
    assert [each.field for each in needs(it, {3: Known(""), 4: Known("")})] == ["body", "picture"]
    assert [each.sentence for each in needs(it, {3: Known("A chair.")})] == [
        "Picture 4 is not in the library."
    ]


def test_a_poll_that_does_not_stand_beside_it_keeps_it_from_readers(cast: Cast) -> None:
    alone = makers.a_poll_alone(cast.ed)
    text = f"[poll {alone.id}]\n\n[poll 999]\n\n```\n[poll 998]\n```"
    story = approved(cast.ed, cast.ola, replace(WHOLE, body=text))
    path = at_the_desk(story)
    for page in (path, f"{path}/write"):
        said = cast.ed.browser.get(page).text
        assert f"Poll {alone.id} does not stand beside this story" in said
        assert "There is no poll 999." in said
        assert "There is no poll 998." not in said
    assert cast.ed.browser.post(f"{path}/publication", on=1).status == 403
    beside = cast.ed.browser.get(f"/desk/polls/{alone.id}")
    beside.post_form(f"/desk/polls/{alone.id}/place", address=f"https://kith.example{story.path}?from=mail#x")
    said = cast.ed.browser.get(path).text
    assert f"Poll {alone.id} does not" not in said
    assert "There is no poll 999." in said


def test_changes_reach_readers_with_the_reason_that_they_are_told(cast: Cast, visitor: Browser) -> None:
    story = published(cast.ed, cast.ola)
    saved(cast.ed, story, body="It began at eight.", slug="at-eight")
    assert where(story) is Where.CHANGING
    assert "seven" in visitor.get(story.path).text
    assert "with changes on the way" in cast.ola.browser.get("/desk").text
    press(cast.ed, story, "update", kind="told", words="the clock was wrong")
    assert where(story) is Where.PUBLISHED
    page = visitor.get(story.path)
    assert page.path == "/articles/at-eight"
    assert "eight" in page.text
    assert "because the clock was wrong" in page.text
    with story.app.app_context():
        assert story.article.updated_at is not None


def test_a_small_correction_is_told_to_nobody(cast: Cast, visitor: Browser) -> None:
    story = published(cast.ed, cast.ola)
    saved(cast.ed, story, body="It began at eight.")
    press(cast.ed, story, "update", kind="small")
    page = visitor.get(story.path)
    assert "eight" in page.text
    assert "Updated on" not in page.text
    with story.app.app_context():
        assert story.article.updated_at is None


def test_a_change_without_a_reason_is_asked_for_one(cast: Cast, visitor: Browser) -> None:
    story = published(cast.ed, cast.ola)
    saved(cast.ed, story, body="It began at eight.")
    path = at_the_desk(story)
    answer = cast.ed.browser.get(path).post_form(f"{path}/update", kind="told", words="")
    assert answer.status == 422
    assert "Please say why" in answer.text
    assert cast.ed.browser.post(f"{path}/update", on=2).status == 422
    assert "seven" in visitor.get(story.path).text


def test_an_archived_story_says_why_and_comes_back_with_its_comments(cast: Cast, visitor: Browser) -> None:
    story = published(cast.ed, cast.ola)
    makers.a_comment(story, cast.ada, text="Thank you, Ed.")
    assert press(cast.ed, story, "archive", words=" ").status == 422
    press(cast.ed, story, "archive", words="It is out of date.")
    for browser in (visitor, cast.ada.browser):
        page = browser.get(story.path)
        assert page.status == 410
        assert "It is out of date." in page.text
        assert "infusion" not in page.text
    assert "My first infusion" not in visitor.get("/articles").text
    assert cast.ed.browser.get(story.path).status == 200
    press(cast.ola, story, "archive/removal")
    assert "Thank you, Ed." in visitor.get(story.path).text
    assert deeds(story)[-2:] == [Deed.ARCHIVED, Deed.BROUGHT_BACK]


def test_a_professional_stands_down_with_name_and_day(cast: Cast) -> None:
    story = published(cast.ed, cast.ola)
    with story.app.app_context():
        before = story.article.version
    who = {"name": "Dr Orla Byrne", "credential": "neurologist"}
    assert press(cast.ed, story, "medical-review", day="2099-01-01", **who).status == 422
    assert press(cast.ed, story, "medical-review", day="soon", **who).status == 422
    assert press(cast.ed, story, "medical-review", day=_today_in_auckland(), **who).status == 200
    press(cast.ed, story, "medical-review", day="2026-01-02", **who)
    with story.app.app_context():
        found = session.get_one(MedicalReview, story.id)
        assert (found.name, found.credential, found.on.isoformat()) == (*who.values(), "2026-01-02")
        assert story.article.version > before
    press(cast.ed, story, "medical-review/removal")
    with story.app.app_context():
        assert session.get(MedicalReview, story.id) is None


def test_a_story_that_nobody_touched_here_goes_all_the_way(cast: Cast, visitor: Browser) -> None:
    topic = makers.a_topic(cast.ed.app)
    story = makers.an_article(cast.ed, "Old times", topics=[topic], relation="lives with MS", paid=False)
    page = cast.ed.browser.get(at_the_desk(story))
    assert "Nobody has changed it here" in page.text
    press(cast.ed, story, "archive", words="For a while.")
    press(cast.ed, story, "archive/removal")
    saved(cast.ed, story, body="It began anew.")
    press(cast.ed, story, "update", kind="small")
    assert "anew" in visitor.get(story.path).text
    with story.app.app_context():
        work = session.get_one(Work, story.id)
        assert (work.last_number, work.live_number) == (2, 2)
        assert story.article.state is State.PUBLISHED


def test_the_desk_lists_imported_drafts_too(app: Flask, cast: Cast) -> None:
    story = makers.a_draft(cast.ed, "Half a story")
    assert "Half a story" in cast.ola.browser.get("/desk").text
    press(cast.ed, story, "review", reviewer=cast.ola.id)
    assert where(story) is Where.IN_REVIEW


def test_an_archived_story_says_why_at_each_address_that_it_had(cast: Cast, visitor: Browser) -> None:
    story = published(cast.ed, cast.ola)
    saved(cast.ed, story, slug="told-anew")
    press(cast.ed, story, "update", kind="small")
    assert visitor.get(story.path).path == "/articles/told-anew"
    press(cast.ed, story, "archive", words="It is out of date.")
    for path in (story.path, "/articles/told-anew"):
        page = visitor.get(path)
        assert page.status == 410
        assert "It is out of date." in page.text


def test_what_readers_never_had_keeps_no_correction_from_them(cast: Cast) -> None:
    story = published(cast.ed, cast.ola)
    with story.app.app_context(), transaction():  # as a story that was brought from elsewhere
        lacking = replace(WHOLE, author="ed", paid=None, relation="")
        session.get_one(ArticleRevision, (story.id, 1)).content = lacking.as_json()
    saved(cast.ed, story, body="Mended.")
    press(cast.ed, story, "update", kind="small")
    assert where(story) is Where.PUBLISHED
    saved(cast.ed, story, standfirst="")
    refused = cast.ed.browser.post(f"{at_the_desk(story)}/update", follow=True, on=3, kind="small")
    assert refused.status == 403
    assert "something that readers need" in refused.text


def _today_in_auckland() -> str:
    return on_the_wall(clock.now(), "Pacific/Auckland").date().isoformat()
