"""Doors: the editors' desk, and what members send to it."""

from forum.editing.views import (
    calendar,
    contributing,
    figures,
    meanwhile,
    merge,
    overview,
    own,
    remarks,
    revisions,
    steps,
    story,
    write,
)
from forum.editing.views.blueprint import bp

__all__ = [
    "bp",
    "calendar",
    "contributing",
    "figures",
    "meanwhile",
    "merge",
    "overview",
    "own",
    "remarks",
    "revisions",
    "steps",
    "story",
    "write",
]
