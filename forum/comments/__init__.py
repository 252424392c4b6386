"""Comments: members answering an article, and each other.

Owns  Comment, Tombstone, Reaction, Pin, Draft, Revision, Mention, Adjustment, KeptFinding, Returned,
      ThreadOrder, MovedBranch.
Uses  articles, notes, rules, accounts, core.
Words comment (not "post"), thread (one top-level comment and all that answers it), reply (a comment whose
      parent is a comment), number (its place in the order in which an article's comments came), tombstone
      (why a comment is not shown, in its place: held, withdrawn, removed, account closed), key (what makes
      a form that is sent twice one comment), draft (typed, not posted), revision (how a comment read before),
      adjustment (a change that was not its author's; undone once it was given back), receipt (what
      became of a comment, for its author), returned (to its author, who is asked to change it; it waits
      meanwhile), slow (a thread in which one answers once in so many minutes), branch (a reply with all below
      it; moved, it is a thread of its own).
Whoever changes comments and their article begins with the article (articles.actions.take_turn).
"""
