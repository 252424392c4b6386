"""Every door states who it is for; the house test lists the doors that don't."""

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V", bound=Callable[..., object])


def for_everyone(view: V) -> V:
    """Mark a door of the house itself as open to visitors."""
    vars(view)["audience"] = None
    return view
