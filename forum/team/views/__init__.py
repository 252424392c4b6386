"""Doors: everything that came, first comments, staff notes, who is here; templates for answers, cards."""

from forum.team.views import duty, everything, notes, shelf, welcome
from forum.team.views.blueprint import bp

__all__ = ["bp", "duty", "everything", "notes", "shelf", "welcome"]
