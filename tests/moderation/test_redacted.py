"""What was taken out of a comment is nowhere any more but in the sealed store, whoever looks, wherever."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

import pytest
from flask import Flask

from forum.accounts import actions as accounts
from forum.accounts.ladder import Rung
from forum.accounts.models import Sanction
from forum.articles import actions as articles
from forum.articles.models import Closing
from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.comments.quoting import quoted
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.markup import COMMENT, NOTE, write
from forum.marks import actions as marks
from forum.moderation import actions
from forum.moderation.acts import Kind
from forum.moderation.models import Appeal, CareFile, Case, Statement
from forum.moderation.queries.reported import read
from forum.moderation.targets import CaseKind, ReportKind
from forum.rules.queries import current
from forum.team import actions as team
from forum.team.models import About, Subject
from tests import makers
from tests.handles import Said, Story
from tests.moderation.searching import Sought, addresses
from tests.people import Browser, Cast, Person

NUMBER, NAME = "07700 900321", "Felicity Quillbarn"
SOUGHT = Sought("7700900321", "Quillbarn")
TYPED = f"My nurse {NAME} answers at {NUMBER}, day and night."
INSTEAD = "My nurse answers day and night."
SEALED = {"adjustment.change", "report.snapshot"}
REASONS = {  # given before, with the words in them
    *("statement.why", "pin.reason", "returned.reason", "tombstone.reason", "moderation_case.reason"),
    *("sanction.reason", "sanction.lifted_why", "staff_note.body", "care_file.word", "closing.sentence"),
    *("editors_note.body", "editors_note.html", "thread_order.reason"),
}
REPEATED = (  # and how it may be said
    "You posted 07700900321, 3 times.",
    "Quillbarn’s number is hers.",
    "You gave +44 7700 900 321 away; all day and night.",
    "Not 07700 900321/0808 800 8000.",
)
LONG = f"{'It grows. ' * 29}Quillbarn"  # no room is left for a mark that is longer
_SOME = range(1, 6)  # both comments, an answer that quotes one, a quote beside it, one that waits


@dataclass(frozen=True, slots=True)
class World:
    """A story; a comment of ada's that the rules adjusted at once, and one that a moderator adjusts later."""

    cast: Cast
    story: Story
    at_once: Said
    later: Said

    @property
    def app(self) -> Flask:
        """Where all of it happens."""
        return self.story.app

    def say(self, by: Person, text: str, to: Said | None = None) -> Said:
        """A comment of which the rules see nothing: it was written before they were as they are now."""
        return makers.a_comment(self.story, by, to, text)

    def edit(self, by: Person, said: Said, text: str, turn: int = 0) -> None:
        """Its author changes it, before the rules were as they are now."""
        with self.app.app_context(), transaction():
            words = write(text, COMMENT)
            comments.edit(by.member, said.comment, words, clock.now(), opened_on=turn)


@pytest.fixture
def world(cast: Cast) -> World:
    """What somebody typed stands wherever it can, until a moderator comes."""
    story = makers.an_article(cast.ed)
    at_once = _adjusted_by_the_rules(cast, story)
    world = World(cast, story, at_once, makers.a_comment(story, cast.ada, text=f"Hello. {TYPED}"))
    world.edit(cast.ada, world.later, TYPED)
    _it_is_quoted(world)
    _it_is_kept_and_begun(world)
    _the_team_was_here(world)
    return world


def _adjusted_by_the_rules(cast: Cast, story: Story) -> Said:
    """Typed, kept as a draft, posted, changed, and sent once more by a box that was slow."""
    browser, body = cast.ada.browser.get(story.path), f"Ring them on {NUMBER}, love."
    key = str(browser.form(story.comments_path).select("[name=key]")[0]["value"])
    drafts = f"{story.path}/draft"
    browser.post(drafts, body=body, key=key)
    browser.post(story.comments_path, body=body, key=key)
    browser.post(drafts, body=body, key=key)
    said = Said(story.app, 1, 1)
    browser.get(f"{said.path}/edit").post_form(f"{said.path}/edit", body=f"Do ring. {NUMBER}. Or not.")
    return said


def _it_is_quoted(world: World) -> None:
    """In an answer, beside it, and in what is changed, waits, was taken down or taken back since."""
    cast, quote = world.cast, quoted(world.later.id, "ada", TYPED)
    world.say(cast.ben, f"{quote}So does mine.", world.later)
    changed = world.say(cast.una, f"{quote}Really?")
    world.edit(cast.una, changed, "Never mind.")
    makers.a_held_comment(world.story, cast.ben, text=f"{quote}Mine, too.")
    removed, withdrawn = world.say(cast.ben, f"{quote}Ha."), world.say(cast.ben, f"{quote}Hm.")
    with world.app.app_context(), transaction():
        comments.remove(cast.ola.member, removed.comment, "kindness", "", clock.now())
        comments.withdraw(cast.ben.member, withdrawn.comment, clock.now())
        sent = comments.Sent(write(f"{quote}Thank you.", COMMENT), "k" * 22, 0)
        actions.answer(cast.una.member, world.later.comment, sent, clock.now())


def _it_is_kept_and_begun(world: World) -> None:
    """Others follow, keep and pin it, and have begun to answer with its words in the box."""
    cast, now, quote = world.cast, clock.now(), quoted(world.later.id, "ada", TYPED)
    with world.app.app_context(), transaction():
        article, comment = world.story.article, world.later.comment
        for to, person in ((comment.id, cast.ben), (0, cast.ed), (world.at_once.id, cast.una)):
            begun = comments.Begun(f"{quote}I have begun.")
            comments.keep_draft(person.member, article, to, begun, now)
        marks.bookmark(cast.ben.member, article.id, comment.id, now)
        marks.follow_thread(cast.ben.member, comment, now)
        marks.follow_member(cast.ben.member, cast.ada.member, now)
        comments.pin(cast.una.member, comment, "It helps many.", now)


def _the_team_was_here(world: World) -> None:
    """It was held, published, reported, and there is a note; the pages that are kept have all of it."""
    cast, said = world.cast, world.later
    with world.app.app_context(), transaction():
        why = f"One moment: is {NUMBER} hers?"
        comments.hold(cast.una.member, said.comment, "contact-details", why, clock.now())
    with world.app.app_context(), transaction():
        comments.publish(cast.una.member, said.comment, clock.now())
        subject, kept = Subject(About.COMMENT, said.id), timedelta(days=30)
        team.write_note(cast.mo.member, subject, "Names a nurse; look again.", clock.now(), keep=kept)
    with world.app.app_context(), transaction():
        told = actions.Told(ReportKind.RULE, "contact-details", "She would not like that.")
        actions.report(cast.ben.member, read(Kind.COMMENT, said.id), told, clock.now())
    _the_team_has_said_it_again(world)
    for browser in (Browser(world.app), cast.ben.browser, cast.mo.browser):
        assert SOUGHT.is_in_answer(browser.get(world.story.path).response)


def _the_team_has_said_it_again(world: World) -> None:
    """In reasons that it gave before, while the words still stood there."""
    cast, now = world.cast, clock.now()
    makers.a_sanction(cast.mo, cast.ada, Rung.LIMITED, days=7, reason=f"You gave away {NUMBER}.")
    for each in REPEATED:
        makers.a_sanction(cast.mo, cast.ada, Rung.NOTE, reason=each)
    _the_team_keeps_it_for_itself(world)
    lifted = makers.a_sanction(cast.mo, cast.ada, Rung.NOTE, reason=f"Do not name {NAME}.")
    with world.app.app_context(), transaction():
        accounts.lift(cast.mo.member, session.get_one(Sanction, lifted), f"{NAME} does not mind.", now)
        comments.pin(cast.una.member, world.later.comment, f"Ring {NUMBER}: it helps many.", now)
        case = session.query(Case).filter_by(kind=CaseKind.REPORT, subject_id=world.later.id).one()
        case.reason = f"Ms {NAME.split()[1]} was asked."
        quote = session.query(Comment).filter_by(parent_id=world.later.id).first()
        assert quote is not None
        grounds = comments.Grounds("contact-details", f"You quote {NUMBER.replace(' ', '')}.", current())
        comments.return_to_author(cast.mo.member, quote, grounds, (), now)


def _the_team_keeps_it_for_itself(world: World) -> None:
    """In its notes and words for each other; and editors say it on the story."""
    cast, said, now, kept = world.cast, world.later, clock.now(), timedelta(days=30)
    with world.app.app_context(), transaction():
        case = session.query(Case).filter_by(kind=CaseKind.REPORT, subject_id=said.id).one()
        about = ((About.COMMENT, said.id), (About.MEMBER, cast.ada.id), (About.CASE, case.id))
        for kind, id in about:
            team.write_note(cast.mo.member, Subject(kind, id), f"{NAME}: call +447700900321?", now, keep=kept)
        session.add(CareFile(case_id=case.id, member_id=cast.ada.id, word=f"{NAME} looks after her."))
        comments.slow_thread(cast.mo.member, said.comment, 5, LONG, now)
        article = world.story.article
        articles.explain(cast.ed.member, article, write(f"**{NAME}** was here.", NOTE), now)
        session.add(Closing(article_id=article.id, sentence=LONG, by_id=cast.ed.id, since=now))


def adjust(world: World) -> None:
    """A moderator takes it out; its author asks for a second look, and the decision stays."""
    said, cast = world.later, world.cast
    way = f"{said.path}/adjustment"
    done = cast.mo.browser.get(way).post_form(
        way, body=INSTEAD, rule="contact-details", reason="Nobody's number, please."
    )
    assert done.status == 200
    with world.app.app_context():
        told = session.query(Statement).filter_by(comment_id=said.id, restriction="adjusted").one().id
    cast.ada.browser.get(f"/statements/{told}").post_form(
        f"/statements/{told}/appeal", body="It helps people."
    )
    with world.app.app_context():
        asked = session.query(Appeal).one().id
    path = f"/moderation/appeals/{asked}"
    cast.una.browser.get(path).post_form(path, upheld="no", body="It is not ours to give away.")


def found_by(browser: Browser, where: Iterable[str]) -> set[str]:
    """The addresses at which this browser is answered with it."""
    found, answers = set(), {}
    for address in where:
        answer = browser.client.get(address)
        answers[address] = answer.status_code
        if SOUGHT.is_in_answer(answer):
            found.add(address)
    assert 429 not in answers.values(), "the site stopped answering; nothing was proven"
    assert {each for each, status in answers.items() if status >= 500} == set()
    return found


def test_it_stands_in_no_column_but_the_sealed_ones(world: World) -> None:
    everywhere = SOUGHT.columns(world.app)
    assert {"comment.body", "comment.html", "revision.body", "draft.body"} <= everywhere
    assert everywhere >= REASONS
    adjust(world)
    assert SOUGHT.columns(world.app) == SEALED


@pytest.mark.parametrize("who", ["a visitor", "ben", "ed", "mo", "ola"])
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_no_page_shows_it_to_anybody_else(world: World, who: str) -> None:
    browser, story = Browser(world.app) if who == "a visitor" else world.cast[who].browser, world.story.path
    assert found_by(browser, [story]) == {story}
    adjust(world)
    assert found_by(world.cast.ada.browser, [story]) == {story}  # for her alone, on the page that all share
    assert found_by(browser, addresses(world.app, _SOME)) == set()
    assert found_by(browser, [story, story, "/"]) == set()  # what is kept by now, too
    assert not SOUGHT.is_in_answer(browser.client.get(story, headers={"Accept-Encoding": "gzip"}))


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_its_author_is_given_it_back_where_they_are_told_of_it(world: World) -> None:
    adjust(world)
    found = found_by(world.cast.ada.browser, addresses(world.app, _SOME))
    own, story = (world.at_once.id, world.later.id), world.story.path
    assert {each.partition("?")[0] for each in found} <= {
        *(f"/statements/{number}" for number in range(1, 10)),
        *(f"/comments/{id}/{way}" for id in own for way in ("receipt", "history")),
        *(story, *(f"{story}/comments/{id}" for id in own)),  # beside her own words there
    }
    assert {f"/comments/{id}/receipt" for id in own} <= found


def test_a_moderator_sees_it_by_looking_and_the_record_tells(world: World) -> None:
    adjust(world)
    browser, path = world.cast.mo.browser, f"{world.later.path}/receipt"
    assert not SOUGHT.is_in_answer(browser.get(path).response)
    way = next(str(form["action"]) for form in browser.page.select("form[action^='/moderation/sealed/']"))
    assert SOUGHT.is_in_answer(browser.post_form(way).response)
    told = world.app.test_cli_runner().invoke(args=["log", "export"]).output
    assert '"look"' in told
    assert not SOUGHT.is_in(told)


def test_no_line_of_the_log_has_it(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    adjust(world)
    for address in (world.story.path, f"{world.later.path}/receipt", "/moderation/record"):
        world.cast.mo.browser.get(address)
    assert not SOUGHT.is_in(caplog.text)


def test_the_reasons_that_were_given_before_still_say_what_was_decided(world: World) -> None:
    adjust(world)
    told = world.cast.ada.browser.get("/account/sanctions/1").text
    assert "You gave away [taken out]." in told
    with world.app.app_context():
        reasons = [each.why for each in session.query(Statement).filter_by(comment_id=world.later.id)]
        assert [each.reason for each in session.query(Sanction).order_by(Sanction.id)][1:5] == [
            "You posted [taken out], 3 times.",
            "[taken out]’s number is hers.",
            "You gave [taken out] away; all day and night.",
            "Not [taken out]/0808 800 8000.",
        ]
    assert "One moment: is [taken out] hers?" in reasons


def test_a_small_change_to_a_comment_leaves_other_reasons_as_they_are(cast: Cast) -> None:
    said = makers.a_comment(makers.an_article(cast.ed), cast.ada, text="All should stop their tablets.")
    why = "You insulted three members and did not stop when we asked you to."
    about = makers.a_sanction(cast.mo, cast.ada, Rung.SUSPENDED, days=7, reason=why)
    way = f"{said.path}/adjustment"
    told = "All should discuss their tablets."
    done = cast.mo.browser.get(way).post_form(way, body=told, rule="medical-advice", reason="")
    assert done.status == 200
    assert why in cast.ada.browser.get(f"/account/sanctions/{about}").text
