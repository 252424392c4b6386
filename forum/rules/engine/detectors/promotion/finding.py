"""Selling: products, clinics, cures by post, codes, channels, schemes to earn."""

import re
from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.detectors.promotion.cures import CURES
from forum.rules.engine.detectors.promotion.owning import OWNING
from forum.rules.engine.detectors.promotion.prices import PRICES
from forum.rules.engine.detectors.promotion.reaching import REACHING
from forum.rules.engine.detectors.promotion.selling import SELLING
from forum.rules.engine.detectors.promotion.told import TOLD
from forum.rules.engine.finding import Sight
from forum.rules.engine.listed import listed
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.weighing import Cue, Cues, hear, may_come_to, more_for, outweighed

WHY = "This reads like an advert. A moderator has a look at it first."
ENOUGH = 2.25
REACH = 260
_CUES = Cues(*CURES, *SELLING, *PRICES, *REACHING, *OWNING)
_AGAINST = Cues(*TOLD)
_PICTURES = re.compile("[🔥⚡💥💯‼🚨💰🤑🎁✅👉📲]")
_SHOUTS = re.compile(r"\b[A-Z]{3,}(?: [A-Z]{3,}){1,6}\b")
_MIXED = re.compile(r"[a-zA-Z][\u0370-\u04ff]|[\u0370-\u04ff][a-zA-Z]")
_WIDE = re.compile(r"[\uff21-\uff5a]{3}")
_HIDDEN = re.compile(r"[\u200b\u200c\u2060\ufeff\u00ad](?=\w)")
_DOTTED = re.compile(r"(?<![^\W_])[A-Za-z](?:[.\-*_ ][A-Za-z]){3,20}(?![^\W_])")
# Of these there has to be one: wares, sums and sites come up in every kitchen.
_SELLS = frozenset(
    [
        "claim",
        "healer",
        "testimony",
        "deal",
        "ship",
        "price",
        "scarce",
        "own",
        "follow",
        "scheme",
        "crowd",
        "foreign",
        "code",
        "earn",
        "mask",
        "advert",
        "shop",
        "clinic",
        "law",
        "loan",
        "mlm",
        "hint",
    ]
)
_ALONE = tuple(
    frozenset({kind}) for kind in ("own", "testimony", "scarce", "crowd", "healer", "hint", "shop")
)
_VISITS = frozenset({"praise", "site"})
# What everybody has or buys; it makes an advert only beside something else.
_EVERYDAY = frozenset({"ware", "cash", "tariff", "site", "market", "hype", "loud", "urge"})
_NOISE = (
    ("hype", 1.0, _PICTURES),
    ("loud", 0.5, _SHOUTS),
    ("mask", 1.5, _MIXED),
    ("mask", 1.5, _WIDE),
    ("mask", 1.5, _HIDDEN),
    ("mask", 1.5, _DOTTED),
)
_LOUDEST = sum(max(weight for kind, weight, _ in _NOISE if kind == each) for each in ("hype", "loud", "mask"))


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    del book
    hits = sorted(hear(_CUES, reading, scan) + listed("adverts", reading, scan), key=lambda hit: hit[:2])
    if not any(each.weight > 1 for _, _, each in hits):
        return
    enough = ENOUGH + more_for(reading.low)
    if not may_come_to(enough - _LOUDEST, hits, REACH):
        return
    hits = [(hits[0][0], hits[0][1], each) for each in _noise(reading, scan)] + hits
    heard = outweighed(hits, enough, lambda: hear(_AGAINST, reading, scan, near=hits), REACH)
    if heard and _sells(heard.kinds):
        yield Sight("promotion", heard.start, heard.end, WHY, 0.9 if heard.weight > ENOUGH else 0.75)


def _sells(kinds: frozenset[str]) -> bool:
    """Whether there is more than somebody's own thing with a price."""
    told = kinds - _EVERYDAY
    return kinds >= _VISITS or (bool(told & _SELLS) and told not in _ALONE)


def _noise(reading: Reading, scan: Scan) -> Iterator[Cue]:
    """How it is typed: shouting, pictures, signs that are to slip past rules."""
    for kind, weight, pattern in _NOISE:
        if scan.first(pattern, reading.typed):
            yield Cue(kind, weight)


DETECTOR = Detector(rules=("promotion",), find=_find, spares_the_team=True)
