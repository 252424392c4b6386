"""Community rules: the book, and the engine that reads a text with it.

Owns  RuleBook.   Uses  accounts, core.
Words rule (published, with a key that is its anchor), book (all rules, switches and allow-lists), edition (a
      book as it was from one change to the next), finding (what the engine saw: rule, span, why, proposed
      words), verdict (publish, adjust, ask, hold, care), effect (what follows from one finding),
      standing (who writes, as far as rules ask), place (what kind of text it is).
"""
