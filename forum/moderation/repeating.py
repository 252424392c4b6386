"""Whether a moderator's reason says again what was taken out. Pure."""

import re
from collections.abc import Collection, Iterable, Sequence

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
        if found := _run(said, gone) or _whole(said, gone) or _single(said, gone):
            return found
    return ""


def _run(said: Sequence[str], gone: Sequence[str]) -> str:
    """The first three words and more in a row that stand in both."""
    runs = {tuple(gone[at : at + _RUN]) for at in range(len(gone) - _RUN + 1)}
    if (begun := _first(said, runs, _RUN)) is None:
        return ""
    end = begun + 1
    while tuple(said[end : end + _RUN]) in runs:
        end += 1
    return " ".join(said[begun : end + _RUN - 1])


def _whole(said: Sequence[str], gone: Sequence[str]) -> str:
    """What was taken out, where it has fewer words and stands there whole."""
    if not 1 < len(gone) < _RUN:
        return ""
    return " ".join(gone) if _first(said, {tuple(gone)}, len(gone)) is not None else ""


def _single(said: Sequence[str], gone: Sequence[str]) -> str:
    """A word that tells something, or that was all there was."""
    alone = {each for each in gone if _tells(each) or (len(gone) == 1 and len(each) > _SHORT)}
    return next((each for each in said if each in alone), "")


def _first(said: Sequence[str], runs: Collection[tuple[str, ...]], length: int) -> int | None:
    places = range(len(said) - length + 1)
    return next((at for at in places if tuple(said[at : at + length]) in runs), None)


def _tells(word: str) -> bool:
    return len(word) > _SHORT and (any(sign.isdigit() for sign in word) or "@" in word or "." in word)


def _words(text: str) -> list[str]:
    found = (each.strip(_EDGES).casefold() for each in _WORD.findall(text))
    return [each for each in found if each]
