"""Writes: opening and changing polls (making), placing them (placing), voting, explaining, mending counts,
keeping ballots in an order that says nothing (shuffling).
"""

from forum.polls.actions.explaining import explain, take_note_back
from forum.polls.actions.making import change_poll, close_poll, new_version, open_poll
from forum.polls.actions.mending import mend
from forum.polls.actions.placing import end_poll_of_the_week, make_poll_of_the_week, put_beside, stand_alone
from forum.polls.actions.shuffling import shuffle
from forum.polls.actions.voting import change_vote, vote, withdraw

__all__ = [
    "change_poll",
    "change_vote",
    "close_poll",
    "end_poll_of_the_week",
    "explain",
    "make_poll_of_the_week",
    "mend",
    "new_version",
    "open_poll",
    "put_beside",
    "shuffle",
    "stand_alone",
    "take_note_back",
    "vote",
    "withdraw",
]
