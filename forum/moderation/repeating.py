"""Whether a moderator's reason says again what was taken out. Pure."""

import re
from collections.abc import Iterable

_WORD = re.compile(r"\S+")
_EDGES = ".,;:!?()[]{}<>\"'“”‘’«»*_`…-"
_RUN = 3  # so many words in a row are a quote; fewer may be chance
_SHORT = 3  # signs: shorter words say nothing when they come again


def repeated(reason: str, taken_out: Iterable[str]) -> str:
    """The first words of a reason that were taken out; empty where none were.

    What was taken out whole, three words of it in a row, or one that carries a number or an address.
    """
    said = _words(reason)
    for text in taken_out:
        gone = _words(text)
        for length in range(min(len(gone), len(said)), 0, -1):
            if length < min(_RUN, len(gone)) and length > 1:
                continue
            if found := _common(said, gone, length):
                return found
    return ""


def _common(said: list[str], gone: list[str], length: int) -> str:
    """A run of so many words in both; a single one only where it tells something, or is all there was."""
    runs = {tuple(gone[at : at + length]) for at in range(len(gone) - length + 1)}
    for at in range(len(said) - length + 1):
        run = tuple(said[at : at + length])
        if run in runs and (length > 1 or _tells(run[0]) or (len(gone) == 1 and len(run[0]) > _SHORT)):
            return " ".join(run)
    return ""


def _tells(word: str) -> bool:
    return len(word) > _SHORT and (any(sign.isdigit() for sign in word) or "@" in word or "." in word)


def _words(text: str) -> list[str]:
    found = (each.strip(_EDGES).casefold() for each in _WORD.findall(text))
    return [each for each in found if each]
