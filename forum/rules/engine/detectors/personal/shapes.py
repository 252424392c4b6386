"""How addresses are written: numbers, names, words for streets, towns, codes."""

import re

from forum.rules.lexicon import words


def _any(*lists: str) -> str:
    return "|".join(
        sorted((re.escape(word) for name in lists for word in words(name)), key=len, reverse=True)
    )


_SURE, _MAYBE, _ALL = _any("streets"), _any("streets-maybe"), _any("streets", "streets-maybe")
_NUMBER = r"\d{1,5}(?!\d)(?:-\d{1,3}(?!\d))?(?:(?-i:[A-Ka-k])\b|/\d{1,4}[A-Ka-k]?\b)?"
_FLAT = (
    r"(?i:flat|apt\.?|apartment|unit|suite|ste|villa|h\.? ?no\.?|house no\.?|plot|"
    r"#) ?(?:no\.? )?#?\d{0,4}(?:[-/]\d{1,4}){0,2}[A-Za-z]?\b"
)
_WORD = r"(?:[A-Z][\w'.-]{0,24}|\d{1,3}(?:st|nd|rd|th)|of|the|le|de|du|la)"
_NAME = rf"(?:[NSEW]{{1,2}}\.?\s)?(?:(?:St|Mt)\.?\s)?{_WORD}(?:\s{_WORD}){{0,3}}?"
_CODE = (
    r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z0-9]{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d|"
    r"(?:[A-Z]{2,3} )?\d{5,6}(?:-\d{4})?|[A-Z]{2,3} \d{4}|NSW|VIC|QLD|TAS|ACT"
)
_TOWN_WORD = r"[A-Z][^\W\d]['.a-z-]{0,24}(?![A-Za-z0-9])"
_TOWN = rf"{_TOWN_WORD}(?:[ -](?:{_TOWN_WORD}|on|upon|under|le|the|in|of|by|d\d{{1,2}})){{0,3}}"
_TAIL = (
    rf"(?P<tail>(?:,?\s(?:{_FLAT}|(?i:fl|floor|rm) \w{{1,4}}\b)|(?:,\s?|\n)(?:Co\.? )?{_TOWN}|"
    rf",?\s(?:{_CODE})\b|"
    rf"\s{_TOWN}(?=,?\s(?:{_CODE})\b)){{0,5}})"
)
STREET = re.compile(
    rf"(?<![\w.,/£$€#-])(?P<number>{_NUMBER}),?\s"
    rf"(?P<name>{_NAME})\s(?:(?P<sure>(?i:{_SURE}))|(?i:{_MAYBE}))\b(?:\s(?:(?P<more>(?i:{_SURE}))|"
    rf"(?i:{_MAYBE}))\b)?\.?(?:\s(?:North|South|East|West|"
    rf"[NSEW]{{1,2}})\b)?{_TAIL}"
)
FLAT_IN = re.compile(
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
_REST = rf",?\s{_NO}[a-z][\w'.-]{{1,24}}(?:\s{_NO}[a-z][\w'.-]{{1,24}}){{0,2}}?\s(?:{_ALL})\b"
SMALL = re.compile(rf"\d{{1,5}}[a-k]?{_REST}")
SMALL_CODE = re.compile(r"[^.!?\n]{0,30}?\b[a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b")
SMALL_SAID = re.compile(rf"(?<![^\W_])(?:{_SAID}){_REST}")
HOUSE = re.compile(
    rf"(?<!\w)(?:The )?{_TOWN} ?(?:Cottage|House|Farm|Lodge|Barn|Bungalow|Villa|Manor|Rectory|"
    r"Croft|Forge|Mill|Vicarage)?,\s"
    rf"(?:[A-Z][\w'.-]{{0,24}}\s){{1,3}}(?i:{_ALL})\b{_TAIL}"
)
CODED = re.compile(
    rf"(?<![\w.,/£$€#-])\d{{1,4}}[A-Ka-k]?,?\s{_WORD}(?:\s{_WORD}){{0,3}}(?:,\s{_TOWN}){{1,3}},?\s"
    r"(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z0-9]{4}|(?:[A-Z]{2} )?[A-Z]\d[A-Z] ?\d[A-Z]\d)\b"
)
DIGITS = re.compile(r"\d{1,7}")
BEFORE_NAME = re.compile(r"\d{1,5}(?:[-/]\d{1,4})?[A-Ka-k]?,?\s(?=[A-Za-z]|\d{1,3}(?:st|nd|rd|th)\s)")
NO_NUMBER_AFTER = frozenset("0123456789.,/£$€#-:_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
CAPITALS = re.compile(r"[A-Z]{1,2}\Z")
FLAT_BEFORE = re.compile(rf"(?<!\w){_FLAT},?\s(?:{_WORD}\s){{0,2}}(?:{_WORD},\s)?$")
STREET_WORDS = words("streets") | words("streets-maybe")
_IN_SECTOR = re.compile(
    rf"(?<!\w){_FLAT},?\s(?P<name>(?:Sector|Block|Phase|Lane|Street|Cross|Main|"
    rf"Gali) ?(?:No\.? ?)?\d{{1,4}}){_TAIL}"
)
_FLATS = frozenset({"flat", "apt", "apartment", "unit", "suite", "ste", "villa", "plot", "h", "house"})
GATED = (
    ((_FLATS, frozenset({"sector", "block", "phase", "gali", "lane", "street", "cross"})), _IN_SECTOR),
    ((_FLATS, STREET_WORDS), FLAT_IN),
)
BOXES = frozenset({"box", "postbox", "postfach"})
FINE = re.compile(r"\.(?<=\d\.)\d{4}")
BOX = re.compile(r"\b(?:p\.? ?o\.? ?box|post ?box|gpo box|postfach)\s#?\d{1,7}\b", re.I)
BOX_TAIL = re.compile(_TAIL)
POSTCODE = re.compile(
    r"(?<![A-Z0-9])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW] ?[A-Z0-9]{4}|"
    r"[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d)(?![A-Z0-9])"
)
POINT = re.compile(
    r"(?<!\S)///\s?[a-z]{3,20}\.[a-z]{3,20}\.[a-z]{3,20}\b|(?<![\d.])"
    r"-?\d{1,2}\.\d{4,8}°?\s?[ns]?,\s?-?\d{1,3}\.\d{4,8}(?:°?\s?[ew])?\b"
)
