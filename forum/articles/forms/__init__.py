"""What comes in by the forms about articles: a value, or what is wrong with it."""

from forum.articles.forms.arranging import LONGEST_NAME, StepForm, SubjectForm, UntilForm, line, name_problem
from forum.articles.forms.authors import AuthorForm
from forum.articles.forms.closing import LONGEST_SENTENCE, MOST_DAYS, ClosingForm, PlannedClosingForm
from forum.articles.forms.notes import NoteForm
from forum.articles.forms.standing import PageForm

__all__ = [
    "LONGEST_NAME",
    "LONGEST_SENTENCE",
    "MOST_DAYS",
    "AuthorForm",
    "ClosingForm",
    "NoteForm",
    "PageForm",
    "PlannedClosingForm",
    "StepForm",
    "SubjectForm",
    "UntilForm",
    "line",
    "name_problem",
]
