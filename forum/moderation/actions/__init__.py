"""Writes: the record, cases, decisions, statements, appeals, deciding about members, answers."""

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
    stay,
)
from forum.moderation.actions.clearing import clear_reasons
from forum.moderation.actions.decisions import DecidedMeanwhile, begin_bulk
from forum.moderation.actions.expire import expire_reports, forget_reports
from forum.moderation.actions.record import Fact, Under, look, recount, write_down
from forum.moderation.actions.reports import Told, ask_again, look_at_snapshot, report
from forum.moderation.actions.sanctions import sanction
from forum.moderation.actions.statements import (
    Reasons,
    came_back,
    end,
    end_for_sanction,
    forget,
    give_reasons,
    give_reasons_for_adjustment,
    give_reasons_for_sanction,
    has_read,
    run_out_for_sanction,
    was_answered,
    was_watched,
)
from forum.moderation.actions.undo import undo
from forum.moderation.actions.views import drop_view, keep_view

__all__ = [
    "About",
    "DecidedMeanwhile",
    "Fact",
    "Reasons",
    "Told",
    "Under",
    "answer",
    "appeal",
    "ask_again",
    "begin_bulk",
    "came_back",
    "claim",
    "claim_if_free",
    "clear_reasons",
    "close_appeal",
    "close_cases",
    "close_cases_of",
    "close_idle_appeals",
    "come_back",
    "decide",
    "decisions",
    "drop_view",
    "end",
    "end_for_sanction",
    "expire_reports",
    "forget",
    "forget_reports",
    "give_reasons",
    "give_reasons_for_adjustment",
    "give_reasons_for_sanction",
    "has_read",
    "keep_view",
    "let_go_of",
    "look",
    "look_at_snapshot",
    "open_case",
    "recount",
    "reopen",
    "report",
    "run_out_for_sanction",
    "sanction",
    "send_away",
    "stay",
    "undo",
    "was_answered",
    "was_watched",
    "write_down",
]
