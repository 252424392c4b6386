"""Writes: bringing back what was saved before. It becomes the next revision; nothing after it is lost."""

from datetime import datetime

from forum.accounts.models import Member
from forum.articles.models import Article
from forum.core.answers import insist
from forum.editing import policy
from forum.editing.actions.saving import Origin, save
from forum.editing.models import Why
from forum.editing.typesetting import Typeset


def restore(editor: Member, article: Article, made: Typeset, now: datetime, *, on: int, of: int) -> int:
    """Save the manuscript of an earlier number anew; the number it has now is given back.

    Raises Conflict where somebody has saved since this editor looked.
    """
    insist(policy.may_look_back(editor))
    return save(editor, article, made, now, on=on, origin=Origin(Why.RESTORED, of))
