"""What goes into the gaps of a story page for one member: names, tokens, marks. Pure but for its macros."""

import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any, NamedTuple

from flask import Flask
from markupsafe import escape

from forum.accounts.policy import Word
from forum.accounts.roles import Role
from forum.accounts.told import Told
from forum.comments.differing import from_text
from forum.comments.policy import EDIT_FOR
from forum.core.web.words import counted
from forum.marks.queries.unread import MOST_UNREAD
from forum.marks.seen import Seen
from forum.pages.story.place import Place
from forum.pages.story.reads import Own
from forum.pages.story.shown import REACTIONS, OnPage, Shown
from forum.polls.choosing import Chosen

HOUR = 3600


class Viewer(NamedTuple):
    """The member who looks at a page, and the token that their forms carry."""

    id: int
    called: str
    role: Role
    joined_at: datetime
    sanctioned: bool  # something that the team decided holds for them
    token: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What a member did in a story, and what they would rather not read."""

    members: frozenset[int] = frozenset()
    words: tuple[str, ...] = ()
    reactions: Mapping[int, Sequence[str]] = field(default_factory=dict)
    bookmarks: frozenset[int] = frozenset()
    ballots: Mapping[int, Chosen] = field(default_factory=dict)
    friends: Mapping[int, Sequence[str]] = field(default_factory=dict)
    adjusted: Mapping[int, str] = field(default_factory=dict)  # own comments, and how they were changed last

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
            _ballots(found["ballot"]),
            _grouped((first, word) for first, _, word in found["friend"]),
            {first: word or "" for first, _, word in sorted(found["adjusted"], key=lambda each: each[1])},
        )


def _grouped(pairs: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    groups: dict[int, list[str]] = {}
    for id, word in pairs:
        if word not in groups.setdefault(id, []):
            groups[id].append(word)
    return groups


def _ballots(rows: Iterable[tuple[int, int, str]]) -> dict[int, Chosen]:
    """What is marked on each ballot, in its order."""
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for poll_id, choice_id, place in rows:
        found[poll_id].append((int(place), choice_id))
    return {id: Chosen(tuple(choice for _, choice in sorted(marks))) for id, marks in found.items()}


@dataclass(frozen=True, slots=True)
class Sight:
    """All that one member's view of a page is made of."""

    viewer: Viewer
    where: Place
    own: Own
    marks: Marks
    unread: int  # comments of others that came since, as far as they are counted
    hushed: Mapping[int, str]  # comments with a muted word, and which
    standing: Sequence[Word]  # what the team decided about them
    newcomer: str
    now: datetime
    told: Told  # what stands on top until they put it away; how much waits at their desk


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
    if sight.standing:
        values["standing"] = macros.standing([each for each in sight.standing if each.bars])
        values["standing-box"] = macros.standing_box(sight.standing)
    values |= _told(sight.told, sight.viewer, path, macros)
    if own.follows or own.bookmarked:
        values["keep"] = macros.keep(path, own.follows, own.bookmarked)
    if own.seen is None:
        values["since"] = macros.first_visit(path)
    if sight.unread:
        values["since"] = macros.since(path, _how_many(sight.unread), sight.viewer.token)
        word = str(macros.unread())
        values |= {f"unread-{id}": word for id in _unread(sight, page)}
    _of_comments(sight, page, macros, values)
    return values


def _told(told: Told, viewer: Viewer, path: str, macros: Any) -> dict[str, str]:
    values = {}
    if told.waits:
        values["waits"] = macros.waits(told.waits)
    if told.lines:
        values["told"] = macros.told(told.lines, viewer.token, path)
    return values


def _unread(sight: Sight, page: OnPage) -> list[int]:
    """Those on this page that one has not seen, however many there are elsewhere."""
    seen, muted = Seen.read(sight.own.seen or ""), sight.marks.members
    return [
        each.id
        for each in page.by_id.values()
        if each.number not in seen and each.author_id != sight.viewer.id and each.author_id not in muted
    ]


def _of_comments(sight: Sight, page: OnPage, macros: Any, values: dict[str, str]) -> None:
    """What some comments are to this member. Of most there is nothing to say, and nothing is looked at."""
    marks = sight.marks
    for comment in page.by_author.get(sight.viewer.id, ()):
        values[f"own-{comment.id}"] = _own(sight, comment, macros)
        values[f"said-{comment.id}"] = macros.own_said()
    for comment in page.gone.get(sight.viewer.id, ()):
        values[f"own-{comment.id}"] = macros.own_gone(comment)
    for place, comment in _folded(sight, page):
        values[f"muted-{place}"] = macros.muted(comment, sight.hushed.get(comment.id))
        values[f"shown-{place}"] = "</details>"
    for id in marks.reactions.keys() & page.by_id.keys():
        values[f"said-{id}"] = _said(macros, page.by_id[id], tuple(marks.reactions[id]))
    for id in marks.friends.keys() & page.by_id.keys():
        values[f"friends-{id}"] = macros.friends(marks.friends[id])


def _own(sight: Sight, comment: Shown, macros: Any) -> str:
    """What one may do with one's own comment, and what others did to it."""
    left = EDIT_FOR - (sight.now - comment.written_at)
    own = str(macros.own(comment, int(left.total_seconds() // HOUR)))
    if comment.id not in sight.marks.adjusted:
        return own
    return own + str(macros.adjusted(comment, from_text(sight.marks.adjusted[comment.id])))


@lru_cache(maxsize=4096)
def _said(macros: Any, comment: Shown, kinds: tuple[str, ...]) -> str:
    """The buttons under a comment to which one has said this."""
    return str(macros.said(comment, REACTIONS, kinds))


def _folded(sight: Sight, page: OnPage) -> Iterator[tuple[int | str, Shown]]:
    """Those by somebody, or with a word, that this member muted, and where; never their own."""
    by_them = [each for author in sight.marks.members for each in page.by_author.get(author, ())]
    with_it = [page.by_id[id] for id in sight.hushed if id in page.by_id]
    yield from ((each.id, each) for each in [*by_them, *with_it] if each.author_id != sight.viewer.id)
    above = page.pinned
    if above and (above.author_id in sight.marks.members or above.id in sight.hushed):
        yield "pin", above


def _how_many(count: int) -> str:
    return counted(count, "new comment") if count < MOST_UNREAD else f"{MOST_UNREAD} new comments and more"
