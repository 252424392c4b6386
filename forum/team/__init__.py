"""Team: what those who look after the place keep for themselves. Nobody else sees any of it.


Owns  StaffNote, Shift, CommentRead, ReadUpTo, Welcomed, ReplyTemplate, ResourceCard.
Uses  comments, articles, rules, accounts, core.
Words team (moderators and admins; editors are not moderators), staff note (on a comment, a member or a case;
      gone after a time that its writer chose), shift (somebody is here until then), read (somebody of the
      team has seen a comment as it is now), welcome (the first answer to somebody's first comment), template
      (what an answer as the team begins with, and what its own sentence is about), card (somewhere else to
      turn, printed below an answer), shipped (came with Kith; stored once somebody changes it), archived
      (offered no longer).
None of this is a decision, so the record holds nothing of it. Who reads what and who is here is kept no
longer than it is needed: see actions/expire.py.
"""
