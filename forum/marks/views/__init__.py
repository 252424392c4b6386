"""Doors: what one has seen (seen), keeps or follows (wishes), and one's own pages about it (own)."""

from forum.marks.views import own, seen, wishes
from forum.marks.views.blueprint import bp

__all__ = ["bp", "own", "seen", "wishes"]
