"""Reads: what was done with a story, for those whom it is for and who have not read it yet."""

from typing import Any

from sqlalchemy import Select, String, bindparam, cast, exists, select

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.editing.models import Contribution, Step

MOST_AT_ONCE = 100

_ME = bindparam("me", type_=Member.id.type)
_OWN = exists().where(Contribution.article_id == Step.article_id, Contribution.member_id == _ME)


def unread(no_number: Any) -> Select[*tuple[Any, ...]]:
    """The latest steps that this member has not read: id, what it was, the story's id and title, is it their
    own. As many as are put away at once: who never does asks no more of each page than others.
    """
    found = (
        select(Step.id, cast(Step.deed, String(20)), Step.article_id, Article.title, _OWN, no_number)
        .join(Article, Article.id == Step.article_id)
        .where(Step.for_id == _ME, Step.read_at.is_(None))
    )
    some = found.order_by(Step.id.desc()).limit(MOST_AT_ONCE).subquery()
    return select(*some.c)
