"""What a detector is."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from forum.rules.book import Book
from forum.rules.engine.finding import Place, Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

Find = Callable[[Reading, Scan, Book], Iterable[Sight]]
EVERYWHERE = frozenset(Place)
IN_PROSE = frozenset({Place.COMMENT, Place.PROFILE})


@dataclass(frozen=True, slots=True)
class Detector:
    """Looks for what goes against some rules.

    `cues` are words without which there is nothing to see, so that most texts are never looked at; empty:
    it always looks. `spares_the_team`: what moderators and editors write is not looked at. `guesses`: what
    it sees holds nothing up, nor does it where it has to give up.
    """

    rules: tuple[str, ...]
    find: Find
    places: frozenset[Place] = IN_PROSE
    cues: frozenset[str] = frozenset()
    spares_the_team: bool = False
    guesses: bool = False

    def looks_at(self, place: Place) -> bool:
        """Whether it looks at this kind of text."""
        return place in self.places
