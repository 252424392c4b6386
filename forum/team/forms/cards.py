"""The form of a resource card."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from html import escape
from typing import Self

from forum.core.markup import COMMENT, host, write
from forum.core.typed import whole
from forum.team.composing import quoted_card
from forum.team.forms.lines import line, sayable, sized, text
from forum.team.shipped import EVERYWHERE, Card

LONGEST = {"title": 80, "words": 600, "label": 80, "url": 500}
_ADDRESS = (
    "We can’t send readers to this address. Please give it whole, beginning with https://, "
    "without a name or a password in it."
)
_COUNTRY = "Please give the two letters of the country, such as GB, or leave it empty."
_CODE = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class CardForm:
    """A card as typed, on which change its form was opened, and what is wrong with it, by field."""

    it: Card
    revision: int
    problems: Mapping[str, str]

    @classmethod
    def read(cls, data: Mapping[str, str], key: str) -> Self:
        """A title, a few words, and an address that the site lets readers follow."""
        country = line(data, "country").upper()
        it = Card(
            key, line(data, "title"), text(data, "words"), line(data, "label"), line(data, "url"), country
        )
        problems = {
            "title": sized(it.title, LONGEST["title"], "Please give it a title."),
            "words": sized(it.words, LONGEST["words"], "Please say in a few words what one finds there."),
            "label": sized(it.label, LONGEST["label"], "Please say what the link leads to."),
            "url": sized(it.url, LONGEST["url"], "Please give the address of the link."),
            "country": "" if country == EVERYWHERE or _CODE.fullmatch(country) else _COUNTRY,
        }
        problems["url"] = problems["url"] or _address(it.url)
        found = {name: problem for name, problem in problems.items() if problem}
        return cls(it, whole(data.get("revision")) or 0, found or _whole(it))

    def opened_on(self, revision: int) -> Self:
        """The same form, opened on a later change."""
        return replace(self, revision=revision)


def _address(url: str) -> str:
    return "" if host(url) and not url.lower().startswith("mailto:") else _ADDRESS


def _whole(it: Card) -> Mapping[str, str]:
    """What is wrong with the card as it would be printed: the rules, or a link that is not one there."""
    printed = quoted_card(it)
    if problem := sayable(printed):
        return {"words": problem}
    return {} if f'href="{escape(it.url)}"' in write(printed, COMMENT).html else {"url": _ADDRESS}
