"""Team: what those who look after the place keep for themselves.

Owns  ReplyTemplate, ResourceCard.   Uses  comments, articles, rules, accounts, core.
Words template (what an answer as the team begins with, and what its own sentence is about), card (somewhere
      else to turn, printed below an answer), shipped (came with Kith; stored once somebody changes it),
      archived (offered no longer).
"""
