"""Numbers with letters in them: member, policy and hospital numbers beside their word, and official forms."""

import re
from collections.abc import Callable, Iterator

from forum.rules.engine.detectors.personal import checks, hints
from forum.rules.engine.finding import Sight
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan
from forum.rules.lexicon import words

RULE = "identity-numbers"
WHY = "This looks like a number that an office knows you by."
INSTEAD = "[number removed]"
WHY_KEY = "This looks like a password."
INSTEAD_KEY = "[password removed]"

_NUMBER = r"(?:numbers?|no|num|nr|nbr|id|i\.d\.|#|card|ref|reference|code)"
_OF = (
    r"(?:hospital|hosp|patient|medical record|record|member(?:ship)?|subscriber|policy(?: ?holder(?:'?s)?)?|"
    r"insurance(?: policy)?|insured|health ?plan|"
    r"beneficiary|medicaid|medicare|passport|driv(?:er'?s?|ing)(?: licen[cs]e)?|licen[cs]e|blue badge|"
    r"chart|unit|clinic|nhi|national id|id|"
    r"identity|ident\w*|id card|green card|alien|veteran'?s?|va file|dva|centrelink|crn|health ?card|"
    r"ohip|ahcip|medical card|gms|"
    r"aetna|cigna|bupa|vhi|laya|humana|kaiser|anthem|blue ?cross|united ?health(?:care)?|axa|vitality|"
    r"medibank|hcf|nib|aok|tk|barmer|"
    r"group|dvla|dl|national insurance|ni|emis|pid|urn|pension|drivers?|personal|customer|account|employee|"
    r"student|dwp)"
)
_CUE = re.compile(
    rf"(?<![^\W_])(?:{_OF}(?:[ '-]{{1,2}}(?:member|policy|patient|subscriber|group|health|file|"
    rf"licen[cs]e|customer|account))?[\s-]{{1,2}}{_NUMBER}|"
    r"n\.?i\.?(?=\s?[:#=])|health ?card|ramq|(?:id|member|subscriber|policy|patient) ?#|mrn|m\.r\.n\.?|"
    r"nhi|ohip|crn|passport|nino|n\.i\.(?: number| no)?|"
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
_STOP = re.compile(r"(?<!\bno)(?<!\bnr)[.!?]\s+(?=[a-z]{2})|\n\s*\n|;")
# A word without which no cue is there.
_FIRST = words("record-words")
_KEYS = frozenset(
    {"password", "pass", "passwd", "pwd", "pw", "login", "log", "logon", "pin", "cvv", "cvv2", "cvc", "code"}
)
_CLUSTER = re.compile(r"\d[\dA-Za-z]*")
_FIGURE = re.compile(r"\d")
_NEAR = 12
_LETTERS, _LOOK, _COST = 8, 120, 800
_WINDOW, _FEWEST, _FEWEST_ALONE, _MOST = 44, 4, 5, 24
_MEASURE = re.compile(
    r"\s?(?:%|mg|ml|pages?|people|members|minutes|hours|days|weeks|months|years|quid|pounds|euros|dollars)\b"
)
_DATE = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d){1,2}|(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d")
_BETWEEN = re.compile(
    r"\b(?:call|ring|phone|since|until|after|before|at|on page|page|in|of|photo|control|"
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
    done = 0
    for value in _values(reading, scan):
        start = _cued(value, reading, scan) or (value.start() if _has_form(value, reading, scan) else None)
        if start is not None and value.start() >= done:
            done = value.end()
            yield Sight(RULE, start, done, WHY, 0.93, INSTEAD)
    if _KEYS & reading.words:
        yield from _secrets(reading, scan)


def _secrets(reading: Reading, scan: Scan) -> Iterator[Sight]:
    for found in scan.all(_SECRET, reading.low):
        yield Sight(RULE, *found.span("secret"), WHY_KEY, 0.85, INSTEAD_KEY)
    for found in scan.all(_PIN, reading.low):
        yield Sight(RULE, *found.span("code" if found["code"] else "secret"), WHY_KEY, 0.9, INSTEAD)


def _values(reading: Reading, scan: Scan) -> Iterator[re.Match[str]]:
    """What could be such a number: some digits, letters between and around them."""
    done = 0
    for found in scan.all(_CLUSTER, reading.text):
        near = reading.text[max(0, found.start() - _LETTERS) : found.start() + _MOST]
        if found.start() < done or sum(map(str.isdigit, near)) < _FEWEST or len(found.group()) > _MOST:
            continue
        scan.spend(_LOOK)
        value = _VALUE.search(reading.text, max(done, found.start() - _LETTERS), found.end() + _MOST)
        if value and value.start() <= found.start():
            done = value.end()
            if _looks_right(value):
                scan.spend(_COST)
                yield value


def _cued(value: re.Match[str], reading: Reading, scan: Scan) -> int | None:
    """Where the number begins, when a word before it says what it is."""
    if not (_FIRST & reading.words or "#" in reading.low):
        return None
    scan.spend(_COST)
    start, digit = max(0, value.start() - _WINDOW - _MOST), _digit(value)
    stops = [each.end() for each in _STOP.finditer(reading.low, start, value.start())]
    for cue in list(_CUE.finditer(reading.low, stops[-1] if stops else start, digit))[-2:]:
        if _announces(cue, value, reading):
            # "ID 88341207": the capitals before the digits are the word, not part of the number
            return value.start() if cue.end() <= value.start() else digit
    return None


def _digit(value: re.Match[str]) -> int:
    found = _FIGURE.search(value.string, value.start())
    return found.start() if found else value.start()


def _has_form(value: re.Match[str], reading: Reading, scan: Scan) -> bool:
    """Whether it has a form so plain that no word is needed."""
    said = value.group()
    for pattern, fits in _FORMS:
        found = pattern.search(said)
        if found and (fits is None or fits(found.group())):
            scan.spend(_COST)
            return not hints.refers_to_things(hints.before(reading, value.start()))
    return False


def _looks_right(value: re.Match[str]) -> bool:
    said = value.group()
    digits = sum(map(str.isdigit, said))
    alone = said.replace(" ", "").isdigit()
    return (_FEWEST_ALONE if alone else _FEWEST) <= digits <= _MOST and not _DATE.fullmatch(said)


def _announces(cue: re.Match[str], value: re.Match[str], reading: Reading) -> bool:
    between = reading.low[cue.end() : value.start()]
    if hints.refers_to_things(reading.low[max(0, cue.start() - _NEAR) : cue.start()]):
        return False
    if len(between) > _WINDOW or _MEASURE.match(reading.low, value.end()):
        return False
    return not (_BETWEEN.search(between) or hints.refers_to_things(between))
