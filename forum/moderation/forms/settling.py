"""What became of a case that is about no comment; and a name for a way to look at the queue."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.markup import normalise
from forum.core.typed import whole
from forum.moderation.seen import Seen

LONGEST_NAME = 60
LONGEST_REASON = 1_000
WHY = "Please say in a few words why; the team reads it."


@dataclass(frozen=True, slots=True)
class SettlingForm:
    """Whether it was dealt with, or nothing had to be done; why; what the page showed; what comes next."""

    dealt_with: bool
    reason: str
    seen: Seen | None
    going_on: int | None
    problem: str
    bad_faith: bool = False

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """As chosen and typed. Who looked after somebody needs no reason."""
        do, reason = data.get("do", ""), normalise(data.get("reason", "")).strip()
        problem = "" if reason or do == "looked-after" else WHY
        if len(reason) > LONGEST_REASON:
            problem = f"{LONGEST_REASON:,} characters at most, please. This has {len(reason):,}."
        seen, going_on = Seen.read(data.get("seen", "")), whole(data.get("going_on"))
        bad_faith = data.get("bad_faith") == "yes" and do == "no-action"
        return cls(do == "dealt-with", reason, seen, going_on, problem, bad_faith)


@dataclass(frozen=True, slots=True)
class ViewForm:
    """A name."""

    name: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """One line."""
        name = " ".join(normalise(data.get("name", "")).split())
        long = f"{LONGEST_NAME} characters at most, please." if len(name) > LONGEST_NAME else ""
        return cls(name, long or ("" if name else "Please give it a name."))
