"""What moderators say when they close, slow or move a thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.comments.actions import HOW_SLOW
from forum.comments.policy import LONGEST_PAUSE
from forum.core.markup import normalise
from forum.core.typed import whole
from forum.rules.engine import Place, Standing
from forum.rules.queries import objection

LONGEST_SENTENCE = 300
_WHY_EVERYBODY = "Please say why, in a sentence; everybody in the thread reads it."
_WHY_THE_TEAM = "Please say why, in a sentence; the team reads it when somebody asks."


@dataclass(frozen=True, slots=True)
class ThreadForm:
    """Why a thread is closed or slowed, for how many minutes one waits in it, and what is wrong with that."""

    reason: str
    minutes: int | None
    problems: Mapping[str, str]

    @classmethod
    def read(cls, data: Mapping[str, str], *, paced: bool) -> Self:
        """One line of plain text that keeps the rules; a number where it is `paced`."""
        reason, minutes = _line(data.get("reason", "")), whole(data.get("minutes"))
        problems = {"reason": problem} if (problem := _public(reason, _WHY_EVERYBODY)) else {}
        if paced and (minutes is None or not 1 <= minutes <= LONGEST_PAUSE):
            problems["minutes"] = HOW_SLOW
        return cls(reason, minutes, problems)


@dataclass(frozen=True, slots=True)
class BranchForm:
    """Why a branch becomes a thread of its own, and what is wrong with that."""

    reason: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """One line of plain text that keeps the rules."""
        reason = _line(data.get("reason", ""))
        return cls(reason, _public(reason, _WHY_THE_TEAM))


def _line(typed: str) -> str:
    return " ".join(normalise(typed).split())


def _public(reason: str, none: str) -> str:
    """What is wrong with a sentence of a moderator that others read."""
    if not reason:
        return none
    if len(reason) > LONGEST_SENTENCE:
        return f"{LONGEST_SENTENCE} characters at most, please. This has {len(reason)}."
    return objection(reason, Place.PROFILE, Standing(team=True))
