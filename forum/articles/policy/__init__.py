"""Who may do what with articles."""

from forum.articles.policy.comments import may_close, may_explain, may_take_note_back

__all__ = ["may_close", "may_explain", "may_take_note_back"]
