"""Reads: what was decided about a member and their words, so far."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select

from forum.accounts.ladder import WITHIN, Past, Proposal, proposed
from forum.accounts.models import Member, Sanction
from forum.accounts.queries import sanctions
from forum.comments.models import Adjustment, Comment
from forum.core.db import session
from forum.moderation.models import Statement
from forum.moderation.queries import appeals
from forum.moderation.restrictions import Restriction

LISTED = 50


@dataclass(frozen=True, slots=True)
class Standing:
    """A member as moderators see them: what was decided so far, and what is proposed, rule by rule."""

    sanctions: Sequence[Sanction]
    stated: Mapping[int, int]  # their statements of reasons, by sanction
    decisions: Sequence[Statement]
    proposals: Mapping[str, Proposal]


def standing(member: Member, now: datetime) -> Standing:
    """All of it, in a fixed number of reads."""
    decided = sanctions.of(member.id, LISTED)
    past = [Past(each.rule, each.at, each.kind) for each in decided if not each.lifted_at]
    return Standing(
        decided,
        appeals.of_sanctions(decided),
        appeals.statements_for(member.id, None, LISTED),
        _proposals([*past, *_about_words(member.id, now)], now),
    )


def _proposals(history: Collection[Past], now: datetime) -> Mapping[str, Proposal]:
    rules = dict.fromkeys(each.rule for each in history if each.rule)
    found = {rule: proposed(history, rule, now) for rule in rules}
    return {rule: proposal for rule, proposal in found.items() if proposal}


def _about_words(member_id: int, now: datetime) -> Sequence[Past]:
    """What persons did to a member's words and nobody has undone. Not what was taken out of their quotes,
    which has no statement: the words were somebody else's.
    """
    removed = (Statement.restriction == Restriction.REMOVED) & Statement.ended_at.is_(None)
    adjusted = (Statement.restriction == Restriction.ADJUSTED) & Adjustment.undone_at.is_(None)
    wanted = (
        select(Statement.rule, Statement.made_at)
        .join(Comment, Comment.id == Statement.comment_id)
        .outerjoin(Adjustment, Adjustment.id == Statement.adjustment_id)
        .where(Comment.author_id == member_id, Statement.by_id.is_not(None), Statement.rule.is_not(None))
        .where(Statement.made_at > now - WITHIN, or_(removed, adjusted))
    )
    return [Past(rule, at) for rule, at in session.execute(wanted)]
