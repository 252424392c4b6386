"""Writes: opening a poll, changing and closing it, and a new version in its place."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, func, select
from sqlalchemy.exc import IntegrityError

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles.models import Article
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict, Invalid
from forum.core.events import record
from forum.polls import policy
from forum.polls.asking import Asked, Problems, Terms
from forum.polls.events import PollChanged
from forum.polls.kinds import MOST_BESIDE
from forum.polls.models import Choice, Poll
from forum.rules.engine import Place, Standing
from forum.rules.queries import objection


def open_poll(
    editor: Member, asked: Asked, terms: Terms, now: datetime, *, beside: Article | None = None
) -> Poll:
    """Ask something, beside a story or on a page of its own. Raises Invalid when it can't be asked so."""
    insist(policy.may_keep(editor))
    _insist_on(terms.problems(now))
    poll = Poll(by_id=editor.id, opens_at=max(terms.opens_at or now, now))
    if beside is not None:
        poll.article_id, poll.position = beside.id, place_beside(beside.id)
    _ask(poll, asked, terms)
    session.add(poll)
    session.flush()
    _offer(poll, asked)
    record(PollChanged(poll.id, poll.article_id))
    announce(poll, now)
    return poll


def change_poll(editor: Member, poll: Poll, asked: Asked | None, terms: Terms, now: datetime) -> None:
    """Change what it asks, as long as nobody has voted (`asked` is nothing: leave it), and on which terms."""
    insist(policy.may_keep(editor))
    take_turn(poll)
    if asked is not None:
        insist(policy.may_reword(poll))
        _reword(poll, asked, terms)
    insist(policy.may_tell(poll, terms.results))
    insist(policy.may_time(poll, terms.closes_at, now))
    opens_at = poll.opens_at if poll.opens_at <= now else max(terms.opens_at or now, now)
    if (opens_at, terms.closes_at) != (poll.opens_at, poll.closes_at):
        _insist_on(replace(terms, opens_at=opens_at).problems(now))
    poll.results, poll.opens_at, poll.closes_at = terms.results, opens_at, terms.closes_at
    session.flush()
    record(PollChanged(poll.id, poll.article_id))
    announce(poll, now)


def close_poll(editor: Member, poll: Poll, now: datetime) -> None:
    """Close it now, whatever day was planned."""
    insist(policy.may_keep(editor))
    take_turn(poll)
    insist(policy.may_change(poll, now))
    poll.closes_at = now
    session.flush()
    record(PollChanged(poll.id, poll.article_id))


def new_version(editor: Member, before: Poll, asked: Asked, terms: Terms, now: datetime) -> Poll:
    """Ask anew in other words: the poll before closes, its results stay and lead here."""
    insist(policy.may_keep(editor))
    take_turn(before)
    insist(policy.may_renew(before, renewed=_renewed(before)))
    if policy.may_change(before, now):
        close_poll(editor, before, now)
    beside = session.get(Article, before.article_id) if before.article_id else None
    poll = open_poll(editor, asked, terms, now, beside=beside)
    poll.after_id = before.id
    try:
        session.flush()
    except IntegrityError as second:
        raise Conflict("There is a newer version of this poll already.") from second
    return poll


def take_turn(poll: Poll) -> None:
    """Do what changes this poll one after the other with those who vote in it."""
    session.execute(select(Poll.id).where(Poll.id == poll.id).with_for_update(key_share=True))
    session.refresh(poll)


def place_beside(article_id: int) -> int:
    """The place of one more poll beside an article. Raises Invalid where there are too many."""
    wanted = select(func.count(), func.max(Poll.position)).where(Poll.article_id == article_id)
    there, last = session.execute(wanted).one()
    if there >= MOST_BESIDE:
        raise Invalid(f"There are {MOST_BESIDE} polls beside this story already, and no more fit.")
    return 0 if last is None else last + 1


def announce(poll: Poll, now: datetime) -> None:
    """Its card changes by itself when it opens and when it closes."""
    for moment in (poll.opens_at, poll.closes_at):
        if poll.article_id and moment and moment > now:
            articles.settles_at(poll.article_id, moment)


def _renewed(poll: Poll) -> bool:
    return session.scalar(select(Poll.id).where(Poll.after_id == poll.id)) is not None


def _reword(poll: Poll, asked: Asked, terms: Terms) -> None:
    """Its choices are made anew: a form with those of before is asked to read again."""
    session.execute(delete(Choice).where(Choice.poll_id == poll.id))
    session.expire(poll, ["choices"])
    _ask(poll, asked, terms)
    poll.edition += 1
    poll.told_ballots = poll.told_guest_ballots = 0
    _offer(poll, asked)


def _ask(poll: Poll, asked: Asked, terms: Terms) -> None:
    _insist_on(asked.problems())
    for text in asked.words:
        if problem := objection(text, Place.CHOICE, Standing(team=True)):
            raise Invalid(f"“{text}”: {problem}")
    poll.question, poll.kind = asked.question, asked.kind
    poll.least, poll.most = asked.bounds
    poll.low, poll.high = asked.ends
    poll.voters, poll.results, poll.closes_at = terms.voters, terms.results, terms.closes_at


def _offer(poll: Poll, asked: Asked) -> None:
    session.add_all(
        Choice(poll_id=poll.id, position=position, kind=kind, text=text)
        for position, (kind, text) in enumerate(asked.offered)
    )
    session.flush()


def _insist_on(problems: Problems) -> None:
    if problems:
        raise Invalid(next(iter(problems.values())))
