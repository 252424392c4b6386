"""A name that was found, and who is nobody's clinician."""

from dataclasses import dataclass

from forum.rules.book import Book
from forum.rules.engine.names import PARTICLES, Word, is_first, strange
from forum.rules.lexicon import words

SURE, LIKELY = 0.95, 0.85


@dataclass(frozen=True, slots=True)
class Named:
    """Where a name stands, the initial for its place, and its last word in small letters."""

    start: int
    end: int
    initial: str
    last: str
    confidence: float


def nobody(book: Book) -> frozenset[str]:
    """Brands, eponyms, doctors on television: what may follow a title and is let through."""
    return book.allowed.names | words("famous-doctors")


def spared(name: list[Word], nobodies: frozenset[str]) -> bool:
    """Whether a name is nobody's: its first or only word is a brand, or the whole is somebody famous."""
    whole = " ".join(word.low for word in name)
    return whole in nobodies or (name[0].low in nobodies and not _only_shares(name))


def _only_shares(name: list[Word]) -> bool:
    """Whether a name has only a first name in common with somebody famous."""
    return len(name) > 1 and is_first(name[0].low) and strange(name[-1].low)


def after_title(name: list[Word], confidence: float) -> Named:
    """ "Dr Sarah Jones" becomes "Dr J"."""
    own = [word for word in name if not word.initial and word.low not in PARTICLES] or name
    return _named(name, own[-1], confidence)


def beside_role(name: list[Word], confidence: float) -> Named:
    """ "the physio, Tobias Crake" becomes "the physio, T"."""
    return _named(name, name[0], confidence)


def _named(name: list[Word], shown: Word, confidence: float) -> Named:
    return Named(name[0].start, name[-1].end, shown.text[0].upper(), name[-1].low, confidence)
