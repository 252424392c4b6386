"""Writes: signing up, in and out; who may do what; what the team decides about a member; leaving."""

from forum.accounts.actions.members import (
    STAYS_SIGNED_IN,
    close_account,
    describe,
    end_all_sign_ins,
    end_sign_in,
    grant,
    hold,
    look_after,
    set_password,
    set_zone,
    sign_in,
    sign_out,
    sign_up,
    worry_about,
    worry_again,
)
from forum.accounts.actions.sanctions import acknowledge, clear_reasons, lift, overturn, run_out, sanction

__all__ = [
    "STAYS_SIGNED_IN",
    "acknowledge",
    "clear_reasons",
    "close_account",
    "describe",
    "end_all_sign_ins",
    "end_sign_in",
    "grant",
    "hold",
    "lift",
    "look_after",
    "overturn",
    "run_out",
    "sanction",
    "set_password",
    "set_zone",
    "sign_in",
    "sign_out",
    "sign_up",
    "worry_about",
    "worry_again",
]
