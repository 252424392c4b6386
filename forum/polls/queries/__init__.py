"""Reads: polls as everybody sees them (shown), one's own votes (own), lists (lists)."""

from forum.polls.queries.lists import (
    PER_PAGE,
    Listed,
    is_poll_of_the_week,
    kept,
    open_to_readers,
    poll_of_the_week,
)
from forum.polls.queries.own import of_voter
from forum.polls.queries.shown import ChoiceView, PollView, poll, polls_of, visible_poll

__all__ = [
    "PER_PAGE",
    "ChoiceView",
    "Listed",
    "PollView",
    "is_poll_of_the_week",
    "kept",
    "of_voter",
    "open_to_readers",
    "poll",
    "poll_of_the_week",
    "polls_of",
    "visible_poll",
]
