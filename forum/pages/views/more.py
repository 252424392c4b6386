"""Doors: one comment, and everything that this reader may do with it."""

from datetime import datetime
from typing import Any

from flask import Response

from forum.accounts.door import MEMBER, MODERATOR, me, requires
from forum.articles import policy as article_policy
from forum.articles.queries import Head
from forum.comments import policy
from forum.comments.models import Comment
from forum.comments.queries import find, order, reactions, returned
from forum.comments.views.find import comment_and_article
from forum.core import clock
from forum.core.web import page
from forum.marks import queries
from forum.marks.models import Followed
from forum.pages.views.blueprint import bp


@bp.get("/comments/<int:id>/more")
@requires(MEMBER)
def more(id: int) -> Response:
    """React, answer, quote, keep, follow, mute; change what is one's own; moderate."""
    (comment, head), now = comment_and_article(id), clock.now()
    return page(
        "pages/more.html",
        comment=comment,
        head=head,
        may_close=article_policy.may_close(me()),
        moderates=me().may(MODERATOR),
        **_with_words(comment, head, now),
        **_marks(comment),
    )


def _with_words(comment: Comment, head: Head, now: datetime) -> dict[str, Any]:
    gone, asked = find.tombstone(comment), returned.is_returned(comment.id)
    there = order.answering(me(), comment, now)
    return {
        "gone": gone,
        "may_answer": policy.may_answer(me(), head, now, gone=gone, order=there.order, last=there.last),
        "may_react": policy.may_react(me(), comment, gone=gone),
        "said": reactions.own_reactions_to(me().id, comment.id),
        "may_edit": policy.may_edit(me(), comment, now, gone=gone, returned=asked),
        "edit_for": "" if asked else policy.left(comment.written_at + policy.EDIT_FOR, now, more="more "),
        "may_withdraw": policy.may_withdraw(me(), comment, gone=gone),
    }


def _marks(comment: Comment) -> dict[str, bool]:
    return {
        "bookmarked": comment.id in queries.bookmarks_in(me().id, comment.article_id),
        "follows_thread": queries.follows(me().id, Followed.THREAD, comment.thread_id or comment.id),
        "follows_author": queries.follows(me().id, Followed.MEMBER, comment.author_id),
        "mutes_author": comment.author_id in queries.mutes_of(me().id).members,
    }
