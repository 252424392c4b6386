"""Doors for moderators: publishing a comment that waits, pinning and removing one."""

from flask import Response, request

from forum.accounts.door import MODERATOR, me, requires
from forum.articles import queries as articles
from forum.comments import actions, policy
from forum.comments.forms import PinForm, RemovalForm
from forum.comments.models import Comment
from forum.comments.queries import find
from forum.comments.queries.pinned import for_moderators, is_pinned
from forum.comments.views.blueprint import bp
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Missing
from forum.core.web import page, see_other
from forum.rules.engine import Place, Standing
from forum.rules.queries import current, objection


@bp.get("/comments/<int:id>/moderation")
@requires(MODERATOR)
def moderation(id: int) -> Response:
    """What a moderator may do with a comment."""
    return _page(comment_to_moderate(id))


@bp.post("/comments/<int:id>/pin")
@requires(MODERATOR)
def pin(id: int) -> Response:
    """Put it first on its story's page, with a reason."""
    comment, form = comment_to_moderate(id), PinForm.read(request.form)
    problem = form.problem or objection(form.reason, Place.PROFILE, Standing(team=True))
    if problem:
        return _page(comment, pin_reason=form.reason, pin_problem=problem)
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


@bp.post("/comments/<int:id>/removal")
@requires(MODERATOR)
def remove(id: int) -> Response:
    """Take it down under a rule."""
    comment, form = comment_to_moderate(id), RemovalForm.read(request.form, current())
    if form.problem:
        return _page(comment, rule=form.rule, reason=form.reason, removal_problem=form.problem)
    with transaction():
        actions.remove(me(), comment, form.rule, form.reason, clock.now())
    return see_other("comments.permalink", id=id)


@bp.post("/comments/<int:id>/publication")
@requires(MODERATOR)
def publish(id: int) -> Response:
    """Let a comment that waits be read."""
    comment = comment_to_moderate(id)
    with transaction():
        actions.publish(me(), comment, clock.now())
    return see_other("comments.waiting", published=id)


def comment_to_moderate(id: int) -> Comment:
    """A comment on a story that this moderator may see. Raises Missing."""
    comment = for_moderators(id)
    try:
        articles.visible_article(comment.article.slug, me(), clock.now())
    except Missing as hidden:
        raise Missing("That comment is not here.") from hidden
    return comment


def _page(comment: Comment, **typed: str) -> Response:
    gone = find.tombstone(comment)
    values = dict.fromkeys(("pin_reason", "pin_problem", "rule", "reason", "removal_problem"), "") | typed
    return page(
        "comments/moderate.html",
        status=422 if typed else 200,
        comment=comment,
        book=current(),
        gone=gone,
        pinned=is_pinned(comment),
        may_pin=policy.may_pin(me(), gone=gone),
        may_remove=policy.may_remove(me(), gone=gone),
        may_adjust=policy.may_adjust(me(), gone=gone),
        **values,
    )
