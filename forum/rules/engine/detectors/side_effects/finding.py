"""Weighing what is said around a medicine."""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.detectors.side_effects import events, products
from forum.rules.engine.finding import Sight
from forum.rules.engine.marking import heard
from forum.rules.engine.reading import Reading, Sentence
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import places_of

RULE = "side-effects"
WHY = "A medicine and something unwanted: the team notes it, for those who watch over medicines."
ENOUGH = 2.5
_MOST = 6000  # signs of sentences around medicines that are looked at
_SHORT = 40  # signs of a sentence that hardly says more than the name of a medicine
_BEFORE = 70  # signs before an event in which it may be denied
_ASKING = re.compile(
    r"\W*(?:and |but |so |or )?(?:does|do|did|has|have|is|are|can|could|will|would|should|what|which|how"
    r"|who|any|when|why|where|was|anyone|anybody|am)(?![a-z])"
)


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    del book
    text = heard(reading.folded)
    scan.spend(len(text))
    named = set(_naming(reading, text, scan))
    looked, before = 0, ""
    for place in sorted(named | {place + 1 for place in named if place + 1 < len(reading.sentences)}):
        sentence = reading.sentences[place]
        said, before = _said(sentence, text), before if place - 1 in named else ""
        looked += len(said)
        if looked > _MOST:
            return
        if not sentence.quoted and _is_unwanted(said, "" if place in named else before, scan):
            yield Sight(RULE, sentence.start, sentence.end, WHY, 0.8)
            return
        before = said


def _naming(reading: Reading, text: str, scan: Scan) -> Iterator[int]:
    """The sentences that name a medicine, or a product that has no name of its own."""
    classes = places_of(products.CLASS_WORDS, reading.concordance.sentences)
    for place in range(len(reading.sentences)) if "M" in text else sorted(classes):
        here = reading.sentences[place]
        in_class = place in classes and scan.first(products.CLASSES, reading.low, here.start, here.end)
        if in_class or text.find("M", here.start, here.end) >= 0:
            yield place


def _said(sentence: Sentence, text: str) -> str:
    """A sentence in small letters in which only names of medicines are marked."""
    marked = text[sentence.start : sentence.end]
    if "M" not in marked:
        return sentence.low
    said, place = [], 0
    for found in re.finditer("M+", marked):
        said += [sentence.low[place : found.start()], found.group()]
        place = found.end()
    return "".join([*said, sentence.low[place:]])


def _is_unwanted(said: str, before: str, scan: Scan) -> bool:
    """Whether a sentence tells of something unwanted; `before` is the one that names the medicine for it."""
    scan.spend(12 * len(said))
    if events.ELSEWHERE.search(said) or (_asks(said) and not _tells(said)):
        return False
    if not before and (_really(events.FAILS, said) or _really(events.SPECIAL, said)):
        return True
    weight = ENOUGH if _did(said) else _weight(said)
    return weight > 0 and weight + (_follows(said, before) if before else 0.0) >= ENOUGH


def _asks(said: str) -> bool:
    return said.rstrip("\"') \n").endswith("?")


def _tells(said: str) -> bool:
    """Whether a question tells something before it asks, as "it gave me hives, anyone else?" does."""
    return not _ASKING.match(said) and events.CAUSES.search(said) is not None


def _really(pattern: re.Pattern[str], said: str) -> bool:
    found = pattern.search(said)
    return found is not None and not events.MAYBE.search(said, 0, found.start())


def _did(said: str) -> bool:
    """Whether a medicine did something to somebody that was not good."""
    return _really(events.DID, said) and not events.WELL.search(said)


def _weight(said: str) -> float:
    """How much a sentence says of something unwanted; nothing when there is no event in it."""
    if _event(events.STRONG, said):
        weight = 2.0
    elif _event(events.MILD, said) and not events.WELL.search(said):
        weight = 1.0
    else:
        return 0.0
    if events.CAUSES.search(said):
        weight += 1.5
    elif events.JOINS.search(said):
        weight += 1.0
    elif events.LOOSELY.search(said):
        weight += 0.5
    return weight + (0.5 if events.PERSON.search(said) else 0.0)


def _event(pattern: re.Pattern[str], said: str) -> bool:
    """Whether there is an event of this kind that is not denied, feared or what the medicine is for."""
    for found in pattern.finditer(said):
        start = max(0, found.start() - _BEFORE)
        kept = events.DENIED, events.MEANT_FOR, events.MAYBE
        if not any(each.search(said, start, found.start()) for each in kept):
            return True
    return False


def _follows(said: str, before: str) -> float:
    """What the sentence before adds, and that it is another one."""
    if _asks(before) or events.MAYBE.search(before) or events.ELSEWHERE.search(before):
        return -2.0
    if events.JOINS.search(before) and not events.JOINS.search(said):
        return 0.5
    return 0.0 if len(before) < _SHORT else -0.5


DETECTOR = Detector(rules=(RULE,), find=_find)
