"""Claims as fact that nobody has shown: cures, false causes, promises for everybody, hidden truths.

claim   what a claim is, and the words that claims have in common
cures   cures, and promises for everybody
causes  false causes, illnesses that are said not to be real
harms   hidden truths, treatment as poison
doubts  what speaks against it being a claim
"""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.claims import causes, cures, doubts, harms
from forum.rules.engine.detectors.claims.claim import Claim
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading, Sentence
from forum.rules.engine.rewording import Told, sights
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import OWN, places_of, words_of
from forum.rules.engine.spoken import Spoken
from forum.rules.engine.traits import hearing, traits
from forum.rules.engine.worded import Worded

RULE = "own-experience"
_CLAIMS = Worded((each.gate, each) for each in (*cures.CLAIMS, *causes.CLAIMS, *harms.CLAIMS))
_COST = 40  # how often a sentence is looked at, in the worst case
_OWN_WORDS = OWN - {"us", "we", "our"}
_HEALED = words_of("cured healed reversed beat beaten regrew dissolved yours rid")
_FITTING = words_of(
    "stop stops prevent prevents clear clears cleared kill kills fix fixes fixed sort sorts halt halts "
    "beat beats end ends"
    " repair repairs repaired restore restores turns switch switches"
)
_CLOSER, _ENOUGH = 10, 2.7
_SAYS = words_of("cures causes hidden harm promise every")
_ABOUT = words_of("illness remedy toxin treatment illnesstext treatedtext")
_CLAIMING = traits("claims-traits").words_for(_SAYS)
_THINGS = traits("claims-traits").words_for(words_of("illness remedy toxin"))
_MARKED = re.compile("[DRTM]")
_KINDS = (("hidden", "hidden"), ("harm", "harm"), ("cures", "cure"), ("causes", "cause"))
_WORDINGS = {
    "cure": (
        "This promises others more than anybody has shown.",
        ("For me it felt as if it helped.", "That is only how it was for me; it may be different for you."),
    ),
    "cause": (
        "This says for certain what nobody has shown to be the cause.",
        ("I sometimes wonder what caused mine.", "Nobody could tell me for certain what caused mine."),
    ),
    "denial": (
        "This says that an illness is not real.",
        ("I sometimes have my doubts about my own diagnosis.", "That is how I see my own case."),
    ),
    "hidden": (
        "This says that a truth is hidden on purpose, and nobody has shown that.",
        ("I find it hard to know whom to trust.", "I wish somebody had told me more."),
    ),
    "harm": (
        "This says of a treatment what nobody has shown.",
        ("I worry about what medicines do to me.", "For me it did not feel worth it."),
    ),
}


def find(reading: Reading, scan: Scan, _book: Book) -> Iterator[Sight]:
    """Sentences that state as fact what nobody has shown."""
    yield from sights(reading.text, _told(reading, scan), _WORDINGS)


def _told(reading: Reading, scan: Scan) -> Iterator[Told]:
    marked = hearing(reading).marked
    claiming = places_of(_CLAIMS.words, reading.concordance.sentences)
    about = places_of(_THINGS, reading.spoken_concordance.sentences) | hearing(reading).marked_places
    for place in sorted(claiming | about):
        sentence = reading.sentences[place]
        if sentence.quoted or sentence.asks:
            continue
        words = reading.concordance.words[place]
        claim = _fitting(sentence, words, marked, scan) if place in claiming else None
        kind = claim.kind if claim else _likely(reading, place, marked, scan)
        if kind:
            yield Told(RULE, sentence.start, sentence.end, kind, 0.7 if claim else 0.6)


def _fitting(sentence: Sentence, words: frozenset[str], marked: str, scan: Scan) -> Claim | None:
    """The first claim whose pattern fits a sentence."""
    if not (_OWN_WORDS.isdisjoint(words) or _HEALED & words):
        return None
    scan.spend(_COST * len(sentence.low))
    said = marked[sentence.start : sentence.end]
    plain = _plain(said, sentence.low).strip()
    claim = _claim(plain, said, words)
    return None if claim is None or _is_doubted(plain, sentence.low) else claim


def _likely(reading: Reading, place: int, marked: str, scan: Scan) -> str | None:
    """What kind of claim a sentence most likely is, by its traits, though no pattern fits."""
    spoken = reading.spoken[place]
    if _CLAIMING.isdisjoint(spoken.words) or not _about_it(marked, spoken):
        return None
    scan.spend(_CLOSER * len(spoken.text))
    said = hearing(reading).at(place)
    if not traits("claims-traits").enough(said, _ENOUGH, _SAYS, _ABOUT):
        return None
    return next((kind for name, kind in _KINDS if name in traits("claims-traits").of(said)), "cure")


def _about_it(marked: str, spoken: Spoken) -> bool:
    """Whether a sentence is about an illness, a treatment, a remedy, or what is said to make people ill."""
    if not _THINGS.isdisjoint(spoken.words):
        return True
    return _MARKED.search(marked, spoken.start, spoken.end) is not None


def _is_doubted(plain: str, low: str) -> bool:
    """Whether it is others' word, a hope, a doubt or a joke."""
    if any(each.search(low) for each in (doubts.REPORTS, doubts.HEDGED, doubts.SCIENCE)):
        return True
    return doubts.JOKE.search(plain) is not None and doubts.SERIOUS.search(plain) is None


def _plain(said: str, low: str) -> str:
    """Its words, with medicines and treatments marked and all else as it was said; quotations blanked."""
    if said == low:
        return low
    return "".join(mark if mark in "MT " else sign for mark, sign in zip(said, low, strict=True))


def _claim(plain: str, said: str, words: frozenset[str]) -> Claim | None:
    for claim in _CLAIMS.among(words):
        found = claim.pattern.search(plain)
        if found and _counts(found, plain, said):
            return claim
    return None


def _counts(found: re.Match[str], plain: str, said: str) -> bool:
    before = plain[: found.start()]
    if doubts.NOT.search(before):
        return False
    own = doubts.OWN.search(plain) is not None
    if "cure" in found.groupdict():
        return not own and _cures(found["cure"], before, said)
    return not own or _HEALED_ONE.search(found.group()) is not None


_HEALED_ONE = re.compile(r"cured|healed|reversed|regrew|dissolved|beat|got rid of|yours")
_BY_ITSELF = re.compile(
    r"(?:will|can|that|which|to|you|u|and|it|diet|cleanse|juice|therapy|protocol|healing|stings|drops|"
    r"oil|herbs?|way"
    r"|water) ?\Z"
)
_STRONGEST = ("cure", "revers", "regr", "heal")


def _cures(verb: str, before: str, said: str) -> bool:
    """Whether what cures is something in general: a remedy, or a thing that does it ("reverses")."""
    named = "R" in said
    if verb in _FITTING:
        return named
    if "M" in before or "T" in before:
        return verb.startswith(_STRONGEST) and "hsct" not in before
    return named or verb.endswith(("es", "s")) or _BY_ITSELF.search(before) is not None


DETECTOR = Detector(rules=(RULE,), find=find)
