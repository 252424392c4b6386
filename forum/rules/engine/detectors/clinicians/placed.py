"""Names beside a role: "the physio, Tobias Crake", "Ida Holm, our MS nurse", "Kim Oster, NP", "under "
"Lockhart at".
"""

import re
from collections.abc import Iterator

from forum.rules.engine.detectors.clinicians.named import LIKELY, SURE, Named, beside_role, spared
from forum.rules.engine.detectors.clinicians.words import LETTER_CUES, ROLES, letters
from forum.rules.engine.names import (
    Word,
    could_be,
    doubtful,
    everyday,
    full_name,
    is_first,
    strange,
    words_from,
)
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.speech import words_of
from forum.rules.engine.within import CLOSELY
from forum.rules.lexicon import words

_BETWEEN = re.compile(
    r"(?: (?:at|in|on|from|for|with) [^.!?,;:\n()]{2,40}?(?:,|(?= is | was | called )))?"
    r"(?: ?[,:(–-] ?|'s name (?:is|was)|s name (?:is|was)| )"
    r"(?: ?(?:is|was|who is|who's|who was|he's|she's|called|named|calls? (?:himself|herself)|"
    r"by the name of|goes by|"
    r"name of|(?:her|his|their|whose) name(?: is|'s| was)|her name's|a|an|there|there is|there was|mr|mrs|"
    r"ms|miss)"
    r"(?=[ ,:])[ ,:]{0,2}){0,3} ?[\"']?"
)
# "The OT who measured the stairs was called ..."; not the OT's dog.
_LATER = re.compile(
    r"(?:,? (?:who|that|which)| (?:i|we|they|at|in|on|from|with)) [^.!?;:\n()]{2,70}?,? ?"
    r"(?: is| was|'s) (?:actually |also )?(?:called|named|known as) |"
    r",? (?:who|that) [^.!?;:\n()]{2,70}?,? goes by "
)
_NAMING = frozenset({"called", "named", "known", "goes"})
_SOMETHING_ELSE = re.compile(
    r"\b(?:dog|cat|puppy|parrot|horse|pet|son|daughter|child|baby|kids?|husband|wife|brother|sister|mum|dad|"
    r"friend|said|says|told|tells|thinks?|thought|drug|tablets?|film|book|novel|play|series|programme|show|"
    r"exercise|app|test|disease|condition|method)\b|"
    r"\b(?:it(?: is|'s)|(?:this|that|what)(?: is|'s| was)) (?:also |actually )?(?:called|named|known)"
)
_STORY = re.compile(r"\b(?:book|film|novel|play|series|programme|show|story|sitcom|soap)\b")
_OURS = re.compile(r"\b(?:my|our|the|a|his|her|their|your|this|new|old|eye|ms|lead) $")
_CLOSED = {"(": ")", ",": ",", "-": " -", "–": " –"}
_CALLED = re.compile(r"(?:called|named|name|known as)\b")
_ENDS_LIKE = re.compile(
    r"(?:"
    r"(?: ?[,(-] ?|[ ])(?:she's|he's|they're|she is|he is|shes|hes|who is|who's|who was|is|was|as|both|"
    r",)?[ ]?"
    r"(?:my|our|the|a|an|their|your|ur|his|her|new|ex|old|former)?[ ]?(?:[\w-]{2,20} ){0,2}"
    r")$"
)
_BACK = re.compile(
    r"(?:[A-Z][\w'-]{1,30}|[A-Z]\.?)(?: (?:[A-Z][\w'-]{1,30}|[A-Z]\.?|van|von|der|den|de|la|del|di|da|al|"
    r"el|bin|ter|mac)){1,4}(?= ?[,(-]| )"
)
_CAPITAL = re.compile(r"[A-Z](?<= .)")
_VERBS = tuple(
    f"{verb} " for verb in words_of("under by to saw seeing see seen had have got rate recommend avoid about")
)
_WHOSE = re.compile(
    r"\b(?:under|seen by|treated by|referred to|saw|seeing|see|seen|had|have|got|rate|recommend|avoid|"
    r"about) $"
)
_LONGEST_VERB = 12
_THERE = re.compile(
    r" (?:at|in|from|over at|down at) (?:the |st )?[A-Z]|,? (?:as|for) (?:a|an|my|your|ur|their|his|her|our) "
)
_MAY = frozenset({"will", "may"})  # "the doctor will see you" in capitals
_BEHIND = 70
_GLUE = re.compile(r" ?[,(]? ?$")


def placed(reading: Reading, scan: Scan, nobodies: frozenset[str]) -> Iterator[Named]:
    """Every full name beside a role."""
    roles = [role for role, _ in ROLES.found(reading, scan)]
    for role in roles:
        yield from _behind_role(reading, role, nobodies)
        yield from _later(reading, role, nobodies)
        yield from _before_role(reading, scan, role.start(), nobodies)
    for place in letters(reading, scan) if LETTER_CUES & reading.words else ():
        scan.spend(2 * CLOSELY)
        yield from _before_letters(reading, scan, place, nobodies)
    if roles:
        yield from _under(reading, scan, nobodies)


def _behind_role(reading: Reading, role: re.Match[str], nobodies: frozenset[str]) -> Iterator[Named]:
    between = _BETWEEN.match(reading.low, role.end())
    if between is None or _STORY.search(between.group()):
        return
    name = list(full_name(reading, between.end()))
    confidence = LIKELY
    if not name:
        name = _lone(reading, between) or _enclosed(reading, role, between)
        confidence = 0.7
    if name and name[0].big is False and role.group() in {"pt", "pa", "ot", "ent", "uro", "np"}:
        return
    if name and name[0].low not in _MAY and not spared(name, nobodies) and not _is_house(name):
        yield beside_role(name, confidence)


def _lone(reading: Reading, between: re.Match[str]) -> list[Word]:
    """A last name alone: "my neurologist Halvorsen", "a physio called Keeble"."""
    if between.group() != " " and not _CALLED.search(between.group()):
        return []
    found = words_from(reading, between.end(), 1)
    if not found or not could_be(found[0]) or is_first(found[0].low) or doubtful(found[0].low):
        return []
    return found


def _enclosed(reading: Reading, role: re.Match[str], between: re.Match[str]) -> list[Word]:
    """A last name alone, in brackets or between commas: "the physio (Okpara) rang"."""
    closed = _CLOSED.get(between.group().strip(), "")
    found = words_from(reading, between.end(), 1) if closed else []
    if not found or not reading.low.startswith(closed, found[0].end) or not could_be(found[0]):
        return []
    low = found[0].low
    lone = strange(low) and low not in words("places")
    return found if lone and _OURS.search(reading.low, max(0, role.start() - 12), role.start()) else []


def _later(reading: Reading, role: re.Match[str], nobodies: frozenset[str]) -> Iterator[Named]:
    """ "The OT who measured the stairs was called Ida Holm"."""
    found = _LATER.match(reading.low, role.end()) if _NAMING & reading.words else None
    if not found or _SOMETHING_ELSE.search(found.group()):
        return
    name = list(full_name(reading, found.end()))
    if name and name[0].big and not spared(name, nobodies) and not _is_house(name):
        yield beside_role(name, LIKELY)


def _before_role(reading: Reading, scan: Scan, place: int, nobodies: frozenset[str]) -> Iterator[Named]:
    start = max(0, place - _BEHIND)
    before = reading.text[start:place]
    for found in scan.all(_BACK, before):
        rest = before[found.end() :]
        if _ENDS_LIKE.fullmatch(rest.lower()):
            yield from _whole(reading, start + found.start(), start + found.end(), nobodies)


def _before_letters(reading: Reading, scan: Scan, place: int, nobodies: frozenset[str]) -> Iterator[Named]:
    start = max(0, place - _BEHIND)
    before = reading.text[start:place]
    for found in scan.all(_BACK, before):
        if _GLUE.fullmatch(before[found.end() :]):
            yield from _whole(reading, start + found.start(), start + found.end(), nobodies, SURE)


def _whole(
    reading: Reading, start: int, end: int, nobodies: frozenset[str], confidence: float = LIKELY
) -> Iterator[Named]:
    """The full name that ends at a place: what stands before its first word is cut off."""
    found = words_from(reading, start)
    for first in range(len(found) - 1):
        name = list(full_name(reading, found[first].start)) if found[first].big else []
        if name and name[-1].end == end:
            if not spared(name, nobodies) and not _is_house(name):
                yield beside_role(name, confidence)
            return


def _under(reading: Reading, scan: Scan, nobodies: frozenset[str]) -> Iterator[Named]:
    """ "under Lockhart at St Brannock's", "had Pellingrove as your neurologist"."""
    for capital in scan.all(_CAPITAL, reading.text):
        place = capital.start()
        scan.spend(_LONGEST_VERB)
        if not (reading.low.endswith(_VERBS, 0, place) and _follows_verb(reading.low, place)):
            continue
        scan.spend(CLOSELY // 10)
        found = words_from(reading, place, 1)
        if not found or not could_be(found[0]):
            continue
        word = found[0]
        after = _THERE.match(reading.text, word.end)
        known = is_first(word.low) or doubtful(word.low) or everyday(word.low)
        if after and not known and not spared(found, nobodies):
            yield beside_role(found, 0.7)


def _follows_verb(low: str, place: int) -> bool:
    return _WHOSE.search(low, max(0, place - _LONGEST_VERB), place) is not None


_HOUSES = words_of(
    "hospital infirmary clinic centre center university trust house road street medical health "
    "healthcare care society college group foundation"
)


def _is_house(name: list[Word]) -> bool:
    return any(word.low in _HOUSES for word in name)
