"""What happens to comments when something else does."""

from typing import Any, Protocol

from sqlalchemy import Insert, Select, delete, exists, func, insert, literal, select, update

from forum.accounts.events import AccountClosed
from forum.articles import actions as articles
from forum.comments.actions import give_back_to_copies, reach_copies
from forum.comments.actions.pin import drop_pin
from forum.comments.events import CommentAdjusted, CommentGivenBack
from forum.comments.models import (
    Adjustment,
    Comment,
    Draft,
    Mention,
    Pin,
    Returned,
    Tombstone,
    TombstoneKind,
)
from forum.comments.queries import find
from forum.core.db import session
from forum.rules.queries import current


class AboutAComment(Protocol):
    """An event about one comment."""

    @property
    def comment_id(self) -> int: ...


def drop_the_pin(event: AboutAComment) -> None:
    """What can't be read any more does not stand first either."""
    drop_pin(event.comment_id)


def reach_the_copies(event: CommentAdjusted) -> None:
    """What was taken out of a comment does not stay in quotes of it."""
    adjustment = session.get_one(Adjustment, event.adjustment_id)
    reach_copies(adjustment, event.article_id, current())


def give_back_to_the_copies(event: CommentGivenBack) -> None:
    """What was given back to a comment comes back to quotes of it."""
    adjustment = session.get_one(Adjustment, event.adjustment_id)
    give_back_to_copies(adjustment, event.article_id, event.by_id, event.at)


def lay_to_rest(event: AccountClosed) -> None:
    """What a member wrote can't be read once they have left; what they had begun to write is gone.

    What was gone already stays as it is. Set by set: somebody may have written ten thousand comments.
    """
    articles.take_turns(find.articles_answered_by(event.member_id))
    session.execute(_tombstones(event))
    articles.uncount_comments(_laid_to_rest(event.member_id).subquery())
    own = select(Comment.id).where(Comment.author_id == event.member_id)
    for gone in (
        delete(Pin).where(Pin.comment_id.in_(own)),
        delete(Returned).where(Returned.comment_id.in_(own)),
        delete(Draft).where(Draft.member_id == event.member_id),
        delete(Mention).where(Mention.member_id == event.member_id),
    ):
        session.execute(gone.execution_options(synchronize_session=False))
    sealed = update(Adjustment).where(Adjustment.comment_id.in_(own)).values(change=None)
    session.execute(sealed.execution_options(synchronize_session=False))


def _tombstones(event: AccountClosed) -> Insert:
    """One for each comment that can be read."""
    readable = select(
        Comment.id,
        literal(TombstoneKind.ACCOUNT_CLOSED, Tombstone.kind.type),
        literal(""),
        literal(event.at, Tombstone.since.type),
    ).where(Comment.author_id == event.member_id, ~exists().where(Tombstone.comment_id == Comment.id))
    return insert(Tombstone).from_select(["comment_id", "kind", "reason", "since"], readable)


def _laid_to_rest(member_id: int) -> Select[*tuple[Any, ...]]:
    """How many of this member's comments that was, for each article."""
    return (
        select(Comment.article_id, func.count().label("number"))
        .join(Tombstone, Tombstone.comment_id == Comment.id)
        .where(Comment.author_id == member_id, Tombstone.kind == TombstoneKind.ACCOUNT_CLOSED)
        .group_by(Comment.article_id)
    )
