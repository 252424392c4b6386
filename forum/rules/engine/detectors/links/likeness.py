"""Whether a host looks like a trusted one and is none."""

from collections.abc import Iterator
from functools import lru_cache

from forum.rules.engine.leet import folded

_LONG = 6  # letters from which a name is no ordinary word
_LONGER = 8
# Endings under which others register the name of somebody who has it under another one.
_ELSEWHERE = frozenset(
    {
        "com",
        "co",
        "cm",
        "net",
        "info",
        "org",
        "online",
        "site",
        "live",
        "shop",
        "store",
        "help",
        "support",
        "app",
        "io",
        "me",
        "cc",
        "example",
    }
)


def looks_like(host: str, trusted: tuple[str, ...]) -> str | None:
    """The trusted host that one, not trusted itself, could be taken for."""
    for each, name in _names(trusted):
        if _holds(host, each) or any(_is_near(label, each, name) for label in host.split(".")[:-1]):
            return each
        if len(name) >= _LONGER and host.split(".")[0] == name and host.rpartition(".")[2] in _ELSEWHERE:
            return each
    return None


@lru_cache(maxsize=8)
def _names(trusted: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Trusted hosts, each with the part that people know it by."""
    return tuple((each.casefold(), each.casefold().split(".")[0]) for each in trusted)


def _holds(host: str, trusted: str) -> bool:
    """Whether a trusted host is part of it: "nhs.uk.login.example", "nhs-uk.example"."""
    dashed = trusted.replace(".", "-")
    return any(f"{before}{trusted}{after}" in f".{host}" for before in ".-" for after in ".-") or any(
        f"-{dashed}-" in f"-{label}-" for label in host.split(".")
    )


def _is_near(label: str, trusted: str, name: str) -> bool:
    """Whether a part of it is nearly the name: "mssocietv", "mssociety-donate", "mssocietyorguk"."""
    if len(name) < _LONG or label == name:
        return False
    parts = label.split("-")
    if name in parts or folded(label) == name or label.replace("-", "") == name:
        return True
    whole, close = trusted.replace(".", ""), label.replace("-", "")
    return _apart(close, whole) <= 1 or (len(name) > _LONG and _apart(label, name) <= 1)


def _apart(one: str, other: str) -> int:
    """How many signs two words differ by; more than one is told as two."""
    if abs(len(one) - len(other)) > 1:
        return 2
    first = next(_differ(one, other), min(len(one), len(other)))
    rests = (
        (one[first + 1 :], other[first + 1 :]),
        (one[first:], other[first + 1 :]),
        (one[first + 1 :], other[first:]),
    )
    swapped = (
        one[first : first + 2] == other[first : first + 2][::-1] and one[first + 2 :] == other[first + 2 :]
    )
    if one == other:
        return 0
    return 1 if swapped or any(left == right for left, right in rests) else 2


def _differ(one: str, other: str) -> Iterator[int]:
    return (place for place, (left, right) in enumerate(zip(one, other, strict=False)) if left != right)
