"""People looked for: for studies, surveys, theses, articles, programmes, tests of products."""

from collections.abc import Iterator

from forum.rules.book import Book
from forum.rules.engine.detectors.detector import Detector
from forum.rules.engine.detectors.research.people import PEOPLE
from forum.rules.engine.detectors.research.studies import STUDIES
from forum.rules.engine.detectors.research.told import TOLD
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.engine.weighing import Cues, weigh

WHY = "This looks for people for a study, a survey or an article. The team has to know of those first."
ENOUGH = 2.5
_CUES = Cues(*PEOPLE, *STUDIES)
_AGAINST = Cues(*TOLD)

_AT_LEAST = frozenset({"who", "thing", "whole", "foreign", "gain"})
_ASKS = frozenset({"ask", "door", "gain", "whole", "foreign"})


def _find(reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    del book
    heard = weigh(_CUES, _AGAINST, reading, scan, ENOUGH)
    if heard and heard.kinds & _AT_LEAST and heard.kinds & _ASKS:
        yield Sight("research", heard.start, heard.end, WHY, 0.9 if heard.weight > ENOUGH + 1 else 0.75)


DETECTOR = Detector(rules=("research",), find=_find, spares_the_team=True)
