"""A gap in the text of a story for each poll that stands there. Pure."""

from collections.abc import Collection

from forum.core.web.slots import slot
from forum.polls.placing import placed


def with_gaps(html: str, polls: Collection[int]) -> str:
    """Stored HTML with a gap in the place of each of these polls. Where another was asked for is nothing."""
    parts = placed(html, polls)
    return "".join(each if isinstance(each, str) else _gap(each.id) if each.stands else "" for each in parts)


def _gap(id: int) -> str:
    return str(slot(f"poll-{id}"))
