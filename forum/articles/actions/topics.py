"""Writes: topics, what they are called, in which order they stand."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Delete, Update, delete, exists, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import aliased

from forum.accounts.models import Member
from forum.accounts.names import key
from forum.articles import policy
from forum.articles.actions.addresses import give_address, lead_nowhere, lead_on, path_of
from forum.articles.actions.counting import move_versions
from forum.articles.actions.together import stories_with, take, take_with_stories
from forum.articles.arranging import moved
from forum.articles.models import ArticleTopic, Series, Topic, TopicMerge, move_the_shelf
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.markup import Written
from forum.core.slugs import slug
from forum.pictures import actions as pictures
from forum.pictures.models import Where

TAKEN = "There is another one of that name already. Please choose another name."


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
    topic = Topic(position=last + 1)
    settle(topic, subject)
    _hang(topic, subject.picture)
    return topic


def change_topic(editor: Member, topic: Topic, subject: Subject) -> None:
    """Another name or description. Its address stays, so that links go on leading here."""
    insist(policy.may_arrange(editor))
    take(topic)
    renamed = topic.name != subject.name
    describe(topic, subject)
    _hang(topic, subject.picture)
    if renamed:
        move_the_shelf()  # it stands on the page of every story that has it


def move_topic(editor: Member, topic: Topic, step: int) -> None:
    """A place further up or down in the list of topics."""
    insist(policy.may_arrange(editor))
    every = session.scalars(select(Topic).order_by(Topic.id).with_for_update(key_share=True)).all()
    by_id = {each.id: each for each in every}
    order = [each.id for each in sorted(every, key=lambda each: (each.position, each.name))]
    for position, id in enumerate(moved(order, topic.id, step)):
        by_id[id].position = position


def remove_topic(editor: Member, topic: Topic) -> None:
    """Take a topic away. Raises Refused while a story has it, a draft too."""
    take(topic, stays=False)
    insist(policy.may_remove_topic(editor, len(stories_with(topic))))
    lead_nowhere(path_of(Topic, topic.slug))
    _hang(topic, None)
    session.delete(topic)


def merge_topics(editor: Member, topic: Topic, into: Topic, now: datetime) -> None:
    """Every story with the first gets the second in its place; then the first is gone, and leads on."""
    insist(policy.may_arrange(editor))
    if topic is into:
        raise Invalid("A topic can’t become part of itself. Please choose another one.")
    stories = take_with_stories(topic, into)
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


def settle(row: Topic | Series, subject: Subject) -> None:
    """Give it an address, which it keeps, a name and a description."""
    _describe(row, subject)
    try:
        give_address(row, slug(subject.name))
    except IntegrityError as second:
        raise Invalid(TAKEN) from second


def describe(row: Topic | Series, subject: Subject) -> None:
    """Give it its name and its description. Raises Invalid where another one has that name."""
    _describe(row, subject)
    try:
        session.flush()
    except IntegrityError as second:
        raise Invalid(TAKEN) from second


def _describe(row: Topic | Series, subject: Subject) -> None:
    table, name_key = type(row), key(subject.name)
    with session.no_autoflush:
        others = table.name_key == name_key, table.id != (row.id or 0)
        if session.scalar(select(exists().where(*others))):
            raise Invalid(TAKEN)
    row.name, row.name_key = subject.name, name_key
    row.description, row.html, row.markup = subject.words.body, subject.words.html, subject.words.markup


def _hang(topic: Topic, picture: int | None) -> None:
    """What is not in the library is no picture."""
    there = pictures.use(Where.TOPIC, topic.id, [picture] if picture else [])
    topic.picture_id = picture if picture in there else None
