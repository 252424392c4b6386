"""Numbers with letters in them: member, policy and hospital numbers beside their word, and official forms."""

import re
from collections.abc import Callable, Iterator

from forum.rules.engine.detectors.personal import checks, hints
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "identity-numbers"
WHY = "This looks like a number that an office knows you by."
INSTEAD = "[number removed]"
WHY_KEY = "This looks like a password."
INSTEAD_KEY = "[password removed]"

_NUMBER = r"(?:numbers?|no|num|nr|nbr|id|i\.d\.|#|card|ref|reference|code)"
_OF = (
    r"(?:hospital|patient|medical record|record|member(?:ship)?|subscriber|policy(?: ?holder(?:'?s)?)?|"
    r"insurance(?: policy)?|insured|health ?plan|"
    r"beneficiary|medicaid|medicare|passport|driv(?:er'?s?|ing)(?: licen[cs]e)?|licen[cs]e|blue badge|"
    r"chart|unit|clinic|nhi|national id|id|"
    r"identity|ident\w*|id card|green card|alien|veteran'?s?|va file|dva|centrelink|crn|health ?card|"
    r"ohip|ahcip|medical card|gms|"
    r"aetna|cigna|bupa|vhi|laya|humana|kaiser|anthem|blue ?cross|united ?health(?:care)?|axa|vitality|"
    r"medibank|hcf|nib|aok|tk|barmer|"
    r"group|dvla|national insurance|ni|emis|pid|urn|pension|drivers?|personal|customer|account|employee|"
    r"student|dwp)"
)
_CUE = re.compile(
    rf"(?<![^\W_])(?:{_OF}(?:[ '-]{{1,2}}(?:member|policy|patient|subscriber|group|health|file|"
    rf"licen[cs]e|customer|account))?[\s-]{{1,2}}{_NUMBER}|"
    r"n\.?i\.?(?=\s?[:#=])|health ?card|mrn|m\.r\.n\.?|nhi|ohip|crn|passport|nino|n\.i\.(?: number| no)?|"
    r"ni number|ni no|"
    r"group|dvla|national insurance|pps(?:n|'?s)?(?: number| no)?|ppsn's|"
    r"public service number|(?:kranken)?versicherten-?(?:nummer|nr\.?)|krankenversicherungsnummer|"
    r"krankenkassen-?nummer|kvnr|versicherungsnummer|"
    r"rentenversicherungsnummer|sozialversicherungsnummer|sv-?nummer|sv-?nr|personalausweis\w*|"
    r"ausweisnummer|dni|nie|nif|codice fiscale|"
    r"tessera sanitaria|pan(?: card| number| no)?|"
    r"mbi|medicare(?: card| number| id)?|numero de afiliacion|nuss|tarjeta sanitaria|curp|"
    r"nss|polisnummer|bsn|driving licen[cs]e|driver'?s licen[cs]e|iban|voter id|personnummer|hetu)(?![^\W_])"
)
_VALUE = re.compile(
    r"(?<![A-Za-z0-9])(?:[A-Z]{1,5}[ \-/.]{1,2}|[A-Za-z]{1,6}(?=\d))?\d[\dA-Za-z]{0,24}"
    r"(?:[ \-/.](?:[A-Z]{1,4} ?(?=\d))?\d[\dA-Za-z]{0,24}){0,6}(?:[ \-][A-Z]{1,2}(?![A-Za-z]))"
    r"?(?![A-Za-z0-9])"
)
_STOP = re.compile(r"[.!?]\s+(?=[a-z]{2})|\n\s*\n|;")
_WINDOW, _FEWEST, _FEWEST_ALONE, _MOST = 44, 4, 5, 24
_MEASURE = re.compile(
    r"\s?(?:%|mg|ml|pages?|people|members|minutes|hours|days|weeks|months|years|quid|pounds|euros|dollars)\b"
)
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d){1,2}|(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d")
_BETWEEN = re.compile(
    r"\b(?:call|ring|phone|since|until|after|before|at|for|from|with|on page|page|in|of|photo|control|"
    r"queue|office)\b|[£$€]"
)


def _fits(kind: str) -> Callable[[str], bool]:
    return lambda number: checks.could_be(kind, number)


# Forms so plain that they need no word beside them.
_FORMS: tuple[tuple[re.Pattern[str], Callable[[str], bool] | None], ...] = (
    (
        re.compile(
            r"(?<![A-Za-z0-9])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
            r"[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![A-Za-z0-9])"
        ),
        None,
    ),
    (
        re.compile(
            r"(?<![A-Za-z0-9])(?!bg|gb|nk|kn|tn|nt|zz)[a-ceghj-pr-tw-z][a-ceghj-npr-tw-z]\d{6}[a-d](?![A-"
            r"Za-z0-9])"
        ),
        None,
    ),
    (re.compile(r"(?<![A-Za-z0-9])[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z](?![A-Za-z0-9])"), None),
    (
        re.compile(
            r"(?<![A-Za-z0-9])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y"
            r"\d]\d-?[AC-HJKMNP-RT-Y]{2}\d\d(?![A-Za-z0-9])"
        ),
        None,
    ),
    (re.compile(r"(?<![A-Za-z0-9])[A-Z]{3}P[A-Z]\d{4}[A-Z](?![A-Za-z0-9])"), None),
    (re.compile(r"(?<![A-Za-z0-9])[A-Z]\d{9}(?![A-Za-z0-9])"), checks.german_insured),
    (re.compile(r"(?<![A-Za-z0-9])\d{7}[A-W][A-IW](?![A-Za-z0-9])"), _fits("pps")),
    (
        re.compile(
            r"(?<![A-Za-z0-9])[A-Z]{2}\d\d ?[A-Z0-9]{4} ?(?:\d{4} ?){2,5}[A-Z0-9]{1,4}(?![A-Za-z0-9])"
        ),
        checks.iban,
    ),
)
_SECRET = re.compile(
    r"\b(?:pass ?word|passwd|pwd|pw|log ?in|logon)(?: for \w+(?: \w+){0,3})?\s?(?:is|was|:|=|-)\s{0,2}[\"']?"
    r"(?P<secret>(?=[^\s\"']{0,30}[\d!$%&*#@_])[^\s\"',;]{4,40}?)[\"',;.]{0,2}(?=\s|$)"
)
_PIN = re.compile(
    r"\b(?:cvv2?|cvc2?)\s?(?:is|:|=)?\s?(?P<code>\d{3,4})(?!\d)|"
    r"\b(?:pin|pin number|pin code|pin no|cvv|cvc|security code)(?: for \w+(?: \w+){0,3})?\s?(?:is|was|:|"
    r"=)\s{0,2}(?P<secret>\d{3,6})(?![\d.])"
)


def find(reading: Reading, scan: Scan) -> Iterator[Sight]:
    """The numbers with letters, and numbers beside the word that says what they are."""
    for found in scan.all(_CUE, reading.low):
        value = _value(reading, found.end(), scan)
        if value:
            yield Sight(RULE, *value, WHY, 0.93, INSTEAD)
    for pattern, fits in _FORMS:
        for found in scan.all(pattern, reading.text):
            if (fits is None or fits(found.group())) and not hints.refers_to_things(
                hints.before(reading, found.start())
            ):
                yield Sight(RULE, *found.span(), WHY, 0.9, INSTEAD)
    yield from _secrets(reading, scan)


def _secrets(reading: Reading, scan: Scan) -> Iterator[Sight]:
    for found in scan.all(_SECRET, reading.low):
        yield Sight(RULE, *found.span("secret"), WHY_KEY, 0.85, INSTEAD_KEY)
    for found in scan.all(_PIN, reading.low):
        yield Sight(RULE, *found.span("code" if found["code"] else "secret"), WHY_KEY, 0.9, INSTEAD)


def _value(reading: Reading, place: int, scan: Scan) -> tuple[int, int] | None:
    """The number that a word announces: the first after it in its sentence that looks like one."""
    end = min(len(reading.text), place + _WINDOW + _MOST)
    stop = _STOP.search(reading.low, place, end)
    for found in scan.all(_VALUE, reading.text, place, stop.start() if stop else end):
        if found.start() - place > _WINDOW:
            return None
        if _announced(found, reading, place):
            return found.span()
    return None


def _announced(found: re.Match[str], reading: Reading, place: int) -> bool:
    said = found.group()
    digits = sum(map(str.isdigit, said))
    alone = said.replace(" ", "").isdigit()
    if not (_FEWEST_ALONE if alone else _FEWEST) <= digits <= _MOST or _DATE.fullmatch(said):
        return False
    between = reading.low[place : found.start()]
    return not (
        _MEASURE.match(reading.low, found.end())
        or _BETWEEN.search(between)
        or hints.refers_to_things(between)
    )
