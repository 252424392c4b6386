"""What a member is told when something was decided about their words, or about themself."""

from sqlalchemy import select

from forum.accounts.events import AccountClosed, MemberSanctioned, SanctionLifted
from forum.accounts.models import Sanction
from forum.comments.events import (
    CommentAdjusted,
    CommentCameBack,
    CommentGivenBack,
    CommentHeld,
    CommentJudged,
    CommentPublished,
    CommentRemoved,
    CommentRestored,
    CommentReturned,
    CommentWaitsAgain,
    CommentWithdrawn,
)
from forum.comments.models import Adjustment, KeptFinding, Tombstone
from forum.core.db import session
from forum.moderation.actions import (
    Reasons,
    Under,
    came_back,
    clear_reasons,
    end,
    end_for_sanction,
    forget,
    give_reasons,
    give_reasons_for_adjustment,
    give_reasons_for_sanction,
    was_answered,
    was_watched,
)
from forum.moderation.acts import Kind
from forum.moderation.events import AppealAnswered
from forum.moderation.listeners.under import against, under, under_now, under_then, waits_by_the_rules
from forum.moderation.models import Statement
from forum.moderation.queries import reports
from forum.moderation.restrictions import OF_WORDS, Found, Restriction


def tell_what_the_rules_did(event: CommentJudged) -> None:
    """A statement of reasons for words that a program replaced, and for a comment that waits."""
    made = select(Adjustment).where(
        Adjustment.comment_id == event.comment_id, Adjustment.at == event.at, Adjustment.by_id.is_(None)
    )
    for each in session.scalars(made):
        give_reasons_for_adjustment(each, "")
    if stone := waits_by_the_rules(event.comment_id):
        cited = under_now(stone.rule)
        reasons = Reasons(stone.reason or against(cited), cited)
        give_reasons(event.comment_id, Restriction.HELD, reasons, event.at)
    was_watched(event.comment_id, event.at)


def its_author_has_changed_it(event: CommentCameBack) -> None:
    """They need not be told any more that they were asked to."""
    came_back(event.comment_id, event.at)


def tell_the_answer(event: AppealAnswered) -> None:
    """Whoever asked for a second look is told that somebody answered."""
    was_answered(event.statement_id)


def tell_what_a_person_holds(event: CommentHeld | CommentReturned) -> None:
    """The same for a comment that waits because a moderator decided so; nothing where the rules did."""
    if event.by_id is not None:
        stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
        cited = under_now(stone.rule)
        reasons = Reasons(stone.reason or against(cited), cited, event.by_id)
        give_reasons(event.comment_id, Restriction.HELD, reasons, event.at)


def tell_what_reports_hold(event: CommentHeld) -> None:
    """The same for a comment that a program lets wait because several members reported it; it names none."""
    if event.reports:
        stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
        reasons = Reasons(stone.reason, under_now(stone.rule), found=Found.REPORT)
        give_reasons(event.comment_id, Restriction.HELD, reasons, event.at)


def it_waits_as_before(event: CommentWaitsAgain) -> None:
    """The same as was told when it waited for these reasons before: how it was found, under which version."""
    stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
    alike = (Statement.rule == stone.rule, Statement.by_id == stone.by_id)
    of_it = (Statement.comment_id == event.comment_id, Statement.restriction == Restriction.HELD)
    told = session.scalars(select(Statement).where(*of_it, *alike).order_by(Statement.id.desc())).first()
    cited = Under(told.rule, told.version, told.edition) if told else under_now(stone.rule)
    end(event.comment_id, Restriction.REMOVED, event.at)
    found = told.found if told else None
    reasons = Reasons(stone.reason or against(cited), cited, stone.by_id, found=found)
    give_reasons(event.comment_id, Restriction.HELD, reasons, event.at)


def tell_what_was_adjusted(event: CommentAdjusted) -> None:
    """The same for words that a moderator replaced, also for those who had quoted them."""
    made = session.get_one(Adjustment, event.adjustment_id)
    cited = select(KeptFinding).where(KeptFinding.adjustment_id == made.id).order_by(KeptFinding.id)
    first = session.scalars(cited).first()
    give_reasons_for_adjustment(made, made.reason, against(under(first)) if first else "")
    together = (Adjustment.at == made.at, Adjustment.by_id == made.by_id, Adjustment.id > made.id)
    for copy in session.scalars(select(Adjustment).where(*together).order_by(Adjustment.id)).all():
        give_reasons_for_adjustment(copy, "")


def take_it_out_of_earlier_reasons(event: CommentAdjusted) -> None:
    """What was said of it before does not say any more what was taken out now."""
    clear_reasons(session.get_one(Adjustment, event.adjustment_id), event.article_id)


def tell_what_was_removed(event: CommentRemoved) -> None:
    """The same for a comment that was taken down. If it waited, it waits no longer."""
    stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
    end(event.comment_id, Restriction.HELD, event.at)
    cited = under_then(stone.rule, event.edition)
    reasons = Reasons(stone.reason or against(cited), cited, event.by_id, stone.law)
    give_reasons(event.comment_id, Restriction.REMOVED, reasons, event.at)


def it_waits_no_longer(event: CommentPublished) -> None:
    """It can be read now."""
    end(event.comment_id, Restriction.HELD, event.at)


def it_stands_again(event: CommentRestored) -> None:
    """What was removed can be read again."""
    end(event.comment_id, Restriction.REMOVED, event.at)


def its_words_stand_again(event: CommentGivenBack) -> None:
    """What was replaced stands there again, and in what quotes it."""
    end(event.comment_id, Restriction.ADJUSTED, event.at, event.adjustment_id)
    together = (Adjustment.id > event.adjustment_id, Adjustment.undone_at == event.at)
    for copy in session.scalars(select(Adjustment).where(*together)).all():
        end(copy.comment_id, Restriction.ADJUSTED, event.at, copy.id)


def nothing_holds_any_more(event: CommentWithdrawn) -> None:
    """Its author has taken it back: there is nothing left to decide about."""
    for each in OF_WORDS:
        end(event.comment_id, each, event.at)


def tell_what_was_decided(event: MemberSanctioned) -> None:
    """The same for a decision about a member that takes something from them."""
    made = session.get_one(Sanction, event.sanction_id)
    if made.restricts:
        told = reports.told_us(Kind.MEMBER, event.member_id, event.at)
        give_reasons_for_sanction(made, Found.REPORT if told else Found.PERSON)


def it_was_lifted(event: SanctionLifted) -> None:
    """It holds no longer."""
    end_for_sanction(event.sanction_id, event.at)


def let_go_of_what_was_said(event: AccountClosed) -> None:
    """Who has left is told nothing any more, and what they wrote to the team is gone."""
    forget(event.member_id, event.at)
