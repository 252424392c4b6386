"""How often something happened to a text since this process began. Numbers alone: about nobody, no words."""

import threading
from collections import Counter
from collections.abc import Mapping

DISAGREED = "disagreed"  # one wall dropped what the other had let through
AS_TEXT = "as text"  # rendering failed or took too long, and readers got the words alone

_lock = threading.Lock()
_counts: Counter[tuple[str, str]] = Counter()


def count(what: str, where: str) -> None:
    """Once more, in a text of this context."""
    with _lock:
        _counts[what, where] += 1


def counts() -> Mapping[tuple[str, str], int]:
    """How often, by what and where."""
    with _lock:
        return dict(_counts)
