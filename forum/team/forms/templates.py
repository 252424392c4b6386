"""The form of a template."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self

from forum.core.typed import whole
from forum.team.composing import NAME, YOURS, unknown
from forum.team.forms.lines import line, sayable, sized, text
from forum.team.shipped import Template

LONGEST = {"title": 80, "words": 4000, "prompt": 200}


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """A template as typed, on which change its form was opened, and what is wrong with it, by field."""

    it: Template
    revision: int
    problems: Mapping[str, str]

    @classmethod
    def read(cls, data: Mapping[str, str], cards: Sequence[str], known: Collection[str], key: str) -> Self:
        """`cards` are the keys that were ticked, `known` those that there are."""
        title, words, prompt = line(data, "title"), text(data, "words"), line(data, "prompt")
        chosen = tuple(each for each in dict.fromkeys(cards) if each in known)
        it = Template(key, title, words, prompt, chosen)
        problems = {
            "title": sized(title, LONGEST["title"], "Please give it a title, so that others find it."),
            "words": sized(words, LONGEST["words"], "Please write the words that an answer begins with."),
            "prompt": _prompt(it),
        }
        problems["words"] = problems["words"] or _words(words)
        found = {name: problem for name, problem in problems.items() if problem}
        return cls(it, whole(data.get("revision")) or 0, found)

    def opened_on(self, revision: int) -> Self:
        """The same form, opened on a later change."""
        return replace(self, revision=revision)


def _words(words: str) -> str:
    if odd := unknown(words):
        return f"We put something in place of {NAME} and {YOURS}, but {odd} would stay there as it is."
    return sayable(words)


def _prompt(it: Template) -> str:
    if it.prompt and len(it.prompt) > LONGEST["prompt"]:
        return sized(it.prompt, LONGEST["prompt"], "")
    if YOURS in it.words and not it.prompt:
        return f"The words leave room for a sentence ({YOURS}). Please say what it should be about."
    return ""
