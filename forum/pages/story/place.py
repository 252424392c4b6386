"""Which part of a story is looked at, and what any kept copy of it depends on."""

import hashlib
from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from forum.articles.queries import Head
from forum.comments.queries.threads import Sort
from forum.core.config import ROOT
from forum.core.web.assets import BUNDLES, bundle
from forum.core.web.words import ages_stay_true_for

A_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Place:
    """A page of a story's threads, or of what answers one comment, and how old the words on it may be."""

    head: Head
    focus: int | None  # the comment in focus; none on the story's own page
    sort: Sort
    start: int | None
    hour: int  # moves when "3 minutes ago" may have become "4 minutes ago"
    first: tuple[int, ...] = ()  # threads that one reader sees before all others

    @property
    def key(self) -> tuple[Hashable, ...]:
        """What any kept copy of this place depends on."""
        about = (self.head.id, self.head.version, self.hour)
        return *about, self.head.shelf, self.focus, self.sort, self.start, self.first

    @property
    def path(self) -> str:
        """Where the story's own page is."""
        return f"/articles/{self.head.slug}"

    @property
    def values(self) -> dict[str, str]:
        """What the address says beyond the path."""
        sort = {} if self.sort is Sort.NEWEST else {"sort": self.sort.value}
        return sort | ({"from": str(self.start)} if self.start else {})

    def etag(self, site: str) -> str:
        """The same for browsers; another release, or other settings of the site, is another page too."""
        return hashlib.sha256(repr((self.key, release(), site)).encode()).hexdigest()[:20]


def place(head: Head, focus: int | None, sort: Sort, start: int | None, now: datetime) -> Place:
    """Where we are."""
    settling = head.settled_at is not None and head.settled_at > now
    seconds = A_MINUTE if settling else ages_stay_true_for(head.last_comment_at, now)
    # Such moments are part of the key: a poll's last minute is not kept into the next.
    settled, closed = (
        int(moment is not None and moment <= now) for moment in (head.settled_at, head.comments_close_at)
    )
    return Place(head, focus, sort, start or None, 4 * int(now.timestamp() // seconds) + 2 * closed + settled)


@cache
def release() -> str:
    """A fingerprint of all that makes pages: code, templates, styles and scripts."""
    files = sorted([*(ROOT / "templates").rglob("*.html"), *(ROOT / "forum").rglob("*.py")])
    content = b"".join(file.read_bytes() for file in files)
    names = "".join(bundle(kind)[0] for kind in BUNDLES)
    return hashlib.sha256(content + names.encode()).hexdigest()[:12]
