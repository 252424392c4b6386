"""Kith: a home for patient stories. This page is the map.

wiring        what follows what: every consequence on one page
app           create_app: settings, extensions, the list of blueprints
serve         `./dev run`
transfer      bringing stories from elsewhere (WordPress), and the demo
pages         what shows several features at once: home, story, thread, topic, author; the front door
moderation    cases and decisions, reports, appeals, care; the record, and what everybody may know of it
editing       a story's way from first words to readers: review, revisions, schedule; the editors' desk
team          what moderators and editors keep for themselves: who is on, notes, what was read
marks         what a member keeps for themself: read marks, bookmarks, follows, mutes
comments      members answering a story, and each other        polls   one question, one secret ballot each
readership    how often stories are opened, too coarse to find anybody
articles      stories, topics, series, tags, authors, the front page, standing pages
pictures      the library: uploads made anew, their files, where they stand
notes         editor's notes on any subject                    rules   the rule book, and its engine
accounts      members, roles, sign-in
core          config, clock, db, events, jobs, answers, errors, markup, web

Read from the bottom up: each line uses only those below it. `pyproject.toml` holds it to that.
Inside a feature: models, events and pure nouns; then policy and queries; then actions; then forms;
then the doors: views and cli. A feature's own page is the docstring of its `__init__`.
"""
