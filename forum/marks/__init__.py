"""Marks: what a member keeps for themself. Nobody else sees any of it, the team included.

Owns  ReadMark, Bookmark, Follow, Mute.   Uses  comments, articles, accounts, core.
Words read mark (which of a story's comments one has seen), bookmark, follow (a story, a thread, a member),
      mute (a member or a word; the other side never learns of it), unread (came after one's first visit
      and was not seen yet).
"""
