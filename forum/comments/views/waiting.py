"""Doors for moderators: what waits for them, and what was noted."""

from flask import Response, request

from forum.accounts import queries as accounts
from forum.accounts.door import MODERATOR, me, requires
from forum.comments import actions
from forum.comments.queries import find, judged
from forum.comments.queries.pinned import for_moderators
from forum.comments.views.blueprint import bp
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Invalid
from forum.core.typed import whole
from forum.core.web import page, see_other
from forum.rules.effects import Effect
from forum.rules.queries import current

LISTED = 50
# Where one looks after what was found, by how the page calls it.
_LISTS = {"care": Effect.CARE, "side-effects": Effect.NOTE}


@bp.get("/moderation/waiting")
@requires(MODERATOR)
def waiting() -> Response:
    """People who may be in danger first, then comments that wait, the oldest first.

    `?published=7` confirms that comment 7 can be read now.
    """
    return page(
        "comments/waiting.html",
        published=find.readable(whole(request.args.get("published"))),
        worries=judged.noted(Effect.CARE, LISTED),
        members=accounts.worries(LISTED),
        held=judged.held(LISTED),
        book=current(),
        most=LISTED,
    )


@bp.get("/moderation/side-effects")
@requires(MODERATOR)
def side_effects() -> Response:
    """The quiet list: a medicine and something unwanted."""
    return page("comments/side_effects.html", noted=judged.noted(Effect.NOTE, LISTED), most=LISTED)


@bp.post("/comments/<int:id>/looked-after")
@requires(MODERATOR)
def look_after(id: int) -> Response:
    """Say that one has looked; it leaves the list."""
    word = request.form.get("list", "")
    if word not in _LISTS:
        raise Invalid("We could not tell which list that was. Please press a button on the page.")
    with transaction():
        actions.look_after(me(), for_moderators(id), _LISTS[word], clock.now())
    return see_other("comments.side_effects" if word == "side-effects" else "comments.waiting")
