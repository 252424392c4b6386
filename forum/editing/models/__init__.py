"""Tables: where a manuscript stands, what was saved of it, and what lies on it while people write."""

from forum.editing.models.people import Contribution
from forum.editing.models.revisions import ArticleRevision, Why
from forum.editing.models.work import Deed, Stage, Step, Work
from forum.editing.models.writing import Autosave, Presence, Remark

__all__ = [
    "ArticleRevision",
    "Autosave",
    "Contribution",
    "Deed",
    "Presence",
    "Remark",
    "Stage",
    "Step",
    "Why",
    "Work",
]
