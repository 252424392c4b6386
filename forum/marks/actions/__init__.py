"""Writes, a file for each verb."""

from forum.marks.actions.bookmark import bookmark, drop_bookmark
from forum.marks.actions.follow import follow_member, follow_story, follow_thread, unfollow
from forum.marks.actions.mute import mute_member, mute_word, unmute_member, unmute_word
from forum.marks.actions.see import know_so_far, see, see_all

__all__ = [
    "bookmark",
    "drop_bookmark",
    "follow_member",
    "follow_story",
    "follow_thread",
    "know_so_far",
    "mute_member",
    "mute_word",
    "see",
    "see_all",
    "unfollow",
    "unmute_member",
    "unmute_word",
]
