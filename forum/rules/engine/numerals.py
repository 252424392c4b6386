"""Runs of digits as people write them: in groups, one by one, in words, with look-alike letters."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from forum.rules.engine.reading import Reading
from forum.rules.engine.scan import Scan

# fmt: off
_UNITS = {
    "zero": "0", "oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0", "one": "1", "two": "2",
    "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9",
    "null": "0", "eins": "1", "zwei": "2", "zwo": "2", "drei": "3", "vier": "4", "funf": "5", "fuenf": "5",
    "sechs": "6", "sieben": "7", "acht": "8", "neun": "9", "deux": "2", "trois": "3", "quatre": "4",
    "cinq": "5", "sept": "7", "huit": "8", "neuf": "9", "cero": "0", "uno": "1", "dos": "2", "tres": "3",
    "cuatro": "4", "cinco": "5", "seis": "6", "siete": "7", "ocho": "8", "nueve": "9",
}
_TEENS = {
    "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
    "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
}
_TENS = {
    "twenty": "2", "thirty": "3", "forty": "4", "fourty": "4", "fifty": "5", "sixty": "6", "seventy": "7",
    "eighty": "8", "ninety": "9",
}
_ENDINGS = {"hundred": "00", "thousand": "000"}
_TIMES = {"double": 2, "dbl": 2, "treble": 3, "triple": 3, "quadruple": 4}
# fmt: on
NUMBER_WORDS = frozenset({*_UNITS, *_TEENS, *_TENS, *_ENDINGS, *_TIMES})
_LIKE = str.maketrans("oilsb", "01158")
_LOOKS = frozenset("oilsb0123456789")
_FIGURE = re.compile(r"\d[^\W_]*")
_NUMBER = re.compile(r"\d+")
_NAME = re.compile(rf"(?<![^\W_])(?:{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})(?![^\W_])")
_SAID_NAME = rf"(?:{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})"
# "07700 nine hundred 118", "415 five five five 0118"
_MIXED = re.compile(
    rf"\d(?<!\d.)(?:(?<=0)\d{{2,5}}|\d{{2,4}}(?=\W{{1,3}}(?:{_SAID_NAME}\W{{1,3}}){{1,4}}\d{{3}}))"
    rf"\W{{1,3}}{_SAID_NAME}\W{{1,3}}(?:{_SAID_NAME}|\d)"
)
# "07700nine00three18"
_GLUED = re.compile(rf"0(?:\d|{'|'.join(sorted(_UNITS, key=len, reverse=True))}){{6,20}}")
_GLUED_PART = re.compile(rf"\d|{'|'.join(sorted(_UNITS, key=len, reverse=True))}")
_FOREIGN = re.compile(r"[^\D0-9]")
_GAP = re.compile(
    r"(?:[^\w£$€%=<>&@:;!?+]|_){0,5}"
    r"(?:(?:dash|hyphen|space|dot|point|punkt|then|slash|stroke|area code|area|code)[^\w!?;]{1,3})?"
)
_SENTENCE = re.compile(r"[.]\s+[^\W\d]|[.]\s+\d{1,2}\s+[^\W\d]")
# "07700 900000 4 a chat"
_FOR = re.compile(r"[24] (?:a|u|me|my|the|chat|talk|any\w{0,4}|help|more|it|if|some|support)\b")
_FEWEST_WORDS = 4
_SHORTEST, _LONGEST = 4, 20
_DEAR, _PER_TOKEN, _MOST, _ROW = 8, 300, 40, 4
_MARKS = ",.;:)!?"
_AHEAD = 8


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    digits: str
    word: bool = False
    like: bool = False


@dataclass(frozen=True)
class Run:
    """Digits that belong together. `shape` has one separator at most between groups; `worded` says that
    there are number words in it, `guessed` that letters were taken for digits.
    """

    start: int
    end: int
    shape: str
    worded: bool
    guessed: bool

    @cached_property
    def digits(self) -> str:
        """The digits alone."""
        return "".join(filter(str.isdigit, self.shape))

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """The digits in the groups in which they stand."""
        return tuple(re.findall(r"\d+", self.shape))

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """How long the groups are."""
        return tuple(map(len, self.groups))

    @cached_property
    def singles(self) -> bool:
        """Whether the digits stand one by one, or are told in words."""
        return self.worded or (len(self.groups) > 1 and max(self.lengths) == 1)


def runs(reading: Reading, scan: Scan) -> tuple[Run, ...]:
    """The runs in a text, of four digits or more."""
    low = _plain_digits(reading.low)
    scan.spend(len(low))
    tokens = []
    for token in _figures(low):
        scan.spend(_PER_TOKEN)
        tokens.append(token)
    if _are_told(reading, low):
        scan.spend(_DEAR * len(low))
        said = (_Token(each.start(), each.end(), each.group(), word=True) for each in _NAME.finditer(low))
        tokens = sorted([*tokens, *said], key=lambda each: each.start)
    return tuple(_runs(low, iter(tokens)))


def _are_told(reading: Reading, low: str) -> bool:
    """Whether so many words for numbers stand in a row that they tell a number digit by digit."""
    said = len(reading.words & NUMBER_WORDS)
    if said and _MIXED.search(low):
        return True
    return said >= _FEWEST_WORDS and _stand_in_a_row(low)


def _stand_in_a_row(low: str) -> bool:
    row = 0
    for word in low.split():
        if word in NUMBER_WORDS or word.rstrip(_MARKS) in NUMBER_WORDS or word.isdigit():
            row += 1
        elif "-" in word and NUMBER_WORDS.issuperset(word.rstrip(_MARKS).split("-")):
            row += word.count("-") + 1
        else:
            row = 0
        if row >= _ROW:
            return True
    return False


def _plain_digits(low: str) -> str:
    if low.isascii():
        return low
    return _FOREIGN.sub(lambda found: str(unicodedata.digit(found.group(), found.group())), low)


def _figures(low: str) -> Iterator[_Token]:
    """Digits, and words of digits and letters that look like them."""
    done = 0
    for found in _FIGURE.finditer(low):
        start = _begin(low, found.start(), done)
        word = low[start : found.end()]
        done = found.end()
        if len(word) <= _LONGEST and not word.isdigit() and _LOOKS.issuperset(word):
            yield _Token(start, done, word.translate(_LIKE), like=True)
            continue
        if len(word) <= 2 * _LONGEST and not word.isdigit() and _GLUED.fullmatch(word):
            parts = _GLUED_PART.findall(word)
            yield _Token(start, done, "".join(_UNITS.get(part, part) for part in parts))
            continue
        for each in _NUMBER.finditer(low, found.start(), done):
            plus = low[each.start() - 1 : each.start()] == "+"
            yield _Token(each.start() - plus, each.end(), "+" * plus + each.group())


def _begin(low: str, place: int, done: int) -> int:
    """Where the word begins that a digit stands in."""
    while place > done and low[place - 1].isalnum():
        place -= 1
    return place


def _runs(low: str, tokens: Iterator[_Token]) -> Iterator[Run]:
    kept: list[_Token] = []
    length = 0
    for token in tokens:
        if kept and (length > _MOST or not _belong(low, kept, token)):
            yield from _run(low, kept)
            kept, length = [], 0
        kept.append(token)
        length += 1 if token.word else len(token.digits)
    yield from _run(low, kept)


def _belong(low: str, kept: list[_Token], two: _Token) -> bool:
    one = kept[-1]
    if two.digits.startswith("+") or not _GAP.fullmatch(low, one.end, two.start):
        return False
    gap = low[one.end : two.start]
    if _SENTENCE.match(low, one.end, two.start + _AHEAD) or _FOR.match(low, two.start):
        return False
    listed = (
        "," in gap
        and not any(map(str.isalpha, gap))
        and not (kept[0].word or one.word or two.word or (len(one.digits) == 1 and len(two.digits) == 1))
    )
    return not listed


def _run(low: str, tokens: list[_Token]) -> Iterator[Run]:
    if not tokens:
        return
    shape = "".join(_shape(low, tokens))
    start, end = tokens[0].start, tokens[-1].end
    if low[max(0, start - 1) : start] == "(" and ")" in low[start : end + 1]:
        start -= 1
    if low[start:end].count("(") > low[start:end].count(")") and low[end : end + 1] == ")":
        end += 1
    run = Run(start, end, shape, any(each.word for each in tokens), any(each.like for each in tokens))
    if _SHORTEST <= len(run.digits) <= 2 * _MOST:
        yield run


def _shape(low: str, tokens: list[_Token]) -> Iterator[str]:
    times = 1
    for place, token in enumerate(tokens):
        if token.digits in _TIMES:
            times = _TIMES[token.digits]
            continue
        if place and token.digits not in _ENDINGS:
            yield _between(low[tokens[place - 1].end : token.start])
        after = tokens[place + 1].digits if place + 1 < len(tokens) else ""
        yield _said(token.digits, after) * times
        times = 1


def _said(token: str, after: str) -> str:
    """The digits of a token: "seventy seven" is 77, "seventy" alone 70."""
    if token in _TENS:
        return _TENS[token] + ("" if after in _UNITS and _UNITS[after] != "0" else "0")
    return _UNITS.get(token) or _TEENS.get(token) or _ENDINGS.get(token) or token


def _between(gap: str) -> str:
    plain = gap.strip()
    if not plain:
        return " " if gap else ""
    return plain[0] if not plain[0].isalnum() else " "
