"""A moderator, and cases that wait: the first page of them alike in every database."""

from datetime import datetime, timedelta

from sqlalchemy import insert, select

from forum.accounts import actions as accounts
from forum.accounts import passwords
from forum.accounts.roles import Role
from forum.comments.models import Comment
from forum.core.db import session, transaction
from forum.moderation.acts import Kind
from forum.moderation.models import Case
from forum.moderation.targets import CaseKind

NAME, PASSWORD = "bench-moderator", "a password for this run alone"
_AT_ONCE = 5_000
_NO_COMMENT = 1_000_000_000  # the queue knows subjects by number; these are nobody's, and never on a card


def fill(article_id: int, waiting: int, now: datetime) -> None:
    """So many open cases: first those about the comments of one story, then what is due later."""
    with transaction():
        member = accounts.sign_up(NAME, passwords.hashed(PASSWORD), None, now - timedelta(days=400))
        member.role = Role.MODERATOR
        wanted = select(Comment.id, Comment.author_id).where(Comment.article_id == article_id)
        known = [(id, author) for id, author in session.execute(wanted.order_by(Comment.id).limit(waiting))]
        known += [(_NO_COMMENT + place, known[0][1]) for place in range(waiting - len(known))]
        for start in range(0, waiting, _AT_ONCE):
            some = enumerate(known[start : start + _AT_ONCE], start)
            rows = [_case(article_id, id, author, now + timedelta(seconds=at)) for at, (id, author) in some]
            session.execute(insert(Case), rows)


def _case(article_id: int, subject_id: int, author_id: int, due: datetime) -> dict[str, object]:
    about = {"kind": CaseKind.HELD, "subject_kind": Kind.COMMENT, "subject_id": subject_id, "of_id": 0}
    more = {"article_id": article_id, "author_id": author_id, "rule": "kindness", "rank": 1}
    return about | more | {"opened_at": due - timedelta(hours=4), "due_at": due}
