"""A manuscript as it comes in by the form of the writing page."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from forum.core.markup import normalise
from forum.core.typed import whole
from forum.editing.manuscript import Manuscript
from forum.pictures.forms import chosen

LONGEST = 400_000  # characters of one field that are looked at; the story's own limit is said in a sentence
TOPIC = "topic-"  # before the slug of a topic that is ticked
PAID = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class ManuscriptForm:
    """All parts of a manuscript, the number on which they were typed, and the mark of what the page knew
    to be kept of it.
    """

    manuscript: Manuscript
    on: int
    known: str = ""

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """Whatever was typed. A manuscript may be unfinished: what it lacks is for others to say."""
        it = Manuscript(
            title=_line(data, "title"),
            slug=_line(data, "address"),
            standfirst=_line(data, "standfirst"),
            body=normalise(data.get("body", "")[:LONGEST]),
            author=_line(data, "author"),
            relation=_line(data, "relation"),
            paid=PAID.get(data.get("paid", "")),
            sponsor=_line(data, "sponsor"),
            topics=_topics(data),
            tags=_tags(data),
            picture=chosen(data),
        )
        return cls(it, whole(data.get("opened_on")) or 0, data.get("known", "")[:40])


def within(typed: Manuscript, known: Manuscript) -> Manuscript:
    """What a contributor may change of their story: the rest stays as it was saved."""
    return replace(typed, slug=known.slug, author=known.author, tags=known.tags, picture=known.picture)


def _line(data: Mapping[str, str], name: str) -> str:
    return " ".join(normalise(data.get(name, "")[:LONGEST]).split())


def _topics(data: Mapping[str, str]) -> tuple[str, ...]:
    ticked = [name.removeprefix(TOPIC) for name in data if name.startswith(TOPIC)]
    main = data.get("main", "")
    return tuple(dict.fromkeys([*([main] if main else []), *ticked]))


def _tags(data: Mapping[str, str]) -> tuple[str, ...]:
    words = (" ".join(each.split()) for each in normalise(data.get("tags", "")[:LONGEST]).split(","))
    return tuple(dict.fromkeys(each for each in words if each))
