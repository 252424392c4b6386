"""A text and the HTML made of it: made once, before the database is asked for its turn."""

from dataclasses import dataclass

from forum.core.errors import Invalid
from forum.core.markup.contexts import Context
from forum.core.markup.normal import normalise
from forum.core.markup.renderer import VERSION, as_text, render
from forum.core.markup.shape import prepare


@dataclass(frozen=True, slots=True)
class Written:
    """What is stored of a text: its source, its safe HTML, and which pipeline made that."""

    body: str
    html: str
    markup: int = VERSION


def write(typed: str, context: Context) -> Written:
    """What somebody typed, ready to be stored; raises Invalid with a sentence when it can't be."""
    text = prepare(typed, context)
    return Written(text, render(text, context))


def write_anyway(text: str, context: Context) -> Written:
    """The same where nobody is there to mend it (an import): too tangled, it is kept as it is typed."""
    try:
        return write(text, context)
    except Invalid:
        plain = normalise(text)
        return Written(plain, as_text(plain))
