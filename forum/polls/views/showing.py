"""Doors: a poll's own page, and the list of polls."""

from flask import Response, request

from forum.accounts.door import VISITOR, requires, viewer
from forum.core import clock
from forum.core.typed import whole
from forum.core.web import page
from forum.polls import door, policy, queries
from forum.polls.card import card_of, notes_under
from forum.polls.forms import BallotForm
from forum.polls.queries import PollView
from forum.polls.views.blueprint import bp


@bp.get("/polls")
@requires(VISITOR)
def every() -> Response:
    """All polls that everybody may see, the latest first."""
    now, start = clock.now(), whole(request.args.get("from"))
    found, following = queries.open_to_readers(now, start)
    return page("polls/list.html", polls=found, next=following, started=start, now=now)


@bp.get("/polls/<int:id>")
@requires(VISITOR)
def show(id: int) -> Response:
    """The question, a ballot, and what came of it so far."""
    return poll_page(queries.visible_poll(id, viewer(), clock.now()))


@bp.get("/polls/<int:id>/change")
@requires(VISITOR)
def before_change(id: int) -> Response:
    """One's ballot, to be filled in otherwise or taken back."""
    poll = queries.visible_poll(id, viewer(), clock.now())
    return change_page(poll, BallotForm.of(queries.of_voter(door.voter_of(poll), id)))


def poll_page(
    poll: PollView, form: BallotForm | None = None, problem: str = "", status: int = 200
) -> Response:
    """The page of a poll; with a ballot as it was filled in, where something is wrong with it."""
    now = clock.now()
    own = queries.of_voter(door.voter_of(poll), poll.id)
    notes = notes_under([poll]).get(poll.id, ())
    card = card_of(poll, own, now, notes, by_visitor=viewer() is None)
    may = policy.may_vote_as_visitor(poll, viewer())
    number = door.number_for(poll) if may else ""
    values = {"card": card, "form": form or BallotForm(), "may_as_visitor": may, "now": now}
    return page("polls/show.html", status=status, poll=poll, problem=problem, number=number, **values)


def change_page(poll: PollView, form: BallotForm, problem: str = "", status: int = 200) -> Response:
    """The page on which one changes one's vote."""
    now = clock.now()
    own = queries.of_voter(door.voter_of(poll), poll.id)
    values = {"card": card_of(poll, own, now), "form": form, "now": now}
    return page("polls/change.html", status=status, poll=poll, problem=problem, **values)
