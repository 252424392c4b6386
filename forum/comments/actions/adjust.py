"""Writes: a moderator's change to a comment, and how it reaches every copy."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select

from forum.accounts.models import Member
from forum.accounts.queries import people_named
from forum.articles import actions as articles
from forum.comments import differing, policy
from forum.comments.actions.edit import ChangedMeanwhile
from forum.comments.actions.grounds import Grounds
from forum.comments.actions.receive import cite, seal
from forum.comments.actions.reply import speak_to
from forum.comments.actions.returning import drop_returned
from forum.comments.events import CommentAdjusted
from forum.comments.judged import ADJUSTED
from forum.comments.models import Adjustment, Comment, KeptFinding, Mention, Revision
from forum.comments.queries import changes, copies, find
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Invalid
from forum.core.events import record
from forum.core.markup import Written, write_anyway
from forum.rules.book import Book
from forum.rules.engine.returning import plain

QUOTED = "You quoted words that were taken out of the comment they came from."
NOTHING_CHANGED = "These are the words that stand there already. Please change what goes against the rule."


def adjust(
    moderator: Member,
    comment: Comment,
    words: Written,
    grounds: Grounds,
    now: datetime,
    *,
    opened_on: int,
) -> None:
    """Put other words in place of a comment's own, under a rule, with a public note.

    How it read before is sealed: for its author, moderators and an appeal, until that runs out. `opened_on`
    is how often it had been changed when the form was opened: raises ChangedMeanwhile when that is not so
    any more.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    insist(policy.may_adjust(moderator, gone=find.tombstone(comment)))
    if grounds.rule not in grounds.book.numbers:
        raise Invalid(policy.WHICH_RULE)
    if changes.count(comment.id) != opened_on:
        raise ChangedMeanwhile
    if words.body in {comment.body, plain(comment.body)}:
        raise Invalid(NOTHING_CHANGED)
    pieces = differing.between(comment.body, words.body)
    adjustment = seal(comment.id, pieces, grounds.book, now, by_id=moderator.id)
    adjustment.reason = grounds.reason
    _put(comment, words, adjustment, grounds)
    drop_returned(comment.id)
    record(CommentAdjusted(comment.id, comment.article_id, adjustment.id))


def _put(comment: Comment, words: Written, adjustment: Adjustment, grounds: Grounds) -> None:
    cite(adjustment, grounds.rule, grounds.reason, grounds.book, end=len(comment.body))
    comment.body, comment.html, comment.markup = words.body, words.html, words.markup
    session.execute(delete(Mention).where(Mention.comment_id == comment.id))
    speak_to(comment.id, words.people)


def reach_copies(adjustment: Adjustment, article_id: int, book: Book) -> None:
    """Take out of every copy what was taken out of a comment: of how it read before, of quotes, of drafts.

    What was taken out of a copy is sealed with the comment itself, and is not kept a second time. Nor is it
    where the comment read otherwise before: what an appeal restores is how it was read when it was adjusted,
    and `change` holds that whole. An earlier reading was left behind by its author and is restored by nobody;
    sealed as well, it would only be a second place from which the words can get out.
    """
    gone, source = differing.taken_out(differing.from_text(adjustment.change)), adjustment.comment_id
    cited = session.scalars(
        select(KeptFinding.rule).where(KeptFinding.adjustment_id == adjustment.id)
    ).first()
    if not gone or cited is None:
        return
    for before in copies.earlier(source):
        _clear(before, differing.without(before.body, gone, own=True))
    _reach_quotes(adjustment, article_id, gone, Grounds(cited, QUOTED, book))
    for draft in copies.drafts_quoting(article_id, source):
        lines = differing.quoting(draft.body, source, answers=draft.to_id == source)
        draft.body = differing.without(draft.body, gone, lines)


def _reach_quotes(
    adjustment: Adjustment, article_id: int, gone: Sequence[differing.Taken], grounds: Grounds
) -> None:
    source = adjustment.comment_id
    for comment, answers in copies.quoting(article_id, source):
        body = differing.without(comment.body, gone, differing.quoting(comment.body, source, answers=answers))
        if body != comment.body:
            copy = seal(comment.id, (), grounds.book, adjustment.at, by_id=adjustment.by_id)
            _put(comment, write_anyway(body, ADJUSTED, people_named), copy, grounds)
        for before in copies.earlier(comment.id):
            lines = differing.quoting(before.body, source, answers=answers)
            _clear(before, differing.without(before.body, gone, lines))


def _clear(before: Revision, body: str) -> None:
    if body != before.body:
        words = write_anyway(body, ADJUSTED, people_named)
        before.body, before.html, before.markup = words.body, words.html, words.markup
