"""Comments: members answering an article, and each other.

Owns  Comment, Hold.   Uses  articles, notes, accounts, core.
Words comment (not "post"), thread (one top-level comment and all that answers it), reply (a comment whose
      parent is a comment), hold (waits for a moderator; keeps its place), number (its place in the order
      in which an article's comments came).
"""
