"""Doors: the queue, care, hand-over, deciding about comments, threads and members, pins; record, statements,
appeals, figures.
"""

from forum.moderation.views import (
    answers,
    appeals,
    bulk,
    care,
    decisions,
    figures,
    hand_over,
    pins,
    put_away,
    queue,
    receipts,
    record,
    reporting,
    sanctions,
    statements,
    threads,
    transparency,
)
from forum.moderation.views.blueprint import bp

__all__ = [
    "answers",
    "appeals",
    "bp",
    "bulk",
    "care",
    "decisions",
    "figures",
    "hand_over",
    "pins",
    "put_away",
    "queue",
    "receipts",
    "record",
    "reporting",
    "sanctions",
    "statements",
    "threads",
    "transparency",
]
