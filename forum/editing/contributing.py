"""A contributor's answers to our questions, as the text of a story; and back. Pure."""

import re
from collections.abc import Mapping

QUESTIONS: Mapping[str, str] = {
    "happened": "What happened?",
    "helped": "What helped?",
    "others": "What would you tell others?",
}
WHOLE = "whole"  # where an editor has given the text another shape, it is one field
UNTITLED = "A story by {name}"
_HEADING = re.compile(r"(?m)^## (" + "|".join(re.escape(each) for each in QUESTIONS.values()) + r")[ \t]*$")
_NAMES = {words: name for name, words in QUESTIONS.items()}


def text(answers: Mapping[str, str]) -> str:
    """The text: each answer under its question, those that were left out without a trace."""
    if answers.get(WHOLE, "").strip():
        return answers[WHOLE].strip()
    told = {name: answers.get(name, "").strip() for name in QUESTIONS}
    return "\n\n".join(f"## {QUESTIONS[name]}\n\n{words}" for name, words in told.items() if words)


def answers(body: str) -> Mapping[str, str]:
    """The answers in a text of this shape; any other text is one answer, called `whole`."""
    pieces = _HEADING.split(body)
    names = [_NAMES[each] for each in pieces[1::2]]
    in_order = [name for name in QUESTIONS if name in names]
    if pieces[0].strip() or names != in_order:
        return {WHOLE: body}
    return {name: words.strip() for name, words in zip(names, pieces[2::2], strict=True)}
