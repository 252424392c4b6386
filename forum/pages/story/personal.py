"""What goes into the gaps of a story page for one member: names, tokens, marks. Pure but for its macros."""

import secrets
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from flask import Flask
from markupsafe import escape

from forum.accounts.roles import Role
from forum.comments.policy import EDIT_FOR
from forum.core.web.words import counted
from forum.marks.seen import Seen
from forum.pages.story.place import Place
from forum.pages.story.reads import MOST_UNREAD, Own
from forum.pages.story.shown import REACTIONS, OnPage, Shown

HOUR = 3600


class Viewer(NamedTuple):
    """The member who looks at a page, and the token that their forms carry."""

    id: int
    called: str
    role: Role
    joined_at: datetime
    token: str


class Unread(NamedTuple):
    """A comment that somebody has not seen yet."""

    id: int
    number: int
    thread_id: int
    author_id: int


@dataclass(frozen=True, slots=True)
class Marks:
    """What a member did in a story, and what they would rather not read."""

    members: frozenset[int] = frozenset()
    words: tuple[str, ...] = ()
    reactions: Mapping[int, Sequence[str]] = field(default_factory=dict)
    bookmarks: frozenset[int] = frozenset()
    ballots: Mapping[int, int] = field(default_factory=dict)
    friends: Mapping[int, Sequence[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[tuple[Any, ...]]) -> "Marks":
        """From rows that say what, of which, which, in words."""
        found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for kind, first, second, word in rows:
            found[kind].append((first, second, word))
        return cls(
            frozenset(first for first, _, _ in found["mute"] if first),
            tuple(word for _, _, word in found["mute"] if word),
            _grouped((first, word) for first, _, word in found["reaction"]),
            frozenset(first for first, _, _ in found["bookmark"]),
            {first: second for first, second, _ in found["ballot"]},
            _grouped((first, word) for first, _, word in found["friend"]),
        )


def _grouped(pairs: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    groups: dict[int, list[str]] = {}
    for id, word in pairs:
        if word not in groups.setdefault(id, []):
            groups[id].append(word)
    return groups


def unread(rows: Iterable[tuple[int, ...]], seen: Seen, muted: frozenset[int]) -> list[Unread]:
    """Those of the comments that came after which one has not seen, nor would rather not."""
    found = [Unread(*row) for row in rows]
    if len(seen.spans) > 1:
        found = [each for each in found if each.number not in seen]
    return [each for each in found if each.author_id not in muted] if muted else found


@dataclass(frozen=True, slots=True)
class Sight:
    """All that one member's view of a page is made of."""

    viewer: Viewer
    where: Place
    own: Own
    marks: Marks
    unread: Sequence[Unread]
    hushed: Mapping[int, str]  # comments with a muted word, and which
    newcomer: str
    now: datetime


def macros(app: Flask) -> Any:
    """The templates of what stands in the gaps."""
    return app.jinja_env.get_template("pages/_personal.html").module


def gaps(sight: Sight, page: OnPage, macros: Any) -> dict[str, str]:
    """What to put into the gaps of this page."""
    own, path = sight.own, sight.where.path
    values = {
        "name": escape(sight.viewer.called),
        "token": sight.viewer.token,
        "key": secrets.token_urlsafe(16),
        "draft": escape(own.draft),
        "newcomer": escape(sight.newcomer),
    }
    if own.follows or own.bookmarked:
        values["keep"] = macros.keep(path, own.follows, own.bookmarked)
    if own.seen is None:
        values["since"] = macros.first_visit(path)
    if sight.unread:
        values["since"] = macros.since(path, _how_many(len(sight.unread)), sight.viewer.token)
        word = str(macros.unread())
        values |= {f"unread-{each.id}": word for each in sight.unread if each.id in page.by_id}
    _of_comments(sight, page, macros, values)
    return values


def _of_comments(sight: Sight, page: OnPage, macros: Any, values: dict[str, str]) -> None:
    """What some comments are to this member. Of most there is nothing to say, and nothing is looked at."""
    marks = sight.marks
    for comment in page.by_author.get(sight.viewer.id, ()):
        left = EDIT_FOR - (sight.now - comment.written_at)
        values[f"own-{comment.id}"] = macros.own(comment, int(left.total_seconds() // HOUR))
        values[f"said-{comment.id}"] = macros.own_said()
    for comment in _folded(sight, page):
        values[f"muted-{comment.id}"] = macros.muted(comment, sight.hushed.get(comment.id))
        values[f"shown-{comment.id}"] = "</details>"
    for id in marks.reactions.keys() & page.by_id.keys():
        values[f"said-{id}"] = macros.said(page.by_id[id], REACTIONS, marks.reactions[id])
    for id in marks.friends.keys() & page.by_id.keys():
        values[f"friends-{id}"] = macros.friends(marks.friends[id])


def _folded(sight: Sight, page: OnPage) -> list[Shown]:
    """Those by somebody, or with a word, that this member muted; never their own."""
    by_them = [each for author in sight.marks.members for each in page.by_author.get(author, ())]
    with_it = [page.by_id[id] for id in sight.hushed if id in page.by_id]
    return [each for each in [*by_them, *with_it] if each.author_id != sight.viewer.id]


def _how_many(count: int) -> str:
    return counted(count, "new comment") if count < MOST_UNREAD else f"{MOST_UNREAD} new comments and more"
