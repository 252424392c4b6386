"""What comes in by the forms about articles: a value, or what is wrong with it."""

from forum.articles.forms.closing import LONGEST_SENTENCE, MOST_DAYS, ClosingForm, PlannedClosingForm
from forum.articles.forms.notes import NoteForm

__all__ = ["LONGEST_SENTENCE", "MOST_DAYS", "ClosingForm", "NoteForm", "PlannedClosingForm"]
