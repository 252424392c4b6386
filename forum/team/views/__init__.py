"""Doors: everything that came, first comments, staff notes, who is here."""

from forum.team.views import duty, everything, notes, welcome
from forum.team.views.blueprint import bp

__all__ = ["bp", "duty", "everything", "notes", "welcome"]
