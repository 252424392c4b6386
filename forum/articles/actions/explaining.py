"""Writes: an editor's note on a story, and taking it back."""

from datetime import datetime

from forum.accounts.models import Member
from forum.articles import policy
from forum.articles.actions.counting import take_turn
from forum.articles.events import ArticleExplained, ArticleNoteTakenBack
from forum.articles.models import Article
from forum.articles.queries import hidden
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Missing
from forum.core.events import record
from forum.core.markup import Written
from forum.notes import actions as notes
from forum.notes.models import EditorsNote, SubjectKind
from forum.notes.queries import each_note_on


def explain(
    editor: Member, article: Article, words: Written, now: datetime, *, rule: str | None = None
) -> EditorsNote:
    """Tell readers what was changed in a story, and why. The same words on the same day are one note."""
    take_turn(article.id)
    session.refresh(article)
    insist(policy.may_explain(editor, hidden=hidden(article, now)))
    if said := _said_today(article.id, words, rule, now):
        return said
    note = notes.write_note(SubjectKind.ARTICLE, article.id, words, now, rule=rule)
    session.flush()
    record(ArticleExplained(article.id, editor.id, now, note.id, rule))
    return note


def take_note_back(editor: Member, article: Article, note_id: int, now: datetime) -> None:
    """Take a note off a story. Raises Missing where it does not stand there any more."""
    take_turn(article.id)
    insist(policy.may_take_note_back(editor))
    if not notes.take_away(SubjectKind.ARTICLE, article.id, note_id):
        raise Missing("That note is not on this story any more.")
    record(ArticleNoteTakenBack(article.id, editor.id, now, note_id))


def _said_today(article_id: int, words: Written, rule: str | None, now: datetime) -> EditorsNote | None:
    for each in each_note_on(SubjectKind.ARTICLE, article_id):
        today = each.written_at is not None and each.written_at.date() == now.date()
        if today and (each.body, each.rule) == (words.body, rule):
            return each
    return None
