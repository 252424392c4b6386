"""What a story needs before readers can see it, each with the field that it belongs to. Pure."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from forum.core.markup import complaints
from forum.core.markup.inserts import PICTURE, as_insert
from forum.editing.manuscript import Manuscript

_CODE = re.compile(r"(?ms)^(```+|~~~+).*?^\1")


class Need(NamedTuple):
    """What is missing, as a sentence, and the field of the writing page where it goes."""

    field: str
    sentence: str


def needs(it: Manuscript) -> tuple[Need, ...]:
    """All that is missing, in the order of the page; nothing where the story can go out."""
    return tuple(_needs(it))


def _needs(it: Manuscript) -> Iterator[Need]:
    if not it.title.strip():
        yield Need("title", "It has no title.")
    if not it.standfirst.strip():
        yield Need("standfirst", "It has no standfirst: the two or three lines under the title.")
    if not it.body.strip():
        yield Need("body", "It has no text.")
    yield from _about_its_author(it)
    if not it.topics:
        yield Need("topics", "It has no topic.")
    yield from _in_the_text(it.body)


def _about_its_author(it: Manuscript) -> Iterator[Need]:
    if not it.author.strip():
        yield Need("author", "It names no author.")
    if not it.relation.strip():
        yield Need("relation", "It does not say how its author is related to the condition.")
    if it.paid is None:
        yield Need("paid", "It does not say whether its author was paid.")
    if it.paid and not it.sponsor.strip():
        yield Need("sponsor", "It does not say who paid.")


def _in_the_text(body: str) -> Iterator[Need]:
    inserts = [as_insert(line) for line in _CODE.sub("", body).split("\n")]
    silent = sum(each is not None and each.kind == PICTURE and not each.words for each in inserts)
    if silent:
        them = "A picture in the text has" if silent == 1 else f"{silent} pictures in the text have"
        yield Need("body", f"{them} no description, so nobody who listens knows what it shows.")
    for each in complaints(body):
        yield Need("body", each)
