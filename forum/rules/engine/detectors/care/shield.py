"""Details that could be copied, beside a sign of danger: how many, how much, with what, from where."""

import re
from collections.abc import Iterator

from forum.rules.effects import Effect
from forum.rules.engine.finding import Sight
from forum.rules.engine.marking import heard
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

INSTEAD = "[detail left out]"
WHY = "We left out a detail that could put somebody else at risk. The rest stays as you wrote it."
_CONFIDENCE = 0.85
_BESIDE = 200  # signs; what is said elsewhere in a long text, of one's daily tablets, stays
_NUMBER = (
    r"(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety|a hundred|hundreds)"
)
_CONTAINER = r"(?:boxes|box|packets?|packs?|strips?|bottles?|blister packs?|handfuls?|sheets?)"
_MANY = rf"(?:{_NUMBER}|an? (?:whole|entire|full)|the (?:whole|entire)|whole|a)"
_KIND = (
    r"(?:[MT]{3,40}(?: T{3,40})?|tablets?|pills?|capsules?|tabs|painkillers?|sleeping (?:pills|tablets)"
    r"|patches|antidepressants|units)"
)
_OF = r"(?: (?:of )?(?:my |the |those |these |his |her |mum's )?)"
_DOSE = r"\d{1,5}(?:[.,]\d{1,3})? ?(?:mg|mcg|micrograms?|milligrams?|grams?|g|ml|units|iu)\b"
_WHICH = rf"(?: of M{{3,40}})?(?: {_DOSE})?"  # "60 tablets of ... 50 mg"
_DETAILS = (
    re.compile(rf"\b(?:{_MANY} )?{_CONTAINER}{_OF}(?:{_DOSE} )?{_KIND}{_WHICH}"),
    re.compile(rf"\b{_NUMBER}(?: x)?{_OF}?(?: ?{_DOSE})? ?{_KIND}{_WHICH}"),
    re.compile(rf"\b{_NUMBER} ?x ?{_DOSE}(?: (?:of )?{_KIND})?"),
    re.compile(rf"\b{_DOSE}(?: (?:of )?{_KIND})?"),
    re.compile(r"(?<=hang myself )(?:with|from|using)\b[^.!?,\n]{1,60}"),
    re.compile(r"(?<=hanged (?:him|her)self )(?:with|from|using)\b[^.!?,\n]{1,60}"),
)
# What is given at a clinic is no store of anything.
_NOT_COUNTED = re.compile(r"\b(?:infusion|injection|jab|course|round|treatment|cycle|session|scan)s?\b")
_PLACE = re.compile(
    r"\b(?:off|from) (?:the )?(?:[A-Z][a-z]{1,20} ){1,3}"
    r"(?:[Bb]ridge|[Cc]liffs?|[Vv]iaduct|[Cc]ar [Pp]ark|[Pp]ier|[Tt]ower)\b"
)


def details(reading: Reading, scan: Scan, start: int, end: int) -> Iterator[Sight]:
    """Each of them beside a sign that stands here."""
    text = heard(reading.low)
    near = max(0, start - _BESIDE), min(len(text), end + _BESIDE)
    taken = 0
    found = [each.span() for pattern in _DETAILS for each in scan.all(pattern, text, *near)]
    found += [each.span() for each in scan.all(_PLACE, reading.text, *near)]
    found = [span for span in found if not _NOT_COUNTED.search(reading.low, *span)]
    for first, last in sorted(found, key=lambda span: (span[0], -span[1])):
        if first >= taken:
            taken = last
            yield Sight("safety", first, last, WHY, _CONFIDENCE, INSTEAD, Effect.ADJUST)
