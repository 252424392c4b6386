"""A crowd to measure with: members, stories and threads in bulk, shaped like a real community's.

plan     pure: how many comments each story gets, and the tree of one story
people   who writes, how much of it each does, and what is said
stories  stories with their polls and threads, as rows
warmth   who reacted to what
store    rows into the database, as fast as it takes them
crowd    the whole work, a transaction for each handful of stories
prose    words that read like comments without saying anything

What is stored is what the application would have stored; `benchmarks.agree` compares the two on every run.
The same seed gives the same content.
"""
