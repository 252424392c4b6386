"""Tables: comments as a tree, and why some of them are not shown."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.db import Base, Moment, pick


class Comment(Base):
    """A comment. Parent and thread are comments on the same article: the database sees to it.

    `path` orders a thread as it is read, each reply under what it answers (see tree.path_under).
    `reply_count` is how many comments have a place below this one, at any depth; those that wait have none.
    `key` is the form that it came by: sent twice, it is one comment.
    """

    __tablename__ = "comment"
    __table_args__ = (
        UniqueConstraint("id", "article_id"),
        UniqueConstraint("article_id", "number"),
        ForeignKeyConstraint(["parent_id", "article_id"], ["comment.id", "comment.article_id"]),
        ForeignKeyConstraint(["thread_id", "article_id"], ["comment.id", "comment.article_id"]),
        CheckConstraint("(parent_id IS NULL) = (thread_id IS NULL)", name="a_reply_is_in_a_thread"),
        CheckConstraint("parent_id IS NULL OR parent_id != id", name="nobody_answers_themselves"),
        CheckConstraint("(parent_id IS NULL) = (depth = 0)", name="depth_fits_parent"),
        Index("ix_comment_thread", "thread_id", "path", "depth"),
        Index("ix_comment_parent", "parent_id"),
        Index("ix_comment_author", "author_id", "written_at"),
        Index("ix_comment_written_at", "written_at", "id"),
        Index("ix_comment_key", "author_id", "key", unique=True),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    parent_id: Mapped[int | None]
    thread_id: Mapped[int | None]
    number: Mapped[int]
    depth: Mapped[int]
    # Sorted by its signs, whatever the language of the database: some languages sort "aa" after "z".
    path: Mapped[str] = mapped_column(String(400).with_variant(String(400, collation="C"), "postgresql"))
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    markup: Mapped[int]
    written_at: Mapped[datetime] = mapped_column(Moment)
    edited_at: Mapped[datetime | None] = mapped_column(Moment)
    key: Mapped[str | None] = mapped_column(String(40))
    reply_count: Mapped[int] = mapped_column(default=0)
    helpful_count: Mapped[int] = mapped_column(default=0, server_default="0")
    same_here_count: Mapped[int] = mapped_column(default=0, server_default="0")
    support_count: Mapped[int] = mapped_column(default=0, server_default="0")

    article: Mapped[Article] = relationship()
    author: Mapped[Member] = relationship()


# The orders of threads on a page: only the comments that start one.
_STARTS = Comment.parent_id.is_(None)
Index(
    "ix_comment_threads_of_article",
    Comment.article_id,
    Comment.written_at,
    Comment.id,
    sqlite_where=_STARTS,
    postgresql_where=_STARTS,
)
Index(
    "ix_comment_busiest_of_article",
    Comment.article_id,
    Comment.reply_count,
    Comment.id,
    sqlite_where=_STARTS,
    postgresql_where=_STARTS,
)


class TombstoneKind(StrEnum):
    """Why a comment is not shown."""

    HELD = "held"  # waits for a moderator; nobody has read it yet
    WITHDRAWN = "withdrawn"  # taken back by its author
    REMOVED = "removed"  # taken down by a moderator, under a rule
    ACCOUNT_CLOSED = "account closed"


class Tombstone(Base):
    """Why a comment is not shown, since when and by whom. Its place in the thread stays; so do its replies.

    `rule` is the anchor of the rule it was removed under, `law` the law that it goes against besides, if it
    does; `reason` is a sentence for its author. `reports` is how many members had reported it,
    where a program let it wait for that.
    """

    __tablename__ = "tombstone"
    __table_args__ = (CheckConstraint("kind != 'removed' OR rule IS NOT NULL", name="removed_under_a_rule"),)

    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    kind: Mapped[TombstoneKind] = mapped_column(pick(TombstoneKind))
    rule: Mapped[str | None] = mapped_column(String(60))
    reason: Mapped[str] = mapped_column(Text, default="")
    law: Mapped[str | None] = mapped_column(String(200))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("member.id"))
    reports: Mapped[int | None]
    since: Mapped[datetime] = mapped_column(Moment)
