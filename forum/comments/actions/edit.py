"""Writes: changing one's own comment."""

from datetime import datetime

from sqlalchemy import delete

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import policy
from forum.comments.actions.receive import receive_again
from forum.comments.actions.reply import speak_to
from forum.comments.actions.returning import come_back
from forum.comments.actions.waiting import wait_or_not
from forum.comments.events import CommentEdited
from forum.comments.judged import Judged
from forum.comments.models import Comment, Mention, Revision
from forum.comments.queries import changes, find, returned
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict
from forum.core.events import record
from forum.core.markup import Written
from forum.rules.engine.returning import plain


class ChangedMeanwhile(Conflict):
    """The comment reads otherwise than when its form was opened."""

    def __init__(self) -> None:
        super().__init__(
            "This comment was changed since you opened this page, perhaps in another tab. Above is how it "
            "reads now, below are your words; saving them replaces what is there."
        )


def edit(
    author: Member,
    comment: Comment,
    words: Written,
    now: datetime,
    *,
    opened_on: int,
    judged: Judged | None = None,
) -> None:
    """Put other words in place of one's own; how it read before is kept as a Revision.

    `opened_on` is how often it had been changed when the form was opened: raises ChangedMeanwhile when
    that is not so any more. The same words again change nothing. `judged` is what the rules say of them.
    One that was returned comes back by it, and waits for who returned it.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    gone = find.tombstone(comment)
    asked = returned.is_returned(comment.id)
    insist(policy.may_edit(author, comment, now, gone=gone, returned=asked))
    if words.body in {comment.body, plain(comment.body)}:
        return
    if changes.count(comment.id) != opened_on:
        raise ChangedMeanwhile
    _put(comment, words, now)
    if judged:
        receive_again(comment.id, judged, now)
        wait_or_not(comment, gone, judged, now)
    record(CommentEdited(comment.id, comment.article_id))
    come_back(comment, now)


def _put(comment: Comment, words: Written, now: datetime) -> None:
    before = {"body": comment.body, "html": comment.html, "markup": comment.markup}
    session.add(Revision(comment_id=comment.id, until=now, **before))
    comment.body, comment.html, comment.markup = words.body, words.html, words.markup
    if policy.shows_edit(comment, now):
        comment.edited_at = now
    session.execute(delete(Mention).where(Mention.comment_id == comment.id))
    speak_to(comment.id, words.people)
