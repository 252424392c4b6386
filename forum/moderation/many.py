"""What a decision about many cases at once needs: as much as their cards say first, however many they are."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from forum.accounts.door import me
from forum.articles import queries as articles
from forum.comments import marking
from forum.comments.marking import Part
from forum.comments.models import Comment, Tombstone
from forum.comments.queries import returned
from forum.core import clock
from forum.core.answers import Answer
from forum.core.db import session
from forum.moderation.acts import Kind
from forum.moderation.card import may_do
from forum.moderation.queries import appeals, cases, deciding, reports
from forum.moderation.queries.deciding import Reason
from forum.moderation.seen import Seen
from forum.moderation.targets import CaseKind, ReportKind
from forum.rules.engine.returning import plain

CLOSED = "Somebody has decided about it already."
NO_COMMENT = "It is not about a comment. Please decide on its own card."
ONE_BY_ONE = "People are looked after one by one."
HIDDEN = "It is under a story that is not out, so it can’t be decided from here."


@dataclass(frozen=True, slots=True)
class Brief:
    """A comment as one of many: why somebody should look, its words with what is meant, what one may do."""

    comment: Comment
    why: Sequence[Reason]
    reason: str
    reported: Sequence[tuple[ReportKind, str | None, int]]
    parts: Sequence[Part]
    seen: Seen
    may: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Item:
    """A case that was chosen: its comment in brief, or why nothing can be done with it here.

    `became` says what came of it; `entry` is the line of the record that can be taken back, `is_back` whether
    it was.
    """

    row: cases.Row
    brief: Brief | None = None
    why_not: str = ""
    became: str = ""
    entry: int | None = None
    is_back: bool = False


def items(ids: Sequence[int], do: str | None) -> Sequence[Item]:
    """These cases, in this order, as they are now. A fixed number of statements. Raises Missing."""
    rows = cases.some(ids, me(), clock.now())
    briefs = _briefs([each for each in rows if not _why_not(each)])
    return [_item(each, briefs.get(each.case.id), do) for each in rows]


def _item(row: cases.Row, brief: Brief | None, do: str | None) -> Item:
    if brief is None:
        return Item(row, why_not=_why_not(row) or HIDDEN)
    answer = brief.may[do] if do else None
    return Item(row, brief, "" if answer is None or answer else answer.reason)


def _why_not(row: cases.Row) -> str:
    if not row.is_seen:
        return HIDDEN
    if row.case.closed_at:
        return CLOSED
    if row.case.kind is CaseKind.CARE:
        return ONE_BY_ONE
    return "" if row.case.subject_kind is Kind.COMMENT else NO_COMMENT


def _briefs(rows: Collection[cases.Row]) -> Mapping[int, Brief]:
    """By case. What is under a story that this moderator may not see has none."""
    comments = _comments({each.case.subject_id for each in rows})
    ids = list(comments)
    stones = _stones(ids)
    kinds, appealed = cases.kinds_open(ids), appeals.open_about(ids)
    why, spans = deciding.reasons_of_each(ids), returned.found_in_each(comments.values())
    seen, told = deciding.seen_of_comments(ids), reports.named([each.case.id for each in rows])
    found = {}
    for row in rows:
        if comment := comments.get(id := row.case.subject_id):
            stone = stones.get(id)
            found[row.case.id] = Brief(
                comment,
                why[id],
                (stone.reason or "") if stone else "",
                () if comment.author_id == me().id else told[row.case.id],
                marking.parts(plain(comment.body), spans[id]),
                seen[id],
                may_do(comment, stone.kind if stone else None, kinds[id], appealed[id]),
            )
    return found


def _comments(ids: Collection[int]) -> Mapping[int, Comment]:
    wanted = select(Comment).where(Comment.id.in_(ids))
    wanted = wanted.options(joinedload(Comment.article), joinedload(Comment.author))
    found = session.scalars(wanted.execution_options(populate_existing=True)).all()
    in_sight = articles.visible({each.article_id for each in found}, me(), clock.now())
    return {each.id: each for each in found if each.article_id in in_sight}


def _stones(ids: Collection[int]) -> Mapping[int, Tombstone]:
    wanted = select(Tombstone).where(Tombstone.comment_id.in_(ids))
    found = session.scalars(wanted.execution_options(populate_existing=True))
    return {each.comment_id: each for each in found}
