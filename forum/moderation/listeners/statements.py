"""What its author is told when something was decided about their words."""

from sqlalchemy import select

from forum.accounts.events import AccountClosed
from forum.comments.events import (
    CommentAdjusted,
    CommentGivenBack,
    CommentHeld,
    CommentJudged,
    CommentPublished,
    CommentRemoved,
    CommentRestored,
    CommentReturned,
    CommentWithdrawn,
)
from forum.comments.models import Adjustment, Tombstone
from forum.core.db import session
from forum.moderation.actions import end, forget, give_reasons, give_reasons_for_adjustment
from forum.moderation.listeners.under import under_now, waits_by_the_rules
from forum.moderation.restrictions import Restriction


def tell_what_the_rules_did(event: CommentJudged) -> None:
    """A statement of reasons for words that a program replaced, and for a comment that waits."""
    made = select(Adjustment).where(
        Adjustment.comment_id == event.comment_id, Adjustment.at == event.at, Adjustment.by_id.is_(None)
    )
    for each in session.scalars(made):
        give_reasons_for_adjustment(each, "")
    if stone := waits_by_the_rules(event.comment_id):
        give_reasons(event.comment_id, Restriction.HELD, under_now(stone.rule), stone.reason, None, event.at)


def tell_what_a_person_holds(event: CommentHeld | CommentReturned) -> None:
    """The same for a comment that waits because a moderator decided so; nothing where the rules did."""
    if event.by_id is not None:
        stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
        said = (under_now(stone.rule), stone.reason, event.by_id, event.at)
        give_reasons(event.comment_id, Restriction.HELD, *said)


def tell_what_was_adjusted(event: CommentAdjusted) -> None:
    """The same for words that a moderator replaced."""
    made = session.get_one(Adjustment, event.adjustment_id)
    give_reasons_for_adjustment(made, made.reason)


def tell_what_was_removed(event: CommentRemoved) -> None:
    """The same for a comment that was taken down. If it waited, it waits no longer."""
    stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
    end(event.comment_id, Restriction.HELD, event.at)
    under = under_now(stone.rule)
    give_reasons(event.comment_id, Restriction.REMOVED, under, stone.reason, event.by_id, event.at)


def it_waits_no_longer(event: CommentPublished) -> None:
    """It can be read now."""
    end(event.comment_id, Restriction.HELD, event.at)


def it_stands_again(event: CommentRestored) -> None:
    """What was removed can be read again."""
    end(event.comment_id, Restriction.REMOVED, event.at)


def its_words_stand_again(event: CommentGivenBack) -> None:
    """What was replaced stands there again."""
    end(event.comment_id, Restriction.ADJUSTED, event.at, event.adjustment_id)


def nothing_holds_any_more(event: CommentWithdrawn) -> None:
    """Its author has taken it back: there is nothing left to decide about."""
    for each in Restriction:
        end(event.comment_id, each, event.at)


def let_go_of_what_was_said(event: AccountClosed) -> None:
    """Who has left is told nothing any more, and what they wrote to the team is gone."""
    forget(event.member_id, event.at)
