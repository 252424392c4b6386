"""Tables: comments as a tree, and holds."""

from datetime import datetime

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
from forum.core.db import Base, Moment


class Comment(Base):
    """A comment. Parent and thread are comments on the same article: the database sees to it.

    `path` orders a thread as it is read, each reply under what it answers (see tree.path_under).
    `reply_count` stands on the comment that starts a thread: how many replies readers see below it.
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
        Index("ix_comment_thread", "thread_id", "path"),
        Index("ix_comment_parent", "parent_id"),
        Index("ix_comment_author", "author_id", "written_at"),
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
    reply_count: Mapped[int] = mapped_column(default=0)

    article: Mapped[Article] = relationship()
    author: Mapped[Member] = relationship()


# The order of threads on a page: only the comments that start one.
Index(
    "ix_comment_threads_of_article",
    Comment.article_id,
    Comment.written_at,
    Comment.id,
    sqlite_where=Comment.parent_id.is_(None),
    postgresql_where=Comment.parent_id.is_(None),
)


class Hold(Base):
    """A comment that waits for a moderator. Lifting the hold removes the row."""

    __tablename__ = "hold"

    comment_id: Mapped[int] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    reason: Mapped[str] = mapped_column(Text)
    since: Mapped[datetime] = mapped_column(Moment)
