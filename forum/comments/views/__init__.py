"""Doors: writing (write), what the rules say (check), finding, changing one's mind (change), drafts,
reacting, and trying changed rules on comments (trial).
"""

from forum.comments.views import (
    change,
    check,
    drafts,
    find,
    react,
    trial,
    write,
)
from forum.comments.views.blueprint import bp
from forum.comments.views.write import GONE

__all__ = [
    "GONE",
    "bp",
    "change",
    "check",
    "drafts",
    "find",
    "react",
    "trial",
    "write",
]
