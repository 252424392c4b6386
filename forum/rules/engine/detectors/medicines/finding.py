"""Medicines from hand to hand: offered, asked for, sold, swapped, or to be had without a prescription."""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.detectors.medicines.asks import AS_TYPED, ASKS
from forum.rules.engine.detectors.medicines.offers import OFFERS
from forum.rules.engine.detectors.medicines.told import TOLD
from forum.rules.engine.finding import Sight
from forum.rules.engine.marking import heard as marked
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.weighing import Heard, hear, heaviest

WHY = "This looks like medicine from hand to hand. Your pharmacy takes back what is left over."
ENOUGH = 3.0
REACH = 220
_CUES = (*OFFERS, *ASKS, *TOLD)
# Of these there has to be one. Without the name of a medicine, one of those that hardly mean anything else.
_SURE = frozenset({"offer", "ask", "swap", "noscript", "source", "foreign"})
_AT_LEAST = _SURE | {"back", "cannot", "want", "post", "spare", "stock"}


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    del book
    if not reading.words & _WORTH_A_LOOK:
        return
    text = marked(reading.folded)
    scan.spend(len(text))
    hits = hear(_CUES, reading, scan, text)
    drugs = [each.weight for _, _, each in hits if each.kind == "drug"]
    if not drugs:
        return
    heard = heaviest(sorted(hits + hear(AS_TYPED, reading, scan), key=lambda hit: hit[:2]), REACH)
    if heard and _is_trade(heard, _AT_LEAST if max(drugs) == 1 else _SURE):
        yield Sight("medicines", heard.start, heard.end, WHY, 0.9 if heard.weight > ENOUGH else 0.75)


def _is_trade(heard: Heard, one_of: frozenset[str]) -> bool:
    return heard.weight >= ENOUGH and "drug" in heard.kinds and bool(heard.kinds & one_of)


_WORTH_A_LOOK = frozenset().union(
    *(each.gate for each in _CUES + AS_TYPED if each.weight > 0 and each.kind in _AT_LEAST)
)

DETECTOR = Detector(rules=("medicines",), find=_find)
