"""Doors: writing (write), finding, changing one's mind (change), drafts, reacting, moderating."""

from forum.comments.views import change, drafts, find, moderate, react, write
from forum.comments.views.blueprint import bp
from forum.comments.views.write import GONE

__all__ = ["GONE", "bp", "change", "drafts", "find", "moderate", "react", "write"]
