"""Write the demo content into an empty site. Ages are relative, so the place always looks alive."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import exists, func, select

from forum.accounts import actions as accounts
from forum.accounts import passwords
from forum.accounts.models import Member
from forum.accounts.names import key
from forum.accounts.roles import Role
from forum.articles.disclaimers import current
from forum.articles.models import Article, ArticleTopic, Disclaimer, State, Tag, Topic
from forum.articles.reading_time import minutes
from forum.core.db import session
from forum.core.markup import ARTICLE, write
from forum.core.slugs import slug
from forum.transfer.demo.desk import Desk, keep_busy
from forum.transfer.demo.life import keep_marks, live_on
from forum.transfer.demo.polls import hold_polls
from forum.transfer.demo.source import Story, people, stories, topics
from forum.transfer.demo.threads import write_thread

DEMO_SIGN_INS = ("ada", "mo", "ed", "ola")
EDITOR = "ed"
READ_BY_ADA = "first-infusion"
FOLLOWED_BY_ADA = ("rosa.lind", "bluekettle", "windsock")


def is_loaded() -> bool:
    """Whether anybody is here already."""
    return bool(session.scalar(select(exists().where(Member.id.is_not(None)))))


def signs(password: str) -> Iterator[tuple[str, str]]:
    """One sign-in for each role: of those that are here and have this password."""
    here = select(Member).where(Member.username.in_(DEMO_SIGN_INS)).order_by(Member.id)
    for member in session.scalars(here):
        if passwords.fits(member.password_hash, password):
            yield member.role.value, member.username


def load(now: datetime, password: str | None) -> str:
    """Write everything; says how much that was. Without a password nobody of the demo can sign in."""
    members = _members(now, password)
    subjects = _topics()
    tags: dict[str, Tag] = {}
    disclaimer, place = current(now - timedelta(days=500)), Desk(members)
    for story in stories():
        article = _article(story, members, disclaimer, now)
        _file(article, story, subjects, tags)
        written = write_thread(article, story.slug, members)
        live_on(story, article, written, members)
        place.know(article, written)
        hold_polls(article, story.about, members[EDITOR], now)
        if story.slug == READ_BY_ADA:
            keep_marks(members["ada"], [members[name] for name in FOLLOWED_BY_ADA], article, now)
    session.flush()
    keep_busy(place, now)
    return f"{len(members)} members and {session.scalar(select(func.count(Article.id)))} stories"


def _members(now: datetime, password: str | None) -> dict[str, Member]:
    password_hash = passwords.hashed(password) if password else None
    members = {}
    for person in people():
        may_sign_in = password_hash if person["username"] in DEMO_SIGN_INS else None
        member = accounts.sign_up(person["username"], may_sign_in, None, now - timedelta(days=420))
        member.name, member.role = person.get("name"), Role(person["role"])
        member.relation, member.bio = person.get("relation", ""), person.get("bio", "")
        members[member.username] = member
    return members


def _topics() -> dict[str, Topic]:
    found = {}
    for each in topics():
        topic = Topic(
            slug=each["slug"], name=each["name"], name_key=key(each["name"]), description=each["description"]
        )
        session.add(topic)
        found[topic.slug] = topic
    session.flush()
    return found


def _article(story: Story, members: dict[str, Member], disclaimer: Disclaimer, now: datetime) -> Article:
    about = story.about
    author, words = members[about["author"]], write(story.body, ARTICLE)
    state = State(about.get("state", "published"))
    days = about["in_days"] if state is State.SCHEDULED else -about.get("days_ago", 0)
    article = Article(
        slug=story.slug,
        title=about["title"],
        standfirst=about["standfirst"],
        body=words.body,
        html=words.html,
        markup=words.markup,
        minutes=minutes(words.body),
        author_id=author.id,
        state=state,
        created_at=now + timedelta(days=min(days, 0) - 3),
        published_at=None if state is State.DRAFT else now + timedelta(days=days),
        relation=author.relation,
        paid=about["paid"],
        sponsor=about.get("sponsor", ""),
        disclaimer_id=disclaimer.id,
    )
    session.add(article)
    session.flush()
    return article


def _file(article: Article, story: Story, subjects: dict[str, Topic], tags: dict[str, Tag]) -> None:
    for position, name in enumerate(story.about["topics"]):
        session.add(ArticleTopic(article_id=article.id, topic_id=subjects[name].id, position=position))
    for name in story.about["tags"]:
        tag = tags.setdefault(slug(name), Tag(slug=slug(name), name=name))
        article.tags.append(tag)
