"""What comes in by forms: appeals and their answers, decisions, threads, filters of the queue."""

from forum.moderation.forms.appeals import AnswerForm, AppealForm
from forum.moderation.forms.decisions import DecisionForm, Do
from forum.moderation.forms.filters import filters, unknown
from forum.moderation.forms.settling import SettlingForm, ViewForm
from forum.moderation.forms.threads import BranchForm, ThreadForm

__all__ = [
    "AnswerForm",
    "AppealForm",
    "BranchForm",
    "DecisionForm",
    "Do",
    "SettlingForm",
    "ThreadForm",
    "ViewForm",
    "filters",
    "unknown",
]
