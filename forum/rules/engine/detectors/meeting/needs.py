"""Patterns that are tried only where the words are that they need: most sentences cost next to nothing."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from forum.rules.engine.near import DEAR
from forum.rules.engine.scan import Scan


def some(words: str) -> frozenset[str]:
    """A set of words, from a line of them."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Form:
    """A pattern, and sets of words: of each, one at least is there wherever it fits."""

    pattern: re.Pattern[str]
    needs: tuple[frozenset[str], ...]

    def may_fit(self, words: frozenset[str]) -> bool:
        """Whether it could fit a text of these words."""
        return all(need & words for need in self.needs)


def fits(forms: Iterable[Form], low: str, words: frozenset[str], scan: Scan) -> bool:
    """Whether one of the forms fits a sentence."""
    for form in forms:
        if form.may_fit(words):
            scan.spend(DEAR * len(low))
            if form.pattern.search(low):
                return True
    return False


OWN = some("mine ours my our")
HOME = some(
    "mine ours place house home flat gaff garden yard kitchen sofa couch apartment caravan digs pad door "
    "room address "
    "unit porch patio shed allotment"
)
ANYBODY = some(
    "any anyone anybody any1 whoever who who's whos every everyone everybody all you u some y'all yall "
    "ye folks "
    "spoonies rest ladies lads"
)
FOOD = some(
    "coffee cuppa drink drinks pint pints lunch brunch walk stroll swim natter catch bite picnic pub "
    "meet meetup "
    "meetups meeting tea wheel roll wander together hang hangout grab catchup"
)
GROUP = some("group grp gc server chat channel community room page sub gang discord subreddit")
