"""Doors: the queue of cases, deciding about comments, threads and members, pins; the record, statements,
appeals.
"""

from forum.moderation.views import (
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
