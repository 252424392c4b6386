"""Writes: what was taken out of a comment is in no reason any more that was given before."""

from functools import partial

from sqlalchemy import and_, or_, select

from forum.accounts import actions as accounts
from forum.accounts.models import Sanction
from forum.comments import actions as comments
from forum.comments import differing
from forum.comments.models import Adjustment, Comment
from forum.comments.queries import copies
from forum.core.db import session
from forum.moderation import repeating
from forum.moderation.acts import Kind
from forum.moderation.models import Appeal, Case, Statement


def clear_reasons(made: Adjustment, article_id: int) -> None:
    """Take it out of all that the team has said about this comment, those that quote it, and their authors.

    A reason that repeats it is refused while it is written. What was written before it was taken out could
    not know; it is kept, without that, so that its reader still knows what was decided and why.
    """
    taken = differing.taken_out(differing.from_text(made.change))
    if not taken:
        return
    gone = [repeating.Gone(each.before, each.after) for each in taken]
    clear = partial(repeating.without, taken_out=gone)
    about = {made.comment_id, *(each.id for each, _ in copies.quoting(article_id, made.comment_id))}
    authors = set(session.scalars(select(Comment.author_id).where(Comment.id.in_(about))))
    comments.clear_reasons(about, clear)
    accounts.clear_reasons(authors, clear)
    of_them = select(Sanction.id).where(Sanction.member_id.in_(authors))
    told = or_(Statement.comment_id.in_(about), Statement.sanction_id.in_(of_them))
    for statement in session.scalars(select(Statement).where(told)):
        statement.why = clear(statement.why)
    for appeal in session.scalars(select(Appeal).join(Statement).where(told)):
        appeal.answer = clear(appeal.answer)
    of = or_(
        and_(Case.subject_kind == Kind.COMMENT, Case.subject_id.in_(about)),
        and_(Case.subject_kind == Kind.MEMBER, Case.subject_id.in_(authors)),
    )
    for case in session.scalars(select(Case).where(of, Case.reason.is_not(None))):
        case.reason = clear(case.reason or "")
    session.flush()
