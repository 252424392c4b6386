"""Doors: the queue of cases, deciding about comments, threads and members, pins; the record, statements,
appeals, figures.
"""

from forum.moderation.views import (
    answers,
    appeals,
    bulk,
    decisions,
    figures,
    pins,
    queue,
    record,
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
    "decisions",
    "figures",
    "pins",
    "queue",
    "record",
    "sanctions",
    "statements",
    "threads",
    "transparency",
]
