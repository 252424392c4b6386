"""Telling somebody else what illness they have, or reading their scans and results for them.

patterns  how people say it
tone      for sure or with a doubt, to somebody or of oneself
counting  whether it counts
"""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.detectors.diagnosis import tone
from forum.rules.engine.detectors.diagnosis.counting import Said, counts
from forum.rules.engine.detectors.diagnosis.patterns import PATTERNS
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading, Sentence
from forum.rules.engine.rewording import Told, sights
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import OWN, places_of, words_in, words_of
from forum.rules.engine.traits import hearing, traits

RULE = "diagnosis"
_AROUND = 300  # signs before and after a sentence in which what makes it certain may stand
_COST = 60  # how often a sentence is looked at, in the worst case
_SIGNS = words_of(
    "edss results report pics pictures images photos video clip blobs spots patch patches dots "
    "diagnose diagnosis"
    " answer lad scan thing oligoclonal bands levels numbers bloods nerves psychological nothing head mind"
)
_TO_SOMEBODY = words_of(
    "you your yours is are that those these means mean only he she has it sounds looks there"
)
_CLOSER, _ENOUGH = 10, 3.8
_ABOUT = words_of("illness illnesstext denies seen")
_SAYS = words_of("itis youhave sure you your denies")
_SAYING = traits("diagnosis-traits").words_for(_SAYS)
_WORDINGS = {
    "it": (
        "This reads as if it told somebody what illness they have.",
        (
            "I would ask my care team to have a look at that.",
            "I would want somebody who can examine me to say what it is.",
        ),
    ),
    "scan": (
        "This reads somebody's scan or results for them.",
        (
            "I would ask the team who ordered it what that means.",
            "I would go through it with the people who know my history.",
        ),
    ),
}
_OF_SCANS = frozenset({"scan", "reads"})


def find(reading: Reading, scan: Scan, _book: Book) -> Iterator[Sight]:
    """Sentences that say what somebody has, or what a scan shows."""
    yield from sights(reading.text, _told(reading, scan), _WORDINGS)


def _told(reading: Reading, scan: Scan) -> Iterator[Told]:
    said_by = hearing(reading)
    if not _is_about_health(said_by.marked, reading.words):
        return
    about = said_by.marked_places | places_of(_SIGNS, reading.concordance.sentences)
    for place, sentence in enumerate(reading.sentences):
        if sentence.quoted or sentence.asks:
            continue
        kind = _fitting(sentence, said_by.marked, scan) if place in about else None
        if kind or _likely(reading, place, scan):
            wording = "scan" if kind in _OF_SCANS else "it"
            yield Told(RULE, sentence.start, sentence.end, wording, 0.75 if kind else 0.6)


def _fitting(sentence: Sentence, marked: str, scan: Scan) -> str | None:
    """The kind of the first pattern that fits a sentence."""
    said = marked[sentence.start : sentence.end]
    if not _may_tell(said):
        return None
    scan.spend(_COST * len(said))
    around = marked[max(0, sentence.start - _AROUND) : sentence.end + _AROUND]
    return _kind(Said(said, around, sentence.low))


def _likely(reading: Reading, place: int, scan: Scan) -> bool:
    """Whether it most likely says what somebody has, by its traits, though no pattern fits."""
    spoken = reading.spoken[place]
    if _TO_SOMEBODY.isdisjoint(spoken.words) or _SAYING.isdisjoint(spoken.words):
        return False
    scan.spend(_CLOSER * len(spoken.text))
    return traits("diagnosis-traits").enough(hearing(reading).at(place), _ENOUGH, _SAYS, _ABOUT)


def _is_about_health(said: str, words: frozenset[str]) -> bool:
    return "D" in said or "X" in said or not _SIGNS.isdisjoint(words)


def _may_tell(said: str) -> bool:
    """Whether a sentence is about an illness or a result, without a doubt, and not about oneself."""
    words = words_in(said)
    if not _is_about_health(said, words):
        return False
    if OWN & words and tone.OWN.search(tone.OWN_FINE.sub(" ", said)):
        return False
    return tone.HEDGED.search(said) is None


def _kind(said: Said) -> str | None:
    for kind, pattern in PATTERNS:
        found = pattern.search(said.marked)
        if found and counts(kind, found, said):
            return kind
    return None


DETECTOR = Detector(rules=(RULE,), find=find)
