"""What listeners ask: under which rule, in which version, something was decided; whether a comment waits."""

from forum.comments.models import KeptFinding, Tombstone, TombstoneKind
from forum.core.db import session
from forum.core.errors import Missing
from forum.moderation.actions import Under
from forum.rules.book import Book
from forum.rules.queries import book, current


def under(found: KeptFinding) -> Under:
    """The rule that a finding cites, as it was then."""
    return Under(found.rule, found.version, found.edition)


def under_now(rule: str | None) -> Under:
    """A rule as it stands now."""
    book = current()
    found = book.find(rule) if rule else None
    return Under(rule, found.version if found else None, book.edition)


def under_then(rule: str | None, edition: int) -> Under:
    """A rule as it stood in the edition by which somebody decided."""
    found = book(edition).find(rule)
    return Under(rule, found.version if found else None, edition)


def against(under: Under) -> str:
    """What is said of a decision where whoever decided said nothing: which rule it goes against."""
    held = _book(under.edition)
    rule = held.find(under.rule)
    if rule is None:
        return "A moderator has to read it before anybody else does."
    number = held.numbers.get(rule.key)
    return f"It goes against {f'rule {number}' if number else 'a rule'}, “{rule.title}”."


def _book(edition: int | None) -> Book:
    try:
        return book(edition) if edition else current()
    except Missing:
        return current()


def waiting(comment_id: int) -> Tombstone | None:
    """What stands in the place of a comment that waits for a moderator."""
    stone = session.get(Tombstone, comment_id, populate_existing=True)
    return stone if stone and stone.kind is TombstoneKind.HELD else None


def waits_by_the_rules(comment_id: int) -> Tombstone | None:
    """The same, if no person decided that it should, or reported it."""
    stone = waiting(comment_id)
    return stone if stone and stone.by_id is None and stone.reports is None else None
