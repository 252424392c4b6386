"""Doors: what lies on the desk."""

from flask import Response, request

from forum.accounts.door import EDITOR, me, requires
from forum.core import clock
from forum.core.typed import whole
from forum.core.web import page
from forum.editing.queries.lists import PER_PAGE, Wanted, stories, waiting_for
from forum.editing.views.blueprint import bp
from forum.editing.whereabouts import Where
from forum.editing.wording import NEXT

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
    sections = [(where, head, *stories(Wanted(where, limit=FEW))) for where, head in _SECTIONS]
    return page(
        "editing/overview.html",
        waiting=waiting[:PER_PAGE],
        more=len(waiting) > PER_PAGE,
        sections=sections,
        places=Where,
        chosen=None,
        words="",
        now=now,
        to_do=NEXT,
    )


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
        to_do=NEXT,
    )
