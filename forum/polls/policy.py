"""Who may vote, who sees what came of it, who keeps polls; and why not."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes
from forum.polls.kinds import Results, Voters

_TOLD_WIDER = (
    "Somebody has voted already and was told who sees the results. "
    "From now on only fewer people may see them."
)
_STAYS_CLOSED = "This poll has closed, and its results are out. Make a new version to ask again."
SECRET = "Only the team sees what comes of this poll."  # noqa: S105 - a sentence


class Votable(Protocol):
    """As much of a poll as these ask for."""

    @property
    def voters(self) -> Voters: ...
    @property
    def results(self) -> Results: ...
    @property
    def opens_at(self) -> datetime: ...
    @property
    def closes_at(self) -> datetime | None: ...
    @property
    def ballots(self) -> int: ...
    @property
    def guest_ballots(self) -> int: ...


def is_closed(poll: Votable, now: datetime) -> bool:
    """Whether it takes no more votes."""
    return bool(poll.closes_at and poll.closes_at <= now)


def may_vote(poll: Votable, now: datetime, *, has_voted: bool = False) -> Answer:
    """Whether one may cast a ballot in a poll now."""
    if has_voted:
        return no("You have voted in this poll already.")
    return may_change(poll, now)


def may_change(poll: Votable, now: datetime) -> Answer:
    """Whether votes may still be changed or taken back."""
    if is_closed(poll, now):
        return no("This poll has closed.")
    return no("This poll has not opened yet.") if poll.opens_at > now else yes


def may_vote_as_visitor(poll: Votable, member: Member | None) -> Answer:
    """Whether one may vote without an account."""
    if member is not None:
        return no("You are signed in, so please vote as a member.")
    return yes if poll.voters is Voters.ALL else no("Please sign in to vote in this poll.")


def sees_results(poll: Votable, now: datetime, *, has_voted: bool) -> Answer:
    """Whether somebody sees what came of it so far, without asking for it."""
    if poll.results is Results.STAFF:
        return no(SECRET)
    if poll.results is Results.ALWAYS or is_closed(poll, now):
        return yes
    if poll.results is Results.CLOSED:
        return no("You can see the results when this poll has closed.")
    return (
        yes if has_voted else no("You can see the results once you have voted, or when this poll has closed.")
    )


def may_ask_for_results(poll: Votable, now: datetime, *, has_voted: bool) -> Answer:
    """Whether somebody may look at them; who has looked without voting can still vote."""
    return yes if poll.results is Results.ASKED else sees_results(poll, now, has_voted=has_voted)


def may_keep(member: Member) -> Answer:
    """Whether a member may open polls, change and close them."""
    return yes if member.may(Role.EDITOR) else no("Only editors can do this with polls.")


def may_reword(poll: Votable) -> Answer:
    """Whether what a poll asks may be changed."""
    if poll.ballots or poll.guest_ballots:
        return no("Somebody has voted already, so the words stay as they are. Make a new version instead.")
    return yes


def may_tell(poll: Votable, results: Results) -> Answer:
    """Whether those who see the results may become these: once somebody has voted, only fewer."""
    return yes if results in tellable(poll) else no(_TOLD_WIDER)


def tellable(poll: Votable) -> Sequence[Results]:
    """The words of who sees the results that may be chosen for it, from the widest to the narrowest."""
    every = tuple(Results)
    return every[every.index(poll.results) :] if poll.ballots or poll.guest_ballots else every


def may_time(poll: Votable, closes_at: datetime | None, now: datetime) -> Answer:
    """Whether it may close then: what has closed stays closed, for its numbers are exact and each vote more
    could be read from them.
    """
    return no(_STAYS_CLOSED) if is_closed(poll, now) and closes_at != poll.closes_at else yes


def may_renew(poll: Votable, *, renewed: bool) -> Answer:
    """Whether a new version may take the place of a poll."""
    if renewed:
        return no("There is a newer version of this poll already.")
    if may_reword(poll):
        return no("Nobody has voted yet, so you can change this poll as it is.")
    return yes


def may_explain(member: Member) -> Answer:
    """Whether a member may put an editor's note under a poll, or take one back."""
    if member.may(Role.MODERATOR) or member.may(Role.EDITOR):
        return yes
    return no("Only moderators and editors can put a note under a poll.")
