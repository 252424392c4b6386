"""Writes: the record, statements of reasons, appeals."""

from forum.moderation.actions.appeals import appeal, decide
from forum.moderation.actions.record import Fact, Under, look, write_down
from forum.moderation.actions.statements import (
    end,
    forget,
    give_reasons,
    give_reasons_for_adjustment,
)

__all__ = [
    "Fact",
    "Under",
    "appeal",
    "decide",
    "end",
    "forget",
    "give_reasons",
    "give_reasons_for_adjustment",
    "look",
    "write_down",
]
