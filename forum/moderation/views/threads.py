"""Doors for moderators: closing, slowing and opening a thread; moving a branch, and moving it back."""

from collections.abc import Callable

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.comments import actions, policy
from forum.comments.models import Comment
from forum.comments.queries import find, order
from forum.comments.queries.pinned import for_moderators
from forum.core import clock
from forum.core.db import transaction
from forum.core.errors import DomainError, Invalid
from forum.core.web import limiter, limits, page, see_other
from forum.moderation.card import comment_to_moderate
from forum.moderation.forms import BranchForm, ThreadForm
from forum.moderation.views.blueprint import bp

_LOOK = "Please look at what is marked. Nothing has changed yet."


@bp.get("/moderation/threads/<int:id>")
@requires(MODERATOR)
def thread(id: int) -> Response:
    """What is set for a thread, and forms to change that; a reply leads to the thread that it is in."""
    first = comment_to_moderate(id)
    if first.thread_id is not None:
        return see_other("moderation.thread", id=first.thread_id)
    return _thread(first, ThreadForm("", None, {}))


def _close(first: Comment, form: ThreadForm) -> None:
    actions.close_thread(me(), first, form.reason, clock.now())


def _slow(first: Comment, form: ThreadForm) -> None:
    assert form.minutes is not None  # the form has no problems
    actions.slow_thread(me(), first, form.minutes, form.reason, clock.now())


def _door(path: str, name: str, act: Callable[[Comment, ThreadForm], None]) -> None:
    """Close a thread, or slow it down, with a sentence that everybody reads."""

    @requires(MODERATOR)
    @limiter.limit(limits.writing, key_func=my_number)
    def posted(id: int) -> Response:
        first, form = comment_to_moderate(id), ThreadForm.read(request.form, paced=act is _slow)
        if form.problems:
            return _thread(first, form, Invalid(_LOOK), what=name)
        try:
            with transaction():
                act(first, form)
        except DomainError as refused:
            return _thread(first, form, refused, what=name)
        return see_other("moderation.thread", id=id)

    bp.add_url_rule(f"/moderation/threads/<int:id>/{path}", name, posted, methods=["POST"])


_door("closing", "close_thread", _close)
_door("pace", "slow_thread", _slow)


@bp.post("/moderation/threads/<int:id>/opening")
@requires(MODERATOR)
@limiter.limit(limits.writing, key_func=my_number)
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
@limiter.limit(limits.writing, key_func=my_number)
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
@limiter.limit(limits.writing, key_func=my_number)
def move_back(id: int) -> Response:
    """Hang it back where it was."""
    comment = comment_to_moderate(id)
    with transaction():
        actions.move_back(me(), comment, clock.now())
    return see_other("moderation.branch", id=id)


def _thread(
    first: Comment, form: ThreadForm, refused: DomainError | None = None, *, what: str = ""
) -> Response:
    return page(
        "moderation/thread.html",
        status=refused.status if refused else 200,
        sentence=refused.sentence if refused else "",
        comment=first,
        gone=find.tombstone(first),
        kept=order.order_of(first.id),
        moved=order.moved(first.id),
        may_order=policy.may_order(me(), first),
        form=form,
        closing=what == "close_thread",
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
