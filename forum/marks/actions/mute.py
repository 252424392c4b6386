"""Writes: muting a member or a word. Twice is once, and nobody else learns of it."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete

from forum.accounts.models import Member
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.core.errors import Invalid, Missing
from forum.marks import policy
from forum.marks.models import Follow, Followed, Mute
from forum.marks.queries.mutes import mutes_of
from forum.marks.words import MOST_WORDS, folded

MOST_MUTED = 500
TOO_MANY_WORDS = (
    f"You have muted {MOST_WORDS} words, which is as many as we can look for. Take one away first."
)
TOO_MANY_MEMBERS = (
    f"You have muted {MOST_MUTED} members, which is as many as we can keep. Take one away first."
)


def mute_member(member: Member, other: Member, now: datetime) -> None:
    """Fold away what somebody writes, for this member alone. Whom one mutes one does not follow."""
    insist(policy.may_mute(member, other))
    if len(mutes_of(member.id).members - {other.id}) >= MOST_MUTED:
        raise Invalid(TOO_MANY_MEMBERS)
    add_once(Mute, member_id=member.id, muted_id=other.id, since=now)
    followed = (Follow.member_id == member.id, Follow.kind == Followed.MEMBER, Follow.subject_id == other.id)
    session.execute(delete(Follow).where(*followed).execution_options(synchronize_session=False))


def unmute_member(member: Member, other: Member) -> None:
    """Show again what they write."""
    _end(Mute.member_id == member.id, Mute.muted_id == other.id)


def mute_word(member: Member, word: str, now: datetime) -> None:
    """Fold away comments with this word, for this member alone."""
    words = mutes_of(member.id).words
    if folded(word) in map(folded, words):
        return
    if len(words) >= MOST_WORDS:
        raise Invalid(TOO_MANY_WORDS)
    add_once(Mute, member_id=member.id, word=word, since=now)


def unmute_word(member: Member, id: int) -> None:
    """Show comments with this word again. Raises Missing when it is nobody's, or somebody else's."""
    if not _end(Mute.member_id == member.id, Mute.id == id, Mute.word.is_not(None)):
        raise Missing("That word is not muted any more.")


def _end(*which: ColumnElement[bool]) -> bool:
    ended = delete(Mute).where(*which).returning(Mute.id)
    return bool(session.scalars(ended.execution_options(synchronize_session=False)).all())
