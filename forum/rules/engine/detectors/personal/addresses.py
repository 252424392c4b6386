"""Postal addresses of several countries: a number, a name and a word for a street, or words that say home."""

import re
from collections.abc import Iterator

from forum.rules.engine.detectors.personal import hints
from forum.rules.engine.detectors.personal.streets import EUROPEAN
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.lexicon import words

RULE = "contact-details"
WHY = "This looks like somebody's address."
INSTEAD = "[address removed]"


def _any(*lists: str) -> str:
    return "|".join(
        sorted((re.escape(word) for name in lists for word in words(name)), key=len, reverse=True)
    )


_SURE, _MAYBE, _ALL = _any("streets"), _any("streets-maybe"), _any("streets", "streets-maybe")
_NUMBER = r"\d{1,5}(?!\d)(?:-\d{1,3}(?!\d))?(?:(?-i:[A-Ka-k])\b|/\d{1,4}[A-Ka-k]?\b)?"
_FLAT = (
    r"(?i:flat|apt\.?|apartment|unit|suite|ste|villa|h\.? ?no\.?|house no\.?|plot|"
    r"#) ?(?:no\.? )?#?\d{0,4}[A-Za-z]?\b"
)
_WORD = r"(?:[A-Z][\w'.-]{0,24}|\d{1,3}(?:st|nd|rd|th)|of|the|le|de|du|la)"
_NAME = rf"(?:[NSEW]{{1,2}}\.?\s)?(?:(?:St|Mt)\.?\s)?{_WORD}(?:\s{_WORD}){{0,3}}?"
_CODE = (
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z0-9]{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d|"
    r"(?:[A-Z]{2,3} )?\d{5,6}(?:-\d{4})?|[A-Z]{2,3} \d{4}|NSW|VIC|QLD|TAS|ACT"
)
_TOWN = (
    r"[A-Z][^\W\d]['.a-z-]{1,24}(?:[ -](?:[A-Z][^\W\d]['.a-z-]{0,24}|on|upon|under|le|the|in|of|by|"
    r"d\d{1,2})){0,3}"
)
_TAIL = (
    rf"(?P<tail>(?:,?\s(?:{_FLAT}|(?i:fl|floor|rm) \w{{1,4}}\b)|(?:,\s?|\n)(?:Co\.? )?{_TOWN}|"
    rf",?\s(?:{_CODE})\b|"
    rf"\s{_TOWN}(?=,?\s(?:{_CODE})\b)){{0,5}})"
)
_STREET = re.compile(
    rf"(?<![\w.,/£$€#-])(?P<flat>{_FLAT},?\s(?:{_WORD}\s){{0,2}}(?:{_WORD},\s)?)?(?P<number>{_NUMBER}),?\s"
    rf"(?P<name>{_NAME})\s(?:(?P<sure>(?i:{_SURE}))|(?i:{_MAYBE}))\b(?:\s(?:(?P<more>(?i:{_SURE}))|"
    rf"(?i:{_MAYBE}))\b)?\.?(?:\s(?:North|South|East|West|"
    rf"[NSEW]{{1,2}})\b)?{_TAIL}"
)
_FLAT_IN = re.compile(
    rf"(?<!\w){_FLAT},?\s(?P<name>{_WORD}(?:\s{_WORD}){{0,3}}),?\s(?:{_WORD}\s){{0,3}}(?i:{_ALL})\b{_TAIL}"
)
_SAID = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|"
    r"eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]\w{3,5})?"
)
_NO = (
    r"(?!(?:on|the|of|in|a|an|and|for|to|my|down|up|miles?|minutes?|mins|years?|hours?|days?|weeks?|"
    r"steps|am|pm|stone|percent|different|other|more|people|at|with|from|this)\b)"
)
_SMALL = re.compile(
    r"(?P<cue>\b(?:live|lives|living|i'?m|we'?re|im|address is|address:|address|come to|round to|"
    r"over to|moved to|place is|house is|"
    r"send (?:it|them|cards|post) to|send to|post to|mail to|pop (?:in|round|over) to|visit|find (?:me|"
    r"us)|stay(?:ing)?|home is|new place:?)"
    r"(?: at| to| in)?:?\s{1,2})(?P<address>(?:(?:flat|apt|unit|number|no\.?|nr) )?(?:\d{1,5}[a-k]?|"
    rf"{_SAID}),?\s"
    rf"{_NO}[a-z][\w'.-]{{1,24}}(?:\s{_NO}[a-z][\w'.-]{{1,24}}){{0,2}}?\s(?:{_ALL})\b)"
)
_HOUSE = re.compile(
    rf"\b(?P<address>(?:The )?{_TOWN} ?(?:Cottage|House|Farm|Lodge|Barn|Bungalow|Villa|Manor|Rectory|"
    r"Croft|Forge|Mill|Vicarage)?,\s"
    rf"(?:[A-Z][\w'.-]{{0,24}}\s){{1,3}}(?i:{_ALL})\b{_TAIL})"
)
_CODED = re.compile(
    rf"(?<![\w.,/£$€#-])\d{{1,4}}[A-Ka-k]?,?\s{_WORD}(?:\s{_WORD}){{0,3}}(?:,\s{_TOWN}){{1,3}},?\s"
    r"(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z0-9]{4}|(?:[A-Z]{2} )?[A-Z]\d[A-Z] ?\d[A-Z]\d)\b"
)
_BOX = re.compile(r"\b(?:p\.? ?o\.? ?box|post ?box|gpo box|postfach)\s#?\d{1,7}\b", re.I)
_BOX_TAIL = re.compile(_TAIL)
_POSTCODE = re.compile(
    r"(?<![A-Z0-9])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] ?[A-Z0-9]{4}|"
    r"[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d)(?![A-Z0-9])"
)
_POINT = re.compile(
    r"(?<!\S)///\s?[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}\b|(?<![\d.])"
    r"-?\d{1,2}\.\d{4,8}°?\s?[ns]?,\s?-?\d{1,3}\.\d{4,8}(?:°?\s?[ew])?\b"
)
_HOME = re.compile(
    r"\b(?:we'?re|i'?m|we are|i am|am|live|lives|living|address|house|home|place|stay|staying|moved?|"
    r"moving|based|find (?:me|us)|"
    r"come|visit|pop|drop|send|sent|post|mail|ship|deliver|delivered|collection|collect|pick ?up|cards?|"
    r"letters?|parcels?|write|"
    r"mine|ours|adresse|wohne|wohnen|wohnhaft|wohnt|umgezogen|habite|vivo|domicilio|direccion|mi|chez|"
    r"bei mir|komm\w*|besuch\w*|schick\w*|"
    r"anschrift|indirizzo|abito|mieszkam|woon|postcode|post code|eircode|postal code|plz|zip)\b"
)
_CODE_HOME = re.compile(
    r"\b(?:postcode|post code|eircode|postal code|live|living|address|i'?m (?:at|in)|we'?re (?:at|in)|"
    r"sat ?nav|house|home|find (?:me|us)|come to)\b"
)
_PUBLIC = re.compile(
    r"\b(?:cafe|coffee|pub|restaurant|shop|store|hospital|clinic|museum|hotel|library|church|hall|studio|"
    r"gym|theatre|cinema|surgery|"
    r"society|charity|trust|office|court|museum|university|college|school|practice|pharmacy|bank|council|"
    r"centre|center|dwp|nhs|insurer|"
    r"headquarters|hq|bus|film|movie|book|novel|song|show|series|played|plays|watching|watched|gallery|"
    r"station|branch|foundation|letter to|"
    r"prime minister|embassy|ministry|department)\b"
)
_PUBLIC_NEXT = re.compile(
    r"\s(?:bus|nurses?|station|surgery|hospital|clinic|market|food|artists?|part(?:y|ies)|lights?|names?|"
    r"signs?|medical|health|children|kids|people|students?|stop|film|movie|challenge|event|appeal|"
    r"campaign|sale|walk|run|race)\b"
)
_PUBLIC_ADDRESS = re.compile(
    r"\W{1,3}(?:is|was|that'?s) (?:the (?:address|location|new|site)|where the|our local|a )[^.!?\n]{0,40}"
)
_SENT = re.compile(r"\b(?:send|bring|post|drop|deliver|collect|mail|ship)\b[^.!?]{0,25}$")
_OURSELVES = re.compile(r"\b(?:i|i'?m|we|we'?re|my|our|me|us)\b")
_HOME_AFTER = re.compile(
    r"\W{1,3}(?:is|that'?s) (?:where (?:i|we) (?:live|are)|(?:our|my) (?:home|house|address|place|flat))"
)
_FAMOUS = words("no-streets")


def find(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """The addresses in a text."""
    done = 0
    for start, end, sure in sorted(_places(reading, scan), key=lambda each: (each[0], -each[1])):
        if start >= done:
            done = end
            yield Sight(RULE, start, end, WHY, sure, INSTEAD)


def _places(reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    for found in scan.all(_STREET, reading.text):
        if _is_street(found, reading):
            yield *found.span(), 0.92
    for pattern in (_FLAT_IN, *EUROPEAN):
        for found in scan.all(pattern, reading.text):
            if _is_home(found, reading):
                yield *found.span(), 0.9
    yield from _homes(reading, scan)
    yield from _codes(reading, scan)


def _homes(reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    """Addresses in small letters, and houses with a name, right after words for home."""
    for found in scan.all(_SMALL, reading.low):
        before = hints.before(reading, found.start("address"))
        if not _PUBLIC.search(before) or _OURSELVES.search(before):
            yield *found.span("address"), 0.85
    for found in scan.all(_HOUSE, reading.text):
        before = hints.before(reading, found.start("address"))
        if _AT_HOME.search(before) or _HOME_AFTER.match(reading.low, found.end()):
            yield *found.span("address"), 0.85


def _codes(reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    """What ends in a postcode, post boxes, postcodes beside words for home, points on a map."""
    for found in scan.all(_CODED, reading.text):
        yield *found.span(), 0.9
    for found in scan.all(_BOX, reading.text):
        tail = _BOX_TAIL.match(reading.text, found.end())
        if not _PUBLIC.search(hints.before(reading, found.start())):
            yield found.start(), tail.end() if tail else found.end(), 0.9
    yield from _points(reading, scan)


def _points(reading: Reading, scan: Scan) -> Iterator[tuple[int, int, float]]:
    for found in scan.all(_POSTCODE, reading.text):
        if _CODE_HOME.search(hints.before(reading, found.start())):
            yield *found.span(), 0.85
    for found in scan.all(_POINT, reading.low):
        yield *found.span(), 0.85


def _is_street(found: re.Match[str], reading: Reading) -> bool:
    before = hints.before(reading, found.start())
    home = bool(_HOME.search(before))
    name = set(found["name"].lower().replace(".", "").split())
    if _PUBLIC_NEXT.match(reading.low, found.end()) or (name & _FAMOUS and not home):
        return False
    public = _PUBLIC.search(before) or _PUBLIC_ADDRESS.match(reading.low, found.end())
    if public and not (_OURSELVES.search(before) or _SENT.search(before)):
        return False
    home = home or bool(_HOME_AFTER.match(reading.low, found.end()))
    return bool(found["sure"] or found["more"] or found["flat"] or found["tail"] or home)


def _is_home(found: re.Match[str], reading: Reading) -> bool:
    before = hints.before(reading, found.start())
    if _PUBLIC.search(before):
        return False
    groups = found.groupdict()
    return bool(groups.get("sure") or groups.get("tail") or _HOME.search(before))


_AT_HOME = re.compile(
    r"\b(?:live|living|we'?re|i'?m|address is|moved to|come to|round to|find (?:me|us)|send \w{1,10}|"
    r"post \w{1,10}|collect\w*|pick ?up) ?(?:at|to|from|in)?:?\s?$|\b(?:address|house|home)\W{1,3}$"
)
