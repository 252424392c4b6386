"""Who may do what with articles."""

from forum.articles.policy.arranging import (
    may_arrange,
    may_describe_author,
    may_remove_topic,
)
from forum.articles.policy.comments import may_close, may_explain, may_take_note_back

__all__ = [
    "may_arrange",
    "may_close",
    "may_describe_author",
    "may_explain",
    "may_remove_topic",
    "may_take_note_back",
]
