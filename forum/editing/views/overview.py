"""Doors: what lies on the desk."""

from collections.abc import Sequence

from flask import Response, request

from forum.accounts.door import EDITOR, me, my_zone, requires
from forum.core import clock
from forum.core.typed import whole
from forum.core.web import page
from forum.editing.queries.lists import Row, Wanted, stories, waiting_for
from forum.editing.queries.waiting import LISTED
from forum.editing.views.blueprint import bp
from forum.editing.whereabouts import Where
from forum.editing.wording import NEXT

Section = tuple[Where, str, Sequence[Row], int | None]
FEW = 5
LONGEST_SEARCH = 100
_SECTIONS = (
    (Where.DRAFT, "In progress"),
    (Where.CHANGING, "Published, with changes on the way"),
    (Where.SCHEDULED, "Scheduled"),
    (Where.PUBLISHED, "Recently published"),
)


@bp.get("/desk")
@requires(EDITOR)
def overview() -> Response:
    """What waits for whom, and what became of the rest; a few of each."""
    now = clock.now()
    waiting = waiting_for(me())
    sections = _sections(waiting[:LISTED])
    return page(
        "editing/overview.html",
        waiting=waiting[:LISTED],
        more=len(waiting) > LISTED,
        sections=sections,
        places=Where,
        chosen=None,
        words="",
        now=now,
        zone=my_zone(),
        to_do=NEXT,
    )


def _sections(waiting: Sequence[Row]) -> Sequence[Section]:
    """A few of each kind. Every story stands once: what waits, or stands higher up, is left out."""
    sections, seen = [], {each.id for each in waiting}
    for where, head in _SECTIONS:
        rows, after = stories(Wanted(where, limit=FEW, but=frozenset(seen)))
        sections.append((where, head, rows, after))
        seen |= {each.id for each in rows}
    return sections


@bp.get("/desk/stories")
@requires(EDITOR)
def stories_list() -> Response:
    """All stories, or those at one place, or whose title holds some words; the latest first."""
    now, typed = clock.now(), request.args.get("where", "")
    where = Where(typed) if typed in set(Where) else None
    words = " ".join(request.args.get("words", "").split())[:LONGEST_SEARCH]
    rows, after = stories(Wanted(where, words, whole(request.args.get("after"))))
    return page(
        "editing/stories.html",
        rows=rows,
        after=after,
        chosen=where,
        unknown=bool(typed) and where is None,
        words=words,
        places=Where,
        now=now,
        zone=my_zone(),
        to_do=NEXT,
    )
