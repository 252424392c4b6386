"""Writes: keeping what is typed but not posted."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import ColumnElement, Table, Text, bindparam, delete, func, literal, or_
from sqlalchemy.dialects import postgresql, sqlite

from forum.accounts.models import Member
from forum.comments import policy
from forum.comments.models import Draft
from forum.comments.policy import Commentable
from forum.comments.queries import writing
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict

POSTED = "You have posted from this page already. Please open the story anew to write another comment."


@dataclass(frozen=True, slots=True)
class Begun:
    """What stands in a box: its words, the draft that the box knows of, and the key of its form."""

    body: str
    before: str = ""
    key: str = ""


class BegunElsewhere(Conflict):
    """Another draft is kept for this place, which whoever typed these words has not seen."""

    def __init__(self) -> None:
        super().__init__(
            "You began something else here, in another tab or on another device, so these words are not "
            "kept. What you began there is among your drafts, in your account."
        )


_DRAFT = cast(Table, Draft.__table__)
_PLACE = (
    _DRAFT.c.member_id == bindparam("member"),
    _DRAFT.c.article_id == bindparam("article"),
    _DRAFT.c.to_id == bindparam("to"),
)
_DISCARD = delete(_DRAFT).where(*_PLACE)


def _known(before: ColumnElement[str], body: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether nothing is lost when words take a draft's place: it was seen, or they go on from it."""
    goes_on = func.substr(body, 1, func.length(_DRAFT.c.body)) == _DRAFT.c.body
    return or_(_DRAFT.c.body == before, goes_on)


_DISCARD_KNOWN = _DISCARD.where(_known(bindparam("before", type_=Text), bindparam("body", type_=Text)))


def keep_draft(member: Member, article: Commentable, to_id: int, begun: Begun, now: datetime) -> None:
    """Keep what a member has typed so far, in place of what was kept before; nothing typed, nothing kept.

    Also where comments have closed meanwhile: nothing typed is lost. What was just posted is no draft: the
    last save of a box may come late. Raises BegunElsewhere, Conflict or Refused.
    """
    if not begun.body.strip() or _was_just_posted(member, article.id, to_id, begun, now):
        discard_known_draft(member, article, to_id, begun)
        return
    elsewhere = writing.drafts_elsewhere(member.id, article.id, to_id)
    insist(policy.may_begin(elsewhere))
    insert = sqlite.insert if session.connection().dialect.name == "sqlite" else postgresql.insert
    row = {"member_id": member.id, "article_id": article.id, "to_id": to_id, "body": begun.body}
    kept = insert(_DRAFT).values(row | {"saved_at": now})
    place, changed = ["member_id", "article_id", "to_id"], {"body": begun.body, "saved_at": now}
    known = _known(literal(begun.before, Text), literal(begun.body, Text))
    done = kept.on_conflict_do_update(index_elements=place, set_=changed, where=known)
    if session.execute(done.returning(_DRAFT.c.saved_at)).first() is None:
        raise BegunElsewhere


def _was_just_posted(member: Member, article_id: int, to_id: int, begun: Begun, now: datetime) -> bool:
    said = writing.said_with(member.id, article_id, begun.body, begun.key, now)
    if any(each.body == begun.body and (each.parent_id or 0) == to_id and not each.gone for each in said):
        return True
    if begun.key and any(each.key == begun.key for each in said):
        raise Conflict(POSTED)
    return False


def discard_draft(member: Member, article_id: int, to_id: int) -> None:
    """Let a draft go. Where there is none, nothing happens."""
    session.connection().execute(_DISCARD, {"member": member.id, "article": article_id, "to": to_id})


def discard_known_draft(member: Member, article: Commentable, to_id: int, begun: Begun) -> None:
    """The same, unless it holds words that are neither in these nor known to who wrote these."""
    values = {"member": member.id, "article": article.id, "to": to_id}
    session.connection().execute(_DISCARD_KNOWN, values | {"before": begun.before, "body": begun.body})
