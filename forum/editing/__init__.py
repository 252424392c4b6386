"""Editing: a story's way from the first words to its readers, and everything that happens to it after.

Owns  Work, Step, Contribution, ArticleRevision, Autosave, Presence, Remark.
Uses  articles, readership, polls, comments, pictures, notes, rules, accounts.
Words manuscript (all that an editor may change of a story, as one value), revision (a manuscript that was
      saved, with its number, never changed), work (where the manuscript stands: its stage, its reviewer,
      who is next), step (what somebody did with it, and what they said to the next person), contributor (a
      member who sends in a story of their own), contribution (that story: theirs whoever is named as its
      author; unsent while they keep it for themself, and published with the words that they agreed to),
      autosave (what somebody has typed and not yet saved), presence (who has the manuscript open), remark
      (a note between editors that hangs on some words of it; readers never see it).
An article's row holds what readers see. While nobody can read it, each save reaches the row at once; once it
is published, saves are revisions only, until an editor publishes the changes.
"""
