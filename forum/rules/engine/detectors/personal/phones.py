"""Phone numbers: by a format so plain that it needs no word beside it, or by words that ask to be rung."""

import re
from collections.abc import Iterator

import phonenumbers

from forum.rules.book import Book
from forum.rules.engine.detectors.personal import hints
from forum.rules.engine.finding import Sight
from forum.rules.engine.numerals import Run
from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

RULE = "contact-details"
WHY = "This looks like a phone number."
INSTEAD = "[phone number removed]"
_PER_RUN = 2000  # the same for one run of digits
_COST = 500  # signs of the budget that one look-up of a numbering plan is worth
_AREA = "area code"  # it may stand within: "555 0192, area code 617"
_FEWEST, _MOST, _GUESSED_FEWEST, _MOST_GROUPS = 7, 15, 10, 8
_PLAIN = tuple(
    re.compile(pattern)
    for pattern in (
        # mobiles of the United Kingdom, however they are grouped
        r"(?<!\d)(?:\+44\D?(?:0\D{1,2})?|0044\D?(?:0\D{1,2})?|0\D?)7(?:\D?\d){9}(?!\d)",
        # landlines there
        r"(?<!\d)0(?:2\d|1\d{2,4})\D\d{3,4}\D?\d{3,4}(?!\D?\d)",
        # North America: dots, dashes or brackets between
        (
            r"(?<![\d.])(?:\+?1\D{1,2})?(?:[2-9]\d\d\)\D?[2-9]\d\d\D\d{4}|"
            r"([2-9]\d\d([.-])[2-9]\d\d\2\d{4}))(?![\d.]\d|\d)"
        ),
        # Dublin, and mobiles of the Netherlands
        r"(?<!\d)01\D\d{3}\D\d{4}(?!\D?\d)",
        r"(?<!\d)06[- ]\d{8}(?!\d)",
        # in pairs, as the French do
        r"(?<!\d)(?<!\d\D)0[1-9](\D)\d\d(?:\1\d\d){3}(?!\D?\d)",
        # Australia, Ireland, New Zealand: mobiles and landlines in brackets
        r"(?<!\d)04\d\d\D\d{3}\D\d{3}(?!\D?\d)",
        r"(?<!\d)0[2378]\)\D?\d{4}\D\d{4}(?!\D?\d)",
        r"(?<!\d)08[3-9]\D\d{3}\D?\d{4}(?!\D?\d)",
        r"(?<!\d)02[0-9]\D\d{3}\D\d{3,4}(?!\D?\d)",
        # Germany
        r"(?<!\d)01[567]\d\d?[/ -]\d{3,5}\D?\d{2,5}(?!\D?\d)",
        # South Africa, Sweden, Russia, Brazil
        r"(?<!\d)0[678]\d[ -]\d{3}[ -]?\d{4}(?!\D?\d)",
        r"(?<!\d)0\d{1,2}-\d{3} ?\d\d ?\d\d(?!\D?\d)",
        r"(?<!\d)[78]\D{1,2}9\d\d\)?\D\d{3}\D\d\d\D\d\d(?!\D?\d)",
        r"(?<![\d.])[1-9]\d\)\D?9\d{4}\D\d{4}(?!\D?\d)",
    )
)
# Told in words: ten or eleven digits, beginning as numbers to ring do.
_TOLD = re.compile(r"0[1-9]\d{8,9}|[2-9]\d\d[2-9]\d{6}")
_LISTED = re.compile(r"(?:(?:19|20)\d\d\D?)+|(?:\d{1,3}\.\d{1,2}(?!\d)\D?){2,}")
_DATE = re.compile(
    r"(?<!\d)(?:\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d|(?:19|20)\d\d([/.-])\d{1,2}\2\d{1,2})(?!\d)"
)
_MEASURE = re.compile(
    r"\s?(?:%|mg|ml|mcg|iu|units?|kg|km|miles?|steps|people|rupees|euros?|pounds|quid|dollars|nmol|pg|metres|"
    r"meters|calories|kcal|hours|minutes|seconds|years)(?![a-z])"
)
# Short numbers without an area code: only beside words that say so, or that pluck up courage.
_SHORT = re.compile(r"[2-9]\d\d[ .-]?\d{4}")
_HERE = re.compile(
    r"\b(?:here (?:goes(?: nothing)?|we go|it is)|deep breath|(?:go on|right|ok(?:ay)?) then|"
    r"(?:i'?m doing|i'?ll do) (?:this|it)|i'?ll be brave)[\s,.:;!-]{1,4}$"
)
_CODED = re.compile(
    r"[\s,(]{1,3}(?!error|fault|zip|post|pin|door|bar|promo|discount|voucher|product|order)"
    r"(?:\w{2,12} ){1,2}?code\b|"
    r"[^.!?\n]{0,12}\b(?:fanc(?:y|ies) a|wan(?:na|ts? to)|feel like a|feels? like) (?:chat|natter|talk|call)"
)
# "6.0.4.5.5": one by one
_ONE_BY_ONE = re.compile(r"\d(?:\.\d){6,}")
_WEB = re.compile(r"(?:https?:|www\.|[a-z0-9]\.[a-z]{2,6}/)\S{0,200}$")
_FREE = re.compile(
    r"(?:0|(?:00)?440?)(?:80[08]\d{6,7}|3(?:0[03]|3[0-7]|4[3-5]|7[0-2])\d{7}|8[47]\d{8})|1?8(?:00|33|44|55|66|77|88)\d{7}|"
    r"1[38]00\d{6}"
)
_MOBILE = re.compile(
    r"(?:(?:00)?440?|0)7\d{9}|(?:(?:00)?3530?|0)8[35-79]\d{7}|(?:(?:00)?610?|0)4\d{8}|"
    r"(?:00)?490?1[567]\d{8,9}|"
    r"(?:(?:00)?330?|0)[67]\d{8}|91[6-9]\d{9}"
)


def find(run: Run, reading: Reading, scan: Scan, book: Book) -> Iterator[Sight]:
    """The phone number in a run of digits, if there is one."""
    before = hints.before(reading, run.start)
    if len(run.digits) < _FEWEST:
        return
    scan.spend(_PER_RUN)
    if _WEB.search(before) or _stands_free(run, book):
        return
    after = hints.after(reading, run.end)
    said = reading.low[run.start : run.end]
    sure = _sure(run, before + said if _AREA in said else before, after, scan, book)
    if sure and not _ours(run, before, after):
        yield Sight(RULE, run.start, run.end, WHY, sure, INSTEAD)


def _stands_free(run: Run, book: Book) -> bool:
    """Numbers of helplines, also when something is dialled before or after them."""
    return book.allowed.helps(run.digits)


def _sure(run: Run, before: str, after: str, scan: Scan, book: Book) -> float:
    if hints.refers(before) or _MEASURE.match(after):
        return 0.0
    if _plain(run, scan, book):
        return 0.97
    if not _could_be(run):
        return 0.0
    if hints.RING.search(before):
        return 0.93
    if _SHORT.fullmatch(run.shape) and (_HERE.search(before) or _CODED.match(after)):
        return 0.9
    return 0.9 if hints.RING_AFTER.search(after) else 0.0


def _plain(run: Run, scan: Scan, book: Book) -> bool:
    """Whether the digits stand in a format that hardly anything else has."""
    if _DATE.search(run.shape):
        return False
    if run.worded and _TOLD.fullmatch(run.digits):
        return True
    if any(pattern.search(run.shape) for pattern in _PLAIN) and not _pairs_of_many(run):
        return True
    return _by_plan(run, scan, book)


def _pairs_of_many(run: Run) -> bool:
    """Six or more short groups are a list: lottery numbers, ages, scores."""
    return not run.singles and len(run.groups) > len("12345")


def _by_plan(run: Run, scan: Scan, book: Book) -> bool:
    abroad = run.shape.startswith("+") and _GUESSED_FEWEST - 1 <= len(run.digits) <= _MOST
    home = run.digits.startswith("0") and len(run.groups) == 1 and len(run.digits) >= _GUESSED_FEWEST
    if not (abroad or home):
        return False
    scan.spend(_COST)
    try:
        number = phonenumbers.parse(run.shape, None if abroad else book.switches.country)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number(number) if abroad else phonenumbers.is_valid_number(number)


def _could_be(run: Run) -> bool:
    """Whether somebody could be rung at this: not years, dates, decimals or a long list."""
    fewest = _GUESSED_FEWEST if run.guessed else _FEWEST
    if not fewest <= len(run.digits) <= _MOST or _DATE.search(run.shape) or _is_list(run.shape):
        return False
    return run.singles or len(run.groups) <= _MOST_GROUPS


def _is_list(shape: str) -> bool:
    return bool(_LISTED.fullmatch(shape)) and not _ONE_BY_ONE.fullmatch(shape)


def _ours(run: Run, before: str, after: str) -> bool:
    """Whether it is clearly an organisation's number: such a number is no secret."""
    if hints.OWN.search(before) or hints.OWN.search(after):
        return False
    if _FREE.fullmatch(run.digits) or hints.HELPERS.search(before):
        return True
    return bool(hints.OURS.search(before + " | " + after)) and not _MOBILE.fullmatch(run.digits)
