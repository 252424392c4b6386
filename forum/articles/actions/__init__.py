"""Writes: what other features and doors do to an article."""

from forum.articles.actions.addresses import answer_at, lead_on
from forum.articles.actions.authors import About, describe_author, forget_author
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
from forum.articles.actions.featuring import (
    feature,
    move_feature,
    move_related,
    relate,
    unfeature,
    unrelate,
)
from forum.articles.actions.series import (
    add_part,
    add_series,
    change_series,
    move_part,
    remove_part,
    remove_series,
)
from forum.articles.actions.standing import Wording, put_page_back, take_page_down, write_page
from forum.articles.actions.tags import merge_tags, remove_tag, rename_tag, tag_named
from forum.articles.actions.topics import (
    Subject,
    add_topic,
    change_topic,
    merge_topics,
    move_topic,
    remove_topic,
)
from forum.articles.models import move_the_shelf

__all__ = [
    "About",
    "Subject",
    "Wording",
    "add_part",
    "add_series",
    "add_topic",
    "answer_at",
    "change_series",
    "change_topic",
    "clear_words",
    "close_comments",
    "close_comments_after",
    "commented_at",
    "count_comment",
    "count_threads",
    "describe_author",
    "explain",
    "feature",
    "forget_author",
    "lead_on",
    "merge_tags",
    "merge_topics",
    "move_every_version",
    "move_feature",
    "move_part",
    "move_related",
    "move_the_shelf",
    "move_topic",
    "move_version",
    "move_versions",
    "next_number",
    "open_comments",
    "put_page_back",
    "recount_comment",
    "relate",
    "remove_part",
    "remove_series",
    "remove_tag",
    "remove_topic",
    "rename_tag",
    "settles_at",
    "tag_named",
    "take_note_back",
    "take_page_down",
    "take_turn",
    "take_turns",
    "uncount_comment",
    "uncount_comments",
    "unfeature",
    "unrelate",
    "write_page",
]
