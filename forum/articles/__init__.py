"""Articles: the stories that editors publish, and the standing pages beside them.

Owns  Article, Topic, Tag, Disclaimer, OldAddress, StandingPage.   Uses  accounts, notes,
      rules, core.
Words article (a page may say "story"), standfirst (the sentences under the title), disclosure (the
      author's relation to the condition, paid or not, by whom), disclaimer (a versioned text),
      standing page (about, integrity: /pages/<slug>), old address (where a story lived before).
"""
