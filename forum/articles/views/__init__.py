"""Doors: closing the comments on a story, editor's notes, what an author tells; and of the editors' desk
topics, series, tags, the front page, standing pages.
"""

from forum.articles.views import authors, closing, front, notes, series, standing, tags, topics
from forum.articles.views.blueprint import bp

__all__ = ["authors", "bp", "closing", "front", "notes", "series", "standing", "tags", "topics"]
