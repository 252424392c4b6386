"""Doors: the queue of cases, deciding about a comment, pins, answers as the team; the record, statements of
reasons, appeals.
"""

from forum.moderation.views import answers, appeals, decisions, pins, queue, record, statements
from forum.moderation.views.blueprint import bp

__all__ = ["answers", "appeals", "bp", "decisions", "pins", "queue", "record", "statements"]
