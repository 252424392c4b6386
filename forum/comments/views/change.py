"""Doors: changing one's own comment, taking it back, and how it read before."""

from flask import Response, request, url_for

from forum.accounts.door import MEMBER, even_if_barred, even_if_barred_when, me, requires
from forum.accounts.queries import people_named
from forum.comments import actions, policy
from forum.comments.door import judge_again, number_of, rule_in, told
from forum.comments.forms import CommentForm, looks
from forum.comments.judged import ADJUSTED
from forum.comments.models import Comment
from forum.comments.queries import changes, find, returned
from forum.comments.views.blueprint import bp
from forum.comments.views.find import to_its_place
from forum.comments.views.often import so_often
from forum.core import clock
from forum.core.answers import Answer, insist
from forum.core.db import transaction
from forum.core.errors import Refused
from forum.core.markup import COMMENT
from forum.core.web import page, see_other
from forum.core.web.faults import fault
from forum.rules.engine.returning import plain


@bp.get("/comments/<int:id>/edit")
@requires(MEMBER)
def edit(id: int) -> Response:
    """The box with the words as they are."""
    comment = changes.own_comment(me(), id)
    insist(_may_edit(comment))
    return _editing_page(comment)


@bp.post("/comments/<int:id>/edit")
@requires(MEMBER)
@even_if_barred_when(lambda: looks(request.form))
@so_often
def change(id: int) -> Response:
    """Take the new words, or show how they would look."""
    comment = changes.own_comment(me(), id)
    answer = _may_edit(comment)
    if not answer:
        return _too_late(comment, answer.reason)
    return _changed(comment)


def _may_edit(comment: Comment) -> Answer:
    gone, asked = find.tombstone(comment), returned.is_returned(comment.id)
    return policy.may_edit(me(), comment, clock.now(), gone=gone, returned=asked)


def _too_late(comment: Comment, sentence: str) -> Response:
    """It can't be changed any more: the words are there to be copied, and a way to what became of it."""
    way = url_for("comments.receipt", id=comment.id) if find.tombstone(comment) else ""
    return fault(Refused.status, sentence, way, kept_at="")


def _changed(comment: Comment) -> Response:
    context = ADJUSTED if len(comment.body) > COMMENT.longest else COMMENT
    form = CommentForm.read(request.form, people_named, judge_again(me(), comment), context)
    if form.words is None or form.preview or (form.judged and form.judged.asks):
        return _editing_page(comment, form, form.problem, 200 if form.preview and not form.problem else 422)
    try:
        with transaction():
            opened_on, now = form.revision or 0, clock.now()
            actions.edit(me(), comment, form.words, now, opened_on=opened_on, judged=form.judged)
            return _after(form, comment)
    except actions.ChangedMeanwhile as meanwhile:
        return _editing_page(comment, form, meanwhile.sentence, meanwhile.status)
    except Refused as refused:
        return _too_late(comment, refused.sentence)


def _after(form: CommentForm, comment: Comment) -> Response:
    if find.tombstone(comment) or (form.judged and form.judged.cares):
        return see_other("comments.receipt", id=comment.id)
    return to_its_place(comment, comment.article.slug)


def _editing_page(
    comment: Comment, form: CommentForm | None = None, problem: str = "", status: int = 200
) -> Response:
    changed = status == actions.ChangedMeanwhile.status
    revision = form.revision if form and not changed else changes.count(comment.id)
    ends = comment.written_at + policy.EDIT_FOR
    return page(
        "comments/edit.html",
        status=status,
        comment=comment,
        body=form.body if form else plain(comment.body),
        asked=returned.of(comment.id),
        rule_in=rule_in,
        number_of=number_of,
        revision=revision or 0,
        problem=problem,
        meanwhile=comment.html if changed else "",
        preview=form.words.html if form and form.words and not changed else "",
        left=policy.left(ends, clock.now(), more="more "),
        silent=not policy.shows_edit(comment, clock.now()),
        **told(form.judged if form and not changed else None),
    )


@bp.get("/comments/<int:id>/withdraw")
@requires(MEMBER)
def before_withdrawing(id: int) -> Response:
    """What taking it back means, and the button."""
    comment = changes.own_comment(me(), id)
    gone = find.tombstone(comment)
    insist(policy.may_withdraw(me(), comment, gone=gone))
    return page("comments/withdraw.html", comment=comment, gone=gone)


@bp.post("/comments/<int:id>/withdraw")
@requires(MEMBER)
@even_if_barred
def withdraw(id: int) -> Response:
    """Take it back; the way leads to its place, which stays."""
    comment = changes.own_comment(me(), id)
    with transaction():
        actions.withdraw(me(), comment, clock.now())
    return see_other("comments.permalink", id=id)


@bp.get("/comments/<int:id>/history")
@requires(MEMBER)
def history(id: int) -> Response:
    """How it read before, for its author and the moderators."""
    comment = changes.comment_with_history(me(), id)
    return page(
        "comments/history.html",
        comment=comment,
        gone=find.tombstone(comment),
        word=find.word_for_author(comment),
        readings=changes.readings(comment),
    )
