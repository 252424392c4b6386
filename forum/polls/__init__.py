"""Polls: questions beside stories or on pages of their own, answered once by whoever likes to.

Owns  Poll, Choice, Ballot, Mark, PollOfTheWeek.   Uses  articles, notes, rules, accounts, core.
Words poll, choice (one of the answers; "prefer not to say" and "other" are choices, too), ballot (one vote in
      one poll), mark (one choice on a ballot, in its place), voter (somebody who may vote, as ballots know
      them: by a sign that is another one in each poll and leads back to nobody), outcome (what is published
      of the counts: so coarse that nobody can be found in it), told (counted some ballots ago: what readers
      of an open poll see), version (a poll that takes the place of one whose words may not be changed any
      more).
Who voted for what is shown to nobody, the team included. Who changes what a poll counts takes the poll's turn
first, then its choices, then the article.
"""
