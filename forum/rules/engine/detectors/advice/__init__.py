"""Advice on treatment, and doses for others. Both are asked to be said as one's own, or left out.

orders        verbs that somebody is told to follow
objects       what orders are about
ways          what orders to stop, skip, refuse, start or switch look like
changing      where there are any
against_care  pushing people away from those who care for them
leaning       pushing without an order
amounts       how amounts and rhythms are written
telling       the words around them
doses         telling others how much or when
likely        both, where no pattern fits: by many small traits
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.advice import changing, telling
from forum.rules.engine.detectors.advice.against_care import PUSHING, against_care
from forum.rules.engine.detectors.advice.changing import changes
from forum.rules.engine.detectors.advice.doses import Heard, doses
from forum.rules.engine.detectors.advice.leaning import leans
from forum.rules.engine.detectors.advice.likely import (
    DOSED,
    likely_advice,
    likely_dose,
    tells_limits,
    warns_of_change,
)
from forum.rules.engine.detectors.advice.orders import Order, orders
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading, Sentence
from forum.rules.engine.rewording import Told, sights
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import places_of, said_at, words_in, words_of
from forum.rules.engine.stand_ins import DIGIT
from forum.rules.engine.traits import Hearing, hearing

ADVICE, DOSES = "medical-advice", "doses"
_AROUND = 200  # signs around a sentence in which what presses a dose may stand
_COST = 40  # how often a sentence is looked at, in the worst case
_CLOSER, _AMOUNTS = 10, 30
_DOSE = "dose"
_MARKED = re.compile(r"[MTXC]")
# Who sends others to the people who look after them advises the very thing that the rule asks for.
_SENDS = re.compile(
    r"(?<![a-z])(?<!not )(?<!n't )(?<!never )(?:ask|check|speak|talk|ring|call|phone|see|tell|discuss|"
    r"your C+ (?:can|will|could|knows))(?: \w+){0,5}?"
    r"(?: C+)+(?: \w+){0,3}? (?:if|whether|about|before|first|what|how|when|which)(?![a-z])|"
    r"C+ (?:can|will|could|may) tell you"
)
_GOES_ON = re.compile(r"(?<![a-z])(?:but|then|so|anyway|anyhow|just|still|meanwhile)(?![a-z])|;|, and ")
_PUSHES = words_of("off of taking dose body infusion injection pill stop start without medicine")
_VERBS = telling.VERBS | changing.VERBS
_FORMS = words_of(
    "sachet sachets patch patches puffs capsules sprays suppository drops syrup linctus strip tongue inject "
    "mg mgs mcg milligrams"
)
_TREATED = re.compile(r"[MTXCR]")
_ABOUT = re.compile(
    r"taking (?:it|them|those|that|em)|injecting (?:it|them|those|that|em)|"
    r"swallowing (?:it|them|those|that|em)|the lot|whole lot|everything|all of (?:it|them)|poison|rubbish|"
    r"cold turkey|wean|taper|toxi|muck|chemicals"
)
_ALL_THAT = (
    *("taking ", "injecting ", "swallowing ", "the lot", "whole lot", "everything", "all of ", "poison"),
    *("rubbish", "cold turkey", "wean", "taper", "toxi", "muck", "chemicals"),
)
# Words of which one stands in every sentence that is looked at, unless it has a mark, or is about all that.
_TELLING = telling.AMOUNTS | {DIGIT} | _PUSHES | PUSHING
_TELLING_TREATED = _TELLING | changing.BARE
# Questions that are none: "Why don't you just stop the tablets?"
_URGES = re.compile(
    r"[^a-z]*(?:(?:honestly|seriously|but|and|so)[, ]+)?why (?:not|don'?t (?:you|u)|dont u|are (?:you|"
    r"u) still|on earth"
    r"|the hell|r u still|wouldn'?t you)"
)
_ADVICE_WHY = "This reads as advice to change somebody's treatment."
_WORDINGS = {
    "stop": (
        _ADVICE_WHY,
        (
            "I would ask my care team before stopping anything.",
            "I would not change anything without my care team.",
        ),
    ),
    "start": (
        _ADVICE_WHY,
        (
            "I would ask my care team whether that could be something for me.",
            "I would not start or switch anything without my care team.",
        ),
    ),
    "cancel": (
        "This reads as advice to leave out an examination.",
        (
            "I would talk to my care team before I cancel anything.",
            ("I would ask what it is for before I say no."),
        ),
    ),
    "refuse": (
        _ADVICE_WHY,
        ("I would ask my care team before I say no to anything.", "I would ask what else there is."),
    ),
    "care": (
        "This may keep somebody from the people who look after them.",
        ("I would talk to my care team about it, and soon.", "I would have that looked at soon."),
    ),
    "lean": (
        _ADVICE_WHY,
        ("I would ask my care team before changing anything.", "What was right for me may be wrong for you."),
    ),
    _DOSE: (
        "This tells others how much to take, or when.",
        (
            "I would ask my nurse or pharmacist how much is right for me.",
            "How much is right differs, so I would ask first.",
        ),
    ),
}


def find(reading: Reading, scan: Scan, _book: Book) -> Iterator[Sight]:
    """Sentences that tell somebody what to take or leave."""
    yield from sights(reading.text, _told(reading, scan), _WORDINGS)


def _told(reading: Reading, scan: Scan) -> Iterator[Told]:
    said_by = hearing(reading)
    treated = any(each in said_by.marked for each in "MTRX")
    dosed = treated or not _FORMS.isdisjoint(reading.words)
    for place in sorted(_may_tell(reading, said_by, treated=treated)):
        sentence = reading.sentences[place]
        if sentence.quoted or (sentence.asks and not _URGES.match(sentence.low)):
            continue
        said = _heard(sentence, said_by.marked)
        found = _orders(said, scan, treated=treated)
        scan.spend(_AMOUNTS * len(said.said) if said.may_be_dose else 0)
        kind = _DOSE if doses(said, found, treated=dosed) else _advice(said, found, treated=treated)
        likely = kind or _likely(said_by, place, said, scan, dosed=dosed)
        if likely:
            rule = DOSES if likely == _DOSE else ADVICE
            yield Told(rule, sentence.start, sentence.end, likely, 0.8 if kind else 0.6)


def _may_tell(reading: Reading, said_by: Hearing, *, treated: bool) -> set[int]:
    """The sentences without which there is no advice: few, since each needs a word of it."""
    telling_words = _TELLING_TREATED if treated else _TELLING
    places = places_of(telling_words, reading.concordance.sentences) | said_by.marked_places
    begins = [each.start for each in reading.sentences]
    found = (place for each in _ALL_THAT for place in said_at(each, reading.low))
    places.update(bisect_right(begins, place) - 1 for place in found)
    return places


def _likely(said_by: Hearing, place: int, sentence: Heard, scan: Scan, *, dosed: bool) -> str | None:
    """What kind a sentence most likely is, where no pattern fits and it is worth a closer look."""
    amount = (dosed or not DOSED.isdisjoint(sentence.words)) and sentence.may_be_dose
    if not (amount or _PUSHES & sentence.words or _MARKED.search(sentence.said)):
        return None
    scan.spend(_CLOSER * len(sentence.said))
    sends = _SENDS.search(sentence.said)
    if sends and not _GOES_ON.search(sentence.said, sends.end()):
        return None
    said = said_by.at(place)
    kind = _DOSE if amount and likely_dose(said) else "lean" if likely_advice(said) else None
    if kind is None or (amount and tells_limits(sentence.said)):
        return None
    return kind if kind == _DOSE or not warns_of_change(sentence.said) else None


def _heard(sentence: Sentence, marked: str) -> Heard:
    said = marked[sentence.start : sentence.end].strip()
    words = words_in(said)
    amount = not telling.AMOUNTS.isdisjoint(words) or telling.DIGIT.search(said) is not None
    return Heard(said, words, marked[max(0, sentence.start - _AROUND) : sentence.end + _AROUND], amount)


def _advice(sentence: Heard, found: list[Order], *, treated: bool) -> str | None:
    """What kind of advice a sentence is, if it is any."""
    said, words = sentence.said, sentence.words
    change = next(changes(said, found, treated=treated), None) if found else None
    if change:
        return change.kind
    if against_care(said, words, treated=treated):
        return "care"
    return "lean" if leans(said, words) else None


def _orders(sentence: Heard, scan: Scan, *, treated: bool) -> list[Order]:
    """The orders in a sentence, where there can be any about a treatment or an amount."""
    if _VERBS.isdisjoint(sentence.words):
        return []
    about = sentence.may_be_dose or _TREATED.search(sentence.said) or _ABOUT.search(sentence.said)
    if about or (treated and not changing.BARE.isdisjoint(sentence.words)):
        scan.spend(_COST * len(sentence.said))
        return list(orders(sentence.said, _VERBS))
    return []


DETECTOR = Detector(rules=(ADVICE, DOSES), find=find)
