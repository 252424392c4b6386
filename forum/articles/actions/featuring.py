"""Writes: which stories stand on top of the home page, and which are recommended under another one."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select

from forum.accounts.models import Member
from forum.articles import policy
from forum.articles.actions.counting import move_version, take_turn
from forum.articles.arranging import MOST_FEATURES, MOST_RELATED, moved
from forum.articles.models import Article, Feature, Related
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict, Invalid, Refused


def feature(editor: Member, article: Article, now: datetime, until: datetime | None) -> None:
    """Put a story on top of the home page, behind those that are there; again, it gets another end."""
    insist(policy.may_arrange(editor))
    if until is not None and until <= now:
        raise Invalid("That day has gone by. Please choose a later one, or leave it empty.")
    features = {each.article_id: each for each in _features()}
    for id, each in list(features.items()):
        if each.until is not None and each.until <= now and id != article.id:
            session.delete(features.pop(id))  # its time is over: its place is free
    there = features.get(article.id)
    if there is not None:
        there.until = until
        return
    if len(features) >= MOST_FEATURES:
        raise Refused(f"{MOST_FEATURES} stories are on top already. Take one away first.")
    last = max((each.position for each in features.values()), default=-1)
    session.add(Feature(article_id=article.id, position=last + 1, until=until, by_id=editor.id, since=now))
    session.flush()


def move_feature(editor: Member, article: Article, step: int) -> None:
    """A place further up or down on the home page."""
    insist(policy.may_arrange(editor))
    features = {each.article_id: each for each in _features()}
    for position, id in enumerate(moved(list(features), article.id, step)):
        features[id].position = position


def unfeature(editor: Member, article: Article) -> None:
    """Take it off the top of the home page."""
    insist(policy.may_arrange(editor))
    session.execute(delete(Feature).where(Feature.article_id == article.id))


def relate(editor: Member, article: Article, to: Article) -> None:
    """Recommend a story at the foot of another one's page."""
    insist(policy.may_arrange(editor))
    take_turn(article.id)
    if article.id == to.id:
        raise Invalid("A story can’t lead to itself. Please choose another one.")
    related = _related(article)
    if any(each.to_id == to.id for each in related):
        raise Conflict("That story is recommended here already.")
    if len(related) >= MOST_RELATED:
        raise Refused(f"{MOST_RELATED} stories are chosen already. Take one away first.")
    last = max((each.position for each in related), default=-1)
    session.add(Related(article_id=article.id, to_id=to.id, position=last + 1))
    move_version(article.id)


def move_related(editor: Member, article: Article, to: Article, step: int) -> None:
    """A place further up or down among the recommended."""
    insist(policy.may_arrange(editor))
    take_turn(article.id)
    related = {each.to_id: each for each in _related(article)}
    for position, id in enumerate(moved(list(related), to.id, step)):
        related[id].position = position
    move_version(article.id)


def unrelate(editor: Member, article: Article, to: Article) -> None:
    """Recommend it here no more."""
    insist(policy.may_arrange(editor))
    take_turn(article.id)
    gone = delete(Related).where(Related.article_id == article.id, Related.to_id == to.id)
    session.execute(gone)
    move_version(article.id)


def _features() -> Sequence[Feature]:
    wanted = select(Feature).order_by(Feature.position, Feature.article_id).with_for_update()
    return session.scalars(wanted).all()


def _related(article: Article) -> Sequence[Related]:
    wanted = select(Related).where(Related.article_id == article.id)
    return session.scalars(wanted.order_by(Related.position, Related.to_id)).all()
