"""An answer put together: a template's words, a sentence of one's own, cards, who signs. Pure."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from forum.comments.quoting import escaped
from forum.rules.book import Care, Country
from forum.team.shipped import CARE, EVERYWHERE, Card

NAME, YOURS = "{name}", "{yours}"
FEWEST_WORDS = 3
_WORD = re.compile(r"\w[\w'’-]*")
_BLANK = re.compile(r"\{[^{}\s]{1,30}\}")
_EMPTY_LINES = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class Pieces:
    """What an answer is made of; each but the words may be empty."""

    words: str
    own: str = ""
    cards: Sequence[str] = ()
    signature: str = ""


def named(words: str, name: str) -> str:
    """A template's words with the name of the person who is answered."""
    return words.replace(NAME, escaped(name))


def unknown(words: str) -> str:
    """The first thing in braces that nothing is put in place of; empty when there is none."""
    return next((each for each in _BLANK.findall(words) if each not in {NAME, YOURS}), "")


def composed(pieces: Pieces) -> str:
    """The whole answer as Markdown. One's own sentence stands where the words leave room, or first."""
    own, words = pieces.own.strip(), pieces.words.strip()
    if YOURS in words:
        words, own = words.replace(YOURS, own), ""
    parts = [own, words, *pieces.cards, pieces.signature]
    return _EMPTY_LINES.sub("\n\n", "\n\n".join(part for part in parts if part)).strip()


def is_ones_own(own: str, prompt: str) -> bool:
    """Whether a sentence says something that the prompt does not, in a few words at least."""
    said = [word.casefold() for word in _WORD.findall(own)]
    return len(said) >= FEWEST_WORDS and said != [word.casefold() for word in _WORD.findall(prompt)]


def quoted_card(card: Card) -> str:
    """A card as it is printed below an answer."""
    return _quoted(f"**{escaped(card.title)}**", card.words, f"[{escaped(card.label)}](<{card.url}>)")


def care_card(country: Country) -> Card:
    """The card of those who listen in a country, from the rule book's words of care; it has no link."""
    lines = [f"{each.name}: {each.how}{f', {each.when}' if each.when else ''}" for each in country.lines]
    lines.append(f"Emergency: {country.emergency}")
    return Card(CARE, f"Who can help: {country.name}", "\n".join(lines), "", "", country.code)


def quoted_care(country: Country) -> str:
    """The same as it is printed, a line for each of them."""
    card = care_card(country)
    lines = "\n".join(f"- {escaped(line)}" for line in card.words.split("\n"))
    return _quoted(f"**{escaped(card.title)}**", lines)


@dataclass(frozen=True, slots=True)
class Rack:
    """The cards there are, and the words of care that make one more for each country."""

    cards: Sequence[Card]
    care: Care

    @property
    def countries(self) -> Sequence[tuple[str, str]]:
        """Codes and names of the countries that there is something for."""
        known = {each.code: each.name for each in self.care.countries}
        codes = sorted({each.country for each in self.cards if each.country} - set(known))
        return [*known.items(), *((code, code) for code in codes)]

    def offered(self, country: str) -> Sequence[Card]:
        """Those for everybody, for this country, and who can help there."""
        help_there = [care_card(each) for each in self.care.countries if each.code == country]
        return [*help_there, *(each for each in self.cards if each.country in {EVERYWHERE, country})]

    def printed(self, keys: Sequence[str], country: str) -> Sequence[str]:
        """Of those on offer, the ones with these keys, as they stand below an answer."""
        there = next((each for each in self.care.countries if each.code == country), None)
        chosen = [each for each in self.offered(country) if each.key in keys]
        return [quoted_care(there) if each.key == CARE and there else quoted_card(each) for each in chosen]


def signature(name: str, site: str) -> str:
    """Who signs for the team."""
    return f"— {escaped(name)}, {escaped(site)} community team"


def _quoted(*blocks: str) -> str:
    lines = "\n\n".join(blocks).split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)
