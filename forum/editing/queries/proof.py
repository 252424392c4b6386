"""Reads: a manuscript as its page would tell it; who may be named as an author."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import or_, select

from forum.accounts.models import Member
from forum.accounts.queries import by_username
from forum.accounts.roles import Role
from forum.articles import queries as articles
from forum.articles.models import Article, Topic
from forum.articles.queries.stories import Told
from forum.articles.reading_time import minutes
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.markup import excerpt
from forum.core.slugs import slug
from forum.editing.manuscript import Manuscript
from forum.editing.typesetting import Typeset

SUGGESTED = 200


def as_told(article: Article, made: Typeset) -> Told:
    """What readers would be told if this manuscript were put out now."""
    it = made.manuscript
    author = (by_username(it.author) if it.author else None) or article.author
    names = {each.slug: each.name for each in session.scalars(select(Topic).where(Topic.slug.in_(it.topics)))}
    found = articles.told(article.id)
    return replace(
        found,
        about_author=excerpt(found.about_author if author.id == article.author_id else _about(author)),
        title=it.title,
        standfirst=it.standfirst,
        html=made.words.html,
        picture=it.picture,
        minutes=minutes(made.words.body),
        relation=it.relation,
        paid=it.paid,
        sponsor=it.sponsor if it.paid else "",
        author=author.called,
        author_username=author.username,
        topics=[(names[each], each) for each in it.topics if each in names],
        tags=[_tag(each) for each in it.tags],
    )


def _about(author: Member) -> str:
    """What an author says about themself, as HTML."""
    kept = articles.author_page(author)
    return kept.html if kept else ""


def _tag(word: str) -> tuple[str, str]:
    """As it is called by now, and where it is found, or will be."""
    found = articles.tag_called(word)
    return (found.name, found.slug) if found else (word, slug(word))


def authors() -> Sequence[str]:
    """Usernames to choose from: who has told a story, and the editors."""
    tells = Member.id.in_(select(Article.author_id))
    wanted = select(Member.username).where(or_(tells, Member.role.in_([Role.EDITOR, Role.ADMIN])))
    wanted = wanted.where(Member.closed_at.is_(None)).order_by(Member.username_key)
    return session.scalars(wanted.limit(SUGGESTED)).all()


def insist_on_author(manuscript: Manuscript) -> None:
    """Whoever is named as the author has an account; raises Invalid while there is time to mend it."""
    if manuscript.author and by_username(manuscript.author) is None:
        raise Invalid(
            f"Nobody here is called {manuscript.author}. Please choose an author who has an account."
        )
