"""Reads: one comment, who may see it, and the page that it stands on."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import select

from forum.accounts.models import Member
from forum.comments.models import Comment, Tombstone, TombstoneKind
from forum.comments.queries.threads import FIRST_REPLIES
from forum.comments.tree import LEVELS, focus_path, number_of
from forum.core.db import session
from forum.core.errors import Missing

WAITS = "That comment is not here. It may be waiting for a moderator."


class Standing(Protocol):
    """A comment as far as its place in a thread is concerned."""

    @property
    def id(self) -> int: ...
    @property
    def article_id(self) -> int: ...
    @property
    def thread_id(self) -> int | None: ...
    @property
    def depth(self) -> int: ...
    @property
    def path(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a comment is found: on its story's page from a thread on, or on the page of `focus`."""

    focus: int | None
    start: int | None


def placed_comment(id: int) -> Comment:
    """A comment that has a place on a page, be it as a tombstone."""
    found = session.get(Comment, id)
    if found is None or (tombstone(found) is TombstoneKind.HELD and not found.reply_count):
        raise Missing(WAITS)
    return found


def readable(id: int | None) -> Comment | None:
    """A comment that can be read in its place; nothing where there is none."""
    found = session.get(Comment, id) if id else None
    return found if found and tombstone(found) is None else None


def waits_of(member: Member, id: int) -> bool:
    """Whether this is a comment of theirs that waits for a moderator."""
    held = (Tombstone.comment_id == id, Tombstone.kind == TombstoneKind.HELD)
    mine = select(Comment.id).join(Tombstone, Tombstone.comment_id == Comment.id)
    return session.scalar(mine.where(*held, Comment.author_id == member.id)) is not None


def tombstone(comment: Standing) -> TombstoneKind | None:
    """Why a comment is not shown; nothing when it is."""
    return session.scalar(select(Tombstone.kind).where(Tombstone.comment_id == comment.id))


def author_has_left(comment: Comment) -> bool:
    """Whether its author has closed their account, by now."""
    closed = select(Member.closed_at).where(Member.id == comment.author_id)
    return session.scalar(closed) is not None


def stone(comment: Standing) -> Tombstone | None:
    """What stands in the place of a comment that is not shown."""
    return session.get(Tombstone, comment.id, populate_existing=True)


def is_held_by_rules(comment: Standing) -> bool:
    """Whether a comment waits because of a rule, and no person decided that it should, or reported it."""
    found = stone(comment)
    if found is None or found.reports is not None:
        return False
    return found.rule is not None and found.by_id is None


def word_for_author(comment: Comment) -> str:
    """What a moderator said to the author when taking it down; empty when nothing."""
    return session.scalar(select(Tombstone.reason).where(Tombstone.comment_id == comment.id)) or ""


def spot(comment: Standing) -> Spot:
    """The page that always shows this comment."""
    if comment.thread_id is None:
        return Spot(None, comment.id)
    if comment.depth >= LEVELS:
        focus = _at(comment, focus_path(comment.path, comment.depth))
        return Spot(focus, None if focus == comment.id else comment.id)
    if _is_among_first_replies(comment):
        return Spot(None, comment.thread_id)
    return Spot(comment.thread_id, comment.id)


def _at(comment: Standing, path: str) -> int:
    """The comment at this path of the same thread: numbers are an article's own, so the last one says it."""
    wanted = select(Comment.id).where(
        Comment.article_id == comment.article_id, Comment.number == number_of(path)
    )
    return session.execute(wanted).scalar_one()


def _is_among_first_replies(comment: Standing) -> bool:
    before = select(Comment.id).where(
        Comment.thread_id == comment.thread_id, Comment.path < comment.path, Comment.depth < LEVELS
    )
    return len(session.scalars(before.limit(FIRST_REPLIES)).all()) < FIRST_REPLIES


def articles_answered_by(member_id: int) -> Sequence[int]:
    """The articles under which a member has written."""
    return session.scalars(select(Comment.article_id).where(Comment.author_id == member_id).distinct()).all()
