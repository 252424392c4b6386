"""Writes: templates and cards, each with who changed it last."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from forum.accounts.models import Member
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.core.errors import Conflict, Missing
from forum.team import policy
from forum.team.models import ReplyTemplate, ResourceCard
from forum.team.queries.shelf import row_of
from forum.team.shipped import CARDS, TEMPLATES, Card, Template

Row = ReplyTemplate | ResourceCard


class ChangedMeanwhile(Conflict):
    """Somebody changed the same one since the form was opened."""

    def __init__(self, who: str) -> None:
        super().__init__(
            f"{who} has changed this meanwhile. Press the button again to put your words in place of theirs."
        )


def add(moderator: Member, it: Template | Card, now: datetime) -> int:
    """Keep a new one; its number is its key from now on."""
    insist(policy.may_keep(moderator))
    row = _table(it)(**_values(it), changed_by_id=moderator.id, changed_at=now, revision=1)
    session.add(row)
    session.flush()
    return row.id


def change(moderator: Member, it: Template | Card, now: datetime, *, opened_on: int) -> None:
    """Put this in place of what stands under the same key; `opened_on` is the revision that its form showed.

    Raises ChangedMeanwhile, or Missing where there is nothing under that key.
    """
    row = _row(moderator, it, now)
    if row.revision != opened_on:
        raise ChangedMeanwhile(row.changed_by.called)
    for name, value in _values(it).items():
        setattr(row, name, value)
    _sign(row, moderator, now)


def archive(moderator: Member, it: Template | Card, now: datetime) -> None:
    """Offer it for new answers no longer; answers that were written with it stay. Twice is once."""
    row = _row(moderator, it, now)
    if row.archived_at is None:
        row.archived_at = now
        _sign(row, moderator, now)


def bring_back(moderator: Member, it: Template | Card, now: datetime) -> None:
    """Offer it again. Twice is once."""
    row = _row(moderator, it, now)
    if row.archived_at is not None:
        row.archived_at = None
        _sign(row, moderator, now)


def _table(it: Template | Card) -> type[Row]:
    return ReplyTemplate if isinstance(it, Template) else ResourceCard


def _values(it: Template | Card) -> Mapping[str, Any]:
    values = asdict(it)
    del values["key"]
    return values | ({"cards": " ".join(it.cards)} if isinstance(it, Template) else {})


def _row(moderator: Member, it: Template | Card, now: datetime) -> Row:
    """Its row, held. A shipped one has none until somebody changes it: it is written down as it came."""
    insist(policy.may_keep(moderator))
    came = TEMPLATES.get(it.key) if isinstance(it, Template) else CARDS.get(it.key)
    if came:
        signed = {"changed_by_id": moderator.id, "changed_at": now, "revision": 0}
        add_once(_table(it), **_values(came), **signed, shipped=it.key)
    row = row_of(_table(it), it.key)
    if row is None:
        raise Missing("That is not here any more.")
    return row


def _sign(row: Row, moderator: Member, now: datetime) -> None:
    row.changed_by_id, row.changed_at, row.revision = moderator.id, now, row.revision + 1
