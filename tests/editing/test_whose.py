"""A member's story is theirs: who reads it before it is sent in, what is published of it, how long."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.articles.models import Article
from forum.core import clock
from forum.core.db import session, transaction
from forum.editing import actions, queries
from forum.editing.models import Contribution, Presence, Remark
from forum.editing.whereabouts import Where
from tests import makers
from tests.editing.desk import WHOLE, approved, at_the_desk, published, saved, where
from tests.editing.test_contribute import LIST, NEW, TOLD, newest, own, sent
from tests.makers import Story
from tests.moderation.searching import Sought, addresses
from tests.people import Browser, Cast, Person

CANARY = Sought("no such number", "Wildgoose")


def kept(who: Person, **more: str) -> Story:
    """What somebody has written and not sent in."""
    who.browser.get(NEW).post_form(LIST, follow=False, **(TOLD | {"do": "keep"} | more))
    return newest(who.app)


def ready(cast: Cast, **more: str) -> Story:
    """A contribution to which editors have added what it lacked, and which one of them approved."""
    makers.a_topic(cast.ed.app)
    story = sent(cast.ada, **more)
    saved(cast.ed, story, title="Mondays", standfirst="Of sisters.", topics=("daily-life",))
    cast.ola.browser.get(at_the_desk(story)).post_form(f"{at_the_desk(story)}/approval")
    return story


def agree(who: Person, story: Story) -> None:
    who.browser.get(own(story)).post_form(f"{own(story)}/agreement")


def publish(who: Person, story: Story) -> int:
    return who.browser.post(f"{at_the_desk(story)}/publication", follow=True, on=last(story)).status


def last(story: Story) -> int:
    with story.app.app_context():
        return queries.latest(story.article).number


def test_no_editor_reads_what_is_not_sent_in_wherever_they_look(cast: Cast) -> None:
    story = kept(cast.ada, title="Wildgoose", happened="Wildgoose days.")
    assert "Wildgoose" in cast.ada.browser.get(own(story)).text
    places = [f"{at_the_desk(story)}/revisions?from=1&to=1", "/desk/front?find=wildg"]
    places += [f"{at_the_desk(story)}/{more}" for more in ("write", "figures", "related?find=wildg")]
    assert [path for path in (*addresses(story.app, ()), *places) if shows(cast.ed, path)] == []
    assert not any(shows(who, story.path) for who in (cast.mo, cast.ben))
    agreed = cast.ada.browser.get(f"{own(story)}/edit").post_form(own(story), agree="yes", do="send")
    assert agreed.status in {200, 303}
    assert shows(cast.ed, story.path)


def shows(who: Person, path: str) -> bool:
    return CANARY.is_in_answer(who.browser.get(path).response)


def test_it_goes_out_with_the_words_that_its_author_agreed_to(cast: Cast, visitor: Browser) -> None:
    story = ready(cast)
    page = cast.ada.browser.get(own(story))
    assert "Of sisters." in " ".join(each.text for each in page.page.select("section.panel ins"))
    assert publish(cast.ed, story) == 403
    agree(cast.ada, story)
    assert "agree that you publish it" in cast.ed.browser.get(at_the_desk(story)).text
    saved(cast.ola, story, body="Buy this cure.")
    cast.ed.browser.get(at_the_desk(story)).post_form(f"{at_the_desk(story)}/approval")
    assert publish(cast.ed, story) == 403
    assert visitor.get("/articles/mondays").status == 404
    agree(cast.ada, story)
    assert publish(cast.ed, story) in {200, 303}
    assert visitor.get("/articles/mondays").status == 200


def test_what_she_saw_is_what_she_agrees_to(cast: Cast) -> None:
    story = ready(cast)
    page = cast.ada.browser.get(own(story))
    saved(cast.ed, story, body="Other words.")
    assert page.post_form(f"{own(story)}/agreement").status == 409
    assert cast.ben.browser.post(f"{own(story)}/agreement", on=last(story)).status == 404
    with story.app.app_context():
        assert session.get_one(Contribution, story.id).agreed_number == 1


def test_readers_are_told_of_changes_that_she_agreed_to_and_she_hears_of_small_ones(cast: Cast) -> None:
    story = ready(cast)
    agree(cast.ada, story)
    publish(cast.ed, story)
    number = saved(cast.ed, story, body="It began on a Tuesday.")
    update = f"{at_the_desk(story)}/update"
    refused = cast.ed.browser.post(update, follow=True, on=number, kind="told", words="it was a Tuesday")
    assert refused.status == 403
    assert "it was a Tuesday" in refused.text
    cast.ed.browser.post(update, on=number, kind="small")
    assert "another version of “Mondays”" in cast.ada.browser.get("/rules").text


def test_she_takes_it_off_the_site_and_editors_cannot_bring_it_back(cast: Cast, visitor: Browser) -> None:
    story = ready(cast)
    agree(cast.ada, story)
    publish(cast.ed, story)
    cast.ada.browser.get(own(story)).post_form(f"{own(story)}/withdrawal")
    gone = visitor.get("/articles/mondays")
    assert gone.status == 410
    assert "Its author has taken it back" in gone.text
    assert "taken it back" in cast.ed.browser.post(f"{at_the_desk(story)}/archive/removal", follow=True).text
    assert where(story) is Where.ARCHIVED
    assert "Mondays" not in visitor.get("/articles").text
    assert cast.ben.browser.post(f"{own(story)}/withdrawal").status == 404
    agree(cast.ada, story)
    cast.ed.browser.get(at_the_desk(story)).post_form(f"{at_the_desk(story)}/archive/removal")
    assert visitor.get("/articles/mondays").status == 200


def planned(cast: Cast, story: Story) -> datetime:
    at = clock.now() + timedelta(days=1)
    with story.app.app_context(), transaction():
        actions.schedule(cast.ed.member, story.article, at, clock.now(), on=last(story))
    return at


def test_what_is_on_the_calendar_is_hers_again_when_she_takes_it_back(cast: Cast) -> None:
    story = ready(cast)
    agree(cast.ada, story)
    at = planned(cast, story)
    cast.ada.browser.get(own(story)).post_form(f"{own(story)}/withdrawal")
    assert where(story) is Where.DRAFT
    assert cast.ed.browser.get(at_the_desk(story)).status == 404
    with story.app.app_context(), transaction():
        assert actions.publish_due(at + timedelta(minutes=1)) == 0


def test_who_leaves_takes_along_what_is_planned_and_what_was_remarked(cast: Cast) -> None:
    story = ready(cast, happened="A wildgoose day.")
    agree(cast.ada, story)
    at = planned(cast, story)
    with story.app.app_context(), transaction():
        first = actions.remark(
            cast.ed.member, story.article, "Which wildgoose?", "wildgoose day", clock.now()
        )
        actions.answer(cast.ola.member, first, "The grey wildgoose.", clock.now())
        actions.be_present(cast.ed.member, story.article, clock.now())
    with story.app.app_context(), transaction():
        accounts.close_account(cast.ada.member, clock.now(), tells_stories=False)
    with story.app.app_context(), transaction():
        assert actions.publish_due(at + timedelta(minutes=1)) == 0
        assert session.scalars(select(Remark.quote)).all() == []
        assert session.scalars(select(Presence.at)).all() == []
    assert {each for each in CANARY.columns(story.app) if not each.startswith("draft")} == set()


def test_it_stays_hers_whomever_editors_name_as_its_author(cast: Cast) -> None:
    story = sent(cast.ada)
    saved(cast.ed, story, author="ben")
    desk = at_the_desk(story)
    cast.ola.browser.get(desk).post_form(f"{desk}/changes", words="More, please.")
    assert cast.ben.browser.get(f"{desk}/write").status == 404
    answer = cast.ada.browser.get(f"{own(story)}/edit").post_form(
        own(story), happened="More.", agree="yes", do="send"
    )
    assert answer.status in {200, 303}
    assert where(story) is Where.IN_REVIEW
    with story.app.app_context():
        assert queries.latest(story.article).manuscript.author == "ben"


def test_what_editors_saved_while_she_wrote_is_put_together_with_it(cast: Cast) -> None:
    story = sent(cast.ada)
    desk = at_the_desk(story)
    cast.ed.browser.get(desk).post_form(f"{desk}/changes", words="More, please.")
    form = cast.ada.browser.get(f"{own(story)}/edit")
    saved(cast.ed, story, standfirst="Of sisters.")
    clash = form.post_form(own(story), helped="My sister, every day.", agree="yes", do="send")
    assert clash.status == 409
    assert "nothing clashes" in clash.text
    after = clash.post_form(f"{desk}/merge", do="save", follow=True)
    assert after.path == f"{own(story)}/edit"
    with story.app.app_context():
        it = queries.latest(story.article).manuscript
        assert "every day" in it.body
        assert it.standfirst == "Of sisters."


def test_what_she_typed_on_an_older_number_does_not_undo_what_editors_saved(cast: Cast) -> None:
    story = sent(cast.ada)
    desk = at_the_desk(story)
    cast.ed.browser.get(desk).post_form(f"{desk}/changes", words="More, please.")
    typed = TOLD | {"story": str(story.id), "on": "1", "known": "", "helped": "My brother."}
    assert cast.ada.browser.post(f"{LIST}/typed", follow=False, **typed).status == 200
    saved(cast.ed, story, title="Mended", standfirst="Of sisters.")
    answer = cast.ada.browser.get(f"{own(story)}/edit").post_form(own(story), agree="yes", do="send")
    assert answer.status == 409
    with story.app.app_context():
        assert queries.latest(story.article).manuscript.title == "Mended"


def test_a_story_taken_off_the_calendar_says_what_was_saved_last(cast: Cast) -> None:
    story = approved(cast.ed, cast.ola)
    planned(cast, story)
    saved(cast.ed, story, body="Second.")
    saved(cast.ola, story, body="Third.")
    with story.app.app_context(), transaction():
        actions.unschedule(cast.ed.member, story.article, clock.now())
    with story.app.app_context():
        assert story.article.body == "Third."


def test_a_story_brought_back_as_a_draft_says_what_was_saved_last(cast: Cast) -> None:
    story = published(cast.ed, cast.ola, replace(WHOLE, body="First."))
    with story.app.app_context(), transaction():
        actions.archive(cast.ed.member, story.article, "Away.", clock.now())
        session.get_one(Article, story.id).published_at = None  # as it may be after an import
    saved(cast.ed, story, body="Second.")
    with story.app.app_context(), transaction():
        actions.bring_back(cast.ed.member, story.article, clock.now())
    with story.app.app_context():
        assert story.article.body == "Second."


def test_whoever_has_begun_a_story_finds_it_where_they_tell_another(cast: Cast) -> None:
    story = kept(cast.ada, title="On my way")
    found = cast.ada.browser.get(NEW).page.select_one(f"a[href='{own(story)}/edit']")
    assert found is not None
    assert "On my way" in found.text
    assert "On my way" not in cast.ben.browser.get(NEW).text


def test_the_desk_says_that_an_approved_story_waits_for_its_author(cast: Cast) -> None:
    story = ready(cast)
    page = cast.ed.browser.get(at_the_desk(story))
    assert "has not agreed to it as it is now" in page.page.select_one(".flow__ways .note").text  # type: ignore[union-attr]  # it is there
    assert "ada is next" in page.text
    assert "see whether you agree" in cast.ada.browser.get("/rules").text
    agree(cast.ada, story)
    assert "ola is next" in cast.ed.browser.get(at_the_desk(story)).text
    assert "Mondays" in cast.ola.browser.get("/desk").page.select("section")[0].text


def test_what_should_change_stands_where_it_is_changed(cast: Cast) -> None:
    story = sent(cast.ada)
    desk = at_the_desk(story)
    cast.ed.browser.get(desk).post_form(f"{desk}/changes", words="Say more of your sister.")
    for path in (f"{own(story)}/edit", f"{desk}/write"):
        assert "Say more of your sister." in cast.ada.browser.get(path).text
    cast.ada.browser.get(f"{own(story)}/edit").post_form(own(story), agree="yes", do="send")
    assert "Say more of your sister." not in cast.ed.browser.get(f"{desk}/write").text
