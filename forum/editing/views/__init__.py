"""Doors: the editors' desk, and what members send to it."""

from forum.editing.views import calendar, contributing, overview, own, steps, story
from forum.editing.views.blueprint import bp

__all__ = ["bp", "calendar", "contributing", "overview", "own", "steps", "story"]
