"""The story page and the page of one thread, made of pieces.

place      which part of a story is looked at, and what any kept copy of it depends on
shown      what has to be known of the comments on a page
casting    comments onto a page, each kind of comment rendered once
threads    a page of threads, or of what answers one comment
described  the story told to machines that read
placing    where the polls of a story stand in its text
frame      the whole page around them, with gaps for what is one reader's own
copies     a visitor's copy: plain, and packed for the wire
reads      the few SELECTs that a page needs each time
personal   what goes into the gaps for one member
answering  all of it together, for the door and for the front
"""
