"""What is shown of the desk elsewhere: what members are told of their stories, and why one is archived."""

from collections.abc import Sequence
from typing import Any

from flask import Flask

from forum.accounts.policy import Line
from forum.accounts.roles import Role
from forum.accounts.told import NO_NUMBER, Part, Waits
from forum.editing.queries.piece import why_archived
from forum.editing.queries.told import unread
from forum.editing.queries.waiting import how_many_wait
from forum.editing.wording import told


def _say(rows: Sequence[Any]) -> Sequence[Line]:
    return [told(rows)]


PART = Part((unread(NO_NUMBER),), _say)
WAITS = Waits(Role.EDITOR, how_many_wait())


def register(app: Flask) -> None:
    """Make it known to the page of a story."""
    app.extensions["kith.why_archived"] = why_archived
