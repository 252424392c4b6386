"""Doors: the queue of cases, deciding about comments, threads and members, pins; the record, statements,
appeals.
"""

from forum.moderation.views import (
    answers,
    appeals,
    bulk,
    decisions,
    pins,
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
    "decisions",
    "pins",
    "queue",
    "record",
    "sanctions",
    "statements",
    "threads",
]
