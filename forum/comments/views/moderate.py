"""Doors for moderators: publishing a comment that waits, adjusting, pinning and removing one."""

from flask import Response, request

from forum.accounts.door import MODERATOR, me, requires
from forum.accounts.queries import people_named
from forum.articles import queries as articles
from forum.comments import actions, policy
from forum.comments.forms import AdjustmentForm, PinForm, RemovalForm
from forum.comments.models import Comment
from forum.comments.queries import find
from forum.comments.queries.pinned import for_moderators, is_pinned
from forum.comments.views.blueprint import bp
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import Invalid, Missing
from forum.core.web import page, see_other
from forum.rules.queries import current

_FIELDS = ("pin_reason", "pin_problem", "rule", "reason", "removal_problem", "adjustment_rule") + (
    "adjustment_reason",
    "adjustment_problem",
)


@bp.get("/comments/<int:id>/moderation")
@requires(MODERATOR)
def moderation(id: int) -> Response:
    """What a moderator may do with a comment."""
    return _page(_comment(id))


@bp.post("/comments/<int:id>/pin")
@requires(MODERATOR)
def pin(id: int) -> Response:
    """Put it first on its story's page, with a reason."""
    comment, form = _comment(id), PinForm.read(request.form)
    if form.problem:
        return _page(comment, pin_reason=form.reason, pin_problem=form.problem)
    with transaction():
        actions.pin(me(), comment, form.reason, clock.now())
    return see_other("pages.article", slug=comment.article.slug, _anchor="comments")


@bp.post("/comments/<int:id>/unpin")
@requires(MODERATOR)
def unpin(id: int) -> Response:
    """Let it stand in its place alone."""
    comment = _comment(id)
    with transaction():
        actions.unpin(me(), comment)
    return see_other("comments.permalink", id=id)


@bp.post("/comments/<int:id>/removal")
@requires(MODERATOR)
def remove(id: int) -> Response:
    """Take it down under a rule."""
    comment, form = _comment(id), RemovalForm.read(request.form, current())
    if form.problem:
        return _page(comment, rule=form.rule, reason=form.reason, removal_problem=form.problem)
    with transaction():
        actions.remove(me(), comment, form.rule, form.reason, clock.now())
    return see_other("comments.permalink", id=id)


@bp.post("/comments/<int:id>/publication")
@requires(MODERATOR)
def publish(id: int) -> Response:
    """Let a comment that waits be read."""
    comment = _comment(id)
    with transaction():
        actions.publish(me(), comment, clock.now())
    return see_other("comments.permalink", id=id)


@bp.post("/comments/<int:id>/adjustment")
@requires(MODERATOR)
def adjust(id: int) -> Response:
    """Put other words in its place under a rule, with a public note."""
    comment, book = _comment(id), current()
    form = AdjustmentForm.read(request.form, people_named, book)
    typed = {"body": form.body, "adjustment_rule": form.rule, "adjustment_reason": form.reason}
    if form.problem or form.words is None:
        return _page(comment, adjustment_problem=form.problem, **typed)
    try:
        with transaction():
            grounds = actions.Grounds(form.rule, form.reason, book)
            actions.adjust(me(), comment, form.words, grounds, clock.now())
    except Invalid as same:
        return _page(comment, adjustment_problem=same.sentence, **typed)
    return see_other("comments.receipt", id=id)


def _comment(id: int) -> Comment:
    comment = for_moderators(id)
    try:
        articles.visible_article(comment.article.slug, me(), clock.now())
    except Missing as hidden:
        raise Missing("That comment is not here.") from hidden
    return comment


def _page(comment: Comment, **typed: str) -> Response:
    gone = find.tombstone(comment)
    values = dict.fromkeys(_FIELDS, "") | {"body": comment.body} | typed
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
