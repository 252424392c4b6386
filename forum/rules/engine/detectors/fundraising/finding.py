"""Collections: fundraisers, loans, sponsorships, petitions, raffles, presents."""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.detectors.fundraising.asking import ASKING
from forum.rules.engine.detectors.fundraising.giving import GIVING
from forum.rules.engine.detectors.fundraising.paying import PAYING
from forum.rules.engine.detectors.fundraising.signing import SIGNING
from forum.rules.engine.detectors.fundraising.told import TOLD
from forum.rules.engine.finding import Sight
from forum.rules.engine.listed import listed
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.weighing import Cues, hear, more_for, outweighed

WHY = "This looks like a collection: money, loans, sponsors or signatures. Those we can't check here."
ENOUGH = 2.25
REACH = 260
_CUES = Cues(*GIVING, *PAYING, *ASKING, *SIGNING)
_AGAINST = Cues(*TOLD)
# Needs, sums and things to share come up in every kitchen; there has to be more.
_EVERYDAY = frozenset({"aid", "money", "share", "page"})


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    del book
    hits = sorted(hear(_CUES, reading, scan) + listed("collections", reading, scan), key=lambda hit: hit[:2])
    enough = ENOUGH + more_for(reading.low)
    heard = outweighed(hits, enough, lambda: hear(_AGAINST, reading, scan, near=hits), REACH)
    if heard and heard.kinds - _EVERYDAY:
        sure = 0.9 if heard.weight > ENOUGH else 0.75
        yield Sight("fundraising", heard.start, heard.end, WHY, sure)


DETECTOR = Detector(rules=("fundraising",), find=_find, spares_the_team=True)
