"""What listeners ask: under which rule, in which version, something was decided; whether a comment waits."""

from forum.comments.models import KeptFinding, Tombstone, TombstoneKind
from forum.core.db import session
from forum.moderation.actions import Under
from forum.rules.queries import current


def under(found: KeptFinding) -> Under:
    """The rule that a finding cites, as it was then."""
    return Under(found.rule, found.version, found.edition)


def under_now(rule: str | None) -> Under:
    """A rule as it stands now."""
    book = current()
    found = book.find(rule) if rule else None
    return Under(rule, found.version if found else None, book.edition)


def waiting(comment_id: int) -> Tombstone | None:
    """What stands in the place of a comment that waits for a moderator."""
    stone = session.get(Tombstone, comment_id, populate_existing=True)
    return stone if stone and stone.kind is TombstoneKind.HELD else None


def waits_by_the_rules(comment_id: int) -> Tombstone | None:
    """The same, if no person decided that it should."""
    stone = waiting(comment_id)
    return stone if stone and stone.by_id is None else None
