"""Trees whose every page shows the same number of comments: what is compared differs in nothing else.

Ordinary trees have pages of 20 to 600 comments. Here the comments come in blocks, and a block is a page: 20
threads with 30 replies among them on a story's page, or 100 replies on a page with one thread in focus.
"""

from random import Random

from benchmarks.sizes import PAGE, THREAD_PAGE
from forum.comments.queries.threads import REPLIES_PER_PAGE, THREADS_PER_PAGE
from forum.comments.tree import LEVELS
from forum.transfer.fill.plan import Slot, under

_RECENT = 6  # a reply answers one of the last few
_DIRECT = 70  # of the replies in a page of one thread, those that answer its first comment


def story(count: int, chance: Random) -> list[Slot]:
    """A story's tree: each page of threads shows PAGE comments."""
    slots: list[Slot] = []
    for done in range(0, count, PAGE):
        slots += _block(done + 1, min(PAGE, count - done), THREADS_PER_PAGE, None, chance)
    return slots


def one_thread(replies: int, chance: Random) -> list[Slot]:
    """A single thread, with so many replies: each of its pages shows THREAD_PAGE of them."""
    assert THREAD_PAGE == REPLIES_PER_PAGE
    first = under(None, 1)
    slots = [first]
    for done in range(1, replies + 1, THREAD_PAGE):
        slots += _block(done + 1, min(THREAD_PAGE, replies + 1 - done), _DIRECT, first, chance)
    return slots


def _block(start: int, size: int, tops: int, above: Slot | None, chance: Random) -> list[Slot]:
    """So many comments of which so many answer what is above; the rest answer each other."""
    direct = {0, *chance.sample(range(1, size), min(tops, size) - 1)}
    slots: list[Slot] = []
    for place in range(size):
        recent = [slot for slot in slots[-_RECENT:] if slot.depth < LEVELS - 1]
        to = above if place in direct else chance.choice(recent or slots[:1])
        slots.append(under(to, start + place))
    return slots
