"""A manuscript with its HTML: made once, before the database is asked for its turn."""

from dataclasses import dataclass

from forum.core.errors import Invalid
from forum.core.markup import ARTICLE, Written, write
from forum.editing.manuscript import Manuscript

NOTHING = Written("", "")
LONGEST_TITLE, LONGEST_STANDFIRST, LONGEST_LINE = 200, 600, 120


@dataclass(frozen=True, slots=True)
class Typeset:
    """A manuscript that can be stored and shown."""

    manuscript: Manuscript
    words: Written


def typeset(manuscript: Manuscript) -> Typeset:
    """Ready to be saved; raises Invalid with a sentence. A manuscript may be unfinished, but has a title."""
    if not manuscript.title.strip():
        raise Invalid("Please give the story a title. It can be changed later.")
    for line, longest, what in (
        (manuscript.title, LONGEST_TITLE, "title"),
        (manuscript.standfirst, LONGEST_STANDFIRST, "standfirst"),
        (manuscript.relation, LONGEST_LINE, "line about the author"),
        (manuscript.sponsor, LONGEST_LINE, "name of who paid"),
    ):
        if len(line) > longest:
            raise Invalid(f"The {what} has {len(line)} characters; {longest} is the most we can take.")
    words = write(manuscript.body, ARTICLE) if manuscript.body.strip() else NOTHING
    return Typeset(manuscript, words)
