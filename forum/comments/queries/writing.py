"""Reads: what somebody who writes needs: where they stand, what they answer, their drafts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, func, or_, select
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.articles.models import Article
from forum.articles.queries import HEAD, SEEN_BY_MEMBER, Head
from forum.comments.models import Comment, Draft, Tombstone, TombstoneKind
from forum.comments.queries.find import WAITS
from forum.core.db import session
from forum.core.errors import Missing

# The very same words in the same place within this time (a slow phone, an older page) are the same comment.
TWICE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Answered:
    """A comment that somebody answers: its place, its words, who wrote it."""

    id: int
    article_id: int
    thread_id: int | None
    depth: int
    path: str
    body: str
    html: str
    author: str
    gone: TombstoneKind | None


@dataclass(frozen=True, slots=True)
class Said:
    """A comment by the same author that may be the one which is sent."""

    id: int
    article_id: int
    thread_id: int | None
    depth: int
    path: str
    parent_id: int | None
    body: str
    key: str | None
    gone: TombstoneKind | None


@dataclass(frozen=True, slots=True)
class DraftView:
    """A draft in the list of one's own."""

    article_id: int
    to_id: int
    body: str
    saved_at: datetime
    title: str
    slug: str
    seen: bool
    open: bool
    answers: str | None
    gone: TombstoneKind | None


_GROUND = select(Member, *HEAD).join(Article, Article.slug == bindparam("slug"))
# Who closed their account a moment ago, after this request said who they are, writes no more.
_WRITER = (Member.id == bindparam("member"), Member.closed_at.is_(None), SEEN_BY_MEMBER)
_GROUND = _GROUND.where(*_WRITER)
_GROUND_TO_CHANGE = _GROUND.with_for_update(of=Article, key_share=True)


def ground(slug: str, member_id: int, now: datetime, *, to_write: bool) -> tuple[Member, Head]:
    """Who writes, and the article they may see and write under: one statement.

    `to_write` lets those who write under the same article do it one after another, so that what each
    looks up stays true until they have written.
    """
    wanted = _GROUND_TO_CHANGE if to_write else _GROUND
    row = session.execute(wanted, {"slug": slug, "member": member_id, "now": now}).first()
    if row is None:
        raise Missing
    return row[0], Head(*tuple(row)[1:])


_Author = aliased(Member)
_ANSWER = (
    Comment.id,
    Comment.article_id,
    Comment.thread_id,
    Comment.depth,
    Comment.path,
    Comment.body,
    Comment.html,
    called(_Author),
    Tombstone.kind,
)
_ANSWERED = (
    select(*_ANSWER)
    .join(_Author, _Author.id == Comment.author_id)
    .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    .where(Comment.id == bindparam("id"))
)
_GROUND_OF_REPLY = (
    select(Member, Comment.reply_count, *_ANSWER, *HEAD)
    .select_from(Member)
    .join(Comment, Comment.id == bindparam("id"))
    .join(_Author, _Author.id == Comment.author_id)
    .join(Article, Article.id == Comment.article_id)
    .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    .where(*_WRITER)
)


def ground_of_reply(id: int, member_id: int, now: datetime) -> tuple[Member, Head, Answered]:
    """The same for a reply, with what it answers, which may be a tombstone in its place."""
    row = session.execute(_GROUND_OF_REPLY, {"id": id, "member": member_id, "now": now}).first()
    if row is None:
        raise Missing("That comment is not here.")
    member, replies, *rest = tuple(row)
    found: list[Any] = rest
    to = Answered(*found[: len(_ANSWER)])
    if to.gone is TombstoneKind.HELD and not replies:
        raise Missing(WAITS)
    return member, Head(*found[len(_ANSWER) :]), to


def answered(id: int | None, article_id: int) -> Answered | None:
    """The comment of this article that is answered. Raises Missing when readers can't read it there."""
    if id is None:
        return None
    row: tuple[Any, ...] | None = session.execute(_ANSWERED, {"id": id}).first()
    found = Answered(*row) if row else None
    if found is None or found.gone or found.article_id != article_id:
        raise Missing("That comment cannot be read any more, or not yet.")
    return found


def place_of_draft(to_id: int | None, article_id: int) -> int:
    """What a draft is kept by: the comment of this article that it answers, gone or not, or 0."""
    if to_id is None:
        return 0
    if session.scalar(select(Comment.article_id).where(Comment.id == to_id)) != article_id:
        raise Missing("What you answer is not under this story.")
    return to_id


_SAID = (
    select(
        Comment.id,
        Comment.article_id,
        Comment.thread_id,
        Comment.depth,
        Comment.path,
        Comment.parent_id,
        Comment.body,
        Comment.key,
        Tombstone.kind,
    )
    .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
    .where(
        Comment.author_id == bindparam("author"),
        or_(
            Comment.key == bindparam("key"),
            and_(
                Comment.written_at >= bindparam("since"),
                Comment.article_id == bindparam("article"),
                Comment.body == bindparam("body"),
            ),
        ),
    )
    .order_by(Comment.id)
)


def said_with(author_id: int, article_id: int, body: str, key: str, now: datetime) -> list[Said]:
    """What this author has sent with the same key, or in the same words here a moment ago."""
    values = {"author": author_id, "article": article_id, "body": body, "key": key, "since": now - TWICE}
    return [Said(*row) for row in session.connection().execute(_SAID, values)]


_WRITTEN = select(func.count()).select_from(Comment).where(Comment.author_id == bindparam("author"))


def written_by(member_id: int) -> int:
    """How many comments a member has ever written. For newcomers: all of them are young."""
    return session.execute(_WRITTEN, {"author": member_id}).scalar_one()


_DRAFT = select(Draft.body).where(
    Draft.member_id == bindparam("member"),
    Draft.article_id == bindparam("article"),
    Draft.to_id == bindparam("to"),
)


def draft(member_id: int, article_id: int, to_id: int) -> str:
    """What a member began to write to a comment of an article, or under it where `to_id` is 0."""
    values = {"member": member_id, "article": article_id, "to": to_id}
    return session.execute(_DRAFT, values).scalar() or ""


_OPEN = and_(
    Article.comments_open,
    or_(Article.comments_close_at.is_(None), Article.comments_close_at > bindparam("now")),
)


def drafts_elsewhere(member_id: int, article_id: int, to_id: int) -> int:
    """How many drafts a member has for other places than this one."""
    here = and_(Draft.article_id == article_id, Draft.to_id == to_id)
    wanted = select(func.count()).select_from(Draft).where(Draft.member_id == member_id, ~here)
    return session.execute(wanted).scalar_one()


def drafts(member_id: int, most: int, now: datetime) -> Sequence[DraftView]:
    """The latest that a member has begun, so many at most."""
    author = aliased(Member)
    columns: tuple[Any, ...] = (
        Draft.article_id,
        Draft.to_id,
        Draft.body,
        Draft.saved_at,
        Article.title,
        Article.slug,
    )
    may = (SEEN_BY_MEMBER.label("seen"), _OPEN.label("open"))
    wanted = (
        select(*columns, *may, called(author), Tombstone.kind)
        .select_from(Draft)
        .join(Member, Member.id == Draft.member_id)
        .join(Article, Article.id == Draft.article_id)
        .outerjoin(Comment, Comment.id == Draft.to_id)
        .outerjoin(author, author.id == Comment.author_id)
        .outerjoin(Tombstone, Tombstone.comment_id == Comment.id)
        .where(Draft.member_id == member_id)
        .order_by(Draft.saved_at.desc(), Draft.article_id, Draft.to_id)
        .limit(most)
    )
    rows: Sequence[Any] = session.execute(wanted, {"now": now}).all()
    return [DraftView(*row) for row in rows]
