"""The story page from its pieces. What is the same for everyone is made once for each version."""

import hashlib
from collections import Counter
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from flask import render_template
from markupsafe import Markup

from forum.articles.queries import Head, told
from forum.comments import queries as comments
from forum.comments.queries import Sort, Stretch
from forum.comments.tree import arrange
from forum.core.config import ROOT
from forum.core.web.assets import bundle
from forum.core.web.cache import pieces
from forum.core.web.words import ages_stay_true_for
from forum.notes.models import SubjectKind
from forum.notes.queries import notes_of

A_MINUTE = 60


@dataclass(frozen=True, slots=True)
class Place:
    """Which part of a story's threads is looked at, and how old the words on it may be."""

    head: Head
    sort: Sort
    start: int | None
    hour: int  # moves when "3 minutes ago" may have become "4 minutes ago"

    @property
    def key(self) -> tuple[Hashable, ...]:
        """What any kept copy of this place depends on."""
        return self.head.id, self.head.version, self.sort, self.start, self.hour

    @property
    def values(self) -> dict[str, str]:
        """What the address says beyond the path."""
        sort = {} if self.sort is Sort.NEWEST else {"sort": self.sort.value}
        return sort | ({"from": str(self.start)} if self.start else {})

    @property
    def etag(self) -> str:
        """The same for browsers; a new release of templates or styles is a new page too."""
        return hashlib.sha256(repr((self.key, release())).encode()).hexdigest()[:20]


def place(head: Head, sort: Sort, start: int | None, now: datetime) -> Place:
    """Where we are."""
    settling = head.settled_at is not None and head.settled_at > now
    seconds = A_MINUTE if settling else ages_stay_true_for(head.last_comment_at, now)
    # The moment itself is part of the key: a poll's last minute is not kept into the next.
    settled = int(head.settled_at is not None and head.settled_at <= now)
    return Place(head, sort, start, 2 * int(now.timestamp() // seconds) + settled)


@cache
def release() -> str:
    """A fingerprint of templates, styles and scripts."""
    files = sorted((ROOT / "templates").rglob("*.html"))
    content = b"".join(file.read_bytes() for file in files)
    names = bundle("css")[0] + bundle("js")[0]
    return hashlib.sha256(content + names.encode()).hexdigest()[:12]


def kept(key: Hashable, make: Callable[[], str]) -> Markup:
    """A piece of HTML from our own templates, made once for its key."""
    return Markup(pieces().get(key, lambda: make().encode()).decode())  # noqa: S704 - our own templates


def telling(head: Head) -> Markup:
    """The story itself: title, author, body, disclosure."""

    def make() -> str:
        article = told(head.id)
        notes = notes_of(SubjectKind.ARTICLE, [head.id]).get(head.id, [])
        return render_template("pages/_telling.html", article=article, notes=notes)

    return kept(("telling", head.id, head.version), make)


def threads(where: Place) -> Markup:
    """One page of threads."""

    def make() -> str:
        stretch = comments.threads(where.head.id, where.sort, where.start)
        return render_template("comments/_threads.html", place=where, **_arranged(where.head, stretch))

    return kept(("threads", *where.key), make)


def thread(where: Place, id: int) -> Markup:
    """One thread in focus."""

    def make() -> str:
        first, stretch = comments.thread(where.head.id, id, where.start)
        # A later page begins with the comment that all its replies belong to, so that it makes sense alone.
        both = Stretch([first, *stretch.comments], stretch.next)
        values = _arranged(where.head, both)
        return render_template("comments/_thread.html", place=where, first=first, **values)

    return kept(("thread", id, *where.key), make)


def _arranged(head: Head, stretch: Stretch) -> dict[str, object]:
    order = {comment.id: place for place, comment in enumerate(stretch.comments)}
    shown = Counter(comment.thread_id for comment in stretch.comments if not comment.held)
    nodes = sorted(arrange(stretch.comments), key=lambda node: order[node.comment.id])
    return {
        "nodes": nodes,
        "hidden": {each.id: each.reply_count - shown[each.id] for each in stretch.comments},
        "next": stretch.next,
        "notes": notes_of(SubjectKind.COMMENT, list(order)),
        "storyteller": head.author_id,
    }


def visitors_copy(where: Place, view: Hashable, make: Callable[[], str]) -> bytes:
    """The whole page, as every visitor without a session or a choice of their own gets it."""
    return pieces().get(("page", view, *where.key), lambda: make().encode())
