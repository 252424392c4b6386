"""Reads: what the team keeps for its answers, with who changed it; what is not changed comes with Kith."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from forum.core.db import session
from forum.core.errors import Missing
from forum.core.typed import whole
from forum.team.models import ReplyTemplate, ResourceCard, Shelved
from forum.team.shipped import CARDS, TEMPLATES, Card, Template

Thing = TypeVar("Thing", Template, Card)
Row = TypeVar("Row", bound=Shelved)


@dataclass(frozen=True, slots=True)
class Kept(Generic[Thing]):
    """One of them, who changed it last and when (nobody: it came with Kith), and how often it was changed."""

    it: Thing
    by: str = ""
    at: datetime | None = None
    revision: int = 0
    archived: bool = False


def _template(key: str, row: ReplyTemplate) -> Template:
    return Template(key, row.title, row.words, row.prompt, tuple(row.cards.split()))


def _card(key: str, row: ResourceCard) -> Card:
    return Card(key, row.title, row.words, row.label, row.url, row.country)


def all_templates() -> Sequence[Kept[Template]]:
    """Every template, by title, archived ones included."""
    return _all(ReplyTemplate, TEMPLATES, _template)


def all_cards() -> Sequence[Kept[Card]]:
    """Every card, by country and title, archived ones included."""
    return sorted(_all(ResourceCard, CARDS, _card), key=lambda each: (each.it.country, each.it.title))


def template(key: str) -> Kept[Template]:
    """One of them. Raises Missing."""
    return _one(key, all_templates(), "There is no such template.")


def card(key: str) -> Kept[Card]:
    """One of them. Raises Missing."""
    return _one(key, all_cards(), "There is no such card.")


def template_in_use(key: str) -> Template | None:
    """A template that an answer may begin with; nothing for an archived one, or where there is none."""
    return next((each.it for each in all_templates() if each.it.key == key and not each.archived), None)


def cards_in_use() -> Sequence[Card]:
    """The cards that can be put below an answer."""
    return [each.it for each in all_cards() if not each.archived]


def row_of(table: type[Row], key: str) -> Row | None:
    """What is stored under a key, held until the transaction is over; nothing where that is what came."""
    number = whole(key)
    named = table.id == number if number is not None else table.shipped == key
    wanted = select(table).where(named).with_for_update().execution_options(populate_existing=True)
    return session.scalars(wanted).one_or_none()


def _all(
    table: type[Row], shipped: Mapping[str, Thing], read: Callable[[str, Row], Thing]
) -> list[Kept[Thing]]:
    found = {key: Kept(it) for key, it in shipped.items()}
    for row in session.scalars(select(table).options(joinedload(table.changed_by))):
        key = row.shipped or str(row.id)
        by, archived = row.changed_by.called, row.archived_at is not None
        found[key] = Kept(read(key, row), by, row.changed_at, row.revision, archived)
    return sorted(found.values(), key=lambda each: each.it.title.casefold())


def _one(key: str, found: Sequence[Kept[Thing]], sentence: str) -> Kept[Thing]:
    for each in found:
        if each.it.key == key:
            return each
    raise Missing(sentence)
