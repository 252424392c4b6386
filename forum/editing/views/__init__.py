"""Doors: the editors' desk."""

from forum.editing.views import figures, meanwhile, merge, overview, remarks, revisions, write
from forum.editing.views.blueprint import bp

__all__ = ["bp", "figures", "meanwhile", "merge", "overview", "remarks", "revisions", "write"]
