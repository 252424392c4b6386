"""Judge a text: every detector in turn, then one verdict. Pure: the same in, the same out."""

import logging
import re
from collections.abc import Iterable, Iterator, Sequence

from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.engine import phrases
from forum.rules.engine.adjusting import pieces
from forum.rules.engine.detectors import DETECTORS, Detector
from forum.rules.engine.detectors.personal import emails
from forum.rules.engine.doubting import without_doubtful
from forum.rules.engine.finding import Finding, Given, Gone, Place, Sight, Standing, Verdict
from forum.rules.engine.judgement import Judgement
from forum.rules.engine.near import holds, meet
from forum.rules.engine.reading import Reading
from forum.rules.engine.returning import places, plain
from forum.rules.engine.scan import BUDGET, OverBudget, Scan

FIRST_COMMENTS = "first-comments"
TOTAL = 2_600_000  # signs that all detectors together may look at in one text
_READ_ALL_THE_SAME = frozenset({"safety", "contact-details"})
TOO_TANGLED = "This text is too tangled for a quick look, so a moderator reads it first."
TAKEN_OUT_BEFORE = "A moderator took these words out of this comment before."
_log = logging.getLogger(__name__)


def judge(
    typed: str,
    standing: Standing,
    place: Place,
    book: Book,
    gone: Sequence[Gone] = (),
    given: Sequence[Given] = (),
) -> Judgement:
    """What the rules say of a text by somebody of this standing, in this place.

    What is `gone` from it already, by a moderator's hand, does not come back. What is `given` back to its
    author is not replaced another time.
    """
    reading = Reading(typed)
    sights = _seen(reading, standing, place, book)
    if not any(each.why is TOO_TANGLED for each in sights):
        sights = without_doubtful(sights, reading)
    sights = _without_idle_guesses(_without_hosts_of_mail(sights))
    seen = _without_given(_findings(sights, reading, standing, book), typed, given)
    findings = tuple(sorted(seen, key=lambda each: each.start))
    findings += tuple(_come_back(typed, gone, book))
    if place is Place.COMMENT:
        findings += tuple(_waits(typed, standing, book))
    deciding = _deciding(findings)
    verdict = Verdict(deciding.effect.value) if deciding else Verdict.PUBLISH
    cut = pieces(typed, findings, reading.marks)
    return Judgement(verdict, deciding.rule if deciding else None, findings, cut)


# What rules are about, said once more in the ways that detectors look for by different means.
_SAID_OTHERWISE = (
    "jo (at) example (dot) com, jo@example.com, www.example.com, https://example.com, skype me: @jo.example",
    "Call 020 7946 0812 or oh seven seven double oh. 14 High Street, SW1A 1AA. NHS 943 476 5919.",
    "Born 1/2/1980, I am 12, in year 9, my mum said so. You are a mod? See my photo: [name].",
    "Dr Jo Smith, MD, f*** s3lling.",
)


def ready(book: Book) -> None:
    """Work out now what is worked out once, list by list, so that nobody waits for it while they write."""
    cues = " ".join(min(each.cues) for each in DETECTORS if each.cues)
    examples = (said for rule in book.rules for said in (*rule.good, *rule.bad))
    for said in (cues, *_SAID_OTHERWISE, *examples):
        judge(said, Standing(), Place.COMMENT, book)
    phrases.ready()


def _seen(reading: Reading, standing: Standing, place: Place, book: Book) -> list[Sight]:
    """What all detectors see. Where one gives up, a moderator reads the text, and most others are spared."""
    sights: list[Sight] = []
    left, tangled = TOTAL, False
    for detector in DETECTORS:
        if not detector.looks_at(place) or (tangled and detector.rules[0] not in _READ_ALL_THE_SAME):
            continue
        scan = Scan()
        found = _seen_by(detector, reading, scan, standing, book)
        left -= BUDGET - max(0, scan.left)
        if detector.guesses:
            sights += found or []
            continue
        if found is None or left < 0:
            tangled = True
            found = [Sight(detector.rules[0], 0, len(reading.low), TOO_TANGLED, 0.5, effect=Effect.HOLD)]
        sights += found
    return sights


def _seen_by(
    detector: Detector, reading: Reading, scan: Scan, standing: Standing, book: Book
) -> list[Sight] | None:
    """What one detector sees; nothing at all where it has to give up."""
    if detector.spares_the_team and standing.team:
        return []
    if all(book.effect(rule) is Effect.OFF for rule in detector.rules):
        return []
    if detector.cues and not detector.cues & reading.words:
        return []
    try:
        return list(detector.find(reading, scan, book))
    except OverBudget:
        return None
    except Exception as fault:  # noqa: BLE001 - a fault in a rule must never publish what it did not read
        _log.error("The detector of %s failed: %s.", detector.rules[0], type(fault).__name__)
        return None


def _without_hosts_of_mail(sights: list[Sight]) -> list[Sight]:
    """Without hosts that are the second half of an e-mail address: that one is taken out whole."""
    mail = [each for each in sights if each.instead == emails.INSTEAD]

    def is_half(sight: Sight) -> bool:
        return sight.rule == "links" and not sight.typed and any(holds(each, sight) for each in mail)

    return [each for each in sights if not is_half(each)]


# Rules of one kind: where one of them was seen, there is nothing to guess of the other.
_KIN = {"doses": "medical-advice"}


def _without_idle_guesses(sights: list[Sight]) -> list[Sight]:
    """Without the guesses of what a detector saw at the same place, or of what is less likely there."""
    seen = [each for each in sights if not each.guess]

    def is_idle(guess: Sight) -> bool:
        return any(_kin(each) == _kin(guess) and meet(each, guess) for each in seen) or any(
            each.guess
            and each.confidence > guess.confidence
            and _kin(each) == _kin(guess)
            and meet(each, guess)
            for each in sights
        )

    return [each for each in sights if not (each.guess and is_idle(each))]


def _kin(sight: Sight) -> str:
    return _KIN.get(sight.rule, sight.rule)


def _findings(sights: Iterable[Sight], reading: Reading, standing: Standing, book: Book) -> Iterator[Finding]:
    known = set()
    for sight in sights:
        rule = book.rule(sight.rule)
        effect = _effect(sight, book, standing)
        start, end = sight.typed or reading.span(sight.start, sight.end)
        meant = standing.newcomer or not sight.newcomers_only
        if not meant or effect is Effect.OFF or (sight.rule, start, end) in known:
            continue
        known.add((sight.rule, start, end))
        confidence = round(sight.confidence, 2)
        yield Finding(rule.key, rule.version, start, end, sight.why, confidence, effect, sight.instead)


def _without_given(findings: Iterable[Finding], typed: str, given: Sequence[Given]) -> list[Finding]:
    """Without what would replace words that a person has given back under the same rule."""
    spots = [
        (each.rule, found.span()) for each in given for found in re.finditer(re.escape(each.words), typed)
    ]

    def is_given(finding: Finding) -> bool:
        return finding.effect is Effect.ADJUST and any(
            rule == finding.rule and start <= finding.start and finding.end <= end
            for rule, (start, end) in spots
        )

    return [each for each in findings if not is_given(each)]


def _effect(sight: Sight, book: Book, standing: Standing) -> Effect:
    said = book.effect(sight.rule)
    return said if said is Effect.OFF or sight.effect is None else sight.effect


def _come_back(typed: str, gone: Sequence[Gone], book: Book) -> Iterator[Finding]:
    for each in gone:
        rule = book.find(each.rule)
        for start, end in places(typed, each.words, each.instead) if rule else ():
            if rule and (not each.quoted or _is_quoted(typed, start)):
                instead = plain(each.instead)
                yield Finding(
                    each.rule, rule.version, start, end, TAKEN_OUT_BEFORE, 1.0, Effect.ADJUST, instead
                )


def _is_quoted(typed: str, place: int) -> bool:
    return typed[typed.rfind("\n", 0, place) + 1 :].lstrip().startswith(">")


def _waits(typed: str, standing: Standing, book: Book) -> Iterator[Finding]:
    """The first comments of a member, and at hours when nobody is there, as the book says."""
    why = book.switches.waits(standing)
    if why and not standing.team:
        rule = book.rule(FIRST_COMMENTS)
        yield Finding(rule.key, rule.version, 0, len(typed), why, 1.0, Effect.HOLD)


# Crisis is never blocked: where somebody may be in danger, what else they wrote does not keep them waiting.
# Only words that push another towards harm are held all the same.
_PUSHES = "safety"
_ORDER = (Effect.CARE, Effect.HOLD, Effect.ASK, Effect.ADJUST)


def _deciding(findings: tuple[Finding, ...]) -> Finding | None:
    pushing = [each for each in findings if each.rule == _PUSHES and each.effect is Effect.HOLD]
    if pushing:
        return pushing[0]
    for effect in _ORDER:
        found = [each for each in findings if each.effect is effect]
        if found:
            return max(found, key=lambda each: each.confidence)
    return None
