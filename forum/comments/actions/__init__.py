"""Writes, a file for each verb."""

from forum.comments.actions.draft import Begun, BegunElsewhere, discard_draft, keep_draft
from forum.comments.actions.edit import ChangedMeanwhile, edit
from forum.comments.actions.pin import pin, unpin
from forum.comments.actions.post import EnoughForToday, SaidOtherwise, Sent, post
from forum.comments.actions.react import react, take_back
from forum.comments.actions.remove import remove
from forum.comments.actions.reply import Placed, reply, submit_held
from forum.comments.actions.withdraw import withdraw

__all__ = [
    "Begun",
    "BegunElsewhere",
    "ChangedMeanwhile",
    "EnoughForToday",
    "Placed",
    "SaidOtherwise",
    "Sent",
    "discard_draft",
    "edit",
    "keep_draft",
    "pin",
    "post",
    "react",
    "remove",
    "reply",
    "submit_held",
    "take_back",
    "unpin",
    "withdraw",
]
