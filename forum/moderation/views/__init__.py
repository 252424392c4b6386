"""Doors: the queue, care, hand-over, deciding about comments, threads and members, pins; record, statements,
appeals.
"""

from forum.moderation.views import (
    answers,
    appeals,
    bulk,
    care,
    decisions,
    hand_over,
    pins,
    put_away,
    queue,
    record,
    sanctions,
    statements,
    threads,
)
from forum.moderation.views.blueprint import bp

__all__ = [
    "answers",
    "appeals",
    "bp",
    "bulk",
    "care",
    "decisions",
    "hand_over",
    "pins",
    "put_away",
    "queue",
    "record",
    "sanctions",
    "statements",
    "threads",
]
