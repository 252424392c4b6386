"""A comment's words as the rules would have them: a moderator's first draft of an adjustment. Pure."""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.engine import Finding, Place, Standing, judge

_OFFERS = {Effect.ADJUST, Effect.ASK, Effect.HOLD}
SOMEBODY = Standing(published=20)  # what waits because of who wrote it is not a matter of words


def rewritten(text: str, book: Book) -> str:
    """With each place that a rule has other words for in those words."""
    done, place = "", 0
    for found in _in_order(text, book):
        done += text[place : found.start] + (found.instead or "")
        place = found.end
    return done + text[place:]


def _in_order(text: str, book: Book) -> Iterator[Finding]:
    """What has other words on offer, each place once."""
    found = judge(text, SOMEBODY, Place.COMMENT, book).findings
    offers = [each for each in found if each.instead and each.effect in _OFFERS and each.start < each.end]
    place = 0
    for each in sorted(offers, key=lambda one: (one.start, -one.end)):
        if each.start >= place:
            place = each.end
            yield each
