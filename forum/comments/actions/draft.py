"""Writes: keeping what is typed but not posted."""

from datetime import datetime
from typing import cast

from sqlalchemy import Table, bindparam, delete
from sqlalchemy.dialects import postgresql, sqlite

from forum.accounts.models import Member
from forum.comments import policy
from forum.comments.models import Draft
from forum.comments.policy import Commentable
from forum.comments.queries import writing
from forum.core.answers import insist
from forum.core.db import session

_DRAFT = cast(Table, Draft.__table__)
_DISCARD = delete(_DRAFT).where(
    _DRAFT.c.member_id == bindparam("member"),
    _DRAFT.c.article_id == bindparam("article"),
    _DRAFT.c.to_id == bindparam("to"),
)


def keep_draft(member: Member, article: Commentable, to_id: int, body: str, now: datetime) -> None:
    """Keep what a member has typed so far, in place of what was kept before; nothing typed, nothing kept.

    Refused where comments are closed. What was just posted is no draft: the last save of a box may come late.
    """
    insist(policy.may_comment(member, article, now))
    if not body.strip() or _was_just_posted(member, article.id, to_id, body, now):
        discard_draft(member, article.id, to_id)
        return
    insert = sqlite.insert if session.connection().dialect.name == "sqlite" else postgresql.insert
    row = {"member_id": member.id, "article_id": article.id, "to_id": to_id, "body": body, "saved_at": now}
    kept = insert(Draft).values(row)
    session.execute(kept.on_conflict_do_update(index_elements=["member_id", "article_id", "to_id"], set_=row))


def _was_just_posted(member: Member, article_id: int, to_id: int, body: str, now: datetime) -> bool:
    said = writing.said_with(member.id, article_id, body, "", now)
    return any((each.parent_id or 0) == to_id and not each.gone for each in said)


def discard_draft(member: Member, article_id: int, to_id: int) -> None:
    """Let a draft go. Where there is none, nothing happens."""
    session.connection().execute(_DISCARD, {"member": member.id, "article": article_id, "to": to_id})
