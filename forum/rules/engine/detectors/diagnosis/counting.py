"""Whether what a pattern fits tells somebody else what they have."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from forum.rules.engine.detectors.diagnosis import tone
from forum.rules.engine.speech import reported

_REACH = 110  # signs after a scan within which it says what is to be seen
_BACK = 30
_SHORT, _SHORTEST = 60, 32
_READS = frozenset({"scan", "reads"})
_THEY = re.compile(r"(?<![a-z])(?:he|she|they|your|ur)(?![a-z])")
_YOU = re.compile(r"(?<![a-z])(?:you|u|you'?re|ye)")
_WHAT_YOU_SAID = re.compile(r"that [a-z]+ |what |your |ur |the ")
_IT_IS = re.compile(r"that|thats|what|this|it")
_OTHERWISE = ("that's", "it's", "thats", "its", "this is", "you", "that is")
_TO_THE_TEAM = re.compile(r"(?<![a-z])(?:ask|nurse|C+ (?:say|said|will))(?![a-z])")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence with its marks, what stands around it, and the sentence without marks."""

    marked: str
    around: str
    low: str

    @property
    def sure(self) -> bool:
        """Whether it is said for certain."""
        return tone.SURE.search(self.marked) is not None

    @property
    def addressed(self) -> bool:
        """Whether somebody is spoken to."""
        return tone.ADDRESSED.search(self.marked) is not None

    @property
    def comforts(self) -> bool:
        """Whether it is glad or sorry with somebody."""
        return tone.GLAD.search(self.marked) is not None


def counts(kind: str, found: re.Match[str], said: Said) -> bool:
    """Whether it does, for the kind of pattern that fits."""
    until = found.start() if kind in _READS else found.end()
    if reported(said.marked[:until]):
        return False
    return _BY_KIND[kind](found, said)


def _has(found: re.Match[str], said: Said) -> bool:
    """ "You have ..." when it is no condition, no motto and no comfort."""
    if not _is_news(found, said):
        return False
    if tone.SURE.search(said.around) or tone.EVIDENCE.search(said.around):
        return True
    return tone.MS.match(said.low, found.start("ill")) is None


def _is_news(found: re.Match[str], said: Said) -> bool:
    before = said.marked[max(0, found.start() - _BACK) : found.start()]
    if tone.CONDITION.search(before) or tone.SLOGAN.search(said.marked, found.start("ill")) or said.comforts:
        return False
    third = _THEY.search(found.group()) is not None and _YOU.search(found.group()) is None
    return not third or tone.OTHERS.search(said.around) is not None


def _bare(found: re.Match[str], said: Said) -> bool:
    """ "That's a clot", short and to somebody."""
    length = len(said.marked.strip())
    return length < _SHORT and ("ll be" in found.group() or said.addressed or length < _SHORTEST)


def _it(found: re.Match[str], said: Said) -> bool:
    words = found.group()
    if said.sure or _WHAT_YOU_SAID.match(words):
        return True
    return said.addressed and _IT_IS.match(words) is not None


def _not(found: re.Match[str], said: Said) -> bool:
    after = said.marked[found.end() :].lstrip(" ,")
    return said.sure or said.addressed or after.startswith(_OTHERWISE)


def _scan(_found: re.Match[str], said: Said) -> bool:
    return not said.comforts and _TO_THE_TEAM.search(said.marked) is None


def _reads(found: re.Match[str], said: Said) -> bool:
    after = said.marked[found.end() : found.end() + _REACH]
    shows = tone.SHOWS.search(after)
    if shows is None or tone.SEEN.search(after, shows.end()) is None:
        return False
    return _scan(found, said)


def _equals(_found: re.Match[str], said: Said) -> bool:
    return (said.addressed or said.sure) and _TO_THE_TEAM.search(said.marked) is None


def _always(_found: re.Match[str], _said: Said) -> bool:
    return True


_BY_KIND: Mapping[str, Callable[[re.Match[str], Said], bool]] = {
    "you": _has,
    "are": _is_news,
    "bare": _bare,
    "it": _it,
    "not": _not,
    "scan": _scan,
    "reads": _reads,
    "equals": _equals,
    "sure": _always,
    "start": _always,
}
