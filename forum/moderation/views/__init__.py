"""Doors: the queue of cases, deciding about a comment or many, pins, threads and branches; the record,
statements of reasons, appeals.
"""

from forum.moderation.views import appeals, bulk, decisions, pins, queue, record, statements, threads
from forum.moderation.views.blueprint import bp

__all__ = ["appeals", "bp", "bulk", "decisions", "pins", "queue", "record", "statements", "threads"]
