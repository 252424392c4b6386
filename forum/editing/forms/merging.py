"""What was chosen where two people had changed the same place."""

from collections.abc import Mapping, Sequence

from forum.editing.merging import Keep


def chosen(data: Mapping[str, str], clashes: int) -> Sequence[Keep] | None:
    """A choice for each clash, in their order; nothing where one is left open."""
    found = [data.get(f"keep-{number}", "") for number in range(clashes)]
    return None if any(each not in set(Keep) for each in found) else [Keep(each) for each in found]
