"""What the rules about business say of a text, told shortly for tests."""

from forum.rules.book import Book, shipped
from forum.rules.engine import Finding, Place, Standing, judge

MEMBER = Standing(published=20)


def found(text: str, rule: str, standing: Standing = MEMBER, book: Book | None = None) -> list[Finding]:
    """The findings of one rule in a comment."""
    judgement = judge(text, standing, Place.COMMENT, book or shipped())
    return [each for each in judgement.findings if each.rule == rule]


def words(text: str, rule: str) -> list[str]:
    """The stretches of a comment that one rule found."""
    return [text[each.start : each.end] for each in found(text, rule)]
