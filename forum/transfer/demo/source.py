"""Read the demo content from its files."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "content"
Table = dict[str, Any]  # what TOML gives


@dataclass(frozen=True, slots=True)
class Story:
    """A story: what its front matter says about it, and its body."""

    slug: str
    about: Table
    body: str


def people() -> list[Table]:
    """The members."""
    return _tables("people.toml", "member")


def topics() -> list[Table]:
    """The topics."""
    return _tables("topics.toml", "topic")


def stories() -> Iterator[Story]:
    """The stories, by address."""
    for file in sorted((FOLDER / "stories").glob("*.md")):
        _, front, body = file.read_text("utf-8").split("+++\n", 2)
        yield Story(file.stem, tomllib.loads(front), body)


def comments(slug: str) -> list[Table]:
    """The comments under a story, in the order in which they came."""
    name = f"threads/{slug}.toml"
    return _tables(name, "comment") if (FOLDER / name).exists() else []


def desk() -> list[tuple[str, Table]]:
    """What came to the moderators' desk, the oldest first: what kind of thing it was, and the rest of it."""
    kinds = tomllib.loads((FOLDER / "desk.toml").read_text("utf-8"))
    happened = [(kind, each) for kind, tables in kinds.items() for each in tables]
    return sorted(happened, key=lambda each: -float(each[1]["hours_ago"]))


def _tables(name: str, kind: str) -> list[Table]:
    found: list[Table] = tomllib.loads((FOLDER / name).read_text("utf-8"))[kind]
    return found
