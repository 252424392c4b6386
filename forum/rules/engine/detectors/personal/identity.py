"""Numbers by which offices know a person: patient, insurance, tax, passport, card."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from forum.rules.engine.detectors.personal import checks, hints
from forum.rules.engine.finding import Sight
from forum.rules.engine.numerals import Run
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "identity-numbers"
WHY = "This looks like a number that an office knows you by."
INSTEAD = "[number removed]"
_NO = r"(?:\W{0,3}(?:number|numbers|no|num|nr|nbr|n|id|#|card))?"


@dataclass(frozen=True, slots=True)
class Kind:
    """Digits that are such a number when they are so long and one of these words stands near."""

    cue: re.Pattern[str]
    lengths: frozenset[int]
    fits: Callable[[str], bool] | None = None


def _kind(cue: str, lengths: str, fits: Callable[[str], bool] | None = None) -> Kind:
    return Kind(re.compile(rf"(?<![^\W_])(?:{cue})(?![^\W_])"), frozenset(map(int, lengths.split())), fits)


def _fits(kind: str) -> Callable[[str], bool]:
    return lambda number: checks.could_be(kind, number)


KINDS = (
    _kind(
        rf"nhs{_NO[:-1]}|(?:national )?health service{_NO[:-1]}|h&c{_NO[:-1]}|health and care{_NO[:-1]}", "10"
    ),
    _kind(
        "nhs|national health service|wrist ?band|hospital|referral|patient|gp|clinic letter|letters?",
        "10",
        _fits("nhs"),
    ),
    _kind(rf"chi{_NO}|community health index{_NO}", "10"),
    _kind(rf"ssn|s\.s\.n\.?|soc(?:ial)?(?: sec(?:urity)?)?{_NO}|socsec|ss ?#|ss number", "9"),
    _kind(rf"itin|sin{_NO[:-1]}|sin\W{{0,2}}[:#]|social insurance{_NO}", "9"),
    _kind("sin", "9", _fits("sin")),
    _kind(rf"tfn|tax file{_NO}", "8 9"),
    _kind(rf"medicare{_NO}", "10 11"),
    _kind(rf"ihi|healthcare identifier{_NO}", "16"),
    _kind(rf"aadh?aa?r{_NO}|adhar{_NO}|adhaar{_NO}|uidai|uid", "12"),
    _kind(r"nir|secu|num\w{0,4} de secu\w*|securite sociale|carte vitale|numero ss|n. ss", "13 15"),
    _kind(rf"steuer-?id\w*|steuer-?identifikationsnummer|steuer-?nr|steuernummer|idnr{_NO}", "10 11 12 13"),
    _kind(r"sozialversicherungsnummer|sv-?nummer|sv-?nr|svnr", "10 12"),
    _kind(rf"bsn{_NO}|burgerservicenummer|sofi-?nummer", "8 9"),
    _kind(r"pesel", "11"),
    _kind(r"sort ?code\W{1,4}[\d -]{6,10}\W{1,4}(?:account|acc|acct|a/c|ac)", "7 8"),
    _kind(r"cpf", "11"),
    _kind(r"nif|contribuinte|niss|rijksregister\w*|insz|registre national", "9 11"),
    _kind(r"ahv\w*|avs", "13"),
    _kind(r"personnummer|personnr|cpr\w*|fodselsnummer|kennitala|hetu", "10 11 12"),
    _kind(
        r"id number|south african id|sa id|rsa id|identity number|national id|identification number",
        "8 9 10 11 12 13",
    ),
    _kind(rf"ird{_NO}|utr{_NO}|unique taxpayer(?: reference)?", "8 9 10"),
    _kind(rf"ohip{_NO}|health ?card{_NO}|phn|personal health{_NO}|care ?card{_NO}|ramq", "9 10 12"),
    _kind(
        rf"mrn|medical record{_NO}|hospital{_NO[:-1]}|patient{_NO[:-1]}|chart{_NO[:-1]}|unit{_NO[:-1]}",
        "5 6 7 8 9 10 11 12",
    ),
    _kind(rf"passport{_NO}|reisepass\w*|passeport", "7 8 9"),
    _kind(
        rf"account{_NO[:-1]}|acc(?:t|ount)? (?:no|number)|a/c|bank account|routing{_NO}|konto\w*",
        "6 7 8 9 10 11 12",
    ),
    _kind(rf"sort ?code|bsb{_NO}", "6"),
    _kind(
        r"(?:credit|debit|bank|visa|mastercard)? ?card(?: number| no)?|visa|mastercard|amex|long number",
        "13 14 15 16 17 18 19",
        checks.card,
    ),
)
# What can follow such a number to say what it was: "943 ... is my NHS number", "(NHS)".
_AFTER_GAP = re.compile(
    r"[\s,(\"'-]{0,4}(?:(?:is|was|that'?s|=|it'?s|as|being)\s)?(?:(?:my|the|his|her|our|"
    r"mum'?s) )?(?:valid |own |old |full )?"
)
# "943 ... is what is printed next to NHS": within the same sentence.
_BESIDE = re.compile(
    r"\b(?:next to|beside|under|after|by|against|behind|labell?ed|marked|headed|called|says)\s"
    r"(?:the |my |a |it )?(?:words? |letters |heading |line )?[\"']?"
)
_STOP = re.compile(r"[.!?;\n]")
_OBVIOUS = frozenset({"123456789", "1234567890"})
_GAP, _COST = 36, 800
_PLAIN = (
    (re.compile(r"(?<!\d)(?<!\d-)\d{3}-\d{2}-\d{4}(?!\d|-\d)"), _fits("ssn")),
    (re.compile(r"(?<!\d)\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?!\d)"), checks.card),
    (re.compile(r"(?<!\d)[3][47]\d\d([ -])\d{6}\1\d{5}(?!\d)"), checks.card),
    (re.compile(r"(?<!\d)756\.?\d{4}\.?\d{4}\.?\d\d(?!\d)"), _fits("ahv")),
    (re.compile(r"(?<!\d)\d{3}\.\d{3}\.\d{3}-\d\d(?!\d)"), _fits("cpf")),
    (re.compile(r"(?<!\d)[12] \d\d (?:0[1-9]|1[0-2]) (?:\d\d|2[ABab]) \d{3} \d{3}(?: \d\d)?(?!\d)"), None),
)


def number(run: Run, reading: Reading, scan: Scan) -> Iterator[Sight]:
    """What a run of digits is, if it is such a number."""
    before, after = hints.before(reading, run.start), hints.after(reading, run.end)
    scan.spend(_COST)
    if run.digits in _OBVIOUS:
        return
    if _plain(run) and not hints.refers_to_things(before):
        yield Sight(RULE, run.start, run.end, WHY, 0.9, INSTEAD)
    elif any(_is(kind, run, before, after) for kind in KINDS if len(run.digits) in kind.lengths):
        yield Sight(RULE, run.start, run.end, WHY, 0.95, INSTEAD)


def _plain(run: Run) -> bool:
    for pattern, fits in _PLAIN:
        found = pattern.search(run.shape)
        if found and (fits is None or fits(re.sub(r"\D", "", found.group()))):
            return True
    return False


def _is(kind: Kind, run: Run, before: str, after: str) -> bool:
    if kind.fits and not kind.fits(run.digits):
        return False
    place = hints.last(kind.cue, before)
    if place >= 0 and len(before) - place <= _GAP:
        return not hints.refers_to_things(before[place:]) and not hints.RING.search(before, place)
    gap = _AFTER_GAP.match(after)
    if (gap and kind.cue.match(after, gap.end())) or kind.cue.match(after.lstrip(" ,(-")):
        return True
    return _is_told(kind, _STOP.split(after, maxsplit=1)[0])


def _is_told(kind: Kind, rest: str) -> bool:
    """Whether the rest of the sentence says it: anywhere, where check digits fit as well."""
    if hints.refers_to_things(rest):
        return False
    if kind.fits:
        return kind.cue.search(rest) is not None
    return any(kind.cue.match(rest, each.end()) for each in _BESIDE.finditer(rest))
