"""What comes in by the form of a decision about a member."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Self

from forum.accounts.ladder import (
    COUNTS_COMMENTS,
    MAY_HAVE_A_DATE,
    NEEDS_A_DATE,
    Grounds,
    Proposal,
    Rung,
    Terms,
)
from forum.core.markup import normalise
from forum.core.typed import whole
from forum.rules.book import Book

LONGEST_REASON = 1000
LONGEST_LAW = 200
MOST_COMMENTS = 50
_A_YEAR = timedelta(days=366)
_WHICH_KIND = "Please choose what you decide."
_WHICH_RULE = "Please choose the rule that it goes against, or name the law below."
_WHY = "Please say why; the member reads it."
_WHEN = "Please give the day on which it ends, such as 2026-03-01."
_PAST = "That day is over. Please choose one that is still to come."
_TOO_LONG = "A year is the most. What should hold for longer is closing the account."
_HOW_MANY = f"Please give a number from 1 to {MOST_COMMENTS}."


@dataclass(frozen=True, slots=True)
class SanctionForm:
    """A decision about a member, as typed; what it means, and what is wrong with it."""

    kind: str
    rule: str
    law: str
    reason: str
    until: str
    most: str
    terms: Terms | None
    problems: Mapping[str, str]

    @classmethod
    def beginning(cls, proposal: Proposal | None, rule: str) -> Self:
        """An empty form, or what is proposed."""
        if proposal is None:
            return cls("", rule, "", "", "", "", None, {})
        terms = proposal.terms
        until = terms.until.date().isoformat() if terms.until else ""
        return cls(terms.kind.value, rule, "", "", until, str(terms.most or ""), None, {})

    @classmethod
    def read(cls, data: Mapping[str, str], book: Book, now: datetime) -> Self:
        """Check all that can be known without looking anything up."""
        typed = {name: data.get(name, "").strip() for name in ("kind", "rule", "until", "most")}
        words = {name: normalise(data.get(name, "")).strip() for name in ("law", "reason")}
        kind = Rung(typed["kind"]) if typed["kind"] in set(Rung) else None
        until, when = _until(kind, typed["until"], now)
        most, how_many = _most(kind, typed["most"])
        found = {
            "kind": "" if kind else _WHICH_KIND,
            "rule": _ground(typed["rule"], words["law"], book),
            "law": _at_most(words["law"], LONGEST_LAW),
            "until": when,
            "most": how_many,
            "reason": _at_most(words["reason"], LONGEST_REASON) if words["reason"] else _WHY,
        }
        problems = {name: problem for name, problem in found.items() if problem}
        terms = Terms(kind, until, most) if kind and not problems else None
        return cls(**typed, **words, terms=terms, problems=problems)

    @property
    def grounds(self) -> Grounds:
        """Why, for the member to read."""
        return Grounds(self.reason, self.rule or None, law=self.law or None)


def _ground(rule: str, law: str, book: Book) -> str:
    if not rule:
        return "" if law else _WHICH_RULE
    return "" if rule in book.numbers else _WHICH_RULE


def _at_most(text: str, most: int) -> str:
    return f"{most:,} characters at most, please. This has {len(text):,}." if len(text) > most else ""


def _until(kind: Rung | None, typed: str, now: datetime) -> tuple[datetime | None, str]:
    """The end of a term, at midnight (UTC), for what has one; and what is wrong with it."""
    if kind not in MAY_HAVE_A_DATE or not (typed or kind in NEEDS_A_DATE):
        return None, ""
    try:
        day = datetime.strptime(typed, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return None, _WHEN
    return day, _PAST if day <= now else _TOO_LONG if day > now + _A_YEAR else ""


def _most(kind: Rung | None, typed: str) -> tuple[int | None, str]:
    if kind not in COUNTS_COMMENTS:
        return None, ""
    most = whole(typed) or 0
    return most, "" if 1 <= most <= MOST_COMMENTS else _HOW_MANY


@dataclass(frozen=True, slots=True)
class LiftForm:
    """Why a sanction is lifted; the member reads it."""

    why: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """Plain text."""
        why = normalise(data.get("why", "")).strip()
        return cls(why, _at_most(why, LONGEST_REASON) if why else _WHY)
