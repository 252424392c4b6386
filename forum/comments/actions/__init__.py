"""Writes, a file for each verb."""

from forum.comments.actions.adjust import adjust, reach_copies
from forum.comments.actions.again import Waited, unsettle, wait_again
from forum.comments.actions.draft import Begun, BegunElsewhere, discard_draft, keep_draft
from forum.comments.actions.edit import ChangedMeanwhile, edit
from forum.comments.actions.grounds import Grounds
from forum.comments.actions.hold import hold
from forum.comments.actions.move import move_back, move_branch
from forum.comments.actions.order import HOW_SLOW, close_thread, open_thread, slow_thread
from forum.comments.actions.pin import pin, unpin
from forum.comments.actions.post import EnoughForToday, SaidOtherwise, Sent, post
from forum.comments.actions.react import react, take_back
from forum.comments.actions.reasons import clear_reasons
from forum.comments.actions.receive import keep_sealed, open_now
from forum.comments.actions.remove import remove
from forum.comments.actions.reply import Held, Placed, reply, submit_held
from forum.comments.actions.reported import hold_for_reports
from forum.comments.actions.restore import give_back, give_back_to_copies, restore
from forum.comments.actions.returning import return_to_author
from forum.comments.actions.waiting import look_after, publish
from forum.comments.actions.withdraw import withdraw

__all__ = [
    "HOW_SLOW",
    "Begun",
    "BegunElsewhere",
    "ChangedMeanwhile",
    "EnoughForToday",
    "Grounds",
    "Held",
    "Placed",
    "SaidOtherwise",
    "Sent",
    "Waited",
    "adjust",
    "clear_reasons",
    "close_thread",
    "discard_draft",
    "edit",
    "give_back",
    "give_back_to_copies",
    "hold",
    "hold_for_reports",
    "keep_draft",
    "keep_sealed",
    "look_after",
    "move_back",
    "move_branch",
    "open_now",
    "open_thread",
    "pin",
    "post",
    "publish",
    "reach_copies",
    "react",
    "remove",
    "reply",
    "restore",
    "return_to_author",
    "slow_thread",
    "submit_held",
    "take_back",
    "unpin",
    "unsettle",
    "wait_again",
    "withdraw",
]
