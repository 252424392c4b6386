"""Writes: what an author's page tells."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from forum.accounts.models import Member
from forum.articles import policy
from forum.articles.actions.counting import move_versions
from forum.articles.models import Article, AuthorPage
from forum.articles.queries import has_written
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict
from forum.core.markup import Written
from forum.pictures import actions as pictures
from forum.pictures.models import Where
from forum.pictures.policy import may_keep_pictures


@dataclass(frozen=True, slots=True)
class About:
    """Who an author is: the relation to the condition, a few words, and what readers should know of ties."""

    relation: str
    words: Written
    paid: bool | None
    payers: str
    memberships: str
    picture: int | None = None


def describe_author(by: Member, author: Member, about: About, now: datetime, *, opened_on: int) -> None:
    """Tell it. Raises Conflict where somebody has changed it since the version that was opened."""
    insist(policy.may_describe_author(by, author, tells_stories=has_written(author)))
    stories = session.scalars(select(Article.id).where(Article.author_id == author.id)).all()
    move_versions(stories)  # the box about the author stands under each; and two wait for each other here
    page = session.get(AuthorPage, author.id, with_for_update=True, populate_existing=True)
    if (page.version if page else 0) != opened_on:
        raise Conflict("Somebody else has changed this page meanwhile.")
    page = page or AuthorPage(member_id=author.id, version=0)
    page.relation, page.paid = about.relation, about.paid
    page.payers, page.memberships = about.payers, about.memberships
    page.body, page.html, page.markup = about.words.body, about.words.html, about.words.markup
    _hang(by, page, about.picture)
    page.version, page.updated_at, page.by_id = page.version + 1, now, by.id
    session.add(page)
    session.flush()


def _hang(by: Member, page: AuthorPage, picture: int | None) -> None:
    """Editors choose it from the library; an author can take it off."""
    if picture not in {None, page.picture_id}:
        insist(may_keep_pictures(by))
    there = pictures.use(Where.AUTHOR, page.member_id, [picture] if picture else [])
    page.picture_id = picture if picture in there else None


def forget_author(member_id: int) -> None:
    """Nothing is told any more about somebody who has left."""
    pictures.use(Where.AUTHOR, member_id, ())
    session.execute(delete(AuthorPage).where(AuthorPage.member_id == member_id))
