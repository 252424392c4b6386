"""The demo on each engine, with its cast, and one example for every part of an address."""

import pytest
from flask import Flask
from sqlalchemy import select

from forum.accounts.models import Member, SignIn
from forum.articles.models import Article, Topic
from forum.comments.models import Comment
from forum.core import clock
from forum.core.db import session
from forum.polls.models import Poll
from forum.transfer.demo.loader import load
from tests import makers
from tests.databases import Databases
from tests.house.places import Places
from tests.people import PASSWORD, Browser

ELSEWHERE = "2017/07/first-infusion"


@pytest.fixture
def demo(engine: str, databases: Databases) -> Flask:
    """The application with its demo stories; ada, mo, ed and ola can sign in."""
    database = databases.of(engine)
    database.fill("demo", lambda: load(clock.now(), PASSWORD))
    return database.app


@pytest.fixture
def places(demo: Flask) -> Places:
    """An address for every route: a story with polls, threads, tags; ada's own sign-in; an old address."""
    Browser(demo).sign_in("ada")
    with demo.app_context():
        poll = session.scalars(select(Poll).where(Poll.closes_at.is_(None)).order_by(Poll.id)).first()
        assert poll is not None
        article, ada = poll.article, select(Member.id).where(Member.username == "ada").scalar_subquery()
        reply = session.scalars(select(Comment).where(Comment.article_id == article.id, Comment.depth > 0))
        topic = session.scalars(select(Topic).order_by(Topic.id)).first()
        assert topic is not None
        comment = reply.first()
        assert comment is not None
        found: dict[str, dict[str, object]] = {
            "articles": {"slug": article.slug},
            "authors": {"username": article.author.username},
            "comments": {"id": comment.parent_id},
            "pages": {"slug": "about"},
            "polls": {"id": poll.id},
            "sign-ins": {"id": session.scalar(select(SignIn.id).where(SignIn.member_id == ada))},
            "tags": {"slug": article.tags[0].slug},
            "threads": {"id": comment.thread_id},
            "topics": {"slug": topic.slug},
        }
        story = makers.Story(demo, article.id, article.slug)
        draft = session.scalar(select(Article.slug).where(Article.published_at.is_(None)))
    makers.an_old_address(story, f"/{ELSEWHERE}")
    return Places(found, story, str(draft))
