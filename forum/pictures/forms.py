"""What comes in with a picture: what is said of it; and which one was chosen somewhere else."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from forum.core.markup import normalise
from forum.core.typed import whole
from forum.pictures.details import Details, one_line
from forum.pictures.models import (
    LONGEST_CAPTION,
    LONGEST_CREDIT,
    LONGEST_DESCRIPTION,
    LONGEST_FACES_NOTE,
    Faces,
)
from forum.pictures.queries import Offer, offered

_LONGEST = {
    "description": LONGEST_DESCRIPTION,
    "caption": LONGEST_CAPTION,
    "credit": LONGEST_CREDIT,
    "faces_note": LONGEST_FACES_NOTE,
}
_A_FILE = re.compile(r"\S+\.(?:jpe?g|png|webp|gif|avif|heic)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DetailsForm:
    """As typed, and what is wrong with it, by field."""

    details: Details
    problems: Mapping[str, str]

    @classmethod
    def read(cls, data: Mapping[str, str], before: Details) -> Self:
        """What the form does not have stays as it was."""
        typed = {name: _read(data, name, getattr(before, name)) for name in Details._fields}
        if typed["faces"] not in set(Faces):
            typed["faces"] = before.faces
        details = Details(**typed)
        return cls(details, _problems(details))


def _read(data: Mapping[str, str], name: str, before: str) -> str:
    return one_line(normalise(data[name])) if name in data else before


def _problems(details: Details) -> dict[str, str]:
    found = {
        name: f"That is {len(words)} characters; {most} is the most we can take."
        for name, most in _LONGEST.items()
        if len(words := getattr(details, name)) > most
    }
    if _A_FILE.fullmatch(details.description):
        found["description"] = "This is the name of a file. Please say what the picture shows."
    if details.faces == Faces.AGREED and not details.faces_note:
        found["faces_note"] = "Please say who agreed, and how: “Ana, by e-mail on 3 May”."
    return found


# One picture, chosen in a form of another feature (`pictures/_choosing.html`). It takes no script: "Find"
# sends the whole form, and it comes back as it was typed, with other pictures to choose from.
FIELD, WORDS, FIND, ADD = "picture", "find_picture", "find", "add"
_LONGEST_SEARCH = 100


def chosen(data: Mapping[str, str]) -> int | None:
    """The picture that was chosen, if one was."""
    return whole(data.get(FIELD, "").strip()) or None


def offer(data: Mapping[str, str], id: int | None) -> Offer:
    """What can be chosen beside this one, after what was looked for."""
    looks = data.get("do") == FIND
    return offered(id, data.get(WORDS, "").strip()[:_LONGEST_SEARCH] if looks else None)
