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
from forum.pages.story.shown import Shown

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
    found = (Unread(*row) for row in rows)
    return [each for each in found if each.number not in seen and each.author_id not in muted]


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


def gaps(sight: Sight, shown: Sequence[Shown], macros: Any) -> dict[str, str]:
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
    if sight.unread:
        values["since"] = macros.since(path, _how_many(len(sight.unread)), sight.viewer.token)
    for comment in shown:
        _about(comment, sight, macros, values)
    return values


def _how_many(count: int) -> str:
    return counted(count, "new comment") if count < MOST_UNREAD else f"{MOST_UNREAD} new comments and more"


def _about(comment: Shown, sight: Sight, macros: Any, values: dict[str, str]) -> None:
    """What one comment is to this member. Of most there is nothing to say."""
    id, marks = comment.id, sight.marks
    if comment.author_id == sight.viewer.id:
        left = EDIT_FOR - (sight.now - comment.written_at)
        values[f"own-{id}"] = macros.own(comment, int(left.total_seconds() // HOUR))
    elif comment.author_id in marks.members or id in sight.hushed:
        values[f"muted-{id}"] = macros.muted(comment, sight.hushed.get(id))
        values[f"shown-{id}"] = "</details>"
    for kind in marks.reactions.get(id, ()):
        values[f"{kind}-{id}"] = 'value=0 aria-pressed="true"'
    if names := marks.friends.get(id):
        values[f"friends-{id}"] = macros.friends(names)


def unread_words(sight: Sight, macros: Any) -> dict[str, str]:
    """The word in the heading of each comment that one has not seen."""
    word = str(macros.unread())
    return {f"unread-{each.id}": word for each in sight.unread}
