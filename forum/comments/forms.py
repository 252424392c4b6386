"""What comes in by the writing box."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.errors import Invalid
from forum.core.markup import COMMENT, Written, write
from forum.core.typed import whole


@dataclass(frozen=True, slots=True)
class CommentForm:
    """A comment as typed, as it would stand, and what is wrong with it."""

    body: str
    to: int | None
    words: Written | None
    problem: str
    preview: bool

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """Prepare the text for the database, or say why that can't be done."""
        body = data.get("body", "")
        words, problem = None, ""
        try:
            words = write(body, COMMENT)
        except Invalid as found:
            problem = found.sentence
        return cls(body, _answered(data.get("to")), words, problem, data.get("do") == "preview")


def _answered(typed: str | None) -> int | None:
    """The number of the comment that is answered; 0, which nothing has, for what is no number."""
    return (whole(typed) or 0) if typed else None
