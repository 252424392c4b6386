"""What comes into the queue when something happened, and what leaves it."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import select

from forum.accounts.events import AccountClosed, MemberLookedAfter, MemberWorriedAbout, SanctionLifted
from forum.comments.events import (
    CommentAdjusted,
    CommentCameBack,
    CommentEdited,
    CommentGivenBack,
    CommentHeld,
    CommentJudged,
    CommentLookedAfter,
    CommentPublished,
    CommentRemoved,
    CommentRestored,
    CommentReturned,
    CommentSubmitted,
    CommentWaitsAgain,
    CommentWithdrawn,
)
from forum.comments.models import Adjustment, Comment, KeptFinding
from forum.core.db import session
from forum.moderation.actions import (
    About,
    close_appeal,
    close_cases,
    close_cases_of,
    close_idle_appeals,
    come_back,
    open_case,
    reopen,
    send_away,
    stay,
)
from forum.moderation.acts import Act, Kind
from forum.moderation.events import AppealAnswered, AppealMade, DecisionUndone
from forum.moderation.listeners.under import waiting
from forum.moderation.models import Appeal, Case, Statement
from forum.moderation.targets import CaseKind
from forum.rules.effects import Effect

_NOTED = {Effect.CARE: CaseKind.CARE, Effect.NOTE: CaseKind.EFFECT}
_LOOKED_AT = set(_NOTED.values())
_ABOUT_WORDS = {CaseKind.HELD, CaseKind.REPORT}


def it_was_judged(event: CommentJudged) -> None:
    """Somebody may need a person; a side effect was noted; it waits."""
    comment = session.get_one(Comment, event.comment_id)
    wanted = select(KeptFinding.effect, KeptFinding.rule).where(
        KeptFinding.comment_id == comment.id,
        KeptFinding.at == event.at,
        KeptFinding.effect.in_(_NOTED),
        KeptFinding.settled_at.is_(None),
    )
    for effect, rule in session.execute(wanted.order_by(KeptFinding.id)):
        open_case(_NOTED[effect], _about(comment, rule), event.at)
    if stone := waiting(comment.id):
        open_case(CaseKind.HELD, _about(comment, stone.rule), event.at)


def it_waits(event: CommentHeld | CommentReturned | CommentSubmitted) -> None:
    """It waits for a moderator, whoever decided that."""
    _it_waits(event.comment_id, event.at)
    if event.by_id:
        close_cases(Kind.COMMENT, event.comment_id, {CaseKind.REPORT}, Act.HOLD, event.by_id, event.at)


def it_waits_as_before(event: CommentWaitsAgain) -> None:
    """It waits again, as long as it had. What readers told us of is not decided by that."""
    if stone := waiting(event.comment_id):
        stay(event.comment_id, stone.rule)


def _it_waits(comment_id: int, now: datetime) -> None:
    comment, stone = session.get_one(Comment, comment_id), waiting(comment_id)
    if stone:
        open_case(CaseKind.HELD, _about(comment, stone.rule), now)
        come_back(comment.id, now)  # whoever it was with: it is the team's again


def a_decision_was_undone(event: DecisionUndone) -> None:
    """What it had closed waits again, since when it had; a comment only where it does.

    Of two who put a case into the queue again, one does: cases are held until the end.
    """
    about = (Case.subject_kind == event.kind, Case.subject_id == event.subject_id)
    closed = (Case.closed_at == event.decided_at, Case.closed_by_id == event.decided_by_id)
    stone = waiting(event.subject_id) if event.kind is Kind.COMMENT else None
    kinds = set(CaseKind) if event.kind is not Kind.COMMENT else _LOOKED_AT | {CaseKind.REPORT}
    kinds |= {CaseKind.HELD} if stone else set()
    wanted = select(Case).where(*about, *closed, Case.kind.in_(kinds)).order_by(Case.id)
    for each in session.scalars(wanted.with_for_update().execution_options(populate_existing=True)):
        reopen(each)
    if stone:
        comment = session.get_one(Comment, event.subject_id)
        open_case(CaseKind.HELD, _about(comment, stone.rule), event.at)


def it_was_returned(event: CommentReturned) -> None:
    """It is with its author, and comes back to who asked."""
    comment, stone = session.get_one(Comment, event.comment_id), waiting(event.comment_id)
    open_case(CaseKind.HELD, _about(comment, stone.rule if stone else None), event.at)
    if event.by_id:
        send_away(comment.id, event.by_id, event.at)
    close_cases(Kind.COMMENT, comment.id, {CaseKind.REPORT}, Act.RETURN, event.by_id, event.at)


def it_came_back(event: CommentCameBack) -> None:
    """Its author has changed it."""
    come_back(event.comment_id, event.at)


def it_was_edited(event: CommentEdited) -> None:
    """A side effect that stands there no longer needs nobody."""
    wanted = select(KeptFinding.id).where(
        KeptFinding.comment_id == event.comment_id,
        KeptFinding.effect == Effect.NOTE,
        KeptFinding.settled_at.is_(None),
    )
    if session.scalars(wanted).first() is None:
        comment = session.get_one(Comment, event.comment_id)
        now = comment.edited_at or comment.written_at
        close_cases(Kind.COMMENT, comment.id, {CaseKind.EFFECT}, None, None, now)


def it_was_published(event: CommentPublished | CommentRestored) -> None:
    """It can be read: by a person's decision, or because the rules find nothing any more."""
    # What readers told us of is for a person to look at, whatever the rules find.
    outcome = Act.PUBLISH if event.by_id else None
    kinds = _ABOUT_WORDS if event.by_id and isinstance(event, CommentPublished) else {CaseKind.HELD}
    close_cases(Kind.COMMENT, event.comment_id, kinds, outcome, event.by_id, event.at)


def it_was_removed(event: CommentRemoved) -> None:
    """It was taken down."""
    close_cases(Kind.COMMENT, event.comment_id, _ABOUT_WORDS, Act.REMOVE, event.by_id, event.at)


def it_was_adjusted(event: CommentAdjusted) -> None:
    """What readers told us of is mended. If it waits, it still does."""
    made = session.get_one(Adjustment, event.adjustment_id)
    close_cases(Kind.COMMENT, event.comment_id, {CaseKind.REPORT}, Act.ADJUST, made.by_id, made.at)


def it_was_withdrawn(event: CommentWithdrawn) -> None:
    """Its author has taken it back. A worry about them stays."""
    kinds = {CaseKind.HELD, CaseKind.REPORT, CaseKind.APPEAL, CaseKind.EFFECT}
    close_cases(Kind.COMMENT, event.comment_id, kinds, None, None, event.at)


def it_was_looked_after(event: CommentLookedAfter) -> None:
    """A person has looked."""
    kinds = {_NOTED[event.effect]} if event.effect in _NOTED else set()
    close_cases(Kind.COMMENT, event.comment_id, kinds, Act.LOOK_AFTER, event.by_id, event.at)


def a_member_may_need_somebody(event: MemberWorriedAbout) -> None:
    """What they tell about themself sounds heavy."""
    open_case(CaseKind.CARE, About(Kind.MEMBER, event.member_id, author_id=event.member_id), event.at)


def a_member_was_looked_after(event: MemberLookedAfter) -> None:
    """A person has looked after them."""
    close_cases(Kind.MEMBER, event.member_id, {CaseKind.CARE}, Act.LOOK_AFTER, event.by_id, event.at)


def somebody_left(event: AccountClosed) -> None:
    """Who has left has taken their words along."""
    close_cases_of(event.member_id, event.at)


def _about(comment: Comment, rule: str | None) -> About:
    return About(Kind.COMMENT, comment.id, comment.article_id, comment.author_id, rule)


def nothing_is_left_to_answer(
    event: CommentPublished
    | CommentRestored
    | CommentGivenBack
    | CommentHeld
    | CommentWaitsAgain
    | CommentReturned
    | CommentRemoved
    | CommentJudged,
) -> None:
    """What somebody asked to look at again may not hold any more, or another decision holds instead."""
    close_idle_appeals(event.comment_id, event.at)


def somebody_asks_again(event: AppealMade) -> None:
    """An author asks for a second look."""
    statement = session.get_one(Statement, event.statement_id)
    made = session.scalars(select(Appeal).where(Appeal.statement_id == statement.id)).one()
    about = replace(_about_what(statement), of_id=made.id)
    open_case(CaseKind.APPEAL, about, event.at, made.due_at)
    close_idle_appeals(about.id, event.at, about.kind)  # nobody could answer one whose decision is over


def _about_what(statement: Statement) -> About:
    if statement.comment:
        return _about(statement.comment, statement.rule)
    member_id = statement.author_id
    return About(Kind.MEMBER, member_id, author_id=member_id, rule=statement.rule)


def it_was_lifted(event: SanctionLifted) -> None:
    """What was decided about a member holds no longer."""
    close_idle_appeals(event.member_id, event.at, Kind.MEMBER)


def it_was_answered(event: AppealAnswered) -> None:
    """Somebody has looked again."""
    statement = session.get_one(Statement, event.statement_id)
    made = session.scalars(select(Appeal).where(Appeal.statement_id == statement.id)).one()
    outcome = Act.UPHOLD if event.upheld else Act.DISMISS
    close_appeal(made.id, outcome, event.by_id, event.at)
