"""Doors for moderators: deciding about one comment, from the queue or from beside it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from urllib.parse import parse_qsl

from flask import Response, request

from forum.accounts.door import MODERATOR, me, my_number, requires
from forum.accounts.queries import people_named
from forum.comments.models import Comment
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions
from forum.moderation.actions import decisions
from forum.moderation.actions.decisions import Ground, Left
from forum.moderation.acts import Kind
from forum.moderation.card import card_of, comment_to_moderate, told_us
from forum.moderation.forms import DecisionForm, Do, filters
from forum.moderation.queries import deciding
from forum.moderation.queries.narrowing import Filters
from forum.moderation.targets import CaseKind
from forum.moderation.views.blueprint import bp
from forum.moderation.views.done import told_done
from forum.rules.queries import current

_LOOK = "Please look at what is marked. Nothing was decided yet."
_LISTS = {"care": CaseKind.CARE, "side-effects": CaseKind.EFFECT}
Decide = Callable[[Comment, DecisionForm, datetime], None]


@bp.get("/comments/<int:id>/moderation")
@requires(MODERATOR)
def moderation(id: int) -> Response:
    """What a moderator may do with a comment."""
    return card_page(comment_to_moderate(id))


def _decide(id: int, do: Do) -> Response:
    """Decide, on what the page showed; then on to the next case, or back to the comment."""
    comment = comment_to_moderate(id)
    form = DecisionForm.read(do, request.form, comment.body, people_named, current())
    if form.problems:
        return card_page(comment, form, 422, _LOOK)
    now = clock.now()
    try:
        with transaction():
            DECIDE[do](comment, form, now)
            if form.going_on:
                actions.claim_if_free(me(), form.going_on, now)
    except DomainError as problem:
        return card_page(comment_to_moderate(id), form, problem.status, problem.sentence)
    return _on(id, form)


def _publish(comment: Comment, form: DecisionForm, now: datetime) -> None:
    decisions.publish(me(), comment, form.seen, now)


def _adjust(comment: Comment, form: DecisionForm, now: datetime) -> None:
    assert form.words is not None  # the form has no problems
    decisions.adjust(me(), comment, form.seen, form.words, Ground(form.rule, form.reason), now)


def _remove(comment: Comment, form: DecisionForm, now: datetime) -> None:
    decisions.remove(me(), comment, form.seen, Ground(form.rule, form.reason, form.law), now)


def _hold(comment: Comment, form: DecisionForm, now: datetime) -> None:
    decisions.hold(me(), comment, form.seen, Ground(form.rule, form.reason), now)


def _return(comment: Comment, form: DecisionForm, now: datetime) -> None:
    ground = Ground(form.rule, form.reason)
    decisions.return_to_author(me(), comment, form.seen, ground, form.marks, now)


def _restore(comment: Comment, form: DecisionForm, now: datetime) -> None:
    decisions.restore(me(), comment, form.seen, now)


def _leave(comment: Comment, form: DecisionForm, now: datetime) -> None:
    decisions.leave(me(), comment, form.seen, Left(form.reason, form.bad_faith), now)


def _look_after(comment: Comment, form: DecisionForm, now: datetime) -> None:
    kind = _LISTS.get(request.form.get("list", ""), CaseKind.EFFECT)
    decisions.look_after(me(), comment, form.seen, kind, now)


DECIDE: Mapping[Do, Decide] = {
    Do.PUBLISH: _publish,
    Do.ADJUST: _adjust,
    Do.RETURN: _return,
    Do.HOLD: _hold,
    Do.REMOVE: _remove,
    Do.RESTORE: _restore,
    Do.LEAVE: _leave,
    Do.LOOK_AFTER: _look_after,
}


def _doors(do: Do) -> None:
    """The door of one decision, and the page with its form open."""

    @requires(MODERATOR)
    @limiter.limit(limits.WRITE, key_func=my_number)
    def decide(id: int) -> Response:
        return _decide(id, do)

    @requires(MODERATOR)
    def begin(id: int) -> Response:
        comment = comment_to_moderate(id)
        insist(card_of(comment).may[do])
        return card_page(comment, DecisionForm(do))

    path, name = f"/comments/<int:id>/{do}", do.name.lower()
    bp.add_url_rule(path, name, decide, methods=["POST"])
    bp.add_url_rule(path, f"before_{name}", begin)


for _do in DECIDE:
    _doors(_do)


def _on(id: int, form: DecisionForm) -> Response:
    """Where one goes on: with the next case of the queue one came from; beside the comment, where it was."""
    done = deciding.last_of(Kind.COMMENT, id, me())
    if form.case is None:
        return see_other("moderation.moderation", id=id, done=done)
    return see_other("moderation.queue", case=form.going_on, done=done, **_view().words)


def _view() -> Filters:
    """How one looked at the queue; in a field of its own, since a decision has a rule, too."""
    return filters(dict(parse_qsl(request.form.get("view", ""))))


def _way(form: DecisionForm | None) -> dict[str, object]:
    """Where one goes on once it is decided: as the form that came back had it."""
    if form is None:
        return {"case": None, "going_on": None, "words": {}}
    return {"case": form.case, "going_on": form.going_on, "words": _view().words}


def card_page(
    comment: Comment,
    form: DecisionForm | None = None,
    status: int = 0,
    sentence: str = "",
    *,
    pin_reason: str = "",
    pin_problem: str = "",
) -> Response:
    """A comment with all that may be done with it, and what came back with a problem."""
    return page(
        "moderation/comment.html",
        status=status or (422 if pin_problem else 200),
        card=card_of(comment),
        told_us=told_us(Kind.COMMENT, comment.id, comment.author_id),
        form=form,
        way=_way(form),
        sentence=sentence,
        book=current(),
        now=clock.now(),
        **told_done(),
        pin_reason=pin_reason,
        pin_problem=pin_problem,
    )
