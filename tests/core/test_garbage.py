"""A process that serves looks for garbage seldom, and not among what is there for good."""

import gc

from forum.core.garbage import settle


def test_what_is_there_is_left_alone_and_the_rest_is_looked_through_seldom() -> None:
    before = gc.get_threshold()
    gc.set_threshold(700, 10, 10)  # Python's own; what ran before may have settled already
    try:
        settle()
        assert gc.get_freeze_count() > 10_000
        assert gc.get_threshold()[0] > 700
    finally:
        gc.unfreeze()
        gc.set_threshold(*before)
