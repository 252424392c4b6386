"""The story page and the page of one thread, made of pieces.

place     which part of a story is looked at, and what any kept copy of it depends on
making    pieces that are the same for everyone: the story, a page of threads, the whole page with its gaps
reads     the few SELECTs that a page needs each time
personal  what goes into the gaps for one reader
copies    a visitor's copy: plain, and packed for the wire
"""
