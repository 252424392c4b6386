"""What differs between two manuscripts, part by part, in words. Pure."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from forum.editing.comparing import Row, rows
from forum.editing.manuscript import Manuscript

FIELDS: Mapping[str, str] = {
    "title": "Title",
    "slug": "Address",
    "author": "Author",
    "relation": "About the author",
    "paid": "Paid",
    "sponsor": "Who paid",
    "topics": "Topics",
    "tags": "Tags",
    "picture": "Picture on top",
}
TEXTS: Mapping[str, str] = {"standfirst": "Standfirst", "body": "Text"}
PAID = {None: "nobody has said", True: "yes", False: "no"}


class Differences(NamedTuple):
    """Fields with what they said and say; texts as rows."""

    fields: Sequence[tuple[str, str, str]]
    texts: Sequence[tuple[str, Sequence[Row]]]


def differences(before: Manuscript, after: Manuscript, shown: Callable[[int], str]) -> Differences:
    """All that one says and the other does not; `shown` says what a picture shows."""
    changed = [
        (label, _in_words(name, before, shown), _in_words(name, after, shown))
        for name, label in FIELDS.items()
        if getattr(before, name) != getattr(after, name)
    ]
    found = [(label, rows(getattr(before, name), getattr(after, name))) for name, label in TEXTS.items()]
    return Differences(changed, [each for each in found if not all(row.same for row in each[1])])


def _in_words(name: str, it: Manuscript, shown: Callable[[int], str]) -> str:
    value = getattr(it, name)
    if name == "paid":
        return PAID[value]
    if name == "picture" and value:
        return shown(value)
    return ", ".join(value) if isinstance(value, tuple) else str(value or "")
