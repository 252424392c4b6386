"""Medicines from hand to hand: offered, asked for, sold, swapped, or to be had without a prescription."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.detectors.medicines.asks import AS_TYPED, ASKS
from forum.rules.engine.detectors.medicines.offers import DRUGS, OFFERS
from forum.rules.engine.detectors.medicines.told import TOLD
from forum.rules.engine.finding import Sight
from forum.rules.engine.listed import listed_in
from forum.rules.engine.marking import heard as marked
from forum.rules.engine.near import Stretch, stretches
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.spoken import Spoken, said
from forum.rules.engine.weighing import Cues, Hit, hear, more_for, outweighed

WHY = "This looks like medicine from hand to hand. Your pharmacy takes back what is left over."
ENOUGH = 2.75
REACH = 220
_AS_TYPED = Cues(*AS_TYPED)
_DRUGS = Cues(*DRUGS)
_CUES = Cues(*OFFERS, *ASKS)
_AGAINST = Cues(*TOLD)
# Of these there has to be one. Without the name of a medicine, one of those that hardly mean anything else.
_SURE = frozenset({"offer", "ask", "swap", "noscript", "source", "foreign"})
_AT_LEAST = _SURE | {"back", "cannot", "want", "post", "stock"}


_NAMES = re.compile(r"M[M -]*M|M")


def _said(reading: Reading, drugs: Sequence[Hit]) -> Iterator[Spoken]:
    """Sentences near a medicine as they are said, with one word for every medicine."""
    text = marked(reading.folded)
    near = stretches((hit[:2] for hit in drugs), REACH, REACH, len(text))
    for each in (each for each in reading.spoken if _touches(each, near)):
        heard = text[each.start : each.end]
        if heard == reading.folded[each.start : each.end]:
            yield each
        else:
            words = said(_NAMES.sub("xmed", heard))
            yield Spoken(each.start, each.end, words, frozenset(words.split()), each.quoted)


def _touches(sentence: Spoken, near: Sequence[Stretch]) -> bool:
    place = bisect_right(near, (sentence.end, 0))
    return place > 0 and near[place - 1][1] > sentence.start


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    del book
    text = marked(reading.folded)
    scan.spend(len(text))
    drugs = hear(_DRUGS, reading, scan, text)
    if not drugs:
        return
    hits = drugs + hear(_CUES, reading, scan, text, drugs) + hear(_AS_TYPED, reading, scan, near=drugs)
    hits += listed_in("trade", _said(reading, drugs), scan)
    hits.sort(key=lambda hit: hit[:2])
    heard = outweighed(
        hits, ENOUGH + more_for(reading.low), lambda: hear(_AGAINST, reading, scan, text, drugs), REACH
    )
    named = any(each.weight == 1 for _, _, each in drugs)
    if heard and "drug" in heard.kinds and heard.kinds & (_AT_LEAST if named else _SURE):
        yield Sight("medicines", heard.start, heard.end, WHY, 0.9 if heard.weight > ENOUGH else 0.75)


DETECTOR = Detector(rules=("medicines",), find=_find)
