"""The form of an answer that somebody writes as the team."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from forum.core.keys import form_key, fresh_key
from forum.core.markup import normalise
from forum.team.composing import YOURS, Pieces, Rack, composed, is_ones_own, named
from forum.team.shipped import Template

_OWN = "Please write a sentence of your own first: a few words, about what they wrote."


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """What was typed and chosen, and what is wrong with it, by field. `do` is the button."""

    template: Template | None
    words: str
    own: str
    cards: tuple[str, ...]
    country: str
    signs: bool
    key: str | None
    do: str = ""
    problems: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def begun(cls, template: Template | None, name: str, country: str) -> Self:
        """As it is opened, for the person of this name, with a template's words or with none."""
        words, cards = (named(template.words, name), template.cards) if template else ("", ())
        return cls(template, words, "", cards, country, signs=True, key=fresh_key())

    @classmethod
    def read(cls, data: Mapping[str, str], cards: Sequence[str], template: Template | None) -> Self:
        """As it was sent; `cards` are the keys that were ticked."""
        words, own = (normalise(data.get(name, "")) for name in ("words", "own"))
        country, do = data.get("country", "")[:2], data.get("do", "")
        wanting = template is not None and template.prompt and not is_ones_own(own, template.prompt)
        if template is None:  # it was archived meanwhile: there is no field for a sentence any more
            words, own = _joined(own, words), ""
        problems = {"own": _OWN} if wanting and do != "country" else {}
        signs, key = "signs" in data, form_key(data.get("key"))
        return cls(template, words, own, tuple(cards), country, signs, key, do, problems)

    def for_country(self) -> Self:
        """After another country was chosen: what goes with the template there is ticked, too."""
        more = self.template.cards if self.template else ()
        return replace(self, cards=(*self.cards, *more))

    def begun_with(self, template: Template | None, name: str) -> Self:
        """After another template was chosen: its words, and all that was typed so far.

        The sentence of one's own stays one, where the template asks for it; the rest comes after its words.
        """
        if template == self.template:
            return replace(self, problems={})
        own, typed = self.own, self._typed(name)
        if self.template is None and not own:  # what is written on an empty page is all one's own
            own, typed = typed, ""
        if template is None or not template.prompt:
            own, typed = "", _joined(own, typed)
        words = _joined(named(template.words, name) if template else "", typed)
        came = self.template.cards if self.template else ()
        cards = (*(key for key in self.cards if key not in came), *(template.cards if template else ()))
        return replace(self, template=template, words=words, own=own, cards=cards, problems={})

    def _typed(self, name: str) -> str:
        """The words, unless they are the template's; a place for a sentence is left in one of them alone."""
        came = named(self.template.words, name) if self.template else ""
        return "" if self.words.strip() == came.strip() else self.words.replace(YOURS, "").strip()

    def with_problem(self, name: str, sentence: str) -> Self:
        """The same, with something wrong in it."""
        return replace(self, problems={**self.problems, name: sentence})

    def whole(self, rack: Rack, signature: str) -> str:
        """The answer as Markdown."""
        cards = rack.printed(self.cards, self.country)
        return composed(Pieces(self.words, self.own, cards, signature if self.signs else ""))


def _joined(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
