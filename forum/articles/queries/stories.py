"""Reads: a story, and who may see it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple, Protocol

from sqlalchemy import ColumnElement, and_, bindparam, exists, func, literal, or_, select, union_all

from forum.accounts.models import Member
from forum.accounts.queries import called
from forum.accounts.roles import Role, carries
from forum.articles.models import (
    Article,
    ArticleTag,
    ArticleTopic,
    AuthorPage,
    Disclaimer,
    MedicalReview,
    Shelf,
    State,
    Tag,
    Topic,
)
from forum.articles.models.shelf import THE_SHELF
from forum.core.db import Read, lookup, session
from forum.core.errors import Missing


@dataclass(frozen=True, slots=True)
class Head:
    """The little that is needed to know whether an article may be seen and whether it has changed."""

    id: int
    slug: str
    title: str
    version: int
    comment_count: int
    last_number: int
    comments_open: bool
    comments_close_at: datetime | None
    last_comment_at: datetime | None
    settled_at: datetime | None
    author_id: int
    state: State
    unsent: bool
    published_at: datetime | None
    shelf: int  # the count of what its page may show of other stories

    def hidden(self, now: datetime) -> str:
        """In a word, why readers don't see it; empty when they do."""
        return hidden(self, now)

    def is_seen_by(self, viewer: Member | None, now: datetime) -> bool:
        """Whether this viewer may see it: what is hidden is for its author and, once sent in, editors."""
        if not self.hidden(now):
            return True
        edits = viewer is not None and viewer.may(Role.EDITOR) and not self.unsent
        return edits or (viewer is not None and viewer.id == self.author_id)


class _Stated(Protocol):
    @property
    def state(self) -> State: ...
    @property
    def published_at(self) -> datetime | None: ...


def hidden(article: _Stated, now: datetime) -> str:
    """In a word, why readers don't see an article; empty when they do."""
    out = article.state in {State.PUBLISHED, State.SCHEDULED}
    return "" if out and article.published_at and article.published_at <= now else article.state.value


HEAD: tuple[Any, ...] = (
    Article.id,
    Article.slug,
    Article.title,
    Article.version,
    Article.comment_count,
    Article.last_number,
    Article.comments_open,
    Article.comments_close_at,
    Article.last_comment_at,
    Article.settled_at,
    Article.author_id,
    Article.state,
    Article.unsent,
    Article.published_at,
    func.coalesce(select(Shelf.count).where(Shelf.id == THE_SHELF).scalar_subquery(), 0),
)


def public(now: datetime) -> ColumnElement[bool]:
    """What everybody may read: published, or scheduled for a moment that has come."""
    out = Article.state.in_([State.PUBLISHED, State.SCHEDULED])
    return and_(out, Article.published_at <= now)


def seen_by(viewer: Member | None, now: datetime) -> ColumnElement[bool]:
    """Which articles this viewer may see, as a condition of a statement of one's own."""
    if viewer is None:
        return public(now)
    if viewer.may(Role.EDITOR):
        return or_(~Article.unsent, Article.author_id == viewer.id)
    return or_(public(now), Article.author_id == viewer.id)


# The same as `seen_by`, where the viewer's own row is read in the same statement.
SEEN_BY_MEMBER = or_(
    Article.author_id == Member.id,
    and_(Member.role.in_([role for role in Role if carries(role, Role.EDITOR)]), ~Article.unsent),
    and_(Article.state.in_([State.PUBLISHED, State.SCHEDULED]), Article.published_at <= bindparam("now")),
)


def visible_head(slug: str, viewer: Member | None, now: datetime) -> Head:
    """The head of an article that this viewer may see; hidden and missing look alike."""
    row = session.execute(select(*HEAD).where(Article.slug == slug, seen_by(viewer, now))).first()
    if row is None:
        raise Missing
    return Head(*row)


def visible(ids: Collection[int], viewer: Member | None, now: datetime) -> set[int]:
    """Which of these articles this viewer may see. One statement."""
    wanted = select(Article.id).where(Article.id.in_(ids), seen_by(viewer, now))
    return set(session.scalars(wanted))


def visible_article(slug: str, viewer: Member | None, now: datetime) -> Article:
    """The article itself, for doors that act on it."""
    return article_by_id(visible_head(slug, viewer, now).id)


def article_by_id(id: int) -> Article:
    """An article that is known to be visible."""
    return session.get_one(Article, id)


class Reviewed(NamedTuple):
    """Who has looked at a story as a professional, and when."""

    name: str
    credential: str
    on: date


@dataclass(frozen=True, slots=True)
class Told:
    """All that a story's own page tells."""

    title: str
    standfirst: str
    html: str
    minutes: int
    published_at: datetime | None
    relation: str
    paid: bool | None
    sponsor: str
    author: str
    author_username: str
    disclaimer: str
    disclaimer_version: int
    updated_at: datetime | None
    about_author: str  # HTML; empty where nobody has written it
    picture: int | None  # on top
    reviewed: "Reviewed | None"
    topics: Sequence[tuple[str, str]]  # name and slug
    tags: Sequence[tuple[str, str]]
    top: str = ""  # HTML of the picture on top, for who has asked for it


_ARTICLE = bindparam("article", type_=Article.id.type)
_TOLD = Read(
    select(
        Article.title,
        Article.standfirst,
        Article.html,
        Article.minutes,
        Article.published_at,
        Article.relation,
        Article.paid,
        Article.sponsor,
        called(Member),
        Member.username,
        Disclaimer.text,
        Disclaimer.version,
        Article.updated_at,
        func.coalesce(AuthorPage.html, ""),
        Article.picture_id,
        MedicalReview.name,
        MedicalReview.credential,
        MedicalReview.on,
    )
    .join(Member, Member.id == Article.author_id)
    .outerjoin(AuthorPage, AuthorPage.member_id == Article.author_id)
    .outerjoin(MedicalReview, MedicalReview.article_id == Article.id)
    .join(Disclaimer, Disclaimer.id == Article.disclaimer_id)
    .where(Article.id == _ARTICLE)
)
_TOPIC, _TAG = "topic", "tag"
_TOPICS_AND_TAGS = Read(
    union_all(
        select(literal(_TOPIC), Topic.name, Topic.slug, ArticleTopic.position.label("place"))
        .join(ArticleTopic, ArticleTopic.topic_id == Topic.id)
        .where(ArticleTopic.article_id == _ARTICLE),
        select(literal(_TAG), Tag.name, Tag.slug, literal(0))
        .join(ArticleTag, ArticleTag.tag_id == Tag.id)
        .where(ArticleTag.article_id == _ARTICLE),
    ).order_by("place", "name")
)


def told(id: int) -> Told:
    """An article with all that its page tells about it."""
    with lookup() as reader:
        found = reader.first(_TOLD, article=id)
        if found is None:
            raise Missing
        words = reader.rows(_TOPICS_AND_TAGS, article=id)
    topics, tags = ([(name, slug) for kind, name, slug, _ in words if kind == of] for of in (_TOPIC, _TAG))
    *rest, name, credential, on = found
    reviewed = Reviewed(name, credential, on) if name else None
    return Told(*(*rest, reviewed, topics, tags))


def by(author: Member) -> ColumnElement[bool]:
    """Articles of one author."""
    return Article.author_id == author.id


def stories_by(member: Member) -> Sequence[int]:
    """The ids of all that carries this member's name, drafts too."""
    return session.scalars(select(Article.id).where(by(member))).all()


def has_told(author: Member, viewer: Member | None, now: datetime) -> bool:
    """Whether there is a story of this author that the viewer may see."""
    return bool(session.scalar(select(exists().where(by(author), seen_by(viewer, now)))))


def tells_stories(member: Member) -> bool:
    """Whether a story that readers know, or will soon, carries this member's name."""
    out = Article.state != State.DRAFT
    return bool(session.scalar(select(exists().where(by(member), out))))
