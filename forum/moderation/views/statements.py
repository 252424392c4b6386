"""Doors: what an author is told of a decision about their words, and asking for a second look."""

from flask import Response, jsonify, request

from forum.accounts.door import MEMBER, me, my_number, requires
from forum.comments.models import Comment
from forum.comments.queries import changes, judged
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Missing
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions, exporting, policy
from forum.moderation.forms import AppealForm
from forum.moderation.models import Statement
from forum.moderation.queries import appeals
from forum.moderation.restrictions import Restriction
from forum.moderation.views.blueprint import bp
from forum.rules import queries as rules
from forum.rules.book import Rule


@bp.get("/comments/<int:id>/statements")
@requires(MEMBER)
def about(id: int) -> Response:
    """All that its author was told about a comment; where it is one, that."""
    comment = changes.comment_with_history(me(), id)
    found = appeals.statements_about(id)
    if len(found) == 1:
        return see_other("moderation.statement", id=found[0].id)
    return page("moderation/statements.html", comment=comment, statements=found)


@bp.get("/account/statements")
@requires(MEMBER)
def own() -> Response:
    """Every statement of reasons that one was given, the latest first."""
    return page("moderation/statements.html", comment=None, statements=appeals.statements_for(me().id))


@bp.get("/account/statements.json")
@requires(MEMBER)
def export() -> Response:
    """The same as data, with the fields of Article 17 of the Digital Services Act."""
    found = appeals.statements_for(me().id)
    told = [exporting.plain(each, _rule(each), appeals.about(each.id)) for each in found]
    response = jsonify(statements=told)
    response.headers["Content-Disposition"] = "attachment; filename=statements.json"
    return response


@bp.get("/statements/<int:id>")
@requires(MEMBER)
def statement(id: int) -> Response:
    """One statement of reasons, whole."""
    return _page(appeals.statement(me(), id))


@bp.post("/statements/<int:id>/appeal")
@requires(MEMBER)
@limiter.limit(limits.WRITE, key_func=my_number)
def appeal(id: int) -> Response:
    """Ask for a second look."""
    found, form = appeals.statement(me(), id), AppealForm.read(request.form)
    if form.problem:
        return _page(found, words=form.words, problem=form.problem)
    with transaction():
        actions.appeal(me(), session.get_one(Statement, id), form.words, clock.now())
    return see_other("moderation.statement", id=id, _anchor="appeal")


def _page(found: Statement, *, words: str = "", problem: str = "") -> Response:
    now, comment = clock.now(), session.get_one(Comment, found.comment_id)
    said = appeals.about(found.id)
    return page(
        "moderation/statement.html",
        status=422 if problem else 200,
        statement=found,
        comment=comment,
        change=_change(found) if found.author_id == me().id else None,
        rule=_rule(found),
        number=_number(found),
        appeal=said,
        may_appeal=policy.may_appeal(me(), found, said, now),
        until=found.made_at + policy.APPEAL_WITHIN,
        words=words,
        problem=problem,
    )


def _change(found: Statement) -> judged.Change | None:
    if found.restriction is not Restriction.ADJUSTED:
        return None
    all_ = judged.changes(found.comment_id, clock.now())
    return next((each for each in all_ if each.id == found.adjustment_id), None)


def _rule(found: Statement) -> Rule | None:
    if found.rule is None or found.edition is None:
        return None
    try:
        return rules.book(found.edition).find(found.rule)
    except Missing:
        return None


def _number(found: Statement) -> int | None:
    return (
        rules.book(found.edition).numbers.get(found.rule)
        if found.rule and _rule(found) and found.edition
        else None
    )
