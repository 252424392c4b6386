"""A story page for whoever asks: which place, from which pieces, with what in its gaps.

`shelf` gives a piece by its key. For the door it makes what is missing; the front, which can't, gets nothing
and leaves such a request to the door.
"""

from collections.abc import Callable, Hashable, Sequence, Sized
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple

from forum.accounts.policy import Word, words_of_the_team
from forum.accounts.queries.sanctions import holding_by
from forum.accounts.told import TellsBy
from forum.comments.policy import is_newcomer, newcomer_words
from forum.comments.queries.threads import THREADS_PER_PAGE, Sort
from forum.core.db import Reader
from forum.marks.queries.unread import Unread, how_many_unread, unread_by
from forum.marks.seen import Seen
from forum.marks.words import muted
from forum.pages.story import frame, personal, reads
from forum.pages.story.copies import Copy
from forum.pages.story.frame import Page, Texts, Variant
from forum.pages.story.personal import Marks, Sight, Viewer
from forum.pages.story.place import Place, place
from forum.polls.secrecy import Voter

# Where pieces are: gives one, or nothing when it isn't there and can't be made now.
Shelf = Callable[[Hashable, Callable[[], Sized]], Any]


class Asked(NamedTuple):
    """Which page somebody wants."""

    slug: str
    focus: int | None
    sort: Sort
    start: int | None


class Ground(NamedTuple):
    """What the site says: how much newcomers may write, and what stands on top of a member's pages; a key."""

    newcomers_may: int
    told_by: TellsBy
    key: bytes  # what the signs of ballots are made with


@dataclass(frozen=True, slots=True)
class Look:
    """What the database says about it for this reader."""

    where: Place
    sight: Sight | None  # nothing personal for a visitor


def look(reader: Reader, asked: Asked, viewer: Viewer | None, now: datetime, ground: Ground) -> Look | None:
    """Look it up; nothing when there is no such story. Whether it may be seen is for the caller to ask."""
    if viewer is None:
        head = reads.head(reader, asked.slug)
        return Look(place(head, asked.focus, _shared(asked.sort), asked.start, now), None) if head else None
    found = reads.head_and_own(reader, asked.slug, viewer.id)
    if found is None:
        return None
    head, own = found
    voter = Voter.member(viewer.id, ground.key)
    signs = [voter.sign(id) for id in own.polls]
    marks = Marks.of(reads.marks(reader, viewer.id, head.id, signs))
    # On a first visit nothing is new: all of it is.
    seen = Seen.read(own.seen) if own.seen is not None else Seen.of([(1, head.last_number)])
    unread = how_many_unread(reader, viewer.id, head.id, seen, head.last_number)
    where = place(head, asked.focus, asked.sort if unread else _shared(asked.sort), asked.start, now)
    if where.sort is Sort.UNREAD:
        where = _first(where, unread_by(reader, viewer.id, head.id, seen, head.last_number))
    standing, newcomer = _limits(reader, viewer, now, ground.newcomers_may)
    told = ground.told_by(reader, viewer.id, viewer.role)
    return Look(where, Sight(viewer, where, own, marks, unread, {}, standing, newcomer, now, told))


def _limits(reader: Reader, viewer: Viewer, now: datetime, newcomers_may: int) -> tuple[Sequence[Word], str]:
    """What limits somebody, before it strikes: what the team decided; how much a newcomer may write."""
    if viewer.sanctioned:
        return words_of_the_team(holding_by(reader, viewer.id, now)), ""
    if is_newcomer(viewer, newcomers_may, now):
        return (), newcomer_words(viewer, reads.written(reader, viewer.id), newcomers_may, now)
    return (), ""


def _shared(sort: Sort) -> Sort:
    """Where one has seen everything, or is a visitor, what is unread first is what is newest first."""
    return Sort.NEWEST if sort is Sort.UNREAD else sort


def _first(where: Place, unread: Sequence[Unread]) -> Place:
    """The threads with something unread, from the one that the page starts with on."""
    threads = list(dict.fromkeys(each.start for each in unread))
    begin = threads.index(where.start) if where.start in threads and not where.focus else 0
    return replace(where, first=tuple(threads[begin : begin + THREADS_PER_PAGE]))


def visitors_copy(seen: Look, variant: Variant, shelf: Shelf) -> Copy | None:
    """The whole page, as every visitor with these reading tools gets it."""

    def make() -> Copy:
        return Copy(frame.page(seen.where, variant).sheet.fill({}))

    found: Copy | None = shelf(("copy", variant, *seen.where.key), make)
    return found


def members_page(seen: Look, variant: Variant, shelf: Shelf, macros: Any) -> bytes | None:
    """The page with everything in its gaps."""
    assert seen.sight is not None
    where, sight = seen.where, seen.sight
    page: Page | None = shelf(("page", variant, *where.key), lambda: frame.page(where, variant))
    if page is None:
        return None
    polls = _polls(page, sight, shelf)
    hushed = _hushed(page, sight, shelf)
    if polls is None or hushed is None:
        return None
    sight = replace(sight, hushed=hushed)
    return page.sheet.fill(polls | personal.gaps(sight, page.comments, macros))


def _polls(page: Page, sight: Sight, shelf: Shelf) -> dict[str, str | bytes] | None:
    """Each poll as it stands for somebody who has chosen this, or nothing yet."""
    found: dict[str, str | bytes] = {}
    for id in page.polls:
        own, where = sight.marks.ballots.get(id), sight.where
        sheet = shelf(("poll", id, own, *where.key[:3]), partial(frame.poll, where, id, own))
        if sheet is None:
            return None
        found[f"poll-{id}"] = sheet.fill({"token": sight.viewer.token})
    return found


def _hushed(page: Page, sight: Sight, shelf: Shelf) -> dict[int, str] | None:
    """The comments on this page that hold a word which this member muted."""
    if not sight.marks.words:
        return {}
    texts: Texts | None = shelf(("texts", *sight.where.key), lambda: frame.texts(page))
    if texts is None:
        return None
    listens = muted(sight.marks.words)
    found = ((id, listens.finds(text)) for id, text in texts.items())
    return {id: word for id, word in found if word}


def order(word: str | None) -> Sort:
    """The order that an address asks for; the usual one for words that mean none."""
    return Sort(word) if word in set(Sort) else Sort.NEWEST
