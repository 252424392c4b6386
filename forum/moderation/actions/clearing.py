"""Writes: what was taken out of a comment is in nothing any more that the team has written before."""

from collections.abc import Callable, Collection

from sqlalchemy import ColumnElement, and_, select

from forum.accounts import actions as accounts
from forum.accounts.models import Sanction
from forum.articles import actions as articles
from forum.comments import actions as comments
from forum.comments import differing
from forum.comments.models import Adjustment, Comment
from forum.comments.queries import copies
from forum.core.db import session
from forum.moderation.acts import Kind
from forum.moderation.models import Appeal, CareFile, Case, Statement
from forum.moderation.redacting import Gone
from forum.team import actions as team
from forum.team.models import About

Clear = Callable[[str], str]


def clear_reasons(made: Adjustment, article_id: int) -> None:
    """Take it out of all that the team has said about this comment, those that quote it, their authors and
    their story.

    A reason that repeats it is refused while it is written. What was written before it was taken out could
    not know; it is kept, without that, so that its reader still knows what was decided and why. So what is
    about the comment itself loses quotes of it, and all else only what says who or where.
    """
    taken = differing.taken_out(differing.from_text(made.change))
    if not taken:
        return
    gone = Gone.of(taken)
    quoting = {each.id for each, _ in copies.quoting(article_id, made.comment_id)} - {made.comment_id}
    _clear_about({made.comment_id}, gone.out_of_what_is_about_it)
    _clear_about(quoting, gone.out_of)
    about = {made.comment_id, *quoting}
    _clear_of(set(session.scalars(select(Comment.author_id).where(Comment.id.in_(about)))), gone.out_of)
    articles.clear_words(article_id, gone.out_of)
    _clear_cases(and_(Case.subject_kind == Kind.ARTICLE, Case.subject_id == article_id), gone.out_of)
    session.flush()


def _clear_about(comment_ids: Collection[int], clear: Clear) -> None:
    """What was said of these comments."""
    comments.clear_reasons(comment_ids, clear)
    _clear_statements(Statement.comment_id.in_(comment_ids), clear)
    _clear_cases(and_(Case.subject_kind == Kind.COMMENT, Case.subject_id.in_(comment_ids)), clear)
    team.clear_notes(About.COMMENT, comment_ids, clear)


def _clear_of(member_ids: Collection[int], clear: Clear) -> None:
    """What was said of these members."""
    accounts.clear_reasons(member_ids, clear)
    sanctions = select(Sanction.id).where(Sanction.member_id.in_(member_ids))
    _clear_statements(Statement.sanction_id.in_(sanctions), clear)
    _clear_cases(and_(Case.subject_kind == Kind.MEMBER, Case.subject_id.in_(member_ids)), clear)
    team.clear_notes(About.MEMBER, member_ids, clear)
    for file in session.scalars(select(CareFile).where(CareFile.member_id.in_(member_ids))):
        file.word = clear(file.word)


def _clear_statements(which: ColumnElement[bool], clear: Clear) -> None:
    for statement in session.scalars(select(Statement).where(which)):
        statement.why = clear(statement.why)
    for appeal in session.scalars(select(Appeal).join(Statement).where(which)):
        appeal.answer = clear(appeal.answer)


def _clear_cases(which: ColumnElement[bool], clear: Clear) -> None:
    cases = session.scalars(select(Case).where(which)).all()
    for case in cases:
        case.reason = clear(case.reason) if case.reason else case.reason
    team.clear_notes(About.CASE, {each.id for each in cases}, clear)
