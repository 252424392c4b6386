"""Doors: the pages that readers walk through, and the story page."""

from forum.pages.views import join, leave, member, more, story, walk
from forum.pages.views.blueprint import bp

__all__ = ["bp", "join", "leave", "member", "more", "story", "walk"]
