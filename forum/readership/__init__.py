"""Readership: how often stories are opened and read to their end, counted so that nobody can be found in it.

Owns  StoryViews, DayViews, StoryReadings, DayReadings.   Uses  articles, core.
Words view (a story's own page that somebody opened; a program that says it is one, a look ahead by a browser,
      and the team don't count), reading (a view by somebody who lets us count whether they reach the end:
      their browser says so, by script), tally (what this process has counted and not written down yet).
What is kept is a number for a story and a day. No cookie, no address, no time of day, no name of a browser.
Opening a page writes nothing: each process counts in its memory and writes the sums down about once a minute,
and when it ends. If it is killed, the numbers of that minute are lost.
"""
