"""What can be done to somebody's words, and how it was found."""

from enum import StrEnum


class Restriction(StrEnum):
    """What was done."""

    ADJUSTED = "adjusted"  # words were replaced
    HELD = "held"  # nobody reads them before a moderator has
    REMOVED = "removed"


class Found(StrEnum):
    """How it came up."""

    PROGRAM = "program"  # by the rules, while it was written
    PERSON = "person"  # a moderator, of their own accord
