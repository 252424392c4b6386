"""Moderation: what waits, what was decided, by whom, why, and what can be said against it.

Owns  Case, SavedView, Entry, Head, Statement, Appeal, Report, CareFile, CareTaken, SupportShown.
Uses  team, comments, polls, articles, rules, accounts, core.
Words record (all that was decided, and every look at sealed text, in the order in which it happened), entry
      (one line of it; never changed, never deleted), act (what was done), chain (each entry carries a
      fingerprint of itself and of the one before, so that nothing can be changed or left out unseen),
      restriction (words replaced, held or removed), statement (of reasons: what its author is told of a
      restriction), appeal (asks somebody who did not decide before to look again), case (one thing in the
      queue), report (what a reader told us of something), notice (a report that it is illegal; needs no
      account), snapshot (how it read when it was reported: sealed), receipt (what a reporter is told).
The record knows members, comments and stories by their numbers alone, and no words that were taken out.
It hears of decisions by events (see wiring), so that no door can forget to write one down.
"""
