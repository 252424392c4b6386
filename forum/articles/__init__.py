"""Articles: the stories that editors publish, and the standing pages beside them.

Owns  Article, Topic, TopicMerge, Tag, Series, Part, Related, Feature, Shelf, AuthorPage, MedicalReview,
      Closing, Disclaimer, OldAddress, StandingPage, StandingWording.   Uses  pictures, notes, rules,
      accounts, core.
Words article (a page may say "story"), standfirst (the sentences under the title), disclosure (the author's
      relation to the condition, paid or not, by whom), disclaimer (a versioned text), standing page (about,
      integrity: /pages/<slug>), old address (where something lived before; it leads on, and nothing else
      gets it), shelf (the count of what pages show of other stories).
"""
