"""A judgement in words, for whoever looks at how the rules work."""

from collections.abc import Mapping
from dataclasses import dataclass

from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.engine import Finding, Judgement, Piece, Verdict

VERDICTS: Mapping[Verdict, str] = {
    Verdict.PUBLISH: "It is published as it is.",
    Verdict.ADJUST: "It is published with the words below replaced, and an editor’s note under it.",
    Verdict.ASK: "Its author is asked first, with other words on offer.",
    Verdict.HOLD: "It waits until a moderator has read it.",
    Verdict.CARE: "It is published, help is shown at once, and a moderator is called.",
}
EFFECTS: Mapping[Effect, str] = {
    Effect.ADJUST: "take it out, with an editor’s note",
    Effect.ASK: "ask its author first",
    Effect.HOLD: "a moderator reads first",
    Effect.CARE: "show help, call a moderator",
    Effect.NOTE: "keep it on a quiet list",
    Effect.OFF: "nothing: the program does not look for it",
}
_AROUND = 60  # signs on either side of what is marked
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a text: what is meant, and a few words around it."""

    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Told:
    """One finding: where, under which rule in which version, how sure, what follows and why."""

    spot: Spot
    key: str
    version: int
    number: int | None
    title: str
    percent: int
    effect: Effect
    why: str
    instead: str | None

    @property
    def follows(self) -> str:
        """What follows, in words."""
        return EFFECTS[self.effect]

    @property
    def cited(self) -> str:
        """The rule as it is cited: "rule 6, Keep contact details private, version 1"."""
        name = f"rule {self.number}, {self.title}" if self.number else self.title
        return f"{name}, version {self.version}"


@dataclass(frozen=True, slots=True)
class Telling:
    """The verdict on a text, the rule that decided it, every finding, and how the text would read."""

    verdict: Verdict
    decided_by: str | None
    findings: tuple[Told, ...]
    text: str
    adjusted: bool

    @property
    def said(self) -> str:
        """The verdict as a sentence."""
        return VERDICTS[self.verdict]


def tell(typed: str, judgement: Judgement, book: Book) -> Telling:
    """What a book says of a text."""
    decided = book.find(judgement.rule)
    findings = tuple(told(typed, each, book) for each in judgement.findings)
    title = decided.title if decided else None
    text = "".join(_plain(each) for each in judgement.pieces)
    return Telling(judgement.verdict, title, findings, text, judgement.adjusts)


def _plain(piece: Piece) -> str:
    """A piece for people: a marker stands without the signs that keep Markdown from taking it for a link."""
    if piece.before == piece.after:
        return piece.after
    return piece.after.replace(r"\[", "[").replace(r"\]", "]")


def told(typed: str, finding: Finding, book: Book) -> Told:
    """One finding in words."""
    rule = book.rule(finding.rule)
    return Told(
        spot=spot(typed, finding.start, finding.end),
        key=rule.key,
        version=finding.version,
        number=book.numbers.get(rule.key),
        title=rule.title,
        percent=round(finding.confidence * 100),
        effect=finding.effect,
        why=finding.why,
        instead=finding.instead,
    )


def spot(typed: str, start: int, end: int) -> Spot:
    """A place with what stands around it, cut where it is long."""
    words = typed[start:end]
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST]} …"
    before, after = typed[max(0, start - _AROUND) : start], typed[end : end + _AROUND]
    left = "… " if start > _AROUND else ""
    right = " …" if end + _AROUND < len(typed) else ""
    return Spot(left + before, words, after + right)
