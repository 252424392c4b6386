"""Telling others how much to take, or when."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from forum.rules.engine.detectors.advice import telling
from forum.rules.engine.detectors.advice.amounts import BARE, LOOSE, STRONG, WHEN
from forum.rules.engine.detectors.advice.orders import Order
from forum.rules.engine.speech import OWN, about_oneself, reported, words_of


@dataclass(frozen=True, slots=True)
class Heard:
    """A sentence with its words about health marked, its words, and the text that it stands in.

    `may_be_dose`: anything in it is an amount.
    """

    said: str
    words: frozenset[str]
    whole: str
    may_be_dose: bool


# Without one of these, there is no amount in a unit; without one of those, nothing "rather than" another.
_MAY_BE_STRONG = re.compile(r"[MTR]|mg|mcg|microg|milli|iu|ug|gram|internat")
_RATHER = words_of("not never don't dont mine my")


def doses(heard: Heard, found: Sequence[Order], *, treated: bool) -> bool:
    """Whether a sentence tells somebody an amount or a rhythm."""
    said = heard.said
    if not heard.may_be_dose or (OWN & heard.words and not found and not telling.YOU & heard.words):
        return False
    told = _ordered(found, treated=treated) or _said_otherwise(heard, treated=treated)
    return told and not _is_reported(said) and telling.LIMITS.search(said) is None


def _said_otherwise(heard: Heard, *, treated: bool) -> bool:
    """Whether an amount is told without an order: it is called safe, or pressed upon somebody."""
    said = heard.said
    anywhere = _RATHER & heard.words and telling.ANYWHERE.search(said)
    strong = _strong(said)
    if not (treated or strong or anywhere):
        return False
    if telling.SAFE & heard.words and _called_safe(said, treated=treated):
        return True
    if anywhere or (strong and telling.SAME.search(said)):
        return True
    return _verbless(said, heard.whole, treated=treated) or _pressed(said, treated=treated)


def _strong(said: str) -> bool:
    """Whether an amount is told with a unit, or of something named."""
    return _MAY_BE_STRONG.search(said) is not None and STRONG.search(said) is not None


def _is_reported(said: str) -> bool:
    found = telling.REPORTS.search(said)
    return found is not None and not telling.DESPITE.search(said[: found.start()])


def _ordered(found: Sequence[Order], *, treated: bool) -> bool:
    for order in found:
        if order.verb not in telling.VERBS or order.negated or _describes(order.before, order.rest):
            continue
        if telling.PLAIN.match(order.rest):
            return True
        if treated and telling.ALWAYS.match(order.rest):
            return True
        if _amount(order.rest, treated=treated) and not _is_none(order.rest):
            return True
    return False


def _describes(before: str, rest: str) -> bool:
    """ "She has to take two", "up to 60 mg this week": how it is, not what to do."""
    return telling.FACT.search(before) is not None or rest.startswith("up to")


def _is_none(rest: str) -> bool:
    return (
        rest.startswith(("take that", "take it from", "make", "see"))
        or telling.OWN_LIFE.search(rest) is not None
    )


def _amount(said: str, *, treated: bool) -> bool:
    """Whether an amount follows soon: with a unit, of something named, or bare with a rhythm."""
    near = said[:90]
    if _strong(near):
        return True
    marked = treated or any(each in said for each in "MTR")
    if not marked:
        return False
    return bool(LOOSE.search(near) or (BARE.search(near) and WHEN.search(said)))


def _called_safe(said: str, *, treated: bool) -> bool:
    found = telling.SAFE_ON.search(said)
    if not found or (reported(said[: found.start()])):
        return False
    if _strong(said) or (treated and (LOOSE.search(said) or BARE.search(said, found.end()))):
        return (
            not telling.NO.search(said[: found.start()]) or "hurt" in found.group() or "need" in found.group()
        )
    return False


_TO_THEM = re.compile(
    r"if i (?:were|was) (?:you|u)|i'?d say|i'?d|i reckon|if you ask me|my (?:friend|advice|love|dear)|"
    r"thank me|trust me"
)


def _is_own(said: str) -> bool:
    """Whether the author speaks of themselves, and not only as somebody who gives advice."""
    return about_oneself(_TO_THEM.sub(" ", said))


def _verbless(said: str, whole: str, *, treated: bool) -> bool:
    """ "1 tab tds of baclofen", "biotin, 100 mg, non negotiable": nobody's own, and pushed."""
    if _is_own(said) or telling.THIRD.search(said):
        return False
    loose = treated and LOOSE.search(said) and WHEN.search(said)
    if not (_strong(said) or loose):
        return False
    return telling.PUSHY.search(said if about_oneself(whole) else whole) is not None


def _pressed(said: str, *, treated: bool) -> bool:
    """An amount, somebody who is told, and nothing of one's own."""
    if not (treated or _strong(said)) or not telling.TOLD.search(said):
        return False
    if _is_own(said) or telling.GIVEN.search(said):
        return False
    return _strong(said) or any(each.search(said) for each in (LOOSE, telling.PART)) or _bare(said)


def _bare(said: str) -> bool:
    return BARE.search(said) is not None and WHEN.search(said) is not None
