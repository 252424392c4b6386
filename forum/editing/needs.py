"""What a story needs before readers can see it, each with the field that it belongs to. Pure."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from forum.core.markup import complaints
from forum.core.markup.inserts import PICTURE, POLL, Insert, as_insert
from forum.editing.manuscript import Manuscript

_CODE = re.compile(r"(?ms)^(```+|~~~+).*?^\1")


class Need(NamedTuple):
    """What is missing, as a sentence, and the field of the writing page where it goes."""

    field: str
    sentence: str


class Known(NamedTuple):
    """What the library knows of a picture."""

    shows: str
    faces_said: bool = True
    made: bool = True  # or about to be; no, where it could not be


def pictures(it: Manuscript) -> set[int]:
    """The pictures of the library that it shows, in its text and on top."""
    return {each.id for each in _shown(it.body)} | ({it.picture} if it.picture is not None else set())


def polls(it: Manuscript) -> set[int]:
    """The polls that its text puts in a place."""
    return {each.id for each in _inserts(it.body) if each.kind == POLL}


def needs(
    it: Manuscript,
    library: Mapping[int, Known] | None = None,
    beside: Mapping[int, bool] | None = None,
) -> tuple[Need, ...]:
    """All that is missing, in the order of the page; nothing where the story can go out.

    `library` has what is known of each picture, `beside` whether each poll that there is stands beside this
    story; nothing where nobody has looked there.
    """
    return (*_needs(it, library), *_about_polls(it, beside))


def _needs(it: Manuscript, library: Mapping[int, Known] | None) -> Iterator[Need]:
    if not it.title.strip():
        yield Need("title", "It has no title.")
    if not it.standfirst.strip():
        yield Need("standfirst", "It has no standfirst: the two or three lines under the title.")
    if not it.body.strip():
        yield Need("body", "It has no text.")
    yield from _about_its_author(it)
    if not it.topics:
        yield Need("main", "It has no topic.")
    yield from _about_pictures(it, library or {})
    unknown = set() if library is None else pictures(it) - library.keys()
    yield from (Need(_place(it, id), f"Picture {id} is not in the library.") for id in sorted(unknown))
    for each in complaints(it.body):
        yield Need("body", each)


def _about_polls(it: Manuscript, beside: Mapping[int, bool] | None) -> Iterator[Need]:
    """A number that leads to no poll of this story leaves a hole where readers expect one."""
    if beside is None:
        return
    for id in sorted(polls(it)):
        if id not in beside:
            yield Need("body", f"There is no poll {id}.")
        elif not beside[id]:
            yield Need(
                "body",
                f"Poll {id} does not stand beside this story, so readers would see nothing in its place. "
                "On its page at the desk an editor can put it here.",
            )


def _about_its_author(it: Manuscript) -> Iterator[Need]:
    if not it.author.strip():
        yield Need("author", "It names no author.")
    if not it.relation.strip():
        yield Need("relation", "It does not say how its author is related to the condition.")
    if it.paid is None:
        yield Need("paid", "It does not say whether its author was paid.")
    if it.paid and not it.sponsor.strip():
        yield Need("sponsor", "It does not say who paid.")


def _about_pictures(it: Manuscript, library: Mapping[int, Known]) -> Iterator[Need]:
    """What the line in the text says wins; where it says nothing, the library's words stand."""
    silent = sum(not each.words and not _shows(library, each.id) for each in _shown(it.body))
    if silent:
        them = "A picture in the text has" if silent == 1 else f"{silent} pictures in the text have"
        yield Need("body", f"{them} no description, so nobody who listens knows what it shows.")
    if it.picture is not None and it.picture in library:
        yield from (Need("picture", each) for each in _about_the_top(library[it.picture]))


def _shows(library: Mapping[int, Known], id: int) -> str:
    return library[id].shows if id in library else ""


def _about_the_top(known: Known) -> Iterator[str]:
    if not known.made:
        yield "The picture on top could not be made. Please choose another one."
    if not known.shows:
        yield "The picture on top has no description; the library has a field for it."
    if not known.faces_said:
        yield "Nobody has said whether the picture on top shows somebody’s face, and who agreed to it."


def _place(it: Manuscript, id: int) -> str:
    return "picture" if id == it.picture else "body"


def _shown(body: str) -> list[Insert]:
    return [each for each in _inserts(body) if each.kind == PICTURE]


def _inserts(body: str) -> list[Insert]:
    inserts = [as_insert(line) for line in _CODE.sub("", body).split("\n")]
    return [each for each in inserts if each is not None]
