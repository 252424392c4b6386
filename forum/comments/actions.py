"""Writes: answering an article, or a comment on it."""

from datetime import datetime

from sqlalchemy import update

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.articles.models import Article
from forum.comments import policy, queries
from forum.comments.events import CommentPosted
from forum.comments.models import Comment, Hold
from forum.comments.tree import path_under
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.events import record
from forum.core.markup import Written


def reply(
    author: Member, article: Article, words: Written, now: datetime, *, to: Comment | None = None
) -> Comment:
    """Answer an article, or one of its comments."""
    insist(
        policy.may_answer(author, article, is_held=queries.is_held(to))
        if to
        else policy.may_comment(author, article)
    )
    if to and to.article_id != article.id:
        raise Missing("That comment belongs to another story.")
    number = articles.count_comment(article.id, threads=0 if to else 1, now=now)
    comment = _place(author, article, words, now, to, number)
    if comment.thread_id:
        _count_reply(comment.thread_id)
    record(CommentPosted(comment.id, article.id))
    return comment


def submit_held(
    author: Member,
    article: Article,
    words: Written,
    now: datetime,
    *,
    reason: str,
    to: Comment | None = None,
) -> Comment:
    """Keep a comment for a moderator: it has its place in the thread, but nobody reads or counts it yet."""
    comment = _place(author, article, words, now, to, articles.next_number(article.id))
    session.add(Hold(comment_id=comment.id, reason=reason, since=now))
    return comment


def _place(
    author: Member, article: Article, words: Written, now: datetime, to: Comment | None, number: int
) -> Comment:
    comment = Comment(
        article_id=article.id,
        author_id=author.id,
        parent_id=to.id if to else None,
        thread_id=(to.thread_id or to.id) if to else None,
        number=number,
        depth=to.depth + 1 if to else 0,
        path=path_under(to.path if to else "", number),
        body=words.body,
        html=words.html,
        markup=words.markup,
        written_at=now,
    )
    session.add(comment)
    session.flush()
    return comment


def _count_reply(thread_id: int) -> None:
    session.execute(
        update(Comment)
        .where(Comment.id == thread_id)
        .values(reply_count=Comment.reply_count + 1)
        .execution_options(synchronize_session=False)
    )
