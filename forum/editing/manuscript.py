"""All that an editor may change of a story, as one value. Pure."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Manuscript:
    """What is saved under a number, compared, merged, restored and published."""

    title: str = ""
    slug: str = ""
    standfirst: str = ""
    body: str = ""
    author: str = ""  # a username
    relation: str = ""
    paid: bool | None = None  # nothing: nobody has said
    sponsor: str = ""
    topics: tuple[str, ...] = ()  # slugs; the first one stands above the title
    tags: tuple[str, ...] = ()  # words as typed
    picture: int | None = None  # of the library; it stands on top and on cards

    def as_json(self) -> str:
        """For the database; the same manuscript always gives the same text."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """What `as_json` gave, also in an earlier release: a part that it did not know was never typed."""
        known = {field.name for field in fields(cls)}
        found: dict[str, Any] = {name: value for name, value in json.loads(text).items() if name in known}
        for name in ("topics", "tags"):
            found[name] = tuple(found.get(name, ()))
        return cls(**found)
