"""Doors: everything that came, first comments, staff notes, who is here; templates for answers, cards."""

from forum.team.views import cards, duty, everything, notes, templates, welcome
from forum.team.views.blueprint import bp

__all__ = ["bp", "cards", "duty", "everything", "notes", "templates", "welcome"]
