"""Advice and doses that no pattern fits, by the many small traits that such sentences have."""

import re

from forum.rules.engine.detectors.advice import telling
from forum.rules.engine.speech import words_of
from forum.rules.engine.traits import Heard, traits

ENOUGH_FOR_A_DOSE, ENOUGH_FOR_ADVICE = 2.5, 3.2
_ALONE = re.compile(r"(?<![a-z'])(?:suddenly|abruptly|(?:on|off) (?:your|ur) own|as prescribed)(?![a-z])")
_NUMBER = frozenset({"number"})
_OF_WHAT = words_of("unit form medicine remedy treatedtext rhythm ordered")
_TO_WHOM = words_of("ordered told meant valued contrast your you")
DOSED = traits("doses-traits").words_for(words_of("unit form medicine remedy rhythm contrast pushed")) - {"a"}
_CARE = words_of("medicine treatment test carer treatedtext comeoff")
_PUSH = words_of("stopping starting ordered against harm told meant nature")


def likely_dose(said: Heard) -> bool:
    """Whether a sentence most likely tells others how much to take, or when."""
    return traits("doses-traits").enough(said, ENOUGH_FOR_A_DOSE, _TO_WHOM, _NUMBER, _OF_WHAT)


def likely_advice(said: Heard) -> bool:
    """Whether a sentence most likely pushes somebody towards or away from a treatment."""
    return traits("advice-traits").enough(said, ENOUGH_FOR_ADVICE, _PUSH, _CARE)


def warns_of_change(marked: str) -> bool:
    """Whether a sentence warns of changing something alone."""
    return _ALONE.search(marked) is not None


def tells_limits(marked: str) -> bool:
    """Whether a sentence tells a limit, or what a leaflet or a recipe says."""
    if telling.LIMITS.search(marked):
        return True
    reports = telling.REPORTS.search(marked)
    return reports is not None and telling.DESPITE.search(marked[: reports.start()]) is None
