"""A text to try the rules on: nothing of it is kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.markup import COMMENT, normalise
from forum.rules.engine import Place, Standing

MOST = 2 * COMMENT.longest
WRITERS: Mapping[str, str] = {
    "member": "a member who wrote here before",
    "newcomer": "a newcomer, for the first time",
    "team": "somebody of the team",
    "night": "a member, out of our hours",
}
_STANDINGS: Mapping[str, Standing] = {
    "member": Standing(published=20),
    "newcomer": Standing(newcomer=True),
    "team": Standing(team=True, published=20),
    "night": Standing(published=20, attended=False),
}
PLACES: Mapping[Place, str] = {
    Place.COMMENT: "a comment",
    Place.NAME: "a username",
    Place.PROFILE: "words about oneself",
    Place.CHOICE: "a choice of a poll",
}


@dataclass(frozen=True, slots=True)
class TestForm:
    """A text, where it would stand, and who would have written it."""

    __test__ = False  # a form, whatever test runners make of its name

    text: str
    place: Place
    writer: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """Any text of bearable length; a comment by a member, where nothing else was chosen."""
        text, place, writer = normalise(data.get("text", "")), data.get("place"), data.get("writer", "")
        problem = "" if text.strip() else "Please paste or type a text first."
        if len(text) > MOST:
            problem = f"{MOST:,} characters at most, please. This has {len(text):,}."
        known = place if place in set(Place) else Place.COMMENT
        return cls(text, Place(known), writer if writer in WRITERS else "member", problem)

    @property
    def standing(self) -> Standing:
        """Who would have written it, as far as rules ask."""
        return _STANDINGS[self.writer]
