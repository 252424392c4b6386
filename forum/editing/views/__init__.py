"""Doors: the editors' desk."""

from forum.editing.views import overview
from forum.editing.views.blueprint import bp

__all__ = ["bp", "overview"]
