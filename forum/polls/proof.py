"""The polls of a story in a preview: as readers see them before they vote; nobody votes there.

Where a number leads to no poll of the story, a sentence says so to whoever writes. It renders: it needs a
request.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from flask import render_template

from forum.polls import queries
from forum.polls.card import PollCard, card_of, notes_under
from forum.polls.forms import BallotForm
from forum.polls.placing import Spot, placed

ELSEWHERE = (
    "Poll {id} does not stand beside this story, so readers see nothing here. "
    "On its page at the desk an editor can put it beside this one."
)
NONE = "There is no poll {id}, so readers see nothing here."
TWICE = "Poll {id} stands further up already, and readers see it once."


class Proof(NamedTuple):
    """A text with its polls in their places, and the cards of those that follow the story."""

    text: str
    following: Sequence[PollCard]
    blank: BallotForm


def proof(html: str, article_id: int, missing: Collection[int], now: datetime) -> Proof:
    """A story's text as its page would show it; `missing` are polls that it asks for and that are not."""
    found = queries.polls_of(article_id)
    notes = notes_under(found) if found else {}
    cards = {each.id: card_of(each, None, now, notes.get(each.id, ())) for each in found}
    parts = list(placed(html, cards.keys()))
    stand = {each.id for each in parts if isinstance(each, Spot) and each.stands}
    text = "".join(_told(parts, cards, missing))
    return Proof(text, [card for id, card in cards.items() if id not in stand], BallotForm())


def _told(
    parts: Sequence[str | Spot], cards: Mapping[int, PollCard], missing: Collection[int]
) -> Iterator[str]:
    for each in parts:
        if isinstance(each, str):
            yield each
        elif each.stands:
            yield render_template("polls/_proof.html", card=cards[each.id], blank=BallotForm())
        else:
            why = NONE if each.id in missing else TWICE if each.id in cards else ELSEWHERE
            yield render_template("polls/_no_proof.html", sentence=why.format(id=each.id))
