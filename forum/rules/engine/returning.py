"""Words that were taken out of a text, and where they stand in another one. Pure."""

import re
from collections.abc import Iterator


def places(text: str, words: str, instead: str) -> Iterator[tuple[int, int]]:
    """Where these words stand by themselves, and not as a part of what was put in their place."""
    if not words:
        return
    kept = "|".join(re.escape(each) for each in (escaped(instead), plain(instead)) if each)
    alone = rf"(?<!\w)(?P<gone>{re.escape(words)})(?!\w)"
    for found in re.finditer(f"{kept}|{alone}" if kept else alone, text):
        if found["gone"]:
            yield found.span()


def plain(marker: str) -> str:
    """A marker as one reads it: brackets without the signs that keep them from being a link."""
    return marker.replace(r"\[", "[").replace(r"\]", "]")


def escaped(marker: str) -> str:
    """A marker as it is stored: its brackets are never half of a link."""
    return plain(marker).replace("[", r"\[").replace("]", r"\]")
