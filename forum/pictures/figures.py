"""Pictures in a text: in the place of each insert, the figure. Needs a request: it renders.

What the text says of a picture wins; where it says nothing, the library's words stand.
"""

from collections.abc import Iterator, Mapping

from flask import render_template

from forum.core.markup import inserts
from forum.core.markup.inserts import PICTURE, Insert
from forum.pictures import queries
from forum.pictures.queries import Shown


def for_readers(html: str) -> str:
    """Stored HTML with its figures. What is not ready is not there yet."""
    return _with_figures(html, "pictures/_figure.html")


def for_editors(html: str) -> str:
    """The same, with a sentence where a picture is not ready, or gone."""
    return _with_figures(html, "pictures/_figure_or_why.html")


def _with_figures(html: str, template: str) -> str:
    wanted = {each.id for each in inserts.inserts(html, PICTURE)}
    return "".join(_parts(html, queries.shown(sorted(wanted)), template)) if wanted else html


def _parts(html: str, found: Mapping[int, Shown], template: str) -> Iterator[str]:
    for part in inserts.split(html):
        if isinstance(part, str):
            yield part
        elif part.kind != PICTURE:
            yield part.mark()  # it is for others to put in
        else:
            yield _figure(part, found.get(part.id), template)


def _figure(it: Insert, picture: Shown | None, template: str) -> str:
    if picture is None:
        return render_template(template, id=it.id, picture=None)
    words, caption = it.words or picture.description, it.caption or picture.caption
    return render_template(template, id=it.id, picture=picture, words=words, caption=caption)
