"""Every door states who it is for; the house test lists the doors that don't."""

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V", bound=Callable[..., object])


def for_everyone(view: V) -> V:
    """Mark a door of the house itself as open to visitors."""
    view.audience = None  # type: ignore[attr-defined]  # functions take attributes; types don't know
    return view
