"""A post as one piece of text and back, for the store."""

import json
from dataclasses import asdict
from datetime import datetime
from typing import Any

from forum.transfer.wxr.shapes import Post, Term


def pack(post: Post) -> str:
    """The post as JSON."""
    return json.dumps(asdict(post), default=datetime.isoformat)


def unpack(packed: str) -> Post:
    """The post that was packed."""
    values: dict[str, Any] = json.loads(packed)
    for name in ("published_at", "created_at"):
        values[name] = values[name] and datetime.fromisoformat(values[name])
    values["terms"] = tuple(Term(**term) for term in values["terms"])
    values["old_slugs"] = tuple(values["old_slugs"])
    return Post(**values)
