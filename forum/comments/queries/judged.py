"""Reads: what the rules found in comments, what was replaced in them, and what waits for a moderator."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select

from forum.comments import differing
from forum.comments.models import Adjustment, Comment, KeptFinding, Tombstone
from forum.core.db import Read, lookup, session
from forum.rules.effects import Effect
from forum.rules.engine import Gone, Piece

ENOUGH = 5  # published comments: beyond that no rule asks how many


@dataclass(frozen=True, slots=True)
class Cited:
    """A finding as its author is told of it: under which rule in which version, what follows, why."""

    rule: str
    version: int
    edition: int
    effect: Effect
    why: str


@dataclass(frozen=True, slots=True)
class Change:
    """One adjustment: what was replaced (nothing any more where the seal has run out), by whom, why.

    One that is undone was given back, and holds no longer.
    """

    id: int
    pieces: tuple[Piece, ...]
    by_a_person: bool
    reason: str
    at: datetime
    sealed_until: datetime
    cited: Sequence[Cited]
    undone_at: datetime | None


_SOME = select(Comment.id).outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
_SOME = _SOME.where(Comment.author_id == bindparam("author"), Tombstone.comment_id.is_(None)).limit(ENOUGH)
_PUBLISHED = Read(select(func.count()).select_from(_SOME.subquery()))


def published_by(member_id: int) -> int:
    """How many comments of a member can be read; no more than ENOUGH are counted."""
    with lookup() as reader:
        return int(reader.first(_PUBLISHED, author=member_id)[0])


_SINCE = (
    select(func.count(Comment.id))
    .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    .where(Comment.author_id == bindparam("author"), Comment.written_at >= bindparam("since"))
    .where(Tombstone.comment_id.is_(None))
)


def published_since(member_id: int, since: datetime) -> int:
    """How many comments that a member wrote since then can be read."""
    return session.execute(_SINCE, {"author": member_id, "since": since}).scalar_one()


def gone_from(comment_id: int) -> Sequence[Gone]:
    """What people took out of a comment, as long as it is known."""
    return list(_gone([comment_id], quoted=False))


def gone_from_quoted(comment_ids: Collection[int]) -> Sequence[Gone]:
    """The same of comments that somebody quotes: it does not stand in their quotes either."""
    return list(_gone(comment_ids, quoted=True)) if comment_ids else []


def _gone(comment_ids: Collection[int], *, quoted: bool) -> Iterator[Gone]:
    wanted = (
        select(Adjustment.change, KeptFinding.rule)
        .join(KeptFinding, KeptFinding.adjustment_id == Adjustment.id)
        .where(Adjustment.comment_id.in_(comment_ids), Adjustment.by_id.is_not(None))
        .where(Adjustment.undone_at.is_(None))
    )
    for change, rule in session.execute(wanted):
        for piece in differing.taken_out(differing.from_text(change)):
            yield Gone(piece.before, piece.after, rule, quoted)


def findings(comment_id: int) -> Sequence[tuple[int | None, Cited]]:
    """What was found in a comment, each with the adjustment that it led to."""
    columns = (KeptFinding.adjustment_id, KeptFinding.rule, KeptFinding.version, KeptFinding.edition)
    more = (KeptFinding.effect, KeptFinding.why)
    wanted = select(*columns, *more).where(KeptFinding.comment_id == comment_id).order_by(KeptFinding.id)
    rows: Sequence[Any] = session.execute(wanted).all()
    return [(row[0], Cited(*row[1:])) for row in rows]


def changes(comment_id: int, now: datetime) -> Sequence[Change]:
    """How a comment was adjusted, the latest first. What is sealed for too long is not told any more."""
    found = findings(comment_id)
    wanted = select(Adjustment).where(Adjustment.comment_id == comment_id).order_by(Adjustment.id.desc())
    return [
        Change(
            each.id,
            differing.from_text(each.change if each.sealed_until > now else None),
            each.by_id is not None,
            each.reason,
            each.at,
            each.sealed_until,
            [cited for adjustment_id, cited in found if adjustment_id == each.id],
            each.undone_at,
        )
        for each in session.scalars(wanted)
    ]
