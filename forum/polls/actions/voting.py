"""Writes: voting, voting otherwise, and taking one's vote back.

Each takes the poll's turn first, in the same statement that counts the ballot and sees whether the poll is
open and still asks what was read. So votes in one poll come one after the other, and none waits in a ring.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Table, bindparam, delete, insert, or_, select, update

from forum.core.db import add_once, session
from forum.core.errors import Conflict, Invalid, Refused
from forum.core.events import record
from forum.polls import policy
from forum.polls.actions.telling import is_due, tell_of_members, tell_of_visitors
from forum.polls.choosing import Chosen, problem
from forum.polls.events import BallotCast
from forum.polls.kinds import ChoiceKind, PollKind
from forum.polls.models import Ballot, Choice, Mark, Poll
from forum.polls.queries import PollView
from forum.polls.queries import poll as current
from forum.polls.secrecy import Voter
from forum.polls.tally import points
from forum.rules.engine import Place, Standing
from forum.rules.queries import objection

_POLL, _CHOICE, _MARK = (cast("Table", each.__table__) for each in (Poll, Choice, Mark))
_CHANGED = "This poll has just been changed. Please read it again, then vote."
_NO_VOTE = "You have no vote in this poll that could be changed: you have taken it back, or never voted."


def vote(voter: Voter, poll: PollView, chosen: Chosen, now: datetime) -> None:
    """Cast a ballot. Refused when the poll is not open; the database allows no second."""
    _insist_that_it_fits(poll, chosen)
    due = _take_turn(poll, voter, now, ballots=1)
    sign = voter.sign(poll.id)
    ballot = {
        "poll_id": poll.id,
        "voter": sign,
        "guest": voter.guest,
        "words": chosen.words,
    }
    if not add_once(Ballot, **ballot):
        raise Conflict("You have voted in this poll already.")
    _mark(poll, sign, chosen)
    _count(voter, _counts(poll, chosen.marks))
    if due:
        _TELL[voter.guest](poll.id)
    record(BallotCast(poll.id, poll.article_id))


def change_vote(voter: Voter, poll: PollView, chosen: Chosen, now: datetime) -> None:
    """Let one's ballot say something else, as long as the poll is open."""
    _insist_that_it_fits(poll, chosen)
    _take_turn(poll, voter, now, ballots=0)
    sign = voter.sign(poll.id)
    before = _marked(poll, sign)
    if not before:
        raise Conflict(_NO_VOTE)
    session.execute(delete(Mark).where(Mark.voter == sign, Mark.poll_id == poll.id))
    said = update(Ballot).where(Ballot.poll_id == poll.id, Ballot.voter == sign, Ballot.words != chosen.words)
    session.execute(said.values(words=chosen.words))
    _mark(poll, sign, chosen)
    _count(voter, _counts(poll, chosen.marks), less=_counts(poll, before))
    record(BallotCast(poll.id, poll.article_id))


def withdraw(voter: Voter, poll: PollView, now: datetime) -> None:
    """Take one's vote back, as long as the poll is open: it is as if it had never been cast."""
    _take_turn(poll, voter, now, ballots=0)
    sign = voter.sign(poll.id)
    before = _marked(poll, sign)
    if not before:
        raise Conflict(_NO_VOTE)
    session.execute(delete(Ballot).where(Ballot.poll_id == poll.id, Ballot.voter == sign))
    _take_turn(poll, voter, now, ballots=-1)
    _count(voter, {}, less=_counts(poll, before))
    record(BallotCast(poll.id, poll.article_id))


def _insist_that_it_fits(poll: PollView, chosen: Chosen) -> None:
    if why_not := problem(poll, chosen):
        raise Invalid(why_not)
    if chosen.words and (why_not := objection(chosen.words, Place.CHOICE, Standing())):
        raise Invalid(why_not)


def _turn(column: str) -> Any:
    counted = {column: _POLL.c[column] + bindparam("by")}
    return (
        update(_POLL)
        .where(_POLL.c.id == bindparam("poll"), _POLL.c.edition == bindparam("read"))
        .where(_POLL.c.opens_at <= bindparam("now"))
        .where(or_(_POLL.c.closes_at.is_(None), _POLL.c.closes_at > bindparam("now")))
        .values(counted)
        .returning(_POLL.c[column], _POLL.c[f"told_{column}"])
    )


# Put into words once: they are a part of every vote.
_TURNS = {False: _turn("ballots"), True: _turn("guest_ballots")}
_TELL = {False: tell_of_members, True: tell_of_visitors}


def _take_turn(poll: PollView, voter: Voter, now: datetime, *, ballots: int) -> bool:
    """Whether readers are to be told anew with so many ballots more."""
    values = {"poll": poll.id, "read": poll.edition, "now": now, "by": ballots}
    found = session.connection().execute(_TURNS[voter.guest], values).first()
    if found is None:
        raise _turned_away(poll.id, now)
    return is_due(*found)


def _turned_away(poll_id: int, now: datetime) -> Refused | Conflict:
    may = policy.may_change(current(poll_id), now)
    return Conflict(_CHANGED) if may else Refused(may.reason)


def _mark(poll: PollView, sign: str, chosen: Chosen) -> None:
    rows = [
        {"poll_id": poll.id, "voter": sign, "choice_id": each, "place": place}
        for place, each in enumerate(chosen.marks)
    ]
    session.connection().execute(insert(_MARK), rows)


def _marked(poll: PollView, sign: str) -> list[int]:
    wanted = select(Mark.choice_id).where(Mark.voter == sign, Mark.poll_id == poll.id)
    return list(session.scalars(wanted.order_by(Mark.place)))


_Counts = Mapping[int, Counter[str]]  # by choice: ballots, firsts, points


def _counts(poll: PollView, marks: Sequence[int]) -> _Counts:
    """What these marks come to."""
    if poll.kind is not PollKind.RANKED:
        return {each: Counter(ballots=1) for each in marks}
    ranked, found = len(poll.answers), {}
    for place, each in enumerate(marks):
        said = poll.kinds[each] is not ChoiceKind.UNSAID
        worth = points(place, ranked) if said else 0
        found[each] = Counter(ballots=1, firsts=int(said and place == 0), points=worth)
    return found


def _counting(before: str) -> Any:
    columns = {name: f"{before}{name}" for name in ("ballots", "firsts", "points")}
    more = {column: _CHOICE.c[column] + bindparam(f"by_{name}") for name, column in columns.items()}
    return update(_CHOICE).where(_CHOICE.c.id == bindparam("choice")).values(more)


_COUNTING = {False: _counting(""), True: _counting("guest_")}


def _count(voter: Voter, more: _Counts, less: _Counts | None = None) -> None:
    """Count at each choice, always in one order; what stays the same is not touched."""
    less, nothing = less or {}, Counter[str]()
    rows = []
    for id in sorted(more.keys() | less.keys()):
        added, taken = more.get(id, nothing), less.get(id, nothing)
        by = {f"by_{name}": added[name] - taken[name] for name in ("ballots", "firsts", "points")}
        if any(by.values()):
            rows.append({"choice": id, **by})
    if rows:
        session.connection().execute(_COUNTING[voter.guest], rows)
