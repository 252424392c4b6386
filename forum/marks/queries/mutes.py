"""Reads: whom and what a member has muted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Row, select

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.core.db import session
from forum.marks.models import Mute


@dataclass(frozen=True, slots=True)
class Mutes:
    """The members and words that somebody would rather not read."""

    members: frozenset[int]
    words: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.members or self.words)


NOTHING = Mutes(frozenset(), ())


def mutes_of(member_id: int) -> Mutes:
    """All that a member has muted. Words in the order in which they were, so that the same are the same."""
    wanted = select(Mute.muted_id, Mute.word).where(Mute.member_id == member_id).order_by(Mute.id)
    rows = session.execute(wanted).all()
    members = frozenset(muted for muted, _ in rows if muted is not None)
    return Mutes(members, tuple(word for _, word in rows if word is not None))


def muted_members(member_id: int) -> Sequence[Row[int, str, str | None, datetime | None]]:
    """Whom a member has muted, by name: id, username, called, closed_at."""
    columns = (Member.id, Member.username, called(Member).label("called"), Member.closed_at)
    wanted = select(*columns).join(Mute, Mute.muted_id == Member.id).where(Mute.member_id == member_id)
    return session.execute(wanted.order_by(Member.username_key)).all()


def muted_words(member_id: int) -> Sequence[Mute]:
    """The words, by the alphabet."""
    wanted = select(Mute).where(Mute.member_id == member_id, Mute.word.is_not(None))
    return session.scalars(wanted.order_by(Mute.word)).all()
