"""Writes: where a poll stands: beside a story, alone, on the home page."""

from datetime import datetime

from sqlalchemy import delete

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.answers import insist
from forum.core.db import put, session
from forum.core.errors import Refused
from forum.core.events import record
from forum.polls import policy
from forum.polls.actions.making import announce, place_beside, take_turn
from forum.polls.events import PollChanged
from forum.polls.models import Poll, PollOfTheWeek


def put_beside(editor: Member, poll: Poll, article: Article, now: datetime) -> None:
    """Let it stand beside a story; from where it stood before, it goes."""
    insist(policy.may_keep(editor))
    take_turn(poll)
    if poll.article_id == article.id:
        return
    place, before = place_beside(article.id), poll.article_id
    poll.article_id, poll.position = article.id, place
    session.flush()
    for each in {before, article.id} - {None}:
        record(PollChanged(poll.id, each))
    announce(poll, now)


def stand_alone(editor: Member, poll: Poll) -> None:
    """Let it stand on its own page alone."""
    insist(policy.may_keep(editor))
    take_turn(poll)
    before, poll.article_id = poll.article_id, None
    session.flush()
    record(PollChanged(poll.id, before))


def make_poll_of_the_week(editor: Member, poll: Poll, now: datetime) -> None:
    """Let it stand on the home page, in place of the one before."""
    insist(policy.may_keep(editor))
    if poll.closes_at and poll.closes_at <= now:
        raise Refused("This poll has closed, so nobody could answer it from the home page.")
    put(PollOfTheWeek, {"place": 1}, poll_id=poll.id, by_id=editor.id, since=now)


def end_poll_of_the_week(editor: Member) -> None:
    """Let none stand there."""
    insist(policy.may_keep(editor))
    session.execute(delete(PollOfTheWeek))
