"""Doors: the book for everybody (read)."""

from forum.rules.views import read
from forum.rules.views.blueprint import bp

__all__ = ["bp", "read"]
