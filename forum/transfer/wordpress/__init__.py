"""The writing half of the WordPress import: what `wxr` has read becomes members, articles and threads.

bring      all of it in one transaction, or, in a dry run, in one that is taken back
people     who is who: listed authors, members by user id, guests by address or name
stories    posts and pages, their topics, tags, disclaimer and old addresses
limits     what a column can hold: addresses, keys, usernames, dates
wording    a body as it is stored; too much for a page, it is kept as plain words
making     which comments are new; they are made ready before the database is asked for its turn
ready      comments that are ready (Markdown, both walls), on disk, until they are written
threads    comments with their place in the tree, many at once
report     what came, what was there already, what was left out, what was wrong
"""
