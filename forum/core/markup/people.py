"""Who is spoken to by name: "@donna" in a text becomes a link, when there is somebody of that name."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from forum.core.errors import Invalid

MOST = 10
# Not within a word, an address or a path: "a@b.example" and "example.org/@donna" speak to nobody.
MENTION = r"(?<![\w@/.+-])@([^\W_](?:[\w.-]{0,28}[^\W_])?)(?![\w@])"
_MENTION = re.compile(MENTION)
_LAST_PART = re.compile(r"[._-]+[^._-]*$")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a name: who, and where their page is."""

    id: int
    address: str


NOBODY: Mapping[str, Person] = {}
# Of these names as typed, those that somebody has.
People = Callable[[Collection[str]], Mapping[str, Person]]


def readings(name: str) -> Iterator[str]:
    """What "donna.and" may mean: all of it, or less and less of its end."""
    while name:
        yield name
        shorter = _LAST_PART.sub("", name)
        name = shorter if shorter != name else ""


def meant(name: str, known: Mapping[str, Person]) -> str:
    """The longest reading that somebody is called; empty when nobody is."""
    return next((reading for reading in readings(name) if reading in known), "")


def spoken_to(text: str, people: People) -> Mapping[str, Person]:
    """Whom a text speaks to, by the names as typed. Raises Invalid when that happens too often."""
    names = _MENTION.findall(text)
    if not names:
        return {}
    known = people({reading for name in names for reading in readings(name)})
    often = sum(bool(meant(name, known)) for name in names)
    if often > MOST:
        raise Invalid(f"You speak to people by name {often:,} times; {MOST} times is the most we can take.")
    return known
