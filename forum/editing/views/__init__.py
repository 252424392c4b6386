"""Doors: the editors' desk."""

from forum.editing.views import figures, overview
from forum.editing.views.blueprint import bp

__all__ = ["bp", "figures", "overview"]
