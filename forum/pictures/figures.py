"""Pictures in a text: in the place of each insert, the figure. Needs a request: it renders.

What the text says of a picture wins; where it says nothing, the library's words stand.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from flask import render_template

from forum.core.markup import inserts
from forum.core.markup.inserts import PICTURE, Insert
from forum.pictures import queries
from forum.pictures.queries import Shown


class Pictured(NamedTuple):
    """A story's HTML with its figures, and that of the picture on top; empty where there is none."""

    html: str
    top: str


def for_readers(html: str, top: int | None = None) -> Pictured:
    """Stored HTML with its figures. What is not ready is not there yet."""
    return _pictured(html, top, "pictures/_figure.html")


def for_editors(html: str, top: int | None = None) -> Pictured:
    """The same, with a sentence where a picture is not ready, or gone."""
    return _pictured(html, top, "pictures/_figure_or_why.html")


def for_contributors(html: str, top: int | None, among: Collection[int]) -> Pictured:
    """The same for whoever writes and is no editor: of the library they see these alone, whatever number they
    type. In the place of any other one stands the same sentence, whether there is such a picture or not.
    """
    return _pictured(html, top, "pictures/_figure_or_place.html", among)


def _pictured(html: str, top: int | None, template: str, among: Collection[int] | None = None) -> Pictured:
    """All of them are looked up at once."""
    inside = {each.id for each in inserts.inserts(html, PICTURE)}
    asked = inside | ({top} if top else set())
    found = queries.shown(sorted(asked if among is None else asked.intersection(among)))
    above = _drawn(top, found.get(top), template, "", "", first=True) if top else ""
    return Pictured("".join(_parts(html, found, template)) if inside else html, above)


def _parts(html: str, found: Mapping[int, Shown], template: str) -> Iterator[str]:
    for part in inserts.split(html):
        if isinstance(part, str):
            yield part
        elif part.kind != PICTURE:
            yield part.mark()  # it is for others to put in
        else:
            yield _figure(part, found.get(part.id), template)


def _figure(it: Insert, picture: Shown | None, template: str) -> str:
    return _drawn(it.id, picture, template, it.words, it.caption, first=False)


def _drawn(id: int, picture: Shown | None, template: str, words: str, caption: str, *, first: bool) -> str:
    """The words given win; where there are none, those of the library stand."""
    if picture:
        words, caption = words or picture.description, caption or picture.caption
    return render_template(template, id=id, picture=picture, words=words, caption=caption, first=first)
