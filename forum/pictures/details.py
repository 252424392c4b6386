"""What is said of a picture, and how a story names it. Pure."""

import re
from typing import NamedTuple

_SPACES = re.compile(r"\s+")


class Details(NamedTuple):
    """What an editor says of a picture. `faces` is a word of `models.Faces`."""

    description: str = ""
    caption: str = ""
    credit: str = ""
    faces: str = "not said"
    faces_note: str = ""


def together(known: Details, typed: Details) -> tuple[Details, frozenset[str]]:
    """What is said of a picture, with what was typed where nobody had said anything; and in which of these
    something else was typed. Who agreed belongs to the answer about faces: both are known, or none.
    """
    unsaid = {name for name in ("description", "caption", "credit") if not getattr(known, name)}
    if known.faces == Details().faces:
        unsaid |= {"faces", "faces_note"}
    said = {name for name, words in typed._asdict().items() if words and words != getattr(Details(), name)}
    filled = known._replace(**{name: getattr(typed, name) for name in unsaid & said})
    return filled, frozenset(name for name in said if getattr(typed, name) != getattr(filled, name))


def one_line(typed: str) -> str:
    """As one line."""
    return _SPACES.sub(" ", typed).strip()


def markdown(id: int, description: str, caption: str) -> str:
    """What stands in a story's text for this picture."""
    # The words end at "](", the caption at a straight quotation mark.
    words = one_line(description).replace("](", "] (")
    title = one_line(caption).replace('"', "”")
    return f'![{words}](/pictures/{id} "{title}")' if title else f"![{words}](/pictures/{id})"
