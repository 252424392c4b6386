"""Polls: one question under a story, answered once by each member who likes to.

Owns  Poll, Choice, Ballot.   Uses  articles, accounts, core.
Words poll, choice (one of the answers), ballot (one member's vote in one poll), tally (the result).
      Who voted for what is never shown to anyone.
"""
