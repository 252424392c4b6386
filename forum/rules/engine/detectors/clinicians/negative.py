"""Whether something negative stands beside a name: in its sentence or the next."""

import re
from bisect import bisect_right

from forum.rules.engine.detectors.clinicians.named import Named
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.lexicon import words

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_SAYS_NO = re.compile(
    r"\b(?:(?:did|do|does|would|could|was|is|has|had|ca|wo)n['o]?t|never|not|no|nobody) (?:even |ever |"
    r"really |once |"
    r"a |an |any |very |me |at )?(?:listen\w*|believe\w*|care\w*|help\w*|bother\w*|explain\w*|look\w*|"
    r"ask\w*|answer\w*|"
    r"sign\w*|ring|rang|call\w*|read|interested|good|nice|kind|understand|know\w*|clue|bedside|respect|"
    r"time|apolog\w*|"
    r"trust|fan|use|great|impressed|happy|refer\w*|test\w*)|\b(?:rolled (?:his|her|their) eyes|"
    r"jump in the sea|"
    r"stay away|steer clear|waste of|let me down|fobbed|gaslit|gaslighting|in (?:my|your) head|"
    r"told me to do yoga|"
    r"talked (?:over|down)|two hours late|made me (?:cry|feel)|piece of work|wouldn'?t)"
)


class Beside:
    """Answers for one text."""

    def __init__(self, reading: Reading, scan: Scan) -> None:
        self._sentences, self._scan = reading.sentences, scan
        self._starts = [sentence.start for sentence in reading.sentences]
        self._known: dict[int, bool] = {}

    def __call__(self, named: Named) -> bool:
        """Whether it does."""
        place = max(0, bisect_right(self._starts, named.start) - 1)
        return any(map(self._sour, range(place, min(place + 2, len(self._sentences)))))

    def _sour(self, place: int) -> bool:
        if place not in self._known:
            self._known[place] = _is_sour(self._scan, self._sentences[place].low)
        return self._known[place]


def _is_sour(scan: Scan, low: str) -> bool:
    bad = words("negative")
    if any(each.group() in bad for each in scan.all(_WORD, low)):
        return True
    return scan.first(_SAYS_NO, low) is not None
