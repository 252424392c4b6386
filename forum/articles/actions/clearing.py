"""Writes: what was taken out of a comment is in nothing that the team has said about its story, either."""

from collections.abc import Callable

from forum.articles.models import Closing
from forum.core.db import session
from forum.notes import actions as notes
from forum.notes.models import SubjectKind


def clear_words(article_id: int, clear: Callable[[str], str]) -> None:
    """Rewrite why its comments are closed, and the editors' notes on it, where `clear` finds something."""
    if closing := session.get(Closing, article_id):
        closing.sentence = clear(closing.sentence)
    notes.clear_notes(SubjectKind.ARTICLE, article_id, clear)
    session.flush()
