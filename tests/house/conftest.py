"""The demo on each engine, with its cast, and one example for every part of an address."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from forum.accounts import actions as accounts
from forum.accounts.ladder import Grounds, Rung, Terms
from forum.accounts.models import Member, SignIn
from forum.articles import actions as order
from forum.articles.models import Article, Topic
from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.core import clock
from forum.core.db import db, session, transaction
from forum.core.keys import fresh_key
from forum.core.markup import ARTICLE, COMMENT, write
from forum.editing import actions as editing
from forum.editing import queries as editing_queries
from forum.editing.manuscript import Manuscript
from forum.editing.typesetting import typeset
from forum.marks import actions
from forum.marks import models as marks
from forum.moderation import actions as moderation
from forum.moderation.actions import care
from forum.moderation.acts import Kind
from forum.moderation.models import Appeal, Case, Statement
from forum.moderation.queries.reported import read
from forum.moderation.targets import CaseKind, ReportKind
from forum.pictures import actions as pictures
from forum.pictures.actions import Upload
from forum.pictures.details import Details
from forum.pictures.workshop import Size
from forum.polls.models import Poll
from forum.team import actions as team
from forum.team.models import About, Subject
from forum.transfer.demo.loader import load
from tests import makers
from tests.databases import Databases, application
from tests.house.places import Places
from tests.people import PASSWORD, Browser

ELSEWHERE = "2017/07/first-infusion"
KEPT = ("ada", "mo", "ed")  # who keeps, whom she follows, whom she mutes
TEAM = ("ada", "ola")  # on whom there is a staff note, who wrote it


@pytest.fixture
def demo(engine: str, databases: Databases) -> Flask:
    """The application with its demo stories; ada, mo, ed and ola can sign in."""
    database = databases.of(engine)
    database.fill("demo", lambda: load(clock.now(), PASSWORD))
    return database.app


def _told() -> tuple[Statement, int]:
    """A statement of reasons for words that were replaced, and an appeal against it."""
    asked = select(Appeal.statement_id)
    wanted = select(Statement).where(Statement.adjustment_id.is_not(None), Statement.id.not_in(asked))
    stated = session.scalars(wanted.order_by(Statement.id)).first()
    assert stated is not None
    assert stated.comment is not None
    with transaction():
        moderation.appeal(stated.comment.author, stated, "It was kind.", clock.now())
    return stated, session.scalars(select(Appeal.id).where(Appeal.statement_id == stated.id)).one()


def _what_ada_reported(author: Member) -> dict[str, dict[str, object]]:
    """A report about an author: its receipt and its number."""
    ada = session.scalars(select(Member).where(Member.username == "ada")).one()
    with transaction():
        told = moderation.Told(ReportKind.RULE, "kindness", "It was not kind.")
        made, _ = moderation.report(ada, read(Kind.MEMBER, author.id), told, clock.now())
        return {"reports": {"token": made.token}, "snapshots": {"id": made.id}}


def _what_ada_tells(app: Flask) -> makers.Story:
    """A story that ada has sent in, which an editor asks her to change: open at the desk, and to her."""
    with app.app_context():
        ada, ola = (session.scalars(select(Member).where(Member.username == name)).one() for name in TEAM)
        made = typeset(Manuscript(title="A story by ada", body="It began.", author="ada"))
        now = clock.now()
        with transaction():
            article = editing.begin_contribution(ada, fresh_key(), made, now)
            editing.submit(ada, article, editing.Sent(made, 1, agreed=True), now)
            editing.request_changes(ola, article, "Tell more, please.", now, on=1)
            return makers.Story(app, article.id, article.slug)


def _whom_the_team_looks_after() -> int:
    """A case about ada; mo has shown her who can help, and promised to look again."""
    now = clock.now()
    ada, mo = (session.scalars(select(Member).where(Member.username == name)).one() for name in KEPT[:2])
    with transaction():
        accounts.worry_about(ada, now)
    case = session.scalars(select(Case).where(Case.kind == CaseKind.CARE, Case.author_id == ada.id)).one()
    with transaction():
        care.show_help(mo, case, "IE", now)
        care.promise(mo, case, now + timedelta(hours=1))
    return case.id


@pytest.fixture
def places(demo: Flask) -> Places:
    """An address for every route: a story with polls, threads, tags; ada's own sign-in; an old address."""
    Browser(demo).sign_in("ada")
    with demo.app_context():
        poll = session.scalars(select(Poll).where(Poll.closes_at.is_(None)).order_by(Poll.id)).first()
        assert poll is not None
        article, ada = (
            session.get_one(Article, poll.article_id),
            select(Member.id).where(Member.username == "ada").scalar_subquery(),
        )
        reply = session.scalars(
            select(Comment).where(Comment.article_id == article.id, Comment.depth > 0).order_by(Comment.id)
        )
        topic = session.scalars(select(Topic).order_by(Topic.id)).first()
        assert topic is not None
        comment = reply.first()
        assert comment is not None
        stated, asked = _told()
        found: dict[str, dict[str, object]] = {
            "articles": {"slug": article.slug},
            "cards": {"key": "report-gb"},
            "templates": {"key": "welcome"},
            "authors": {"username": article.author.username},
            "branches": {"id": comment.id},
            "comments": {"id": comment.parent_id},
            "edit": {"part": "switches"},
            "history": {"edition": 2},
            "members": {"username": "mo"},
            "pages": {"slug": "about"},
            "polls": {"id": poll.id},
            "rules": {"key": "kindness"},
            "series": {"slug": _what_ed_arranged(article, topic)},
            "stories": {"id": article.id},
            "wordings": {"number": 1},
            "sealed": {
                "id": session.scalar(
                    select(Statement.adjustment_id).where(Statement.adjustment_id.is_not(None))
                )
            },
            "statements": {"id": stated.id},
            "appeals": {"id": asked},
            **_what_ada_reported(article.author),
            "record": {"id": 1},
            "care": {"id": _whom_the_team_looks_after()},
            "cases": {"id": session.scalars(select(Case.id)).first()},
            "views": {"id": 1},
            "sign-ins": {"id": session.scalar(select(SignIn.id).where(SignIn.member_id == ada))},
            "tags": {"slug": article.tags[0].slug},
            "threads": {"id": comment.thread_id},
            "topics": {"slug": topic.slug},
        }
        story = makers.Story(demo, article.id, article.slug)
        draft = session.scalar(select(Article.slug).where(Article.published_at.is_(None)))
    _what_was_moved_and_changed(demo, story)
    found |= {"muted-words": {"id": _what_ada_keeps(demo, story)}, **_what_ola_added(demo, story)}
    found |= _what_lies_on_the_desk(_what_ada_tells(demo))
    found["notes"] = {"id": _what_ola_noted(demo, story)}
    found["sanctions"], decided = _what_was_decided_about_ada(demo)
    return Places(found, story, str(draft), _what_ada_said(demo, story), decided)


def _what_ed_arranged(article: Article, topic: Topic) -> str:
    """A series with this story, a story on top, one recommended, a page, an author's page."""
    now, words = clock.now(), write("Words of *ed*.", ARTICLE)
    ed = session.scalars(select(Member).where(Member.username == "ed")).one()
    others = session.scalars(
        select(Article).where(Article.id != article.id).order_by(Article.id).limit(2)
    ).all()
    subject = order.Subject("The first months", words)
    with transaction():
        series = order.add_series(ed, subject)
        for each in (article, *others):
            order.add_part(ed, series, each)
        order.feature(ed, article, now, None)
        order.relate(ed, article, others[0])
        order.change_topic(ed, topic, order.Subject(topic.name, words))
        order.write_page(ed, "about", order.Wording("About us", words), now, opened_on=0)
        about = order.About("lives with it", words, paid=True, payers="A clinic.", memberships="A council.")
        order.describe_author(ed, article.author, about, now, opened_on=0)
        return series.slug


def _what_was_moved_and_changed(app: Flask, story: makers.Story) -> None:
    """An old address of the story, and a rule that was changed."""
    makers.an_old_address(story, f"/{ELSEWHERE}")
    makers.a_changed_rule(app)


def _what_lies_on_the_desk(story: makers.Story) -> dict[str, dict[str, object]]:
    """The story, saved twice there, with a remark and what ola typed and did not save."""
    with story.app.app_context(), transaction():
        ola, now = session.scalars(select(Member).where(Member.username == "ola")).one(), clock.now()
        it = editing_queries.latest(story.article).manuscript
        made = typeset(
            replace(it, title=f"{it.title}, again", body=f"{it.body}\n\nMore, and [more](/rules).")
        )
        editing.save(ola, story.article, made, now, on=1)
        remark = editing.remark(ola, story.article, "Is that so?", it.body.split(".")[0][:200], now)
        editing.answer(ola, remark, "It is.", now)
        editing.keep_typed(ola, story.article, replace(it, body=f"{it.body} Half a"), now, on=2)
        return {"stories": {"id": story.id}, "revisions": {"number": 1}}


def _what_was_decided_about_ada(app: Flask) -> tuple[dict[str, object], tuple[str, ...]]:
    """A note; a decision with a statement of reasons, which was lifted; pages that show them."""
    with app.app_context(), transaction():
        ada, mo = (session.scalars(select(Member).where(Member.username == name)).one() for name in KEPT[:2])
        now, grounds = clock.now(), Grounds("Please slow down a little.", "kindness")
        first = moderation.sanction(mo, ada, Terms(Rung.HELD, most=3), grounds, now)
        note = moderation.sanction(mo, ada, Terms(Rung.NOTE), grounds, now)
        accounts.lift(mo, first, "It was enough.", now)
        lifted, noted = first.id, note.id
    with app.app_context():
        stated = session.scalar(select(Statement.id).where(Statement.sanction_id == lifted))
    pages = ("/moderation/members/ada", "/moderation/members/ada?rule=kindness", f"/statements/{stated}")
    return {"id": noted}, pages


def _what_ada_said(app: Flask, story: makers.Story) -> makers.Said:
    """A comment of hers that she may still change, and a draft."""
    with app.app_context(), transaction():
        ada = session.scalars(select(Member).where(Member.username == "ada")).one()
        said = comments.reply(ada, story.article, write("Just now.", COMMENT), clock.now())
        comments.keep_draft(ada, story.article, said.id, comments.Begun("Not yet."), clock.now())
        return makers.Said(app, said.id, said.number)


def _what_ola_noted(app: Flask, story: makers.Story) -> int:
    """A staff note on ada and one on a comment."""
    with app.app_context(), transaction():
        ada, ola = (session.scalars(select(Member).where(Member.username == name)).one() for name in TEAM)
        comment = session.scalars(select(Comment.id).where(Comment.article_id == story.id)).first()
        for subject in (Subject(About.MEMBER, ada.id), Subject(About.COMMENT, comment or 0)):
            note = team.write_note(ola, subject, "Be gentle.", clock.now(), keep=timedelta(days=30))
        team.be_here(ola, 2, clock.now())
        return note.id


def _what_ola_added(app: Flask, story: makers.Story) -> dict[str, dict[str, object]]:
    """A picture in a story, with one of its files."""
    with app.app_context(), transaction():
        ola = session.scalars(select(Member).where(Member.username == TEAM[1])).one()
        id, _ = pictures.add(ola, Upload("a-token", "a-digest", stopped=False), Details("Cups"), clock.now())
        taken = pictures.take(clock.now())
        assert taken is not None
        pictures.finish(taken, [Size(480, 320, "webp", 9), Size(480, 320, "jpeg", 9)], clock.now())
        pictures.uses(story.id, [id])
    with tempfile.NamedTemporaryFile() as file:
        for name in ("480.webp", "480.jpeg"):
            app.extensions["kith.workshop"].store.put(f"a-token/{name}", Path(file.name))
    return {"pictures": {"id": id}, "<token>": {"token": "a-token", "name": "480.webp"}}


def _what_ada_keeps(app: Flask, story: makers.Story) -> int:
    """Bookmarks, follows and mutes, so that no page of hers is empty; and the id of the muted word."""
    with app.app_context():
        now = clock.now()
        ada, mo, ed = (session.scalars(select(Member).where(Member.username == name)).one() for name in KEPT)
        comment = session.scalars(
            select(Comment).where(Comment.article_id == story.id).order_by(Comment.id)
        ).first()
        assert comment is not None
        with transaction():
            for id in (marks.THE_STORY, comment.id):
                actions.bookmark(ada, story.id, id, now)
            actions.follow_story(ada, story.id, now)
            actions.follow_thread(ada, comment, now)
            actions.follow_member(ada, mo, now)
            actions.mute_member(ada, ed, now)
            actions.mute_word(ada, "miracle", now)
        return session.scalars(select(marks.Mute.id).where(marks.Mute.word.is_not(None))).one()


@pytest.fixture
def fresh(blank: str) -> Iterator[Flask]:
    """An application on a database without any table."""
    app = application(blank)
    with app.app_context():
        yield app
        db.session.remove()
        db.engine.dispose()
