"""Writes: which of a story's comments a member has seen."""

from datetime import datetime

from sqlalchemy import select, update

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.db import add_once, session
from forum.marks.models import ReadMark
from forum.marks.seen import Seen


def see(reader: Member, article_id: int, sent: str, now: datetime) -> None:
    """Note comments as seen; `sent` is what a browser says ("12-15,18").

    The first note of all takes everything so far as known: on a first visit nothing is new since the last.
    """
    last = _last_number(article_id)
    if not _begin(reader, article_id, last, now):
        _add(reader, article_id, Seen.sent(sent, last), now)


def see_all(reader: Member, article_id: int, now: datetime) -> None:
    """Note all comments so far as seen."""
    last = _last_number(article_id)
    if not _begin(reader, article_id, last, now):
        _add(reader, article_id, Seen.of([(1, last)]), now)


def know_so_far(reader: Member, article_id: int, now: datetime) -> None:
    """Begin a read mark where there is none: from now on, what comes is new."""
    _begin(reader, article_id, _last_number(article_id), now)


def _last_number(article_id: int) -> int:
    return session.scalar(select(Article.last_number).where(Article.id == article_id)) or 0


def _begin(reader: Member, article_id: int, last: int, now: datetime) -> bool:
    so_far = Seen.of([(1, last)]).text
    return add_once(ReadMark, member_id=reader.id, article_id=article_id, seen=so_far, visited_at=now)


def _add(reader: Member, article_id: int, numbers: Seen, now: datetime) -> None:
    own = (ReadMark.member_id == reader.id, ReadMark.article_id == article_id)
    # Two tabs of one reader do it one after the other, each on what the one before left.
    before = session.scalar(select(ReadMark.seen).where(*own).with_for_update())
    seen = Seen.read(before or "").with_all(numbers).text
    changed = update(ReadMark).where(*own).values(seen=seen, visited_at=now)
    session.execute(changed.execution_options(synchronize_session=False))
