"""Writes: remarks, the notes between editors on the words of a manuscript."""

from datetime import datetime

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.answers import insist
from forum.core.db import session
from forum.editing import policy
from forum.editing.models import Remark


def remark(editor: Member, article: Article, words: str, quote: str, now: datetime) -> Remark:
    """Hang a remark on some words of a story, or on all of it."""
    insist(policy.may_remark(editor))
    made = Remark(article_id=article.id, by_id=editor.id, at=now, words=words, quote=quote)
    session.add(made)
    session.flush()
    return made


def answer(editor: Member, to: Remark, words: str, now: datetime) -> Remark:
    """Answer a remark. What was settled is open again: somebody has more to say about it."""
    insist(policy.may_remark(editor))
    first = session.get_one(Remark, to.answers_id) if to.answers_id else to
    made = Remark(article_id=first.article_id, answers_id=first.id, by_id=editor.id, at=now, words=words)
    session.add(made)
    reopen(editor, first)
    session.flush()
    return made


def settle(editor: Member, remark: Remark, now: datetime) -> None:
    """Nothing is left to do about it. Settled twice, the first one counts."""
    insist(policy.may_settle(editor, remark))
    if remark.settled_at is None:
        remark.settled_at, remark.settled_by_id = now, editor.id


def reopen(editor: Member, remark: Remark) -> None:
    """There is something to do about it after all."""
    insist(policy.may_settle(editor, remark))
    remark.settled_at = remark.settled_by_id = None
