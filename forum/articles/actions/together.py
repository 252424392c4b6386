"""Writes: taking a topic or a tag in hand together with the stories that have it.

Stories come first, always in the order of their ids: whoever saves one takes its turn and then holds what it
is to have. A change of words alone needs no turns: it moves the shelf.
"""

from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm.util import identity_key

from forum.articles.actions.counting import take_turns
from forum.articles.models import ArticleTag, ArticleTopic, Tag, Topic
from forum.core.db import session
from forum.core.errors import Conflict, Missing

T = TypeVar("T", Tag, Topic)
GONE = "Somebody else took it away a moment ago."
MEANWHILE = "Somebody gave it to another story at this moment. Please look, and press the button again."


def take(subject: Tag | Topic, *, stays: bool = True) -> None:
    """Do what changes it one after the other. Raises Missing where it is gone.

    While it stays, stories can get it all the same; before it goes, none can any more.
    """
    lock = {"key_share": stays}
    if not session.get(type(subject), _id(subject), with_for_update=lock, populate_existing=True):
        raise Missing(GONE)


def take_with_stories(subject: Tag | Topic, *others: Tag | Topic) -> list[int]:
    """Take its stories' turns, then itself, which goes, and the others, which stay; gives the stories."""
    stories = stories_with(subject)
    take_turns(stories)
    for each in sorted((subject, *others), key=_id):
        take(each, stays=each is not subject)
    if set(stories_with(subject)) - set(stories):
        raise Conflict(MEANWHILE)
    return stories


def stories_with(subject: Tag | Topic) -> list[int]:
    """The stories that have it."""
    if isinstance(subject, Topic):
        wanted = select(ArticleTopic.article_id).where(ArticleTopic.topic_id == _id(subject))
    else:
        wanted = select(ArticleTag.article_id).where(ArticleTag.tag_id == _id(subject))
    return list(session.scalars(wanted))


def _id(subject: Tag | Topic) -> int:
    """Also of one that somebody else has taken away meanwhile."""
    id: int = identity_key(instance=subject)[1][0]
    return id


def held(table: type[T], id: int) -> T | None:
    """The row, which does not go away before this transaction ends; nothing where it has gone."""
    wanted = select(table).where(table.id == id)
    return session.scalar(wanted.with_for_update(read=True, key_share=True))
