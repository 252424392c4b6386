"""Writes: asking for a second look, and answering."""

from datetime import datetime

from forum.accounts import actions as accounts
from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.core.answers import insist
from forum.core.db import add_once, session
from forum.core.errors import Conflict
from forum.core.events import record
from forum.moderation import policy
from forum.moderation.actions.record import Fact, Under, write_down
from forum.moderation.acts import Act, Kind
from forum.moderation.events import AppealAnswered, AppealMade
from forum.moderation.models import Appeal, Statement
from forum.moderation.queries import appeals
from forum.moderation.restrictions import Restriction

MEANWHILE = "Somebody answered this appeal a moment ago. Their answer stands below."


def appeal(author: Member, statement: Statement, words: str, now: datetime) -> None:
    """Ask for a second look, in one's own words. The same words twice are once.

    It waits for whoever ends that decision at this moment: against what is over, nobody asks.
    """
    _take_turn(statement)
    before = appeals.about(statement.id)
    if before and before.words == words and statement.author_id == author.id:
        return
    insist(policy.may_appeal(author, statement, before, now))
    due = now + policy.ANSWER_WITHIN
    if add_once(Appeal, statement_id=statement.id, words=words, at=now, due_at=due, answer=""):
        record(AppealMade(statement.id, now))
        _write_down(Act.APPEAL, statement, author, now)
        if statement.adjustment_id:
            comments.keep_sealed(statement.adjustment_id, due + policy.KEPT_FOR_LATE_ANSWERS)


def decide(moderator: Member, appeal: Appeal, answer: str, now: datetime, *, upheld: bool) -> None:
    """Answer it, with reasons. Upheld, the words stand where they stood, everywhere, in this same act; what
    was decided about a member is lifted.

    Raises Conflict where somebody else answered meanwhile, or the words can't be put back any more.
    """
    _take_turn(appeal.statement)
    session.refresh(appeal, with_for_update=True)
    if appeal.decided_at:
        raise Conflict(MEANWHILE)
    insist(policy.may_decide(moderator, appeal, others=appeals.others_for(appeal, now)))
    appeal.by_id, appeal.upheld, appeal.answer, appeal.decided_at = moderator.id, upheld, answer, now
    session.flush()
    if upheld:
        _put_back(moderator, appeal.statement, now)
    record(AppealAnswered(appeal.statement_id, moderator.id, upheld, now))
    _write_down(Act.UPHOLD if upheld else Act.DISMISS, appeal.statement, moderator, now)


def _take_turn(statement: Statement) -> None:
    """The article, then the member, before all else, as everybody does; then see whether it still holds."""
    if statement.comment:
        articles.take_turn(statement.comment.article_id)
    accounts.hold(statement.author_id)
    session.refresh(statement)


def _put_back(moderator: Member, statement: Statement, now: datetime) -> None:
    if statement.sanction:
        accounts.overturn(moderator, statement.sanction, now)
        return
    comment = session.get_one(Comment, statement.comment_id)
    if statement.restriction is Restriction.REMOVED:
        comments.restore(moderator, comment, now)
    elif statement.restriction is Restriction.HELD:
        comments.publish(moderator, comment, now)
    elif statement.adjustment_id:
        comments.give_back(moderator, comment, statement.adjustment_id, now)


def _write_down(act: Act, statement: Statement, by: Member, now: datetime) -> None:
    under = Under(statement.rule, statement.version, statement.edition)
    kind = Kind.COMMENT if statement.comment_id else Kind.MEMBER
    about = statement.comment_id or statement.author_id
    write_down(Fact(act, kind, about, by.id, under, {"statement": statement.id}), now)
