"""Doors for moderators: the comment that stands first on its story's page."""

from flask import Response, request

from forum.accounts.door import MODERATOR, me, requires
from forum.comments import actions
from forum.comments.forms import PinForm
from forum.core import clock
from forum.core.db import transaction
from forum.core.web import see_other
from forum.moderation.card import comment_to_moderate
from forum.moderation.views.blueprint import bp
from forum.moderation.views.decisions import card_page
from forum.rules.engine import Place, Standing
from forum.rules.queries import objection


@bp.post("/comments/<int:id>/pin")
@requires(MODERATOR)
def pin(id: int) -> Response:
    """Put it first on its story's page, with a reason."""
    comment, form = comment_to_moderate(id), PinForm.read(request.form)
    problem = form.problem or objection(form.reason, Place.PROFILE, Standing(team=True))
    if problem:
        return card_page(comment, pin_reason=form.reason, pin_problem=problem)
    with transaction():
        actions.pin(me(), comment, form.reason, clock.now())
    return see_other("pages.article", slug=comment.article.slug, _anchor="comments")


@bp.post("/comments/<int:id>/unpin")
@requires(MODERATOR)
def unpin(id: int) -> Response:
    """Let it stand in its place alone."""
    comment = comment_to_moderate(id)
    with transaction():
        actions.unpin(me(), comment, clock.now())
    return see_other("comments.permalink", id=id)
