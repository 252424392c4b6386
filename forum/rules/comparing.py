"""What another book would make of texts that are there: judged twice, and told where that differs."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from forum.rules.book import Book
from forum.rules.engine import Finding, Judgement, Piece, Place, Standing, Verdict, judge


@dataclass(frozen=True, slots=True)
class Stored:
    """A comment that is there: its text, and who wrote it at what hour (UTC), as far as rules ask."""

    id: int
    body: str
    hour: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class Compared:
    """One text that two books judge differently: what is found only by the first, and only by the second."""

    stored: Stored
    before: Judgement
    after: Judgement
    went: tuple[Finding, ...]
    came: tuple[Finding, ...]


def compare(stored: Stored, before: Book | None, after: Book) -> Compared | None:
    """How two books differ about a text; nothing where they agree. No book at all lets everything be."""
    first = _judged(stored, before) if before else _untouched(stored.body)
    second = _judged(stored, after)
    old, new = ({_said(each): each for each in one.findings} for one in (first, second))
    went = tuple(each for said, each in old.items() if said not in new)
    came = tuple(each for said, each in new.items() if said not in old)
    if not went and not came and first.verdict is second.verdict and first.text == second.text:
        return None
    return Compared(stored, first, second, went, came)


Turn = tuple[Verdict, Verdict]


def turn(compared: Compared) -> Turn:
    """From which verdict to which."""
    return compared.before.verdict, compared.after.verdict


def turns(compared: Iterable[Compared]) -> list[tuple[Turn, int]]:
    """How many verdicts turn from what into what, the most first."""
    return Counter(map(turn, compared)).most_common()


def _judged(stored: Stored, book: Book) -> Judgement:
    standing = replace(stored.standing, attended=book.switches.attended(stored.hour))
    return judge(stored.body, standing, Place.COMMENT, book)


def _untouched(body: str) -> Judgement:
    return Judgement(Verdict.PUBLISH, None, (), (Piece(body, body),))


def _said(finding: Finding) -> tuple[object, ...]:
    """What makes two findings the same; the version of the rule does not."""
    return (finding.rule, finding.start, finding.end, finding.effect, finding.instead)
