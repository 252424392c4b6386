"""Tables: what stands where everybody sees it."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, event, inspect
from sqlalchemy.orm import Mapped, Session, mapped_column

from forum.articles.models.article import Article, State
from forum.core.db import Base, Moment, session
from forum.core.db.once import count_one_more

THE_SHELF = 1
# What a page that is about another story shows of this one.
_ON_CARDS = ("title", "slug", "standfirst", "minutes", "state", "published_at")
_OUT = {State.PUBLISHED, State.SCHEDULED}  # no other story stands on a page but its own
_MOVES = "kith.the shelf moves"


class Feature(Base):
    """A story that the editors put on top of the home page, until a moment or until they take it away."""

    __tablename__ = "feature"

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int]
    until: Mapped[datetime | None] = mapped_column(Moment)
    by_id: Mapped[int] = mapped_column(ForeignKey("member.id"))
    since: Mapped[datetime] = mapped_column(Moment)


class Shelf(Base):
    """One row, there from its first move on. It counts changes to what pages show of other
    stories, and to the names of topics and tags.

    It is read with each story and is a part of the key of every kept page: a story that is not public any
    more is named nowhere, though nobody has touched the pages that named it.
    """

    __tablename__ = "shelf"
    __table_args__ = (CheckConstraint("id = 1", name="there_is_one"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    count: Mapped[int] = mapped_column(default=1)


def move_the_shelf() -> None:
    """What pages show of other stories has changed. It moves when all else is done: many wait for it."""
    session.info[_MOVES] = True


@event.listens_for(Session, "before_commit")
def _move(done: Session) -> None:
    if done.in_nested_transaction():
        return
    done.flush()
    if done.info.pop(_MOVES, False):
        count_one_more(Shelf, id=THE_SHELF)


@event.listens_for(Session, "after_rollback")
def _stay(undone: Session) -> None:
    if not undone.in_nested_transaction():
        undone.info.pop(_MOVES, None)


@event.listens_for(Session, "before_flush")
def _notice(writing: Session, _context: object, _instances: object) -> None:
    """Whoever changes a story moves the shelf: here, since to forget it once would show what is hidden."""
    if any(_changes_cards(each) for each in writing.dirty):
        move_the_shelf()


def _changes_cards(row: object) -> bool:
    if not isinstance(row, Article):
        return False
    state = inspect(row).attrs.state.history
    if not _OUT & {*state.added, *state.unchanged, *state.deleted} and (state.unchanged or state.deleted):
        return False  # whoever writes a draft empties no kept page
    return any(inspect(row).attrs[name].history.has_changes() for name in _ON_CARDS)
