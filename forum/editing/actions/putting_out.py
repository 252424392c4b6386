"""Writes: what a manuscript says becomes what an article's row, and so its page, says."""

from sqlalchemy import delete, select

from forum.accounts.models import Member
from forum.accounts.queries import by_username
from forum.articles import actions as articles
from forum.articles.models import Article, ArticleTopic, State, Topic
from forum.articles.reading_time import minutes
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.slugs import slug
from forum.editing.actions.picturing import keep_uses
from forum.editing.typesetting import Typeset


def put_out(by: Member, article: Article, made: Typeset) -> None:
    """Let the article's row say what the manuscript says. Raises Invalid where it names what isn't there."""
    it = made.manuscript
    author = by_username(it.author) if it.author else article.author
    if author is None:
        raise Invalid(f"Nobody here is called {it.author}. Please choose an author who has an account.")
    article.title, article.standfirst, article.author_id = it.title, it.standfirst, author.id
    article.body, article.html, article.markup = made.words.body, made.words.html, made.words.markup
    article.minutes = minutes(made.words.body)
    article.relation, article.paid, article.sponsor = it.relation, it.paid, it.sponsor if it.paid else ""
    _move(article, slug(it.slug) if it.slug else article.slug)
    _hang(article, it.topics, it.tags)
    article.picture_id = None
    there = keep_uses(by, article, made)
    article.picture_id = it.picture if it.picture in there else None
    articles.move_version(article.id)


def _move(article: Article, wanted: str) -> None:
    """Another address; the one that readers know keeps leading here."""
    if wanted == article.slug:
        return
    if wanted != free(wanted, article):
        raise Invalid(f"Another story lives at “{wanted}”. Please choose another address.")
    if article.state == State.DRAFT:
        articles.answer_at(f"/articles/{wanted}")
    else:
        articles.lead_on(f"/articles/{article.slug}", f"/articles/{wanted}")
    article.slug = wanted


def free(wanted: str, article: Article | None) -> str:
    """This address, or the same with a number where other stories live at it."""
    own = article.id if article else None
    found, number = wanted, 1
    while session.scalar(select(Article.id).where(Article.slug == found, Article.id != (own or 0))):
        number += 1
        found = f"{wanted}-{number}"
    return found


def _hang(article: Article, topics: tuple[str, ...], tags: tuple[str, ...]) -> None:
    known = {each.slug: each.id for each in session.scalars(select(Topic).where(Topic.slug.in_(topics)))}
    if missing := [each for each in topics if each not in known]:
        raise Invalid(f"There is no topic “{missing[0]}” any more. Please choose another one.")
    session.execute(delete(ArticleTopic).where(ArticleTopic.article_id == article.id))
    for position, each in enumerate(topics):
        session.add(ArticleTopic(article_id=article.id, topic_id=known[each], position=position))
    session.flush()
    session.expire(article, ["topics"])
    article.tags = [articles.tag_named(each) for each in dict.fromkeys(tags)]
