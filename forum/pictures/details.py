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


def one_line(typed: str) -> str:
    """As one line."""
    return _SPACES.sub(" ", typed).strip()


def markdown(id: int, description: str, caption: str) -> str:
    """What stands in a story's text for this picture."""
    # The words end at "](", the caption at a straight quotation mark.
    words = one_line(description).replace("](", "] (")
    title = one_line(caption).replace('"', "”")
    return f'![{words}](/pictures/{id} "{title}")' if title else f"![{words}](/pictures/{id})"
