"""Doors: closing the comments on a story and opening them again; editor's notes on a story."""

from forum.articles.views import closing, notes
from forum.articles.views.blueprint import bp

__all__ = ["bp", "closing", "notes"]
