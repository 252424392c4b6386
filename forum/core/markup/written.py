"""A text and the HTML made of it: made once, before the database is asked for its turn."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from forum.core.errors import Invalid
from forum.core.markup.contexts import Context
from forum.core.markup.normal import normalise
from forum.core.markup.people import People, Person, spoken_to
from forum.core.markup.renderer import VERSION, as_text, render
from forum.core.markup.shape import prepare


@dataclass(frozen=True, slots=True)
class Written:
    """What is stored of a text: its source, its safe HTML, which pipeline made it, whom it speaks to."""

    body: str
    html: str
    markup: int = VERSION
    people: tuple[int, ...] = ()


def nobody(names: Collection[str]) -> Mapping[str, Person]:
    """Where names are words like others: in stories and notes."""
    return {}


def write(typed: str, context: Context, people: People = nobody) -> Written:
    """What somebody typed, ready to be stored; raises Invalid with a sentence when it can't be.

    `people` says who is called what, for a text that may speak to somebody by name.
    """
    text = prepare(typed, context)
    spoken: set[int] = set()
    html = render(text, context, spoken_to(text, people), spoken)
    return Written(text, html, people=tuple(sorted(spoken)))


def write_anyway(text: str, context: Context, people: People = nobody) -> Written:
    """The same where nobody is there to mend it (an import): too tangled, it is kept as it is typed."""
    try:
        return write(text, context, people)
    except Invalid:
        plain = normalise(text)
        return Written(plain, as_text(plain))
