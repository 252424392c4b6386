"""Doors: the book for everybody (read), and for admins what changes it (change) and tries it (box)."""

from forum.rules.views import box, change, read
from forum.rules.views.blueprint import bp

__all__ = ["box", "bp", "change", "read"]
