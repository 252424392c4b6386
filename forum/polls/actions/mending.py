"""Writes: setting counts to what the ballots come to."""

from collections.abc import Sequence

from sqlalchemy import select, update

from forum.core.db import session
from forum.core.events import record
from forum.polls.events import PollChanged
from forum.polls.models import Choice, Poll
from forum.polls.queries.doctor import Wrong, wrong


def mend() -> Sequence[Wrong]:
    """Set every wrong count right; those that were wrong. Nobody votes in them meanwhile."""
    ids = sorted({each.poll_id for each in wrong()})
    session.execute(select(Poll.id).where(Poll.id.in_(ids)).order_by(Poll.id).with_for_update(key_share=True))
    found = [each for each in wrong() if each.poll_id in ids]
    for each in found:
        table = Choice if each.choice_id else Poll
        right = update(table).where(table.id == (each.choice_id or each.poll_id))
        session.execute(right.values({each.column: each.true}))
    for poll_id, article_id in session.execute(select(Poll.id, Poll.article_id).where(Poll.id.in_(ids))):
        record(PollChanged(poll_id, article_id))
    return found
