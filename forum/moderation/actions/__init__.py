"""Writes: the record, cases, decisions, statements of reasons, appeals, answers."""

from forum.moderation.actions import decisions
from forum.moderation.actions.answers import answer
from forum.moderation.actions.appeals import appeal, decide
from forum.moderation.actions.cases import (
    About,
    claim,
    claim_if_free,
    close_appeal,
    close_cases,
    close_cases_of,
    close_idle_appeals,
    come_back,
    let_go_of,
    open_case,
    reopen,
    send_away,
)
from forum.moderation.actions.decisions import DecidedMeanwhile
from forum.moderation.actions.record import Fact, Under, look, write_down
from forum.moderation.actions.statements import (
    end,
    forget,
    give_reasons,
    give_reasons_for_adjustment,
)
from forum.moderation.actions.views import drop_view, keep_view

__all__ = [
    "About",
    "DecidedMeanwhile",
    "Fact",
    "Under",
    "answer",
    "appeal",
    "claim",
    "claim_if_free",
    "close_appeal",
    "close_cases",
    "close_cases_of",
    "close_idle_appeals",
    "come_back",
    "decide",
    "decisions",
    "drop_view",
    "end",
    "forget",
    "give_reasons",
    "give_reasons_for_adjustment",
    "keep_view",
    "let_go_of",
    "look",
    "open_case",
    "reopen",
    "send_away",
    "write_down",
]
