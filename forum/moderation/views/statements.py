"""Doors: what a member is told of a decision, and asking for a second look."""

from collections.abc import Mapping, Sequence

from flask import Response, jsonify, request, url_for

from forum.accounts.door import MEMBER, even_if_barred, me, my_number, requires
from forum.comments.models import Comment
from forum.comments.queries import changes, judged
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.typed import whole
from forum.core.web import limiter, limits, page, see_other
from forum.moderation import actions, exporting, policy
from forum.moderation.forms import AppealForm
from forum.moderation.models import Statement
from forum.moderation.queries import appeals
from forum.moderation.restrictions import Restriction
from forum.moderation.views.blueprint import bp
from forum.rules import queries as rules
from forum.rules.book import Book, Rule

LISTED = 50
EXPORTED = 500


@bp.get("/comments/<int:id>/statements")
@requires(MEMBER)
def about(id: int) -> Response:
    """All that its author was told about a comment; where it is one, that. `?before=7` goes on below it."""
    comment, before = changes.comment_with_history(me(), id), whole(request.args.get("before"))
    found = appeals.statements_about(id, before, LISTED + 1)
    if len(found) == 1 and before is None:
        return see_other("moderation.statement", id=found[0].id)
    return _list(found, comment)


@bp.get("/account/statements")
@requires(MEMBER)
def own() -> Response:
    """The statements of reasons that one was given, the latest first. `?before=7` goes on below it."""
    return _list(appeals.statements_for(me().id, whole(request.args.get("before")), LISTED + 1), None)


def _list(found: Sequence[Statement], comment: Comment | None) -> Response:
    more = found[LISTED - 1].id if len(found) > LISTED else None
    shown, now = found[:LISTED], clock.now()
    return page("moderation/statements.html", comment=comment, statements=shown, more=more, now=now)


@bp.get("/account/statements.json")
@requires(MEMBER)
def export() -> Response:
    """The same as data, with the fields of Article 17 of the Digital Services Act; `next` goes on below."""
    found = appeals.statements_for(me().id, whole(request.args.get("before")), EXPORTED + 1)
    shown = found[:EXPORTED]
    said, books = appeals.about_all(shown), rules.books({each.edition for each in shown if each.edition})
    told = [exporting.plain(each, _rule_in(books, each), said.get(each.id)) for each in shown]
    on = url_for("moderation.export", before=shown[-1].id) if len(found) > EXPORTED else None
    response = jsonify(statements=told, next=on)
    response.headers["Content-Disposition"] = "attachment; filename=statements.json"
    return response


@bp.get("/statements/<int:id>")
@requires(MEMBER)
def statement(id: int) -> Response:
    """One statement of reasons, whole."""
    return _page(appeals.statement(me(), id))


@bp.post("/statements/<int:id>/appeal")
@requires(MEMBER)
@even_if_barred
@limiter.limit(limits.writing, key_func=my_number)
def appeal(id: int) -> Response:
    """Ask for a second look."""
    found, form = appeals.statement(me(), id), AppealForm.read(request.form)
    if form.problem:
        return _page(found, words=form.words, problem=form.problem)
    with transaction():
        actions.appeal(me(), session.get_one(Statement, id), form.words, clock.now())
    return see_other("moderation.statement", id=id, _anchor="appeal")


def _page(found: Statement, *, words: str = "", problem: str = "") -> Response:
    now, said = clock.now(), appeals.about(found.id)
    return page(
        "moderation/statement.html",
        status=422 if problem else 200,
        statement=found,
        now=now,
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
    if found.comment_id is None or found.restriction is not Restriction.ADJUSTED:
        return None
    all_ = judged.changes(found.comment_id, clock.now())
    return next((each for each in all_ if each.id == found.adjustment_id), None)


def _rule(found: Statement) -> Rule | None:
    return _rule_in(rules.books({found.edition} if found.edition else set()), found)


def _rule_in(books: Mapping[int, Book], found: Statement) -> Rule | None:
    book = books.get(found.edition or 0)
    return book.find(found.rule) if book else None


def _number(found: Statement) -> int | None:
    book = rules.books({found.edition} if found.edition else set()).get(found.edition or 0)
    return book.numbers.get(found.rule or "") if book else None
