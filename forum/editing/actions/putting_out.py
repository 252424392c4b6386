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
    wanted = slug(it.slug) if it.slug else article.slug
    move(article, wanted)
    if article.slug != wanted:
        raise Invalid(f"Another story lives at “{wanted}”, or did once. Please choose another address.")
    _hang(article, it.topics, it.tags)
    article.picture_id = None
    there = keep_uses(by, article, made)
    article.picture_id = it.picture if it.picture in there else None
    articles.move_version(article.id)


def move(article: Article, wanted: str) -> None:
    """Another address, numbered where others live at it; the one that readers know keeps leading here."""
    before = article.slug
    articles.give_address(article, wanted)
    if article.slug == before:
        return
    lead = articles.follow if article.state == State.DRAFT else articles.lead_on
    lead(articles.path_of(Article, before), articles.path_of(Article, article.slug))


def _hang(article: Article, topics: tuple[str, ...], tags: tuple[str, ...]) -> None:
    # Held, in one order: nobody takes one of them away before this is done.
    wanted = select(Topic).where(Topic.slug.in_(topics)).order_by(Topic.id)
    held = session.scalars(wanted.with_for_update(read=True, key_share=True))
    known = {each.slug: each.id for each in held}
    if missing := [each for each in topics if each not in known]:
        raise Invalid(f"There is no topic “{missing[0]}” any more. Please choose another one.")
    session.execute(delete(ArticleTopic).where(ArticleTopic.article_id == article.id))
    for position, each in enumerate(topics):
        session.add(ArticleTopic(article_id=article.id, topic_id=known[each], position=position))
    session.flush()
    session.expire(article, ["topics"])
    # By their addresses: two who make the same new ones don't wait for each other.
    article.tags = list(dict.fromkeys(articles.tag_named(each) for each in sorted(tags, key=slug)))
