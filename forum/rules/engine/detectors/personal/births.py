"""Full dates of birth: a date beside words that say that somebody was born then. Pets may keep theirs."""

import re
from collections.abc import Iterator

from forum.rules.engine.detectors.personal import hints
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "identity-numbers"
WHY = "This looks like a date of birth."
INSTEAD = "[date of birth removed]"

_MONTH = (
    r"(?:jan(?:uary|uar|vier|eiro)?|enero|januari|gennaio|feb(?:ruary|ruar|rero|braio|ruari)?|fevrier|"
    r"fevereiro|"
    r"mar(?:ch|s|zo|co)?|marz|maerz|maart|apr(?:il|ile)?|avril|abril|may|mai|mayo|mei|maggio|june?|juni|juin|"
    r"junio|giugno|july?|juli|juillet|julio|luglio|aug(?:ust|ustus)?|aout|agosto|sept?(?:ember|embre|"
    r"iembre)?|"
    r"settembre|oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|nov(?:ember|embre|iembre)?|de[cz](?:ember|"
    r"embre)?|"
    r"diciembre|dicembre)\b\.?"
)
_ORDINAL = (
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|"
    r"fourteenth|"
    r"fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|"
    r"(?:twenty|thirty)[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))"
)
_TEN = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_UNDER = rf"(?:{_TEN}(?:[ -]{_UNIT})?|(?:oh|o)[ -]{_UNIT}|ten|eleven|twelve|\w{{3,5}}teen)"
_YEAR_WORDS = (
    rf"(?:nineteen[ -](?:hundred (?:and )?)?{_UNDER}|two thousand(?: (?:and )?(?:{_UNDER}|{_UNIT}))?|"
    rf"twenty[ -]{_UNDER}|{_TEN}[ -]{_UNIT})"
)
_YEAR = rf"(?:(?:19|20)\d\d|'?\d\d|{_YEAR_WORDS})(?!\d)"
_DAY = rf"(?:\d{{1,2}}\s?(?:st|nd|rd|th|er|\.|o|a)?|{_ORDINAL})"
_SPACE = r"[\s,./-]{1,3}(?:(?:of|de|del|the|di)\s)?"
_SAID = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|twenty|thirty)"
DATE = (
    rf"(?:{_SAID}(?:[ -]{_UNIT})?[\s,/-]{{1,2}}{_SAID}[\s,/-]{{1,2}}(?:{_YEAR_WORDS}|{_UNDER})|"
    r"\d{1,2}\s?([/.\-\s])\s?\d{1,2}\s?[/.\-\s]\s?(?:\d{4}|\d{2})(?!\d)|(?:19|"
    r"20)\d\d([/.-])\d{1,2}[/.-]\d{1,2}(?!\d)|"
    rf"(?<!\d)\d{{8}}(?!\d)|(?<!\d)\d{{6}}(?!\d)|{_DAY}{_SPACE}{_MONTH}{_SPACE}?{_YEAR}|"
    rf"{_MONTH}{_SPACE}{_DAY}{_SPACE}{_YEAR}|"
    rf"\d{{1,2}}[/.-]?{_MONTH}[/.-]?(?:\d{{4}}|\d{{2}})(?!\d))"
)
_CUE_WORDS = (
    r"(?:(?<![^\W_])d\.? ?o\.? ?b\.?(?![^\W_])|\b(?:date ?of ?birth|birth ?date|birthdate|"
    r"date de naissance|geburtsdatum|geburtstag|"
    r"fecha de nacimiento|data di nascita|data de nascimento|geboortedatum|data urodzenia|(?:birthday|"
    r"b-?day) (?:is|was)|birthday:|"
    r"born(?: on)?|geb\.|geboren(?: am| op)?|nee? le|naci(?:o|da|do)? (?:el|em)|nat[oa] il|urodzon[ya]|"
    r"dateofbirth)(?![^\W_]))"
)
_FILL = (
    r"(?:[\s:=#,(\"'-]{0,4}(?:is|was|as|on|the|it'?s|a|friday|monday|tuesday|wednesday|thursday|saturday|"
    r"sunday|"
    r"my|which is|le|am|el|still|in case|says|ist|est|es|uk format|i was|actually|"
    r"down as)?\b){0,4}[\s:=#,(\"'-]{0,4}"
)
_BORN = re.compile(rf"{_CUE_WORDS}{_FILL}(?P<date>{DATE})")
_BEFORE = re.compile(
    rf"(?P<date>{DATE})[\s,)\"'-]{{1,3}}(?:is|was|=|that'?s|-)?\s{{0,2}}(?:(?:my|his|her|our|the|"
    r"when i was|the day i was|i was) )"
    r"{1,2}(?:d\.? ?o\.? ?b\b|date of birth|birth ?date|birthday|birth date|born)|"
    rf"(?P<date2>{DATE})\s?\(?\s?d\.?o\.?b\b"
)
_CUE = re.compile(rf"{_CUE_WORDS}|\bbirthday\b")
_SPELLED = frozenset({"d", "o", "b"})
_COST = 3000
_CUES = frozenset(
    [
        "dob",
        "birth",
        "birthdate",
        "birthday",
        "bday",
        "born",
        "geb",
        "geboren",
        "geburtsdatum",
        "geburtstag",
        "naissance",
        "nacimiento",
        "nascita",
        "nascimento",
        "ne",
        "nee",
        "naci",
        "nato",
        "nata",
        "geboortedatum",
        "urodzenia",
        "urodzony",
        "urodzona",
        "dateofbirth",
        "nacido",
        "nacida",
    ]
)
_NEAR = 40
_NOBODY = re.compile(
    r"\b(?:dog|puppy|pup|cat|kitten|pony|horse|foal|rabbit|bunny|hamster|guinea pig|parrot|budgie|"
    r"chickens?|hens?|tortoise|goat|lamb|calf|"
    r"alpaca|ferret|spaniel|labrador|lab|retriever|terrier|poodle|collie|greyhound|whippet|nhs|charity|"
    r"company|club|"
    r"group|forum|idea|blog|podcast|assistance|litter|website|tradition|king|queen|prince|princess|"
    r"mozart|beethoven|star sign|"
    r"character|author|composer|poet)\b"
)


def might_be(reading: Reading) -> bool:
    """Whether there is a word for being born."""
    return bool(_CUES & reading.words) or reading.words >= _SPELLED


def find(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """The dates of birth in a text."""
    if not might_be(reading):
        return
    for cue in scan.all(_CUE, reading.low):
        scan.spend(_COST)
        start = max(0, cue.start() - _NEAR)
        found = _BORN.match(reading.low, cue.start()) or _BEFORE.search(reading.low, start, cue.end())
        if found and not _somebody_else(found, reading):
            yield Sight(RULE, *_date(found), WHY, 0.92, INSTEAD)


def _date(found: re.Match[str]) -> tuple[int, int]:
    names = [name for name, said in found.groupdict().items() if said]
    return found.span(names[0])


def _somebody_else(found: re.Match[str], reading: Reading) -> bool:
    """Whether it was a dog, a king or a charity that was born then."""
    if not found.group().startswith("born"):
        return False
    return bool(_NOBODY.search(hints.before(reading, found.start())[-_NEAR:]))
