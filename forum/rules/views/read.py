"""Doors for everybody: the rules as they stand, and as they stood."""

from flask import Response

from forum.accounts.door import VISITOR, requires, viewer
from forum.core.web import page
from forum.rules import policy, queries
from forum.rules.book import shipped
from forum.rules.book.questions import QUESTIONS
from forum.rules.differences import differences
from forum.rules.views.blueprint import bp


@bp.get("/rules")
@requires(VISITOR)
def book() -> Response:
    """The community rules."""
    return page("rules/book.html", book=queries.current(), questions=QUESTIONS, may_amend=_may_amend())


@bp.get("/rules/<key>/versions")
@requires(VISITOR)
def versions(key: str) -> Response:
    """How one rule read before, the latest first."""
    found = queries.versions(key)
    return page("rules/versions.html", versions=found, book=queries.current())


@bp.get("/rules/history")
@requires(VISITOR)
def history() -> Response:
    """What was changed in the rules, when and why; admins also see who did it."""
    return page("rules/history.html", changes=queries.history(), named=_may_amend())


@bp.get("/rules/history/<int:edition>")
@requires(VISITOR)
def edition(edition: int) -> Response:
    """What one edition changed."""
    change, after = queries.change(edition), queries.book(edition)
    is_first = edition == shipped().edition
    found = () if is_first else differences(queries.book(edition - 1), after)
    return page("rules/edition.html", change=change, differences=found, named=_may_amend())


def _may_amend() -> bool:
    member = viewer()
    return member is not None and policy.may_amend(member).allowed
