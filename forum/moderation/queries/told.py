"""Reads: what a member is told on top of each page: what was decided about their words, and who can help."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import String, bindparam, cast, literal, or_, select

from forum.accounts.models import Member, Sanction
from forum.accounts.policy import Line
from forum.accounts.told import NEITHER, NO_NUMBER, NO_WORDS, Part
from forum.articles.models import Article
from forum.comments.models import Comment, Returned
from forum.moderation.models import Appeal, Statement, SupportShown
from forum.moderation.telling import decided, help_is_there

_ME = bindparam("me", type_=Member.id.type)
_WHAT = cast(Statement.restriction, String(20))
_ANSWERED = (Appeal.statement_id == Statement.id) & Appeal.decided_at.is_not(None)
_SELECTS = (
    select(Statement.id, _WHAT, Statement.comment_id, Article.title, Appeal.upheld, Returned.comment_id)
    .join(Comment, Comment.id == Statement.comment_id)
    .join(Article, Article.id == Comment.article_id)
    .outerjoin(Appeal, _ANSWERED)
    .outerjoin(Returned, (Returned.comment_id == Comment.id) & Returned.came_back_at.is_(None))
    .where(Comment.author_id == _ME, Statement.read_at.is_(None))
    .where(or_(Statement.ended_at.is_(None), Appeal.id.is_not(None))),
    select(Statement.id, _WHAT, NO_NUMBER, NO_WORDS, Appeal.upheld, NO_NUMBER)
    .join(Sanction, Sanction.id == Statement.sanction_id)
    .join(Appeal, _ANSWERED)
    .where(Sanction.member_id == _ME, Statement.read_at.is_(None)),
    select(literal(0), literal("", String(20)), NO_NUMBER, NO_WORDS, NEITHER, NO_NUMBER).where(
        SupportShown.member_id == _ME
    ),
)


def _say(rows: Sequence[Any]) -> Sequence[Line]:
    lines = [help_is_there()] if not rows[0][0] else []
    stated = [each for each in rows if each[0]]
    return [*lines, decided(stated)] if stated else lines


PART = Part(_SELECTS, _say)
