"""Reads: comments that went back to their authors, and the parts that are meant."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.comments import differing, marking
from forum.comments.marking import Part, Span
from forum.comments.models import Adjustment, Comment, KeptFinding, Returned
from forum.core.db import session
from forum.rules.effects import Effect
from forum.rules.engine.returning import plain

_ASKS = (Effect.HOLD, Effect.ASK)


@dataclass(frozen=True, slots=True)
class ReturnedView:
    """A comment waits because its author was asked to change it: by whom, under which rule, why, what.

    Once it `came_back_at` some moment, who returned it looks at it again; until then it is with its author.
    """

    comment_id: int
    by_id: int
    by: str
    rule: str
    version: int
    edition: int
    reason: str
    spans: tuple[Span, ...]
    at: datetime
    came_back_at: datetime | None

    @property
    def is_with_author(self) -> bool:
        """Whether nobody but its author has anything to do for now."""
        return self.came_back_at is None

    def parts(self, comment: Comment) -> Sequence[Part]:
        """Its words as they were typed, with what is meant; of what is changed already nothing is marked."""
        return marking.parts(plain(comment.body), self.spans if self.is_with_author else ())


def of(comment_id: int) -> ReturnedView | None:
    """What its author was asked, and whether it came back; nothing where it was not returned."""
    wanted = select(Returned, called(Member)).join(Member, Member.id == Returned.by_id)
    row = session.execute(
        wanted.where(Returned.comment_id == comment_id).execution_options(populate_existing=True)
    ).first()
    if row is None:
        return None
    it, by = row[0], row[1] or ""
    about = (it.rule, it.version, it.edition, it.reason, marking.from_text(it.spans), it.at)
    return ReturnedView(it.comment_id, it.by_id, by, *about, it.came_back_at)


def is_returned(comment_id: int) -> bool:
    """Whether its author was asked to change it, and nobody has decided since."""
    return session.scalar(select(Returned.comment_id).where(Returned.comment_id == comment_id)) is not None


def found_by_rules(comment: Comment) -> tuple[Span, ...]:
    """What the rules want a person to look at, as places in the comment as it reads now.

    They counted in the text as it was typed. Where that was adjusted since, the same words are looked for in
    what stands there now; what is not there any more is not meant.
    """
    return found_in_each([comment])[comment.id]


def found_in_each(comments: Collection[Comment]) -> Mapping[int, tuple[Span, ...]]:
    """The same of many, by their ids. Two statements."""
    ids = [each.id for each in comments]
    asked = (KeptFinding.effect.in_(_ASKS), KeptFinding.settled_at.is_(None))
    wanted = select(KeptFinding).where(KeptFinding.comment_id.in_(ids), *asked).order_by(KeptFinding.id)
    changed = select(Adjustment).where(Adjustment.comment_id.in_(ids)).order_by(Adjustment.id)
    found, adjusted = defaultdict(list), defaultdict(list)
    for finding in session.scalars(wanted):
        found[finding.comment_id].append(finding)
    for adjustment in session.scalars(changed):
        adjusted[adjustment.comment_id].append(adjustment)
    return {each.id: _spans(each, found[each.id], adjusted[each.id]) for each in comments}


def _spans(
    comment: Comment, found: Iterable[KeptFinding], adjusted: Iterable[Adjustment]
) -> tuple[Span, ...]:
    text = plain(comment.body)
    spans: list[Span] = []
    for each in found:
        typed = _typed(each, adjusted, comment)
        if typed == text:
            spans.append(Span(each.start, each.end))
        elif words := typed[each.start : each.end].strip():
            spans += marking.find(text, [words]).spans
    return marking.tidy(spans, len(text))


def _typed(finding: KeptFinding, adjusted: Iterable[Adjustment], comment: Comment) -> str:
    """The text that the rules saw: what stands there, or what the first adjustment since then has kept."""
    first = next((each for each in adjusted if each.at >= finding.at), None)
    if first is None:
        return comment.body
    return "".join(piece.before for piece in differing.from_text(first.change))
