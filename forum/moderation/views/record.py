"""Doors for moderators: the record, and what is sealed."""

from urllib.parse import parse_qsl

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.core import clock
from forum.core.db import transaction
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions, queries
from forum.moderation.acts import Kind
from forum.moderation.forms import filters
from forum.moderation.queries import Said, deciding, naming
from forum.moderation.queries.cases import open_about
from forum.moderation.queries.naming import Named
from forum.moderation.queries.narrowing import Filters
from forum.moderation.telling import told
from forum.moderation.views.blueprint import bp
from forum.rules.queries import current

LISTED = 50


@bp.get("/moderation/record")
@requires(MODERATOR)
def record() -> Response:
    """All that was decided, the latest first. `?before=70` goes on below entry 70."""
    found = queries.entries(whole(request.args.get("before")), LISTED + 1)
    names = naming.named({(each.kind, each.subject_id) for each in found[:LISTED]}, me(), clock.now())
    shown = [(each, *_told(each, names[each.kind, each.subject_id])) for each in found[:LISTED]]
    more = found[LISTED - 1].number if len(found) > LISTED else None
    return page("moderation/record.html", entries=shown, more=more, book=current())


def _told(entry: Said, it: Named) -> tuple[str, str]:
    """What it says, by the name that people know it by, and where that is."""
    return told(entry, name=it.name), it.path


@bp.post("/moderation/record/<int:id>/undo")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def undo(id: int) -> Response:
    """Take back what was decided last about something."""
    with transaction():
        entry = actions.undo(me(), id, clock.now())
        kind, subject_id = entry.kind, entry.subject_id
    done = deciding.last_of(kind, subject_id, me())  # the record is written last, when it is saved
    if care := whole(request.form.get("care")):
        return see_other("moderation.care_case", id=care, said="undone")
    if kind is Kind.COMMENT and "queue" not in request.form:
        return see_other("moderation.moderation", id=subject_id, done=done)
    chosen = filters(dict(parse_qsl(request.form.get("view", ""))))
    return see_other("moderation.queue", case=_came_back(kind, subject_id, chosen), done=done, **chosen.words)


def _came_back(kind: Kind, subject_id: int, chosen: Filters) -> int | None:
    """What waits about it again: of the kind that one looks at, if there is one."""
    waits = [each for each in open_about(kind, subject_id) if each.away_since is None]
    fitting = [each for each in waits if each.kind is chosen.kind]
    return next((each.id for each in fitting + waits), None)


@bp.post("/moderation/sealed/<int:id>")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
def look(id: int) -> Response:
    """What stood in a comment before this adjustment; that somebody looked is written down."""
    now = clock.now()
    comment, change = queries.sealed(id, now)
    with transaction():
        actions.look(me(), comment.id, id, now)
    return page("moderation/sealed.html", comment=comment, change=change, now=now)
