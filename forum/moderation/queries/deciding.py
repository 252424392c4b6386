"""Reads: what somebody who decides about a comment should have before them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zlib import crc32

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import joinedload

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.comments.models import Adjustment, Comment, KeptFinding, Tombstone, TombstoneKind
from forum.comments.queries import changes
from forum.core.db import session
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Entry
from forum.moderation.queries.record import Said, entries
from forum.moderation.seen import Seen
from forum.polls.models import Poll
from forum.rules.effects import Effect

# What somebody decides: when it came after one had opened the page, the page was out of date.
DECISIONS = frozenset(
    {
        *(Act.PUBLISH, Act.HOLD, Act.ADJUST, Act.REMOVE, Act.RETURN, Act.RESTORE, Act.GIVE_BACK),
        *(Act.LOOK_AFTER, Act.NO_ACTION, Act.DEAL_WITH, Act.UPHOLD, Act.DISMISS, Act.UNDO),
    }
)
_EARLIER = 8
_LARGEST = 10**9  # nine digits, as a form carries them


@dataclass(frozen=True, slots=True)
class Standing:
    """How its author stands: since when they are here, how much of theirs can be read, what was decided."""

    joined_at: datetime
    published: int
    waiting: int
    adjusted: int
    removed: int


def seen(kind: Kind, subject_id: int) -> Seen:
    """What there is to see about a subject now.

    Nobody counts how often a member, a story or a poll was changed: there its words tell, as a checksum.
    """
    changed = (
        changes.count(subject_id) if kind is Kind.COMMENT else crc32(words_of(kind, subject_id).encode())
    )
    return Seen(_last(kind, subject_id), changed % _LARGEST)


def last_of(kind: Kind, subject_id: int, by: Member) -> int:
    """The number of the last decision of this moderator about a subject; 0 where there is none."""
    return _last(kind, subject_id, Entry.by_id == by.id)


def seen_of_comments(ids: Collection[int]) -> Mapping[int, Seen]:
    """The same of many comments. Two statements."""
    about = (Entry.kind == Kind.COMMENT, Entry.subject_id.in_(ids), Entry.act.in_(DECISIONS))
    last = select(Entry.subject_id, func.max(Entry.number)).where(*about).group_by(Entry.subject_id)
    rows: Sequence[Any] = session.execute(last).all()
    entries, changed = dict(rows), changes.counts(ids)
    return {id: Seen(entries.get(id, 0), changed.get(id, 0) % _LARGEST) for id in ids}


def words_of(kind: Kind, subject_id: int) -> str:
    """What a member tells about themself, what a story or a poll says."""
    columns: Mapping[Kind, tuple[type[Member | Article | Poll], tuple[str, ...]]] = {
        Kind.MEMBER: (Member, ("name", "relation", "bio")),
        Kind.ARTICLE: (Article, ("title", "standfirst", "body")),
        Kind.POLL: (Poll, ("question",)),
    }
    if kind not in columns:
        return ""
    table, names = columns[kind]
    found = session.get(table, subject_id, populate_existing=True)
    return "\n".join(str(getattr(found, name) or "") for name in names) if found else ""


def _last(kind: Kind, subject_id: int, *which: ColumnElement[bool]) -> int:
    about = (Entry.kind == kind, Entry.subject_id == subject_id, Entry.act.in_(DECISIONS), *which)
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


Reason = tuple[str, str, bool]  # under which rule, why, and whether it is a worry


def reasons(comment: Comment) -> Sequence[Reason]:
    """Why somebody should look, of what nobody has looked at yet."""
    return reasons_of_each([comment.id])[comment.id]


def reasons_of_each(comment_ids: Collection[int]) -> Mapping[int, Sequence[Reason]]:
    """The same of many, by their ids. One statement."""
    wanted = select(KeptFinding.comment_id, KeptFinding.rule, KeptFinding.why, KeptFinding.effect).where(
        KeptFinding.comment_id.in_(comment_ids),
        KeptFinding.settled_at.is_(None),
        KeptFinding.effect != Effect.ADJUST,
    )
    found: dict[int, dict[Reason, None]] = {id: {} for id in comment_ids}
    for id, rule, why, effect in session.execute(wanted.order_by(KeptFinding.id)):
        found[id][rule, why, effect is Effect.CARE] = None
    return {id: list(each) for id, each in found.items()}


def earlier(kind: Kind, subject_id: int) -> Sequence[Said]:
    """What was decided about it before, the latest first."""
    return entries(None, _EARLIER, of=(kind, subject_id))


def around(comment: Comment) -> Sequence[Comment]:
    """The comment that it answers, if it answers one, and the first answers, where they are not gone."""
    seen = select(Comment).outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    seen = seen.where(or_(Tombstone.kind.is_(None), Tombstone.kind == TombstoneKind.HELD))
    seen = seen.options(joinedload(Comment.author))
    above = session.scalars(seen.where(Comment.id == comment.parent_id)).all() if comment.parent_id else []
    below = seen.where(Comment.parent_id == comment.id).order_by(Comment.number).limit(3)
    return [*above, *session.scalars(below)]
