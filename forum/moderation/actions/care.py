"""Writes: looking after people. Who watches over whom, handing on, help that is shown, looking again.

Nothing here holds or takes down a word. The record is told that somebody was looked after, was shown who can
help, or was passed on: never why, and nothing that anybody wrote.
"""

from datetime import datetime

from sqlalchemy import Delete, Update, delete, select, update

from forum.accounts import actions as accounts
from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments.models import Comment
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.core.errors import Conflict
from forum.moderation import policy
from forum.moderation.actions import decisions
from forum.moderation.actions.cases import let_go_of
from forum.moderation.actions.record import Fact, write_down
from forum.moderation.acts import Act, Kind
from forum.moderation.models import CareFile, CareTaken, Case, Entry, SupportShown
from forum.moderation.queries import care
from forum.moderation.seen import Seen
from forum.moderation.targets import SHIFT, CaseKind
from forum.team.actions.notes import forget_notes
from forum.team.models import About

MEANWHILE = "Somebody else was faster. Below is how it stands now; nothing was changed."
LOOKED = "Somebody has looked after them meanwhile. Below is how it stands now."
LOOKED_AGAIN = "Somebody has looked again meanwhile. Below is how it stands now."


class Enough(Conflict):
    """One has looked after as many people as is good for one shift; one can still take another."""


def watch(moderator: Member, case: Case, before: int | None, most: int, now: datetime) -> None:
    """Say that one watches over somebody. `before` is who did when one opened the page.

    Raises Enough where one has taken `most` in this shift, and Conflict where somebody was faster.
    """
    if not policy.may_take(care.taken(moderator, now, but=case.id), most):
        raise Enough(policy.may_take(most, most).reason)
    watch_one_more(moderator, case, before, now)


def watch_one_more(moderator: Member, case: Case, before: int | None, now: datetime) -> None:
    """The same, however many one has looked after today."""
    insist(policy.may_care(moderator, case))
    file = _file(case)
    if case.closed_at and file.follow_up_at is None:
        raise Conflict(LOOKED)
    if file.watcher_id not in {before, moderator.id}:
        raise Conflict(MEANWHILE)
    file.watcher_id, file.watched_since = moderator.id, now
    count(moderator.id, case.id, now)


def hand_on(moderator: Member, case: Case, word: str, now: datetime) -> None:
    """Let the others take it. Nobody is asked why; a word for them is welcome."""
    file = _file(case)
    insist(policy.may_hand_on(moderator, case, file.watcher_id))
    file.watcher_id = file.watched_since = None
    file.handed_on_by_id, file.handed_on_at, file.word = moderator.id, now, word
    let_go_of(moderator, case)
    write_down(Fact(Act.HAND_ON, case.subject_kind, case.subject_id, moderator.id), now)


def show_help(moderator: Member, case: Case, country: str, now: datetime) -> None:
    """Show somebody who can help, in their account and beside their comment, until they put it away."""
    insist(policy.may_care(moderator, case))
    _take_turn(case)
    if case.closed_at and _file(case).follow_up_at is None:
        raise Conflict(LOOKED)
    of_comment = case.subject_id if case.subject_kind is Kind.COMMENT else None
    values = {"comment_id": of_comment, "by_id": moderator.id, "at": now, "country": country}
    if not add_once(SupportShown, member_id=case.author_id, **values):
        _change(update(SupportShown).where(SupportShown.member_id == case.author_id).values(values))
    write_down(Fact(Act.SUPPORT, case.subject_kind, case.subject_id, moderator.id), now)


def put_help_away(member: Member) -> None:
    """It is not shown to them any more."""
    _change(delete(SupportShown).where(SupportShown.member_id == member.id))


def promise(moderator: Member, case: Case, at: datetime) -> None:
    """Say when somebody of the team looks again."""
    insist(policy.may_care(moderator, case))
    file = _file(case)
    file.follow_up_at, file.follow_up_by_id = at, moderator.id


def look_again(moderator: Member, case: Case, now: datetime) -> None:
    """Say that one has looked again, as was promised."""
    insist(policy.may_care(moderator, case))
    file = _file(case)
    if file.follow_up_at is None:
        raise Conflict(LOOKED_AGAIN)
    file.follow_up_at = file.follow_up_by_id = None
    more = {"again": True}
    write_down(Fact(Act.LOOK_AFTER, case.subject_kind, case.subject_id, moderator.id, more=more), now)


def look_after(
    moderator: Member, case: Case, seen: Seen | None, again: datetime | None, now: datetime
) -> None:
    """Say that one has looked after them, and when to look again, if that is wanted."""
    insist(policy.may_care(moderator, case))
    if case.article_id:
        articles.take_turn(case.article_id)
    file = _file(case)
    if case.closed_at:
        raise decisions.DecidedMeanwhile(LOOKED)
    file.follow_up_at, file.follow_up_by_id = again, moderator.id if again else None
    count(moderator.id, case.id, now)
    _close(moderator, case, seen, now)


def _close(moderator: Member, case: Case, seen: Seen | None, now: datetime) -> None:
    """As what was noted by a program, where it was; as a case that people opened, where not."""
    if not care.is_noted(case):
        decisions.settle(moderator, case, Act.LOOK_AFTER, seen, now)
    elif case.subject_kind is Kind.COMMENT:
        comment = session.get_one(Comment, case.subject_id)
        decisions.look_after(moderator, comment, seen, CaseKind.CARE, now)
    else:
        accounts.look_after(moderator, session.get_one(Member, case.subject_id), now)


def take_back(entry: Entry) -> None:
    """What was kept when somebody was looked after goes, as that is undone: a promise, one of a shift."""
    about = (Case.subject_kind == entry.kind, Case.subject_id == entry.subject_id, Case.kind == CaseKind.CARE)
    closed = (Case.closed_at == entry.at, Case.closed_by_id == entry.by_id)
    for case in session.scalars(select(Case).where(*about, *closed).order_by(Case.id)):
        file = _file(case)
        if file.follow_up_by_id == entry.by_id:
            file.follow_up_at = file.follow_up_by_id = None
        mine = (CareTaken.case_id == case.id, CareTaken.member_id == entry.by_id)
        _change(delete(CareTaken).where(*mine, CareTaken.at == entry.at))


def called_at(case: Case) -> datetime | None:
    """When a program had called the team to a member, if it had while this case was open."""
    about = (Entry.kind == case.subject_kind, Entry.subject_id == case.subject_id, Entry.act == Act.CARE)
    then = (Entry.at >= case.opened_at, Entry.at <= case.closed_at, Entry.by_id.is_(None))
    return session.scalars(select(Entry.at).where(*about, *then).order_by(Entry.number.desc())).first()


def count(member_id: int, case_id: int, now: datetime) -> None:
    """One more of this shift. What is older is of no use to anybody, and goes."""
    _change(delete(CareTaken).where(CareTaken.member_id == member_id, CareTaken.at <= now - SHIFT))
    add_once(CareTaken, case_id=case_id, member_id=member_id, at=now)


def forget(member_id: int) -> None:
    """They have left: nobody watches over them any more, and they watch over nobody."""
    cases = session.scalars(select(Case.id).where(Case.author_id == member_id)).all()
    forget_notes(About.CASE, cases)
    theirs = CareTaken.member_id == member_id
    _change(delete(CareTaken).where(theirs | CareTaken.case_id.in_(cases)))
    _change(delete(CareFile).where(CareFile.member_id == member_id))
    _change(delete(SupportShown).where(SupportShown.member_id == member_id))
    watch_no_more(member_id)


def watch_no_more(member_id: int) -> None:
    """Whoever is not of the team any more watches over nobody; the others see that nobody does."""
    nobody = {"watcher_id": None, "watched_since": None}
    _change(update(CareFile).where(CareFile.watcher_id == member_id).values(nobody))


def _take_turn(case: Case) -> None:
    """Whom it is about comes before what is kept about them: they may be leaving at this moment."""
    accounts.hold(case.author_id)
    session.refresh(case)


def _file(case: Case) -> CareFile:
    """What is kept beside a case, held until the transaction is over."""
    _take_turn(case)
    add_once(CareFile, case_id=case.id, member_id=case.author_id)
    return session.get_one(CareFile, case.id, with_for_update=True, populate_existing=True)


def _change(statement: Update | Delete) -> None:
    session.execute(statement.execution_options(synchronize_session=False))
