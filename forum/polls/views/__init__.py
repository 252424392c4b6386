"""Doors: polls for everybody (showing, voting, results), and for who keeps them (desk, making and so on)."""

from forum.polls.views import desk, making, notes, placing, results, showing, voting
from forum.polls.views.blueprint import bp

__all__ = ["bp", "desk", "making", "notes", "placing", "results", "showing", "voting"]
