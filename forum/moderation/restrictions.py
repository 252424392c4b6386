"""What can be done to somebody's words, or to what they may do here, and how it was found."""

from enum import StrEnum


class Restriction(StrEnum):
    """What was done."""

    ADJUSTED = "adjusted"  # words were replaced
    HELD = "held"  # nobody reads them before a moderator has
    REMOVED = "removed"
    HELD_FIRST = "held first"  # the rest are rungs of the ladder (accounts.ladder): about a member
    LIMITED = "limited"
    SUSPENDED = "suspended"
    CLOSED = "closed"


class Found(StrEnum):
    """How it came up."""

    PROGRAM = "program"  # by the rules, while it was written
    PERSON = "person"  # a moderator, of their own accord
    REPORT = "report"  # somebody told us of it


OF_WORDS = (Restriction.ADJUSTED, Restriction.HELD, Restriction.REMOVED)
