"""What tests about speech ask: which rules see something in a text, and what is left of it."""

from forum.rules.book import Book, shipped
from forum.rules.engine import Finding, Judgement, Place, Standing, judge


def judged(text: str, place: Place = Place.COMMENT, book: Book | None = None) -> Judgement:
    return judge(text, Standing(published=20), place, book or shipped())


def seen(text: str, *rules: str, place: Place = Place.COMMENT, book: Book | None = None) -> list[Finding]:
    return [each for each in judged(text, place, book).findings if each.rule in rules]


def marked(text: str, *rules: str) -> list[str]:
    return [text[each.start : each.end] for each in seen(text, *rules)]
