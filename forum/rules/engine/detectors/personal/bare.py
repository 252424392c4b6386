"""Addresses without a word for a street: "my house is 6 Cul Beag, Barna"."""

import re
from collections.abc import Iterator

from forum.rules.engine.detectors.personal import hints, home, shapes
from forum.rules.engine.near import Stretch
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.lexicon import words

_COST = 100
_START = re.compile(r"\d{1,4}[A-Ka-k]?,?\s[A-Z]")
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_WORD = r"[A-Z][\w'-]{1,20}"
_TOWN = rf"{_WORD}(?: (?:{_WORD}|on|upon|under|le|the|in|of|by)){{0,3}}"
_PLACE = re.compile(
    rf"\d{{1,4}}[A-Ka-k]?,?\s(?!(?:{_MONTHS})\w{{0,6}}\b)(?P<name>{_WORD})"
    rf"(?: (?:{_WORD}|na|nan|an|yr|y|the|of|de|da)){{0,3}},\s{_TOWN}"
    r"(?=\s*(?:$|[,.;!?)\n]|(?:with|come|if|please|round|and|near|now|since|till|these|x)\b))"
)
_HOMES = frozenset(
    {"house", "home", "place", "flat", "address", "live", "living", "stay", "staying", "find", "send"}
    | {"post", "mail", "drop", "bring", "deliver", "collect", "pick", "we're", "we", "i'm"}
)
_TOLD = re.compile(
    r"\b(?:(?:my|our|the|new) (?:new |old )?(?:house|home|place|flat|address)|address)(?: is|'?s|:)"
    r"(?: at| now)? $|"
    r"\b(?:live|living|stay(?:ing)?|we'?re|we are|i'?m|find (?:me|us)|(?:send|post|mail|drop|bring|deliver|"
    r"collect|pick up)(?: [\w']{1,12}){0,4})(?: at| to| from) $"
)


def find(digits: list[Stretch], reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    """Every number with a name and a town, after words that say that somebody lives there."""
    if "," not in reading.low or _HOMES.isdisjoint(reading.words):
        return
    for start, _ in digits:
        if not _START.match(reading.text, start) or _is_glued(reading.text, start):
            continue
        scan.spend(_COST)
        found = _PLACE.match(reading.text, start)
        if found and _is_home(found, hints.before(reading, start)):
            yield *found.span(), 0.85


def _is_glued(text: str, start: int) -> bool:
    return start > 0 and text[start - 1] in shapes.NO_NUMBER_AFTER


def _is_home(found: re.Match[str], before: str) -> bool:
    if found["name"].lower() in words("medicines") or home.PUBLIC.search(before):
        return False
    return bool(_TOLD.search(before))
