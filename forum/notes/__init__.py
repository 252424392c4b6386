"""Notes: the public line under something that was adjusted.

Owns  EditorsNote.   Uses  core.
Words editor's note: names the rule, never what was removed. Subject: what the note stands under,
      named by kind and id, since notes know neither comments nor articles.
"""
