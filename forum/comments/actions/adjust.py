"""Writes: a moderator's change to a comment, and how it reaches every copy."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from forum.accounts.models import Member
from forum.accounts.queries import people_named
from forum.articles import actions as articles
from forum.comments import differing, policy
from forum.comments.actions.receive import cite, seal
from forum.comments.actions.reply import speak_to
from forum.comments.events import CommentAdjusted
from forum.comments.models import Adjustment, Comment, KeptFinding, Mention
from forum.comments.queries import copies, find
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.events import record
from forum.core.markup import COMMENT, Written, write_anyway
from forum.rules.book import Book
from forum.rules.engine import Piece

NOTHING_CHANGED = "These are the words that stand there already. Please change what goes against the rule."


@dataclass(frozen=True, slots=True)
class Grounds:
    """Under which rule of which book, and a word for the author."""

    rule: str
    reason: str
    book: Book


def adjust(moderator: Member, comment: Comment, words: Written, grounds: Grounds, now: datetime) -> None:
    """Put other words in place of a comment's own, under a rule, with a public note.

    How it read before is sealed: for its author, moderators and an appeal, until that runs out.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    insist(policy.may_adjust(moderator, gone=find.tombstone(comment)))
    if grounds.book.find(grounds.rule) is None:
        raise Invalid(policy.WHICH_RULE)
    if words.body == comment.body:
        raise Invalid(NOTHING_CHANGED)
    pieces = differing.between(comment.body, words.body)
    adjustment = _put(comment, words, pieces, grounds, moderator.id, now)
    record(CommentAdjusted(comment.id, comment.article_id, adjustment.id))


def _put(
    comment: Comment,
    words: Written,
    pieces: Sequence[Piece],
    grounds: Grounds,
    by_id: int | None,
    now: datetime,
) -> Adjustment:
    adjustment = seal(comment.id, pieces, grounds.book, now, by_id=by_id)
    adjustment.reason = grounds.reason
    cite(adjustment, grounds.rule, grounds.reason, grounds.book, end=sum(len(each.before) for each in pieces))
    comment.body, comment.html, comment.markup = words.body, words.html, words.markup
    session.execute(delete(Mention).where(Mention.comment_id == comment.id))
    speak_to(comment.id, words.people)
    return adjustment


def reach_copies(adjustment: Adjustment, article_id: int, book: Book) -> None:
    """Take out of quotes, in comments and in drafts, what was taken out of the comment they quote."""
    gone = differing.taken_out(differing.from_text(adjustment.change))
    cited = session.scalars(
        select(KeptFinding.rule).where(KeptFinding.adjustment_id == adjustment.id)
    ).first()
    if not gone or cited is None:
        return
    grounds = Grounds(cited, "", book)
    for comment in copies.quoting(article_id, adjustment.comment_id, gone):
        body = differing.without(comment.body, gone, quoted=True)
        if body != comment.body:
            words = write_anyway(body, COMMENT, people_named)
            _put(
                comment,
                words,
                differing.between(comment.body, body),
                grounds,
                adjustment.by_id,
                adjustment.at,
            )
    for draft in copies.drafts_with(article_id, gone):
        draft.body = differing.without(draft.body, gone, quoted=True)
