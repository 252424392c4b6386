"""What the team's forms have in common: a line, a text, and what is wrong with either."""

from collections.abc import Mapping

from forum.core.errors import Invalid
from forum.core.markup import COMMENT, normalise, prepare
from forum.rules.engine import Place, Standing
from forum.rules.queries import objection
from forum.team.composing import NAME, YOURS


def line(data: Mapping[str, str], name: str) -> str:
    """One line of plain text, with single blanks."""
    return " ".join(normalise(data.get(name, "")).split())


def text(data: Mapping[str, str], name: str) -> str:
    """Several lines."""
    return normalise(data.get(name, "")).strip()


def sized(value: str, most: int, empty: str) -> str:
    """What is wrong with the length of something that has to be there; `empty` is said where it is not."""
    if not value:
        return empty
    return f"{most:,} characters at most, please. This has {len(value):,}." if len(value) > most else ""


def sayable(words: str) -> str:
    """Why words can't stand in a comment of the team's: too tangled, or against the rules; else nothing."""
    plain = words.replace(NAME, "").replace(YOURS, "")
    try:
        prepare(plain, COMMENT)
    except Invalid as found:
        return found.sentence
    return objection(plain, Place.COMMENT, Standing(team=True))
