"""Writes: topics, what they are called, in which order they stand."""

from dataclasses import dataclass

from sqlalchemy import exists, func, select

from forum.accounts.models import Member
from forum.accounts.names import key
from forum.articles import policy
from forum.articles.actions.counting import move_versions
from forum.articles.arranging import moved
from forum.articles.models import ArticleTopic, Series, Topic
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.markup import Written
from forum.core.slugs import slug
from forum.pictures import actions as pictures
from forum.pictures.models import Where


@dataclass(frozen=True, slots=True)
class Subject:
    """What a topic or a series is called, what is said about it, and the picture that a topic has."""

    name: str
    words: Written
    picture: int | None = None


def add_topic(editor: Member, subject: Subject) -> Topic:
    """A topic more, the last in the list."""
    insist(policy.may_arrange(editor))
    last = session.scalar(select(func.max(Topic.position))) or 0
    topic = Topic(slug=free_address(Topic, subject.name), position=last + 1)
    describe(topic, subject)
    session.add(topic)
    session.flush()
    _hang(topic, subject.picture)
    return topic


def change_topic(editor: Member, topic: Topic, subject: Subject) -> None:
    """Another name or description. Its address stays, so that links go on leading here."""
    insist(policy.may_arrange(editor))
    _lock(topic)
    renamed = topic.name != subject.name
    describe(topic, subject)
    _hang(topic, subject.picture)
    session.flush()
    if renamed:
        move_versions(_stories_with(topic))


def move_topic(editor: Member, topic: Topic, step: int) -> None:
    """A place further up or down in the list of topics."""
    insist(policy.may_arrange(editor))
    every = session.scalars(select(Topic).order_by(Topic.id).with_for_update()).all()
    by_id = {each.id: each for each in every}
    order = [each.id for each in sorted(every, key=lambda each: (each.position, each.name))]
    for position, id in enumerate(moved(order, topic.id, step)):
        by_id[id].position = position


def remove_topic(editor: Member, topic: Topic) -> None:
    """Take a topic away. Raises Refused while a story has it, a draft too."""
    _lock(topic)
    insist(policy.may_remove_topic(editor, len(_stories_with(topic))))
    _hang(topic, None)
    session.delete(topic)


def describe(row: Topic | Series, subject: Subject) -> None:
    """Give it its name and its description. Raises Invalid where another one has that name."""
    table, name_key = type(row), key(subject.name)
    with session.no_autoflush:
        others = table.name_key == name_key, table.id != (row.id or 0)
        if session.scalar(select(exists().where(*others))):
            raise Invalid("There is another one of that name already. Please choose another name.")
    row.name, row.name_key = subject.name, name_key
    row.description, row.html, row.markup = subject.words.body, subject.words.html, subject.words.markup


def free_address(table: type[Topic] | type[Series], name: str) -> str:
    """An address made of a name, with a number behind it where that is taken."""
    wanted = slug(name)
    found, number = wanted, 1
    while session.scalar(select(exists().where(table.slug == found))):
        number += 1
        found = f"{wanted[:74]}-{number}"
    return found


def _hang(topic: Topic, picture: int | None) -> None:
    """What is not in the library is no picture."""
    there = pictures.use(Where.TOPIC, topic.id, [picture] if picture else [])
    topic.picture_id = picture if picture in there else None


def _lock(topic: Topic) -> None:
    session.refresh(topic, with_for_update=True)


def _stories_with(topic: Topic) -> list[int]:
    return list(session.scalars(select(ArticleTopic.article_id).where(ArticleTopic.topic_id == topic.id)))
