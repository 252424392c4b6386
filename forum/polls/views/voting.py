"""Doors: voting, voting otherwise, taking one's vote back; for members, and without an account.

They stand apart for visitors, whose votes are counted apart: no member comes in twice that way.
"""

from collections.abc import Callable

from flask import Response, request

from forum.accounts.door import MEMBER, VISITOR, me, my_number, requires, viewer
from forum.core import clock
from forum.core.answers import insist
from forum.core.db import transaction
from forum.core.errors import Conflict, Invalid, Refused
from forum.core.web import limiter, limits, see_other
from forum.polls import actions, door, policy, queries
from forum.polls.forms import BallotForm
from forum.polls.queries import PollView
from forum.polls.secrecy import Voter
from forum.polls.views.blueprint import bp
from forum.polls.views.showing import change_page, poll_page

Does = Callable[[], None]


@bp.post("/polls/<int:id>/ballots")
@requires(MEMBER)
@limiter.limit(limits.VOTE, key_func=my_number)
def vote(id: int) -> Response:
    """Cast a ballot."""
    poll = _poll(id)
    return _cast(poll, _me()) or _back(poll)


@bp.post("/polls/<int:id>/changes")
@requires(MEMBER)
@limiter.limit(limits.VOTE, key_func=my_number)
def change(id: int) -> Response:
    """Let one's ballot say something else."""
    poll = _poll(id)
    return _change(poll, _me()) or _back(poll)


@bp.post("/polls/<int:id>/withdrawals")
@requires(MEMBER)
@limiter.limit(limits.VOTE, key_func=my_number)
def withdraw(id: int) -> Response:
    """Take one's vote back."""
    poll = _poll(id)
    return _withdraw(poll, _me()) or _back(poll)


@bp.post("/polls/<int:id>/visitors/ballots")
@requires(VISITOR)
@limiter.limit(limits.VISITORS_VOTE)
def vote_as_visitor(id: int) -> Response:
    """Cast a ballot without an account; the browser keeps a number, so that it can be changed."""
    poll = _poll(id)
    if not (may := policy.may_vote_as_visitor(poll, viewer())):
        return poll_page(poll, problem=may.reason, status=Refused.status)
    voter, token = door.visitor_of(poll)
    problem = _cast(poll, voter)
    # Where the browser has no number yet, this may be a second press: the first one counted.
    if problem and (door.is_known(poll) or not queries.of_voter(voter, poll.id)):
        return problem
    return door.remember(_here(poll), poll, token)


@bp.post("/polls/<int:id>/visitors/changes")
@requires(VISITOR)
@limiter.limit(limits.VISITORS_VOTE)
def change_as_visitor(id: int) -> Response:
    """The same for what a visitor's ballot says."""
    poll = _poll(id)
    return _change(poll, _visitor(poll)) or _here(poll)


@bp.post("/polls/<int:id>/visitors/withdrawals")
@requires(VISITOR)
@limiter.limit(limits.VISITORS_VOTE)
def withdraw_as_visitor(id: int) -> Response:
    """The same for a visitor's vote; the browser forgets the number."""
    poll = _poll(id)
    return _withdraw(poll, _visitor(poll)) or door.forget(_here(poll), poll)


def _poll(id: int) -> PollView:
    return queries.visible_poll(id, viewer(), clock.now())


def _me() -> Voter:
    return Voter.member(me().id, door.key())


def _visitor(poll: PollView) -> Voter:
    insist(policy.may_vote_as_visitor(poll, viewer()))
    return door.visitor_of(poll)[0]


def _cast(poll: PollView, voter: Voter) -> Response | None:
    """Nothing, or the page that says why not."""
    form = BallotForm.read(request.form, poll)
    does: Does = lambda: actions.vote(voter, poll, form.chosen, clock.now())  # noqa: E731
    problem = _tried(does, form)
    return poll_page(queries.poll(poll.id), form, problem.sentence, problem.status) if problem else None


def _change(poll: PollView, voter: Voter) -> Response | None:
    form = BallotForm.read(request.form, poll)
    does: Does = lambda: actions.change_vote(voter, poll, form.chosen, clock.now())  # noqa: E731
    problem = _tried(does, form)
    return change_page(queries.poll(poll.id), form, problem.sentence, problem.status) if problem else None


def _withdraw(poll: PollView, voter: Voter) -> Response | None:
    problem = _tried(lambda: actions.withdraw(voter, poll, clock.now()), BallotForm())
    return (
        change_page(queries.poll(poll.id), BallotForm(), problem.sentence, problem.status)
        if problem
        else None
    )


def _tried(does: Does, form: BallotForm) -> Invalid | Refused | Conflict | None:
    if form.problem:
        return Invalid(form.problem)
    try:
        with transaction():
            does()
    except (Invalid, Refused, Conflict) as problem:
        return problem
    return None


def _back(poll: PollView) -> Response:
    """To the story that it stands beside, where it does."""
    if poll.slug is None:
        return _here(poll)
    return see_other("pages.article", slug=poll.slug, _anchor=f"poll-{poll.id}")


def _here(poll: PollView) -> Response:
    return see_other("polls.show", id=poll.id, _anchor=f"poll-{poll.id}")
