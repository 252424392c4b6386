"""Tables: a story, and what hangs on it."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from forum.accounts.models import Member
from forum.articles.models.disclaimer import Disclaimer
from forum.articles.models.topic import Tag, Topic
from forum.core.db import Base, Moment, pick


class State(StrEnum):
    """Where an article is on its way to readers."""

    DRAFT = "draft"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class Article(Base):
    """A story. `version` moves with every visible change: it is what caches and ETags are keyed by."""

    __tablename__ = "article"
    __table_args__ = (
        CheckConstraint("state != 'published' OR published_at IS NOT NULL", name="published_has_a_date"),
        CheckConstraint("comment_count >= 0 AND thread_count >= 0", name="counts_are_not_negative"),
        CheckConstraint("sponsor = '' OR paid IS TRUE", name="sponsored_is_paid"),
        Index("ix_article_state_published_at", "state", "published_at", "id"),
        Index("ix_article_author_id", "author_id", "published_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(200), unique=True)
    title: Mapped[str] = mapped_column(String(200))
    standfirst: Mapped[str] = mapped_column(Text, default="")
    body: Mapped[str] = mapped_column(Text)
    html: Mapped[str] = mapped_column(Text)
    markup: Mapped[int]
    minutes: Mapped[int]
    author_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    state: Mapped[State] = mapped_column(pick(State), default=State.DRAFT)
    # Its author has not sent it in, or has taken it back: no editor sees it.
    unsent: Mapped[bool] = mapped_column(default=False, server_default=false())
    created_at: Mapped[datetime] = mapped_column(Moment)
    published_at: Mapped[datetime | None] = mapped_column(Moment)
    updated_at: Mapped[datetime | None] = mapped_column(Moment)  # the last change that readers were told of

    relation: Mapped[str] = mapped_column(String(120), default="")
    paid: Mapped[bool | None] = mapped_column(default=None)  # nothing: nobody knows
    sponsor: Mapped[str] = mapped_column(String(120), default="")
    disclaimer_id: Mapped[int] = mapped_column(ForeignKey("disclaimer.id"))
    picture_id: Mapped[int | None]  # it stands on top, and on cards; a PictureUse holds it

    comments_open: Mapped[bool] = mapped_column(default=True)  # why not is told by a Closing, if anybody said
    comments_close_at: Mapped[datetime | None] = mapped_column(Moment)  # by themselves, at this moment
    comment_count: Mapped[int] = mapped_column(default=0)
    thread_count: Mapped[int] = mapped_column(default=0)
    last_number: Mapped[int] = mapped_column(default=0)
    last_comment_at: Mapped[datetime | None] = mapped_column(Moment)
    # From then on nothing on its page changes by itself, as a poll does when it closes.
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    version: Mapped[int] = mapped_column(default=1)

    author: Mapped[Member] = relationship()
    disclaimer: Mapped[Disclaimer] = relationship()
    topics: Mapped[list[Topic]] = relationship(secondary="article_topic", order_by="ArticleTopic.position")
    tags: Mapped[list[Tag]] = relationship(secondary="article_tag", order_by="Tag.name")


class ArticleTopic(Base):
    """An article's topics; the one at position 0 stands above its title."""

    __tablename__ = "article_topic"
    __table_args__ = (Index("ix_article_topic_topic_id", "topic_id", "article_id"),)

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    topic_id: Mapped[int] = mapped_column(ForeignKey("topic.id"), primary_key=True)
    position: Mapped[int] = mapped_column(default=0)


class ArticleTag(Base):
    """An article's tags."""

    __tablename__ = "article_tag"
    __table_args__ = (Index("ix_article_tag_tag_id", "tag_id", "article_id"),)

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    tag_id: Mapped[int] = mapped_column(ForeignKey("tag.id"), primary_key=True)
