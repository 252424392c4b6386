"""What comes in by the team's forms: a value, or what is wrong with it."""

from forum.team.forms.desk import HOURS, KEEPS, USUALLY, NoteForm, comments_named, hours, opened_at, subject

__all__ = ["HOURS", "KEEPS", "USUALLY", "NoteForm", "comments_named", "hours", "opened_at", "subject"]
