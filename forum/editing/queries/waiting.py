"""Reads: what waits for an editor, as ids to look for and as a number beside the way to the desk."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, or_, select, union_all

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.articles.models import Article
from forum.editing.models import Deed, Stage, Step, Work

LISTED = 20  # on one page of the desk; where more wait, the number says "20+"
# What its author has not sent in, or has taken back, is for no editor to see.
SENT_IN: ColumnElement[bool] = ~Article.unsent


def waiting_ids(editor: Any, limit: int) -> Select[tuple[int]]:
    """Stories that this editor (an id) is asked to go on with, that whoever is free may take, or about which
    there is a letter for them; of each kind those that wait longest.
    """
    mine = select(Work.article_id, Work.since).where(Work.waits_for_id == editor)
    free = select(Work.article_id, Work.since).where(
        Work.stage == Stage.IN_REVIEW, Work.waits_for_id.is_(None), _is_for(editor)
    )
    letters = select(Step.article_id, Step.at).where(
        Step.for_id == editor, Step.read_at.is_(None), Step.deed == Deed.WROTE
    )
    some = [each.order_by(each.selected_columns[1]).limit(limit).subquery() for each in (mine, free, letters)]
    return select(union_all(*(select(each.c.article_id) for each in some)).subquery().c.article_id)


def _is_for(editor: Any) -> ColumnElement[bool]:
    """Nobody looks at what they sent themselves, unless they are the only editor."""
    sent = exists().where(
        Step.article_id == Work.article_id,
        Step.by_id == editor,
        Step.deed == Deed.SENT,
        Step.at >= Work.since,
    )
    edits = or_(Member.role == Role.EDITOR, Member.role == Role.ADMIN)
    others = exists().where(edits, Member.closed_at.is_(None), Member.id != editor)
    return or_(~sent, ~others)


def how_many_wait() -> Select[Any]:
    """How many wait for `me`, as far as one page holds them and one more."""
    me = bindparam("me", type_=Member.id.type)
    found = and_(Article.id.in_(waiting_ids(me, LISTED + 1)), SENT_IN)
    some = select(Article.id).outerjoin(Work, Work.article_id == Article.id).where(found).limit(LISTED + 1)
    return select(func.count()).select_from(some.subquery())
