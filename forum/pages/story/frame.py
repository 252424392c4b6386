"""The whole page around the threads, with gaps for what is one reader's own. Needs a request: it renders."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from flask import current_app, render_template
from markupsafe import Markup

from forum.accounts.roles import Role, carries
from forum.articles.models import State
from forum.articles.queries import Head, Told, Way, closing, related_to, told, way_of
from forum.comments import policy as comments
from forum.comments.queries.pinned import pinned
from forum.core import clock
from forum.core.config import Config
from forum.core.markup import excerpt, plain
from forum.core.web.cache import pieces
from forum.core.web.slots import Sheet, slot
from forum.notes.models import SubjectKind
from forum.notes.queries import NoteView, notes_on
from forum.pages.story import placing
from forum.pages.story.described import described
from forum.pages.story.place import Place
from forum.pages.story.shown import OnPage
from forum.pages.story.threads import Threads, threads
from forum.pictures import figures
from forum.pictures.models import Where
from forum.pictures.queries import pictures_on
from forum.polls import queries as polls
from forum.polls.card import card_of, notes_under
from forum.polls.choosing import Chosen
from forum.polls.forms import BallotForm
from forum.polls.queries import PollView

_WORDS = re.compile(
    rb'<article class="comment[^"]*" id="comment-(\d+)".*?<div class="words" dir="auto">(.*?)</div>', re.S
)
_PINNED = re.compile(rb'<aside class="panel pinned".*?<div class="words" dir="auto">(.*?)</div>', re.S)


class Variant(NamedTuple):
    """What the frame depends on beside the place: reading tools, the reader's role, why it is hidden."""

    reading: str
    role: Role | None
    hidden: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page with gaps, the comments that can be read on it, and the polls whose gaps it has."""

    sheet: Sheet
    comments: OnPage
    polls: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.sheet) + self.comments.weight


class Texts(dict[int, str]):
    """What comments say without their markup, by comment."""

    def __len__(self) -> int:  # what it weighs; see Pieces
        return sum(map(len, self.values()))


class _StandIn:
    """In the place of the member who will read the page."""

    called = slot("name")

    def __init__(self, role: Role) -> None:
        self.role = role


def telling(where: Place, role: Role | None, polls: Collection[int]) -> Markup:
    """The story itself: title, author, body with its pictures, disclosure; with a gap where one of these
    polls stands in it.
    """
    head = where.head
    edits = role is not None and carries(role, Role.EDITOR)

    def make() -> bytes:
        notes, article = notes_on(SubjectKind.ARTICLE, head.id), told(head.id)
        html, top = _pictured(head, article, edits=edits)
        html = placing.with_gaps(html, polls)
        article = replace(article, html=html, top=top, about_author=excerpt(article.about_author))
        config: Config = current_app.extensions["kith.config"]
        data = described(article, config.base_url, where.path, config.site_name)
        return render_template("pages/_telling.html", article=article, notes=notes, data=data).encode()

    key = ("telling", head.id, head.version, head.shelf, edits)  # a topic may have another name
    return Markup(pieces().get(key, make).decode())  # noqa: S704 - our own template


def _pictured(head: Head, article: Told, *, edits: bool) -> figures.Pictured:
    """A draft is seen by its author, too, who can type any number there is."""
    if edits:
        return figures.for_editors(article.html, article.picture)
    if head.state is State.DRAFT:
        return figures.for_contributors(article.html, article.picture, pictures_on(Where.ARTICLE, head.id))
    return figures.for_readers(article.html, article.picture)


@dataclass(frozen=True, slots=True)
class Beside:
    """What a story leads on to: its series, and others. Kept as long as the shelf stands as it is."""

    way: Way | None
    html: Markup

    def __len__(self) -> int:
        return len(self.html)


def beside(where: Place) -> Beside:
    """What this story leads on to."""
    head = where.head

    def make() -> Beside:
        now = clock.now()
        way, found = way_of(head.id, now), related_to(head.id, now)
        html = render_template("pages/_beside.html", way=way, related=found)
        return Beside(way, Markup(html))  # noqa: S704 - our own template

    # By itself, a story that was scheduled becomes public: the hour brings it here.
    return pieces().get(("beside", head.id, head.version, head.shelf, where.hour), make)


def page(where: Place, variant: Variant) -> Page:
    """The page at this place, for all readers of this kind."""
    found = threads(where) if where.focus or where.head.last_number else None
    values: dict[str, object] = {
        "head": where.head,
        "place": where,
        "me": _StandIn(variant.role) if variant.role else None,
        "from_team": (),
        "csrf_token": lambda: slot("token"),
        "waits_for_me": lambda: slot("waits"),
        "threads": slot("threads"),
    }
    shown = found.comments if found else OnPage.of(())
    if where.focus:
        return Page(_joined(render_template("pages/thread.html", **values), found), shown, ())
    asked = polls.polls_of(where.head.id)
    first = pinned(where.head.id) if where.start is None else None
    own = _story(where, variant, asked)
    sheet = _joined(render_template("pages/article.html", pinned=first, **values, **own), found)
    shown = shown.under(first.comment) if first else shown
    begun = [each for each in asked if each.opened(clock.now())]
    if variant.role:
        return Page(sheet, shown, tuple(each.id for each in begun))
    return Page(_with_cards(sheet, where, begun), shown, ())


def _joined(frame: str, found: Threads | None) -> Sheet:
    sheet = Sheet.cut(frame)
    return sheet.with_sheet("threads", found.sheet) if found else sheet


def _story(where: Place, variant: Variant, found: Sequence[PollView]) -> dict[str, object]:
    now, head = clock.now(), where.head
    body = telling(where, variant.role, [each.id for each in found])
    return {
        "hidden": variant.hidden,
        "telling": body,
        "beside": beside(where),
        "polls": [each.id for each in found if slot(f"poll-{each.id}") not in body],
        "now": now,
        "is_open": comments.is_open(head, now),
        "closing": None if head.comments_open else closing(head.id),
    }


def _with_cards(sheet: Sheet, where: Place, found: Sequence[PollView]) -> Sheet:
    """With the polls as every visitor sees them."""
    notes = notes_under(found)
    for each in found:
        card = _card(where, each, None, notes.get(each.id, ()), me=False)
        sheet = sheet.with_sheet(f"poll-{each.id}", Sheet.cut(card))
    return sheet


def poll(where: Place, id: int, own: Chosen | None) -> Sheet:
    """One poll, for a member who has chosen this or nothing yet; with gaps for their `token`."""
    found = polls.poll(id)
    return Sheet.cut(_card(where, found, own, notes_under([found]).get(id, ()), me=True))


def _card(where: Place, poll: PollView, own: Chosen | None, notes: Sequence[NoteView], *, me: bool) -> str:
    card = card_of(poll, own, clock.now(), notes)
    values = {"card": card, "form": BallotForm(), "me": me, "path": where.path}
    return render_template("pages/_poll.html", csrf_token=lambda: slot("token"), **values)


def texts(page: Page) -> Texts:
    """What each comment on a page says."""
    html = page.sheet.fill({})
    found = {int(id): plain(words.decode()) for id, words in _WORDS.findall(html)}
    pinned, above = page.comments.pinned, _PINNED.search(html)
    return Texts(found | ({pinned.id: plain(above[1].decode())} if pinned and above else {}))
