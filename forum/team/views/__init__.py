"""Doors: templates for answers, and resource cards."""

from forum.team.views import cards, templates
from forum.team.views.blueprint import bp

__all__ = ["bp", "cards", "templates"]
