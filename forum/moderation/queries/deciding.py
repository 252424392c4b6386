"""Reads: what somebody who decides about a comment should have before them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from forum.accounts.models import Member
from forum.comments.models import Adjustment, Comment, KeptFinding, Tombstone, TombstoneKind
from forum.comments.queries import changes
from forum.core.db import session
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Entry
from forum.moderation.queries.record import Said, entries
from forum.moderation.seen import Seen
from forum.rules.effects import Effect

# What somebody decides: when it came after one had opened the page, the page was out of date.
DECISIONS = frozenset(
    {
        *(Act.PUBLISH, Act.HOLD, Act.ADJUST, Act.REMOVE, Act.RETURN, Act.RESTORE, Act.GIVE_BACK),
        *(Act.LOOK_AFTER, Act.NO_ACTION, Act.DEAL_WITH, Act.UPHOLD, Act.DISMISS, Act.UNDO),
    }
)
_EARLIER = 8


@dataclass(frozen=True, slots=True)
class Standing:
    """How its author stands: since when they are here, how much of theirs can be read, what was decided."""

    joined_at: datetime
    published: int
    waiting: int
    adjusted: int
    removed: int


def seen(kind: Kind, subject_id: int) -> Seen:
    """What there is to see about a subject now."""
    return Seen(_last(kind, subject_id), changes.count(subject_id) if kind is Kind.COMMENT else 0)


def _last(kind: Kind, subject_id: int) -> int:
    about = (Entry.kind == kind, Entry.subject_id == subject_id, Entry.act.in_(DECISIONS))
    return session.scalar(select(func.max(Entry.number)).where(*about)) or 0


def entry(number: int) -> Said | None:
    """One line of the record, for people to read."""
    found = entries(number + 1, 1)
    return found[0] if found and found[0].number == number else None


def number(kind: Kind, subject_id: int) -> int | None:
    """What a comment is called below its story; nothing of other things."""
    found = session.get(Comment, subject_id) if kind is Kind.COMMENT else None
    return found.number if found else None


def standing(author: Member) -> Standing:
    """Of the author of a comment. One statement."""
    own = Comment.author_id == author.id
    kinds = select(func.count()).select_from(Comment).outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    counted = [
        kinds.where(own, Tombstone.kind.is_(None)),
        kinds.where(own, Tombstone.kind == TombstoneKind.HELD),
        select(func.count())
        .select_from(Adjustment)
        .join(Comment, Comment.id == Adjustment.comment_id)
        .where(own, Adjustment.undone_at.is_(None)),
        kinds.where(own, Tombstone.kind == TombstoneKind.REMOVED),
    ]
    found = session.execute(select(*[each.scalar_subquery() for each in counted])).one()
    return Standing(author.joined_at, *found)


def reasons(comment: Comment) -> Sequence[tuple[str, str, bool]]:
    """Why somebody should look: (rule, why, whether it is a worry), of what nobody has looked at yet."""
    wanted = select(KeptFinding.rule, KeptFinding.why, KeptFinding.effect).where(
        KeptFinding.comment_id == comment.id,
        KeptFinding.settled_at.is_(None),
        KeptFinding.effect != Effect.ADJUST,
    )
    rows = session.execute(wanted.order_by(KeptFinding.id)).all()
    return list(dict.fromkeys((rule, why, effect is Effect.CARE) for rule, why, effect in rows))


def earlier(kind: Kind, subject_id: int) -> Sequence[Said]:
    """What was decided about it before, the latest first."""
    return entries(None, _EARLIER, of=(kind, subject_id))


def around(comment: Comment) -> Sequence[Comment]:
    """The comment that it answers, if it answers one, and the first answers to it."""
    above = [session.get(Comment, comment.parent_id)] if comment.parent_id else []
    below = select(Comment).where(Comment.parent_id == comment.id).order_by(Comment.number).limit(3)
    return [*[each for each in above if each], *session.scalars(below)]
