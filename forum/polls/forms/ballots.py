"""A ballot as it was filled in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from werkzeug.datastructures import MultiDict

from forum.core.markup import normalise
from forum.core.typed import whole
from forum.polls.choosing import Chosen
from forum.polls.kinds import PollKind
from forum.polls.queries import PollView

TWICE = "Two answers have the same place. Please give each place once."
CHANGED = "This poll has been changed since you opened it. Please read it again, then vote."
_MOST = 100  # marks that are looked at: no poll has so many choices


@dataclass(frozen=True, slots=True)
class BallotForm:
    """What was marked, so that it can be shown again, and what is wrong with how it was typed."""

    chosen: Chosen = field(default_factory=Chosen)
    places: Mapping[int, int] = field(default_factory=dict)  # by choice, from 1
    problem: str = ""

    @classmethod
    def of(cls, chosen: Chosen | None) -> Self:
        """A ballot that says this already."""
        found = chosen or Chosen()
        return cls(found, {id: place for place, id in enumerate(found.marks, 1)})

    @classmethod
    def read(cls, form: "MultiDict[str, str]", poll: PollView) -> Self:
        """Ticks and, where choices are ranked, a place for each of them; of the words as they are now."""
        if whole(form.get("edition")) not in {None, poll.edition}:
            return cls(problem=CHANGED)
        words = " ".join(normalise(form.get("words", "")).split())
        ticked = [whole(each) or 0 for each in form.getlist("choice")[:_MOST] if each]
        if poll.kind is not PollKind.RANKED:
            return cls(Chosen(tuple(dict.fromkeys(ticked)), words))
        places = {each.id: place for each in poll.answers if (place := whole(form.get(f"place-{each.id}")))}
        ranked = sorted(places, key=lambda id: places[id])
        twice = len(set(places.values())) < len(places)
        return cls(Chosen((*ranked, *ticked)), places, TWICE if twice else "")
