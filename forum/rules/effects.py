"""What follows from a finding."""

from enum import StrEnum


class Effect(StrEnum):
    """What follows from one finding; a rule book says which, rule by rule."""

    ADJUST = "adjust"  # the span is replaced, an editor's note says so
    ASK = "ask"  # the author is asked first, with other words on offer
    HOLD = "hold"  # a moderator reads it before anybody else does
    CARE = "care"  # it is published, help is shown, a moderator is called
    NOTE = "note"  # kept on a quiet list; nothing else happens
    OFF = "off"
