"""A place in a text with a few words on either side of it, within its line."""

import re

from forum.rules.telling import Spot

_NEAR = 48  # signs on either side, however few words those are
_LONGEST = 120  # signs of what is meant
_HEAD, _TAIL = 70, 40  # what is left where that is longer


def around(before: str, words: str, after: str, count: int) -> Spot:
    """The words with so many others before and after them; "…" where there are more."""
    if len(words) > _LONGEST:
        words = f"{words[:_HEAD].rstrip()} … {words[-_TAIL:].lstrip()}"
    return Spot(_last(before, count), words, _first(after, count))


def _last(text: str, count: int) -> str:
    line = text[-_NEAR:].rpartition("\n")[2]
    found = re.search(rf"(?:\S+\s+){{0,{count}}}\S*\Z", line)
    words = found[0] if found else ""
    return f"… {words}" if text[: len(text) - len(words)].strip() else words


def _first(text: str, count: int) -> str:
    line = text[:_NEAR].partition("\n")[0]
    found = re.match(rf"\S*(?:\s+\S+){{0,{count}}}", line)
    words = found[0] if found else ""
    return f"{words} …" if text[len(words) :].strip() else words
