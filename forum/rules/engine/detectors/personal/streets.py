"""Streets as Germany, France, Spain, Italy, the Netherlands and Poland write them."""

import re
from collections.abc import Iterator
from operator import methodcaller

from forum.rules.engine.reading import Reading

_NAME = r"[A-Z][\w'-]{1,24}(?:[ -][A-Z][\w'-]{1,24}){0,3}"
_TOWN = r"(?:,?\s\d{5}(?:\s[A-Z][\w'-]{1,24})?)"
_ENDINGS = (
    "strasse",
    "str",
    "straat",
    "laan",
    "gracht",
    "weg",
    "gasse",
    "platz",
    "allee",
    "damm",
    "ufer",
    "steig",
)
_ENDS_SO = methodcaller("endswith", _ENDINGS)
_GERMAN = re.compile(
    r"\b(?:[A-Z][\w'.-]{2,24}(?:strasse|str\.?|straat|laan|gracht|weg|gasse|platz|allee|ring|damm|ufer|steig|"
    r"plein|kade|singel)|(?:[A-Z][\w'-]{2,20} )?(?:Strasse|Str\.|Allee|Platz|Weg))\s\d{1,3}\s?[a-h]?\b"
    r"(?P<sure>,?\s(?:\d\.? ?(?:Stock|Etage|OG)|EG|DG|Hinterhaus|Vorderhaus)\b|"
    r",?\s(?:D-)?\d{4,5}(?: ?[A-Z]{2})?\s[A-Z][\w-]{2,24})?"
)
# Words without which there is no such street, and how it is written. `sure` says that nothing else is.
_BY_WORDS = (
    (
        frozenset({"rue", "avenue", "av", "boulevard", "bd", "chemin", "impasse", "allee", "quai"}),
        re.compile(
            r"(?<!\w)\d{1,4}(?: ?(?:bis|ter))?,?\s(?P<sure>(?i:rue|avenue|av\.|boulevard|bd|chemin|place|"
            r"impasse|"
            rf"allee|quai|route|cours)\s(?:(?:de|du|des|d'|l'|la|le|les)\s?){{1,3}}{_NAME}{_TOWN}?)"
        ),
    ),
    (
        frozenset({"rue", "boulevard", "chemin", "impasse", "allee", "quai"}),
        re.compile(
            r"(?<!\w)\d{1,4}(?: ?(?:bis|ter))?,?\s(?i:rue|boulevard|chemin|impasse|allee|quai)\s"
            rf"{_NAME}(?P<sure>{_TOWN})?"
        ),
    ),
    (
        frozenset({"c", "calle", "avda", "avenida", "plaza", "paseo", "carrer", "rua"}),
        re.compile(
            r"(?<!\w)(?i:c/|calle|avda\.?|avenida|plaza|paseo|carrer|rua)\s(?:(?:de|del|la|las|los|el|da|"
            r"do)\s){0,3}"
            rf"{_NAME},?\s(?:n[o.]{{0,2}}\s?)?(?P<sure>\d{{1,4}})\b(?:,\s\d\w{{0,2}}\s?\w?)?{_TOWN}?"
        ),
    ),
    (
        frozenset({"via", "viale", "piazza", "corso", "vicolo"}),
        re.compile(
            r"(?<!\w)(?i:via|viale|piazza|corso|vicolo)\s(?:(?:di|del|della|dei|delle)\s)?"
            rf"{_NAME},?\s\d{{1,4}}\b(?P<sure>{_TOWN})?"
        ),
    ),
    (
        frozenset({"ul", "al", "os"}),
        re.compile(rf"(?<!\w)(?P<sure>(?:ul|al|os)\.\s{_NAME}\s\d{{1,4}}[a-z]?(?:[/ ]m?\.? ?\d{{1,4}})?)\b"),
    ),
)


def patterns(reading: Reading) -> Iterator[re.Pattern[str]]:
    """What to look for in this text."""
    for needs, pattern in _BY_WORDS:
        if not needs.isdisjoint(reading.words):
            yield pattern
    if any(map(_ENDS_SO, reading.words)):
        yield _GERMAN
