"""Pages: what shows several features at once: home, a story with poll and threads, topic, author.

Owns  no table.   Uses  comments, polls, articles, notes, accounts, core.
Words piece (a part of a page that is the same bytes for everyone, kept under the article's version).
"""
