"""Moderation: what was decided, by whom, why, and what can be said against it.

Owns  Entry, Head.   Uses  comments, articles, rules, accounts, core.
Words record (all that was decided, and every look at sealed text, in the order in which it happened), entry
      (one line of it; never changed, never deleted), act (what was done), chain (each entry carries a
      fingerprint of itself and of the one before it, so that nothing can be changed or left out unseen).
The record knows members, comments and stories by their numbers alone, and no words that were taken out.
"""
