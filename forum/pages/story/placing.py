"""Where the polls of a story stand in its text: each once at most; the others follow the story. Pure."""

from collections.abc import Collection

from forum.core.markup.inserts import POLL, Insert, split
from forum.core.web.slots import slot


def with_gaps(html: str, polls: Collection[int]) -> str:
    """Stored HTML with a gap in the place of each of these polls; inserts of another kind stay as they are.

    Of a poll that stands elsewhere, or a second time, nothing is shown.
    """
    parts, left = [], set(polls)
    for each in split(html):
        if isinstance(each, str):
            parts.append(each)
        elif each.kind != POLL:
            parts.append(each.mark())
        elif each.id in left:
            left.remove(each.id)
            parts.append(_gap(each))
    return "".join(parts)


def _gap(insert: Insert) -> str:
    return str(slot(f"poll-{insert.id}"))
