"""Doors: the queue of cases, deciding about a comment, pins; the record, statements of reasons, appeals."""

from forum.moderation.views import appeals, decisions, pins, queue, record, statements
from forum.moderation.views.blueprint import bp

__all__ = ["appeals", "bp", "decisions", "pins", "queue", "record", "statements"]
