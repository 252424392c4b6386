"""Signs that say little alone and much together: weighed where they stand close to each other."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from copy import copy
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from forum.rules.engine.concordance import Concordance
from forum.rules.engine.index import Index
from forum.rules.engine.needs import Needs, needs
from forum.rules.engine.reading import Reading, Sentence
from forum.rules.engine.scan import Scan
from forum.rules.engine.stand_ins import MARKS

REACH = 400  # signs within which cues belong together
_MOST = 10  # times that one pattern is counted in one sentence
_PLENTY = 250  # cues after which a text is not looked at further
_TANGLED = 3.0  # what so many have to weigh at least, or a moderator reads it
_NEAR = 60  # of these at most


@dataclass(frozen=True)
class Part:
    """One pattern of a cue, and what must be there for each of its branches."""

    branches: tuple[Needs, ...]
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class Cue:
    """One of those signs. Of cues of one kind only the heaviest counts; a negative weight speaks against."""

    kind: str
    weight: float
    parts: tuple[Part, ...] = ()


Hit = tuple[int, int, Cue]
Candidate = tuple[Cue, re.Pattern[str]]


@dataclass(frozen=True, slots=True)
class Heard:
    """Cues that stand together: where, how heavy they are, what kinds they are of."""

    start: int
    end: int
    weight: float
    kinds: frozenset[str]


def cue(kind: str, weight: float, *patterns: str) -> Cue:
    """A cue for any of these patterns, between words, in small letters."""
    between = [rf"(?<![^\W_])(?:{each})(?![^\W_])" for each in patterns]
    return Cue(kind, weight, tuple(Part(needs(each, between=True), re.compile(each)) for each in between))


class Cues:
    """Many cues, found by the words that they need: there `#` is a digit, `£` money, M, T and C are marks."""

    def __init__(self, *cues: Cue) -> None:
        self.all = cues
        self._parts = [(each, part.pattern) for each in cues for part in each.parts]
        self._index = Index(part.branches for each in cues for part in each.parts)

    def worth_a_look(
        self, words: Concordance, among: Set[int] | None = None
    ) -> Iterator[tuple[int, list[Candidate]]]:
        """The sentences where there may be cues, of all or of these, in order, and which ones."""
        for number, places in self._index.near(words, among):
            yield number, [self._parts[place] for place in places]


def hear(
    cues: Cues, reading: Reading, scan: Scan, text: str | None = None, near: Sequence[Hit] | None = None
) -> list[Hit]:
    """The cues in a text, in order; in `text` instead where it is another look at the same signs.

    With `near` only in sentences that are within reach of one of these.
    """
    found: list[Hit] = []
    heard = reading.folded if text is None else text
    words = reading.concordance if text is None else _marked(reading, text)
    sentences = reading.sentences
    among = None if near is None else _within_reach(sentences, near)
    for number, parts in cues.worth_a_look(words, among):
        found += _in_sentence(parts, heard, sentences[number], scan)
        if len(found) > _PLENTY:
            return _plenty(found, scan)
    return sorted(found, key=lambda hit: hit[:2])


def _plenty(found: list[Hit], scan: Scan) -> list[Hit]:
    """What is found when there is more than anybody needs: enough, or too tangled. Raises OverBudget."""
    found.sort(key=lambda hit: hit[:2])
    heard = heaviest(found)
    if heard is None or 0 <= heard.weight < _TANGLED:
        scan.spend(scan.left + 1)
    return found


def _within_reach(sentences: Sequence[Sentence], near: Sequence[Hit]) -> Set[int]:
    """The numbers of the sentences that are near one of these."""
    starts, ends = [each.start for each in sentences], [each.end for each in sentences]
    reached: set[int] = set()
    for start, end, _ in near[:_NEAR]:
        reached.update(range(bisect_right(ends, start - REACH), bisect_left(starts, end + REACH)))
    return reached


def _in_sentence(
    parts: Iterable[tuple[Cue, re.Pattern[str]]], heard: str, sentence: Sentence, scan: Scan
) -> Iterator[Hit]:
    for each, pattern in parts:
        for hit in islice(scan.all(pattern, heard, sentence.start, sentence.end), _MOST):
            yield hit.start(), hit.end(), each


def weigh(says: Cues, against: Cues, reading: Reading, scan: Scan, enough: float) -> Heard | None:
    """Where cues weigh enough, and still do with what speaks against it."""
    hits = hear(says, reading, scan)
    return outweighed(hits, enough, lambda: hear(against, reading, scan, near=hits))


def outweighed(
    hits: list[Hit], enough: float, against: Callable[[], list[Hit]], reach: int = REACH
) -> Heard | None:
    """The same for hits that are there already; what speaks against them is looked for only when needed."""
    if not may_come_to(enough, hits, reach):
        return None
    heard = heaviest(sorted(hits + against(), key=lambda hit: hit[:2]), reach)
    return heard if heard and heard.weight >= enough else None


@lru_cache(maxsize=2)
def _marked(reading: Reading, text: str) -> Concordance:
    """The words of a text in which words about health are marked: those of the reading, and the marks."""
    marked = copy(reading.concordance)
    places = {mark: tuple(_sentences_with(mark, text, reading.sentences)) for mark in sorted(MARKS)}
    words = list(marked.words)
    for mark, numbers in places.items():
        for number in numbers:
            words[number] |= {mark}
    marked.words, marked.sentences = words, {**marked.sentences, **places}
    return marked


def _sentences_with(mark: str, text: str, sentences: Sequence[Sentence]) -> Iterator[int]:
    """The numbers of the sentences in which a mark stands."""
    ends = [each.end for each in sentences]
    place = text.find(mark)
    while place >= 0:
        number = bisect_right(ends, place)
        yield number
        place = text.find(mark, ends[number])


def heaviest(hits: Sequence[Hit], reach: int = REACH) -> Heard | None:
    """Where cues weigh most within reach of each other."""
    best = None
    for near in _windows(hits, reach):
        heard = _together(near)
        if best is None or heard.weight > best.weight:
            best = heard
    return best


def may_come_to(enough: float, hits: Sequence[Hit], reach: int = REACH) -> bool:
    """Whether cues come to so much somewhere."""
    heard = heaviest(hits, reach)
    return heard is not None and heard.weight >= enough


def _windows(hits: Sequence[Hit], reach: int) -> Iterator[Sequence[Hit]]:
    """Stretches of hits within reach, each only where it has a hit that the one before had not."""
    last = 0
    for place, (start, _, _) in enumerate(hits):
        stop = max(place, last)
        while stop < len(hits) and hits[stop][0] < start + reach:
            stop += 1
        if stop > last:
            yield hits[place:stop]
        last = stop


def _together(near: Sequence[Hit]) -> Heard:
    weights: dict[str, float] = {}
    for _, _, each in near:
        weights[each.kind] = max(weights.get(each.kind, each.weight), each.weight, key=heft)
    told = [hit for hit in near if hit[2].weight > 0] or near
    start, end = min(hit[0] for hit in told), max(hit[1] for hit in told)
    return Heard(start, end, sum(weights.values()), frozenset(weights))


def heft(weight: float) -> tuple[float, float]:
    """By this the heaviest is chosen: of two that are as heavy, the one that speaks for it, in any order."""
    return abs(weight), weight


# Signs of a text from which on so much more must be heard: long ones say many things.
_LONGER = ((450, 3.5), (300, 3.0), (220, 2.0), (150, 1.25), (110, 0.75))


def more_for(text: str) -> float:
    """How much more a text of this length has to say before it is enough."""
    return next((more for signs, more in _LONGER if len(text) > signs), 0.0)
