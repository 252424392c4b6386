"""What comes in by the forms of an appeal."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.markup import normalise

LONGEST = 4_000
_WORDS = "Please say in a few words what you think is wrong."
_REASONS = "Please say why; the author reads it."
_WHICH = "Please choose whether the decision stays."


@dataclass(frozen=True, slots=True)
class AppealForm:
    """An author's words, and what is wrong with them."""

    words: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """As typed, without blanks around."""
        words = normalise(data.get("body", "")).strip()
        return cls(words, _too_long(words) or ("" if words else _WORDS))


@dataclass(frozen=True, slots=True)
class AnswerForm:
    """A moderator's answer: whether the author was right, why, and what is wrong with the form."""

    upheld: bool | None
    answer: str
    problems: Mapping[str, str]

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """As chosen and typed."""
        answer, chosen = normalise(data.get("body", "")).strip(), data.get("upheld", "")
        problems = {}
        if chosen not in {"yes", "no"}:
            problems["upheld"] = _WHICH
        if problem := _too_long(answer) or ("" if answer else _REASONS):
            problems["body"] = problem
        return cls({"yes": True, "no": False}.get(chosen), answer, problems)


def _too_long(text: str) -> str:
    return f"{LONGEST:,} characters at most, please. This has {len(text):,}." if len(text) > LONGEST else ""
