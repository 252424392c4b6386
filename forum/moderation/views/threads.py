"""Doors for moderators: closing, slowing and opening a thread; moving a branch, and moving it back."""

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.comments import actions, policy
from forum.comments.models import Comment
from forum.comments.queries import find, order
from forum.comments.queries.pinned import for_moderators
from forum.core import clock
from forum.core.db import transaction
from forum.core.web import limiter, limits, page, see_other
from forum.moderation.card import comment_to_moderate
from forum.moderation.forms import BranchForm, ThreadForm
from forum.moderation.views.blueprint import bp


@bp.get("/moderation/threads/<int:id>")
@requires(MODERATOR)
def thread(id: int) -> Response:
    """What is set for a thread, and forms to change that; a reply leads to the thread that it is in."""
    first = comment_to_moderate(id)
    if first.thread_id is not None:
        return see_other("moderation.thread", id=first.thread_id)
    return _thread(first, ThreadForm("", None, {}))


@bp.post("/moderation/threads/<int:id>/closing")
@requires(MODERATOR)
@limiter.limit(limits.WRITE, key_func=my_number)
def close_thread(id: int) -> Response:
    """Close it, with a sentence that everybody reads."""
    first, form = comment_to_moderate(id), ThreadForm.read(request.form, paced=False)
    if form.problems:
        return _thread(first, form, closing=True)
    with transaction():
        actions.close_thread(me(), first, form.reason, clock.now())
    return see_other("moderation.thread", id=id)


@bp.post("/moderation/threads/<int:id>/pace")
@requires(MODERATOR)
@limiter.limit(limits.WRITE, key_func=my_number)
def slow_thread(id: int) -> Response:
    """Slow it down, with a sentence that everybody reads."""
    first, form = comment_to_moderate(id), ThreadForm.read(request.form, paced=True)
    if form.problems or form.minutes is None:
        return _thread(first, form)
    with transaction():
        actions.slow_thread(me(), first, form.minutes, form.reason, clock.now())
    return see_other("moderation.thread", id=id)


@bp.post("/moderation/threads/<int:id>/opening")
@requires(MODERATOR)
@limiter.limit(limits.WRITE, key_func=my_number)
def open_thread(id: int) -> Response:
    """Let everybody answer again, as often as they like."""
    first = comment_to_moderate(id)
    with transaction():
        actions.open_thread(me(), first, clock.now())
    return see_other("moderation.thread", id=id)


@bp.get("/moderation/branches/<int:id>")
@requires(MODERATOR)
def branch(id: int) -> Response:
    """A reply, and whether it and all below it should be a thread of their own."""
    return _branch(comment_to_moderate(id), BranchForm("", ""))


@bp.post("/moderation/branches/<int:id>/move")
@requires(MODERATOR)
@limiter.limit(limits.WRITE, key_func=my_number)
def move_branch(id: int) -> Response:
    """Make it one."""
    comment, form = comment_to_moderate(id), BranchForm.read(request.form)
    if form.problem:
        return _branch(comment, form)
    with transaction():
        actions.move_branch(me(), comment, form.reason, clock.now())
    return see_other("moderation.branch", id=id)


@bp.post("/moderation/branches/<int:id>/return")
@requires(MODERATOR)
@limiter.limit(limits.WRITE, key_func=my_number)
def move_back(id: int) -> Response:
    """Hang it back where it was."""
    comment = comment_to_moderate(id)
    with transaction():
        actions.move_back(me(), comment, clock.now())
    return see_other("moderation.branch", id=id)


def _thread(first: Comment, form: ThreadForm, *, closing: bool = False) -> Response:
    return page(
        "moderation/thread.html",
        status=422 if form.problems else 200,
        comment=first,
        gone=find.tombstone(first),
        kept=order.order_of(first.id),
        moved=order.moved(first.id),
        may_order=policy.may_order(me(), first),
        form=form,
        closing=closing,
        pauses=PAUSES,
    )


PAUSES = (10, 30, 60, 180, 720, 1440)  # minutes that the form offers


def _branch(comment: Comment, form: BranchForm) -> Response:
    moved = order.moved(comment.id)
    parent = for_moderators(moved.parent_id) if moved else None
    return page(
        "moderation/branch.html",
        status=422 if form.problem else 200,
        comment=comment,
        gone=find.tombstone(comment),
        moved=moved,
        parent=parent,
        may_move=policy.may_move(me(), comment),
        may_move_back=policy.may_move_back(me(), moved, under=find.tombstone(parent) if parent else None),
        form=form,
    )
