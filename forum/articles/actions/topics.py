"""Writes: topics, what they are called, in which order they stand."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Delete, Update, delete, exists, func, select, update
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.names import key
from forum.articles import policy
from forum.articles.actions.addresses import lead_on, leads_on
from forum.articles.actions.counting import move_versions, take_turns
from forum.articles.arranging import moved
from forum.articles.models import ArticleTopic, Series, Topic, TopicMerge, move_the_shelf
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


def merge_topics(editor: Member, topic: Topic, into: Topic, now: datetime) -> None:
    """Every story with the first gets the second in its place; then the first is gone, and leads on."""
    insist(policy.may_arrange(editor))
    if topic.id == into.id:
        raise Invalid("A topic can’t become part of itself. Please choose another one.")
    take_turns(_stories_with(topic))
    # In one order: two who merge them both ways don't wait for each other.
    for each in sorted((topic, into), key=lambda one: one.id):
        _lock(each)
    stories = _stories_with(topic)
    _hand_over(topic, into)
    _keep_the_record(TopicMerge(name=topic.name, stories=len(stories), by_id=editor.id, at=now), topic, into)
    before = topic.slug
    _hang(topic, None)
    session.delete(topic)
    session.flush()
    lead_on(path_of(Topic, before), path_of(Topic, into.slug))
    move_versions(stories)
    move_the_shelf()


def _hand_over(topic: Topic, into: Topic) -> None:
    """A story that has both keeps the better place of the two: one of them may stand above its title."""
    other = aliased(ArticleTopic)
    same_story = other.article_id == ArticleTopic.article_id, other.topic_id == topic.id
    ahead = select(other.position).where(*same_story, other.position < ArticleTopic.position)
    both = ArticleTopic.topic_id == into.id, ahead.exists()
    _quietly(update(ArticleTopic).where(*both).values(position=ahead.scalar_subquery()))
    has_it = select(ArticleTopic.article_id).where(ArticleTopic.topic_id == into.id)
    alone = ArticleTopic.topic_id == topic.id, ArticleTopic.article_id.not_in(has_it)
    _quietly(update(ArticleTopic).where(*alone).values(topic_id=into.id))
    _quietly(delete(ArticleTopic).where(ArticleTopic.topic_id == topic.id))


def _keep_the_record(made: TopicMerge, topic: Topic, into: Topic) -> None:
    """Also of what had become part of the first."""
    _quietly(update(TopicMerge).where(TopicMerge.into_id == topic.id).values(into_id=into.id))
    made.into_id = into.id
    session.add(made)
    session.flush()


def _quietly(change: Update | Delete) -> None:
    session.execute(change.execution_options(synchronize_session=False))


def path_of(table: type[Topic] | type[Series], address: str) -> str:
    """Where readers find it."""
    return f"/{'topics' if table is Topic else 'series'}/{address}"


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
    """An address made of a name, with a number behind it where that is taken, or leads on."""
    wanted = slug(name)
    found, number = wanted, 1
    while session.scalar(select(exists().where(table.slug == found))) or leads_on(path_of(table, found)):
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
