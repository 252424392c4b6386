"""Writes: taking back what was decided last about something, as if it had not been decided."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, select

from forum.accounts import actions as accounts
from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Missing, Refused
from forum.core.events import record
from forum.moderation import policy
from forum.moderation.actions import care
from forum.moderation.actions.decisions import DecidedMeanwhile
from forum.moderation.actions.record import Fact, write_down
from forum.moderation.acts import Act, Kind
from forum.moderation.events import DecisionUndone
from forum.moderation.models import Case, Entry, Statement
from forum.moderation.queries import deciding
from forum.moderation.restrictions import Found, Restriction
from forum.moderation.targets import CaseKind

LEFT = "Whoever it is about has left, so there is nothing to look after any more."
OTHERWISE = "That can't be taken back with a press. Please decide anew, on its page."
NOT_THE_LAST = "Something else was decided about it since, so this can't be taken back by itself any more."
Way = Callable[[Member, Comment, Entry, datetime], None]


def undo(moderator: Member, number: int, now: datetime) -> Entry:
    """Take back an entry of the record, where it is the last decision about its subject.

    What was decided together with it, in the same moment by the same person, is taken back, too.
    """
    entry = session.get(Entry, number)
    if entry is None:
        raise Missing("There is no such entry in the record.")
    insist(policy.may_undo(moderator, entry))
    _insist_it_closed_something(entry)
    if entry.kind is Kind.COMMENT:
        _undo_about_a_comment(moderator, entry, now)
    else:
        _undo_about_another(moderator, entry)
    record(DecisionUndone(entry.kind, entry.subject_id, entry.by_id, entry.at, now))
    return write_down(Fact(Act.UNDO, entry.kind, entry.subject_id, moderator.id, more={"entry": number}), now)


def _undo_about_a_comment(moderator: Member, entry: Entry, now: datetime) -> None:
    comment = session.get_one(Comment, entry.subject_id)
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    insist(policy.may_judge(moderator, comment.author_id))
    care.take_back(entry)
    _insist_it_is_the_last(entry)
    _insist_it_answers_nobody(entry)
    for each in _together(entry):
        if way := _WAYS[each.act]:
            way(moderator, comment, each, now)


def _undo_about_another(moderator: Member, entry: Entry) -> None:
    care.take_back(entry)
    for case in _closed_by(entry):
        insist(policy.may_judge(moderator, case.author_id))
        _insist_they_are_here(entry, case.author_id)
        if entry.act is Act.LOOK_AFTER and (called_at := care.called_at(case)):
            accounts.worry_again(case.subject_id, called_at)
    _insist_it_is_the_last(entry)


def _insist_it_closed_something(entry: Entry) -> None:
    """Who has looked again, as was promised, has done so: the case was closed before."""
    if entry.act is Act.LOOK_AFTER and json.loads(entry.facts).get("again"):
        raise Refused(OTHERWISE)


def _insist_they_are_here(entry: Entry, member_id: int | None) -> None:
    if entry.act is Act.LOOK_AFTER and member_id and session.get_one(Member, member_id).closed_at:
        raise Refused(LEFT)


def _insist_it_is_the_last(entry: Entry) -> None:
    if deciding.seen(entry.kind, entry.subject_id).entry != entry.number:
        raise DecidedMeanwhile(NOT_THE_LAST)


def _insist_it_answers_nobody(entry: Entry) -> None:
    """Whoever asked for a second look was told that they were right: that is not taken back with a press."""
    same = (Entry.kind == entry.kind, Entry.subject_id == entry.subject_id, Entry.at == entry.at)
    if session.scalars(select(Entry.number).where(*same, Entry.act == Act.UPHOLD)).first():
        raise Refused(OTHERWISE)


def _together(entry: Entry) -> Sequence[Entry]:
    """It, and what the same person decided about the same thing in the same moment; the latest first."""
    same = (Entry.kind == entry.kind, Entry.subject_id == entry.subject_id, Entry.at == entry.at)
    wanted = select(Entry).where(*same, Entry.by_id == entry.by_id, Entry.act.in_(_WAYS))
    return session.scalars(wanted.order_by(Entry.number.desc())).all()


def _hold_again(moderator: Member, comment: Comment, entry: Entry, now: datetime) -> None:
    """For why it had waited; what the rules had found waits for somebody to look again."""
    comments.wait_again(moderator, comment, _before(entry), now)
    comments.unsettle(comment.id, entry.by_id, entry.at)


def _put_back(moderator: Member, comment: Comment, entry: Entry, now: datetime) -> None:
    """What was removed: to be read, or to wait as it had waited."""
    if _waited(comment.id, Case.closed_at == entry.at):
        comments.wait_again(moderator, comment, _before(entry), now)
    else:
        comments.restore(moderator, comment, now)


def _let_go(moderator: Member, comment: Comment, entry: Entry, now: datetime) -> None:
    """What a person let wait, or returned: to be read, or to wait for why it had waited before that."""
    if _waited(comment.id, Case.closed_at.is_(None), Case.opened_at != entry.at):
        comments.wait_again(moderator, comment, _before(entry), now)
    else:
        comments.publish(moderator, comment, now)


def _give_back(moderator: Member, comment: Comment, entry: Entry, now: datetime) -> None:
    comments.give_back(moderator, comment, int(json.loads(entry.facts)["adjustment"]), now)


def _remove_again(moderator: Member, comment: Comment, entry: Entry, now: datetime) -> None:
    about = (Statement.comment_id == comment.id, Statement.restriction == Restriction.REMOVED)
    before = session.scalars(select(Statement).where(*about).order_by(Statement.id.desc())).first()
    if before is None or before.rule is None:
        raise Refused(OTHERWISE)
    comments.remove(moderator, comment, before.rule, before.why, now, law=before.law)
    comments.unsettle(comment.id, entry.by_id, entry.at)


def _look_after_again(moderator: Member, comment: Comment, entry: Entry, now: datetime) -> None:
    """What a rule had noted waits for somebody to look; what readers told us has its case alone."""
    _insist_they_are_here(entry, comment.author_id)
    comments.unsettle(comment.id, entry.by_id, entry.at)


def _closed_by(entry: Entry) -> Sequence[Case]:
    """The cases that were closed by it, held: of two who put them into the queue again, one does."""
    about = (Case.subject_kind == entry.kind, Case.subject_id == entry.subject_id)
    closed = (Case.closed_at == entry.at, Case.closed_by_id == entry.by_id)
    return session.scalars(select(Case).where(*about, *closed).order_by(Case.id).with_for_update()).all()


_WAYS: Mapping[Act, Way | None] = {
    Act.PUBLISH: _hold_again,
    Act.HOLD: _let_go,
    Act.RETURN: _let_go,
    Act.ADJUST: _give_back,
    Act.REMOVE: _put_back,
    Act.RESTORE: _remove_again,
    Act.LOOK_AFTER: _look_after_again,
    Act.NO_ACTION: None,  # nothing was done to it: what it had closed waits again
}


def _waited(comment_id: int, *which: ColumnElement[bool]) -> bool:
    """Whether it waited so, as the queue tells: also what has no statement, since nobody gave any then."""
    about = (Case.subject_kind == Kind.COMMENT, Case.subject_id == comment_id, Case.kind == CaseKind.HELD)
    return session.scalars(select(Case.id).where(*about, *which)).first() is not None


def _before(entry: Entry) -> comments.Waited:
    """Why it had waited until this was decided, as its author was told; nothing where nobody told them."""
    about = (Statement.comment_id == entry.subject_id, Statement.restriction == Restriction.HELD)
    then = (Statement.ended_at == entry.at) | Statement.ended_at.is_(None)
    wanted = select(Statement).where(*about, then, Statement.made_at != entry.at)
    told = session.scalars(wanted.order_by(Statement.id.desc())).first()
    return comments.Waited(told.rule, told.why, told.by_id, _reports(told)) if told else comments.Waited()


def _reports(told: Statement) -> int | None:
    """How many reports had made a program let it wait, if that is why."""
    same = (Entry.kind == Kind.COMMENT, Entry.subject_id == told.comment_id, Entry.act == Act.HOLD)
    program = (Entry.by_id.is_(None), Entry.facts.like('%"reports"%'))
    if told.by_id is not None or told.found is not Found.REPORT:
        return None
    facts = session.scalars(select(Entry.facts).where(*same, *program).order_by(Entry.number.desc())).first()
    return int(json.loads(facts)["reports"]) if facts else None
