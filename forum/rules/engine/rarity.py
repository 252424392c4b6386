"""How often a word is met, on a scale of its own: what is seldom there is looked for first."""

from collections.abc import Mapping
from functools import cache

from forum.rules import lexicon
from forum.rules.engine.stand_ins import DIGIT, MONEY

_SHORTENED, _LETTER, _MARK = 30.0, 40.0, 1000.0  # words like "i'm", single letters, marks between words
_MARKS = frozenset(",.!?")
_STAND_INS = {DIGIT: 60.0, MONEY: 5.0}
_SELDOM = 1.0


@cache
def how_often(word: str) -> float:
    """The larger, the more often; 1 for what is in no list."""
    if word in _MARKS:
        return _MARK
    return _met().get(word) or (_LETTER if len(word) == 1 else _SHORTENED if "'" in word else _SELDOM)


@cache
def _met() -> Mapping[str, float]:
    common = {word: 1000.0 / (place + 1) + 2.0 for place, word in enumerate(lexicon.in_order("common"))}
    return {**common, **_STAND_INS}
