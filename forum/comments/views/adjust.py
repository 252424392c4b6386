"""Doors for moderators: putting other words in place of a comment's own, under a rule."""

from dataclasses import replace

from flask import Response, request

from forum.accounts.door import MODERATOR, me, requires
from forum.accounts.queries import people_named
from forum.comments import actions, policy
from forum.comments.forms import AdjustmentForm
from forum.comments.models import Comment
from forum.comments.queries import changes, find
from forum.comments.views.blueprint import bp
from forum.comments.views.moderate import comment_to_moderate
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import transaction
from forum.core.errors import Invalid
from forum.core.web import page, see_other
from forum.rules.effects import Effect
from forum.rules.engine import Place, Standing, judge
from forum.rules.engine.returning import plain
from forum.rules.queries import current


@bp.get("/comments/<int:id>/adjustment")
@requires(MODERATOR)
def adjusting(id: int) -> Response:
    """The comment's words, to be changed."""
    comment = comment_to_moderate(id)
    insist(policy.may_adjust(me(), gone=find.tombstone(comment)))
    return _page(comment, AdjustmentForm(plain(comment.body), "", "", changes.count(id), None, ""))


@bp.post("/comments/<int:id>/adjustment")
@requires(MODERATOR)
def adjust(id: int) -> Response:
    """Put other words in its place under a rule, with a public note."""
    comment, book = comment_to_moderate(id), current()
    form = AdjustmentForm.read(request.form, people_named, book)
    problem = form.problem or _still_there(form.body)
    if problem or form.words is None:
        return _page(comment, form, problem)
    try:
        with transaction():
            grounds = actions.Grounds(form.rule, form.reason, book)
            actions.adjust(me(), comment, form.words, grounds, clock.now(), opened_on=form.revision)
    except Invalid as same:
        return _page(comment, form, same.sentence)
    except actions.ChangedMeanwhile as meanwhile:
        form = replace(form, revision=changes.count(id))
        return _page(comment, form, meanwhile.sentence, meanwhile.status)
    return see_other("comments.receipt", id=id)


def _still_there(text: str) -> str:
    """What the rules would take out of the new words, as a sentence: it must not stand under a name."""
    found = judge(text, Standing(team=True), Place.COMMENT, current()).of(Effect.ADJUST)
    return (
        f"{found[0].why} It still stands in your words: “{text[found[0].start : found[0].end]}”."
        if found
        else ""
    )


def _page(comment: Comment, form: AdjustmentForm, problem: str = "", status: int = 422) -> Response:
    status = status if problem else 200
    meanwhile = comment.html if status == actions.ChangedMeanwhile.status else ""
    values = {"comment": comment, "form": form, "problem": problem, "book": current(), "meanwhile": meanwhile}
    return page("comments/adjust.html", status=status, **values)
