"""Writes: what other features and doors do to an article."""

from forum.articles.actions.clearing import clear_words
from forum.articles.actions.closing import close_comments, close_comments_after, open_comments
from forum.articles.actions.counting import (
    commented_at,
    count_comment,
    count_threads,
    move_every_version,
    move_version,
    move_versions,
    next_number,
    recount_comment,
    settles_at,
    take_turn,
    take_turns,
    uncount_comment,
    uncount_comments,
)
from forum.articles.actions.explaining import explain, take_note_back

__all__ = [
    "clear_words",
    "close_comments",
    "close_comments_after",
    "commented_at",
    "count_comment",
    "count_threads",
    "explain",
    "move_every_version",
    "move_version",
    "move_versions",
    "next_number",
    "open_comments",
    "recount_comment",
    "settles_at",
    "take_note_back",
    "take_turn",
    "take_turns",
    "uncount_comment",
    "uncount_comments",
]
