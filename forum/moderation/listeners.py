"""What is written down when something was decided, and what its author is told of it."""

from collections.abc import Mapping

from sqlalchemy import select

from forum.accounts.events import AccountClosed, MemberLookedAfter, MemberWorriedAbout
from forum.articles.events import ClosingPlanned, CommentsClosed, CommentsOpened
from forum.comments.events import (
    CommentAdjusted,
    CommentGivenBack,
    CommentJudged,
    CommentLookedAfter,
    CommentPinned,
    CommentPublished,
    CommentRemoved,
    CommentRestored,
    CommentUnpinned,
    CommentWithdrawn,
)
from forum.comments.models import Adjustment, KeptFinding, Tombstone, TombstoneKind
from forum.core.db import session
from forum.moderation.actions import (
    Fact,
    Under,
    end,
    forget,
    give_reasons,
    give_reasons_for_adjustment,
    write_down,
)
from forum.moderation.acts import Act, Kind
from forum.moderation.restrictions import Restriction
from forum.rules.effects import Effect
from forum.rules.events import BookAmended
from forum.rules.queries import current

_BY_A_PROGRAM = {
    Effect.ADJUST: Act.ADJUST,
    Effect.HOLD: Act.HOLD,
    Effect.ASK: Act.HOLD,  # its author was asked, and let a moderator decide
    Effect.CARE: Act.CARE,
    Effect.NOTE: Act.NOTE,
}
Decided = CommentPinned | CommentUnpinned | CommentPublished | CommentRestored | CommentGivenBack
_ACTS: Mapping[type[object], Act] = {
    CommentPinned: Act.PIN,
    CommentUnpinned: Act.UNPIN,
    CommentPublished: Act.PUBLISH,
    CommentRestored: Act.RESTORE,
    CommentGivenBack: Act.GIVE_BACK,
    CommentsClosed: Act.CLOSE,
    CommentsOpened: Act.OPEN,
    ClosingPlanned: Act.PLAN,
}


def decided(event: Decided) -> None:
    """What was done to a comment, by whom."""
    more = {"adjustment": event.adjustment_id} if isinstance(event, CommentGivenBack) else {}
    fact = Fact(_ACTS[type(event)], Kind.COMMENT, event.comment_id, event.by_id, more=more)
    write_down(fact, event.at)


def about_a_story(event: CommentsClosed | CommentsOpened | ClosingPlanned) -> None:
    """Who closed or opened the comments on a story."""
    write_down(Fact(_ACTS[type(event)], Kind.ARTICLE, event.article_id, event.by_id), event.at)


def judged(event: CommentJudged) -> None:
    """What the rules did to a comment, rule by rule: no person had a hand in it.

    Where somebody may be in danger nothing waits, whatever else was found: only what was done is told.
    """
    wanted = select(KeptFinding).where(KeptFinding.comment_id == event.comment_id, KeptFinding.at == event.at)
    found = session.scalars(wanted.order_by(KeptFinding.id)).all()
    waits = _waits(event.comment_id) is not None
    for each in {(one.effect, one.rule): one for one in found}.values():
        act = _BY_A_PROGRAM[each.effect]
        if (act is Act.HOLD and not waits) or (act is Act.ADJUST and each.adjustment_id is None):
            continue
        under, more = _under(each), {"confidence": round(100 * each.confidence)}
        write_down(Fact(act, Kind.COMMENT, event.comment_id, under=under, more=more), event.at)


def adjusted(event: CommentAdjusted) -> None:
    """A moderator's change; never what it took out."""
    made = session.get_one(Adjustment, event.adjustment_id)
    wanted = select(KeptFinding).where(KeptFinding.adjustment_id == made.id)
    for each in session.scalars(wanted):
        more = {"adjustment": made.id}
        write_down(Fact(Act.ADJUST, Kind.COMMENT, made.comment_id, made.by_id, _under(each), more), made.at)


def removed(event: CommentRemoved) -> None:
    """What was taken down, under which rule."""
    stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
    fact = Fact(Act.REMOVE, Kind.COMMENT, event.comment_id, event.by_id, _now(stone.rule))
    write_down(fact, event.at)


def looked_after(event: CommentLookedAfter) -> None:
    """That a person has looked."""
    more = {"at": event.effect.value}
    write_down(Fact(Act.LOOK_AFTER, Kind.COMMENT, event.comment_id, event.by_id, more=more), event.at)


def worried_about(event: MemberWorriedAbout) -> None:
    """That the team was called to a member."""
    write_down(Fact(Act.CARE, Kind.MEMBER, event.member_id), event.at)


def member_looked_after(event: MemberLookedAfter) -> None:
    """That a person has looked after them."""
    write_down(Fact(Act.LOOK_AFTER, Kind.MEMBER, event.member_id, event.by_id), event.at)


def amended(event: BookAmended) -> None:
    """A new edition of the rule book."""
    under = Under(edition=event.edition)
    write_down(Fact(Act.AMEND, Kind.BOOK, event.edition, event.by_id, under), event.at)


def _under(found: KeptFinding) -> Under:
    return Under(found.rule, found.version, found.edition)


def _now(rule: str | None) -> Under:
    """A rule as it stands now."""
    book = current()
    found = book.find(rule) if rule else None
    return Under(rule, found.version if found else None, book.edition)


def tell_what_the_rules_did(event: CommentJudged) -> None:
    """A statement of reasons for words that a program replaced, and for a comment that waits."""
    made = select(Adjustment).where(
        Adjustment.comment_id == event.comment_id, Adjustment.at == event.at, Adjustment.by_id.is_(None)
    )
    for each in session.scalars(made):
        give_reasons_for_adjustment(each, "")
    if stone := _waits(event.comment_id):
        give_reasons(event.comment_id, Restriction.HELD, _now(stone.rule), stone.reason, None, event.at)


def tell_what_was_adjusted(event: CommentAdjusted) -> None:
    """The same for words that a moderator replaced."""
    made = session.get_one(Adjustment, event.adjustment_id)
    give_reasons_for_adjustment(made, made.reason)


def tell_what_was_removed(event: CommentRemoved) -> None:
    """The same for a comment that was taken down. If it waited, it waits no longer."""
    stone = session.get_one(Tombstone, event.comment_id, populate_existing=True)
    end(event.comment_id, Restriction.HELD, event.at)
    under = _now(stone.rule)
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


def _waits(comment_id: int) -> Tombstone | None:
    stone = session.get(Tombstone, comment_id, populate_existing=True)
    return stone if stone and stone.kind is TombstoneKind.HELD else None
