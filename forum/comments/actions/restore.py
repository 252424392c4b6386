"""Writes: what was decided about a comment is taken back, and its words stand where they stood."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete

from forum.accounts.models import Member
from forum.accounts.queries import people_named
from forum.articles import actions as articles
from forum.comments import differing, policy, undoing
from forum.comments.actions.places import put_again
from forum.comments.actions.reply import speak_to
from forum.comments.actions.waiting import settle
from forum.comments.events import CommentGivenBack, CommentRestored
from forum.comments.judged import ADJUSTED
from forum.comments.models import Adjustment, Comment, Mention
from forum.comments.queries import copies, find, undone
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict, Missing
from forum.core.events import record
from forum.core.markup import write_anyway
from forum.notes import actions as notes
from forum.notes.models import SubjectKind
from forum.rules.effects import Effect
from forum.rules.engine import Piece

NO_SUCH = "That comment was not changed in this way."
NOT_KEPT = (
    "The words that were taken out are not kept any more, so they can't be put back. "
    "Their author can still write them in an answer."
)
QUOTES = (
    "These words belong to the comment that this one quotes. Give them back there: they come back here, too."
)
CHANGED_SINCE = (
    "The comment has changed since, and it isn't clear where in it the words belong. "
    "Their author can still read them, and paste them."
)


def restore(moderator: Member, comment: Comment, now: datetime) -> None:
    """Let a comment that was removed be read again, in its place. Twice does no harm."""
    articles.take_turn(comment.article_id)
    gone = find.tombstone(comment)
    insist(policy.may_restore(moderator, gone=gone, has_left=find.author_has_left(comment)))
    if gone is None:
        return
    put_again(comment)
    if settle(comment.id, {Effect.HOLD, Effect.ASK}, moderator, now):
        articles.commented_at(
            comment.article_id, now
        )  # it waited when it was removed: nobody has read it yet
    record(CommentRestored(comment.id, comment.article_id, moderator.id, now))


def give_back(moderator: Member, comment: Comment, adjustment_id: int, now: datetime) -> None:
    """Undo an adjustment: the words that it took out stand in the comment again. Twice does no harm.

    What its author, or another adjustment, has changed since stays changed. Raises Conflict where the words
    are not kept any more, or where it isn't clear where they belong now.
    """
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    gone = find.tombstone(comment)
    insist(policy.may_give_back(moderator, gone=gone, has_left=find.author_has_left(comment)))
    adjustment = undone.adjustment(comment.id, adjustment_id)
    if adjustment is None:
        raise Missing(NO_SUCH)
    if adjustment.undone_at:
        return
    body = undoing.put_back(comment.body, _kept(adjustment, now))
    if body is None:
        raise Conflict(CHANGED_SINCE)
    _put(comment, differing.without(body, _went_later(adjustment)))
    _undo(adjustment, now)
    record(CommentGivenBack(comment.id, comment.article_id, adjustment.id, moderator.id, now))
    _undo_what_is_in_vain(comment, moderator.id, now)


def give_back_to_copies(adjustment: Adjustment, article_id: int, by_id: int, now: datetime) -> None:
    """Put what was given back into quotes of it and into drafts, where what replaced it still stands."""
    change, later = differing.from_text(adjustment.change), _went_later(adjustment)
    source = adjustment.comment_id
    for comment, answers in copies.quoting(article_id, source):
        body = _quoting(comment.body, change, later, source, answers=answers)
        if body != comment.body:
            _put(comment, body)
            _undo_what_is_in_vain(comment, by_id, now)
        for copy in undone.copies(adjustment, comment.id):
            _undo(copy, now)
    for draft in copies.drafts_quoting(article_id, source):
        draft.body = _quoting(draft.body, change, later, source, answers=draft.to_id == source)


def _kept(adjustment: Adjustment, now: datetime) -> Sequence[Piece]:
    if adjustment.change is None or adjustment.sealed_until <= now:
        raise Conflict(NOT_KEPT)
    change = differing.from_text(adjustment.change)
    if not change:
        raise Conflict(QUOTES)
    return change


def _went_later(adjustment: Adjustment) -> Sequence[differing.Taken]:
    """What people took out afterwards: it does not come back by way of what was taken out before."""
    changes = (differing.from_text(each.change) for each in undone.later(adjustment))
    return [taken for change in changes for taken in differing.taken_out(change)]


def _quoting(
    text: str, change: Sequence[Piece], later: Sequence[differing.Taken], source: int, *, answers: bool
) -> str:
    lines = differing.quoting(text, source, answers=answers)
    again = undoing.put_back_quoted(text, change, lines)
    if again == text:
        return text
    return differing.without(again, later, differing.quoting(again, source, answers=answers))


def _put(comment: Comment, body: str) -> None:
    words = write_anyway(body, ADJUSTED, people_named)
    comment.body, comment.html, comment.markup = words.body, words.html, words.markup
    session.execute(delete(Mention).where(Mention.comment_id == comment.id))
    speak_to(comment.id, words.people)


def _undo(adjustment: Adjustment, now: datetime) -> None:
    """Say that it holds no longer. The public line goes where nothing that still holds cites its rule."""
    adjustment.undone_at = now
    session.flush()
    for rule in undone.rules_let_go(adjustment):
        notes.drop_note(SubjectKind.COMMENT, adjustment.comment_id, rule=rule)


def _undo_what_is_in_vain(comment: Comment, by_id: int, now: datetime) -> None:
    """The same of adjustments that took the same words out once more: the text reads as before them, too."""
    for each in undone.standing(comment.id):
        change = differing.from_text(each.change)
        if change and "".join(piece.before for piece in change) == comment.body:
            _undo(each, now)
            record(CommentGivenBack(comment.id, comment.article_id, each.id, by_id, now))
