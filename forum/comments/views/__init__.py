"""Doors: writing (write), what the rules say (check), finding, changing one's mind (change), drafts,
reacting, moderating, what waits for moderators, and trying changed rules on comments (trial).
"""

from forum.comments.views import (
    adjust,
    change,
    check,
    drafts,
    find,
    moderate,
    react,
    trial,
    waiting,
    write,
)
from forum.comments.views.blueprint import bp
from forum.comments.views.write import GONE

__all__ = [
    "GONE",
    "adjust",
    "bp",
    "change",
    "check",
    "drafts",
    "find",
    "moderate",
    "react",
    "trial",
    "waiting",
    "write",
]
