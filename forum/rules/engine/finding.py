"""What was seen in a text, and what follows from it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from forum.rules.effects import Effect


class Verdict(StrEnum):
    """What follows for the whole text."""

    PUBLISH = "publish"
    ADJUST = "adjust"
    ASK = "ask"
    HOLD = "hold"
    CARE = "care"


class Place(StrEnum):
    """What kind of text it is."""

    COMMENT = "comment"
    NAME = "name"
    PROFILE = "profile"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Standing:
    """Who writes, as far as rules ask: how much they have published here, and whether it is our hours."""

    team: bool = False
    newcomer: bool = False
    published: int = 0
    attended: bool = True  # somebody of the team is there at this hour


class Gone(NamedTuple):
    """Words that a person took out before, what stands there now, under which rule.

    `quoted`: out of a comment that this text may quote, so that they are looked for in quotes alone.
    """

    words: str
    instead: str
    rule: str
    quoted: bool = False


class Given(NamedTuple):
    """Words that were replaced before under a rule, and that a person has given back."""

    words: str
    rule: str


@dataclass(frozen=True, slots=True)
class Sight:
    """What a detector reports. `start` and `end` count signs of the reading, not of the text as typed.

    `why` is a sentence for the author. `confidence` is between 0 and 1. `instead` are words for the place
    of the span. `effect` is given only where it differs from what the book says of the rule. `typed` is the
    span in the text as typed, for what nobody hears: a link whose address is the matter.
    `newcomers_only`: nothing follows where somebody writes who is no newcomer. `guess`: the text is only
    like others, and nothing follows where a detector saw the same rule itself.
    """

    rule: str
    start: int
    end: int
    why: str
    confidence: float = 0.9
    instead: str | None = None
    effect: Effect | None = None
    typed: tuple[int, int] | None = None
    newcomers_only: bool = False
    guess: bool = False


@dataclass(frozen=True, slots=True)
class Finding:
    """What the engine saw: which rule in which version, where in the text as typed, why, and what to do."""

    rule: str
    version: int
    start: int
    end: int
    why: str
    confidence: float
    effect: Effect
    instead: str | None = None
