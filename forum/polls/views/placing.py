"""Doors: beside which story a poll stands, and whether it is the poll of the week."""

from flask import Response, request

from forum.accounts.door import EDITOR, me, requires
from forum.articles import queries as articles
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import DomainError, Missing
from forum.core.web import see_other
from forum.polls import actions, queries
from forum.polls.models import Poll
from forum.polls.views.blueprint import bp
from forum.polls.views.desk import keeping_page

_NO_STORY = "We could not find that story. Please paste the address of one, or leave the field empty."


@bp.post("/desk/polls/<int:id>/place")
@requires(EDITOR)
def place(id: int) -> Response:
    """Put it beside the story whose address was typed; an empty field lets it stand alone."""
    queries.poll(id)
    address = request.form.get("address", "").strip()
    try:
        with transaction():
            poll = session.get_one(Poll, id)
            if address:
                actions.put_beside(me(), poll, articles.article_at(address, me(), clock.now()), clock.now())
            else:
                actions.stand_alone(me(), poll)
    except Missing:
        return keeping_page(id, _NO_STORY, 422, address)
    except DomainError as problem:
        return keeping_page(id, problem.sentence, problem.status, address)
    return see_other("polls.keeping", id=id)


@bp.post("/desk/polls/<int:id>/week")
@requires(EDITOR)
def choose_for_the_week(id: int) -> Response:
    """Put it on the home page."""
    queries.poll(id)
    try:
        with transaction():
            actions.make_poll_of_the_week(me(), session.get_one(Poll, id), clock.now())
    except DomainError as problem:
        return keeping_page(id, problem.sentence, problem.status)
    return see_other("polls.keeping", id=id)


@bp.post("/desk/polls/<int:id>/week/end")
@requires(EDITOR)
def end_the_week(id: int) -> Response:
    """Take the poll of the week off the home page."""
    with transaction():
        actions.end_poll_of_the_week(me())
    return see_other("polls.keeping", id=id)
