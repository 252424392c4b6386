"""Posts become articles, pages become standing pages; old addresses lead to where they are now."""

from datetime import datetime

from forum.articles import disclaimers
from forum.articles.actions import free_address
from forum.articles.models import Article, ArticleTopic, OldAddress, StandingPage, State, Topic
from forum.articles.reading_time import minutes
from forum.core.db import session
from forum.core.foreign.plain import line, lines
from forum.core.markup import ARTICLE, Written
from forum.core.slugs import slug
from forum.transfer.imported import Known
from forum.transfer.wordpress.limits import LONGEST_LINK, dated
from forum.transfer.wordpress.people import People
from forum.transfer.wordpress.report import Report
from forum.transfer.wordpress.terms import tag_for, topic_for
from forum.transfer.wordpress.wording import worded
from forum.transfer.wxr import words
from forum.transfer.wxr.meaning import old_path
from forum.transfer.wxr.shapes import Post
from forum.transfer.wxr.staging import Staging

_STATES = {
    "published": State.PUBLISHED,
    "scheduled": State.SCHEDULED,
    "pending": State.DRAFT,
    "draft": State.DRAFT,
    "private": State.DRAFT,
}


class Stories:
    """Writes posts and pages that are not here yet."""

    def __init__(self, known: Known, people: People, staging: Staging, report: Report, now: datetime) -> None:
        self._known, self._people, self._report, self._now = known, people, report, now
        self._attachments = staging.attachments
        self._base = staging.site.base_url or staging.site.link
        self._folder = old_path(self._base).rstrip("/")

    def article(self, post: Post) -> int:
        """The article for a post; gives its id."""
        if found := self._known.find("post", post.foreign_id):
            self._report.known["article"] += 1
            return found
        article = self._write(post)
        self._file(article, post)
        self._known.note("post", post.foreign_id, article.id)
        self._keep_addresses(post, f"/articles/{article.slug}")
        self._report.new["article"] += 1
        return article.id

    def page(self, post: Post) -> None:
        """The standing page for a page."""
        if self._known.find("page", post.foreign_id) is not None:
            self._report.known["page"] += 1
            return
        told = self._told(post)
        address = free_address(StandingPage, slug(post.slug or post.title))
        session.add(
            StandingPage(
                slug=address,
                title=_title(post),
                body=told.body,
                html=told.html,
                markup=told.markup,
                published=post.state == "published" and not post.protected,
                updated_at=dated(post.published_at or self._now),
            )
        )
        session.flush()
        self._known.note("page", post.foreign_id, 0)
        self._keep_addresses(post, f"/pages/{address}")
        self._report.new["page"] += 1

    def _write(self, post: Post) -> Article:
        told = self._told(post)
        state = self._state(post)
        sponsor = post.meta.get("sponsor", "")[:120]
        article = Article(
            slug=free_address(Article, slug(post.slug or post.title)),
            title=_title(post),
            standfirst=words.standfirst(post.excerpt),
            body=told.body,
            html=told.html,
            markup=told.markup,
            minutes=minutes(told.body),
            author_id=self._people.by_login(post.creator or "unknown"),
            state=state,
            created_at=dated(post.created_at or post.published_at or self._now),
            published_at=dated(post.published_at) if post.published_at and state is not State.DRAFT else None,
            paid=True if sponsor else None,
            sponsor=sponsor,
            disclaimer_id=self._disclaimer(post),
            comments_open=post.comments_open,
        )
        session.add(article)
        session.flush()
        return article

    def _told(self, post: Post) -> Written:
        def say(clause: str) -> None:
            self._report.problem(f"{post.kind.capitalize()} {post.foreign_id}: its text {clause}.")

        body = words.article(
            post.content,
            self._attachments,
            own=self._attachments.of_post(post.foreign_id),
            base=self._base,
            report=say,
        )
        return worded(body, lambda: lines(post.content), ARTICLE, say)

    def _state(self, post: Post) -> State:
        if post.protected or post.state == "private":
            self._report.problem(
                f"Post {post.foreign_id} was private or had a password; it is a draft here, for the editors."
            )
            return State.DRAFT
        return _STATES[post.state] if post.published_at else State.DRAFT

    def _disclaimer(self, post: Post) -> int:
        if text := line(post.meta.get("disclaimer", "")):
            return disclaimers.worded("imported", text, self._now).id
        return disclaimers.current(self._now).id

    def _file(self, article: Article, post: Post) -> None:
        topics: list[Topic] = []
        for term in post.terms:
            if term.kind == "category":
                if (topic := topic_for(term, self._report)) not in topics:
                    topics.append(topic)
            elif (tag := tag_for(term, self._report)) not in article.tags:
                article.tags.append(tag)
        for position, topic in enumerate(topics):
            session.add(ArticleTopic(article_id=article.id, topic_id=topic.id, position=position))

    def _keep_addresses(self, post: Post, target: str) -> None:
        kinds = ("p", "page_id") if post.kind == "page" else ("p",)
        short = [f"/?{kind}={post.foreign_id}" for kind in kinds]
        link = _as_asked_for(post.link)
        folder = link.partition("?")[0].rpartition("/")[0]
        old = [*short, *(self._folder + each for each in short), link]
        old += [f"{folder}/{name}" for name in post.old_slugs]
        for path in dict.fromkeys(path for path in old if path and path != target):
            if len(path) <= LONGEST_LINK and session.get(OldAddress, path) is None:
                session.add(OldAddress(path=path, target=target))


def _as_asked_for(link: str) -> str:
    """An old link as `pages` looks it up: a path without its last slash, or path and query as they are."""
    return link if "?" in link else link.rstrip("/")


def _title(post: Post) -> str:
    return (line(post.title) or "Untitled")[:200]
