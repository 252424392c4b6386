"""Doors: the record, statements of reasons, appeals."""

from forum.moderation.views import appeals, record, statements
from forum.moderation.views.blueprint import bp

__all__ = ["appeals", "bp", "record", "statements"]
