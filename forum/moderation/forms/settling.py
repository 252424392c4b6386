"""What became of a case that is about no comment; and a name for a way to look at the queue."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.markup import normalise
from forum.core.typed import whole
from forum.moderation.seen import Seen

LONGEST_NAME = 60
LONGEST_REASON = 1_000
DEALT_WITH, NO_ACTION, LOOKED_AFTER = "dealt-with", "no-action", "looked-after"
WHICH = "Please press one of the buttons below."
WHY = "Please say in a few words why; the team reads it."


@dataclass(frozen=True, slots=True)
class SettlingForm:
    """What became of it; why; what the page showed; what comes next."""

    do: str
    reason: str
    seen: Seen | None
    going_on: int | None
    problem: str
    bad_faith: bool = False

    @classmethod
    def read(cls, data: Mapping[str, str], *, about_care: bool = False) -> Self:
        """As chosen and typed. Who looked after somebody needs no reason: `about_care` says if it is that."""
        do, reason = data.get("do", ""), normalise(data.get("reason", "")).strip()
        problem = "" if reason or (about_care and do == LOOKED_AFTER) else WHY
        if do not in ({LOOKED_AFTER} if about_care else {DEALT_WITH, NO_ACTION}):
            problem = WHICH
        if len(reason) > LONGEST_REASON:
            problem = f"{LONGEST_REASON:,} characters at most, please. This has {len(reason):,}."
        seen, going_on = Seen.read(data.get("seen", "")), whole(data.get("going_on"))
        bad_faith = data.get("bad_faith") == "yes" and do == NO_ACTION
        return cls(do, reason, seen, going_on, problem, bad_faith)


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
