"""How much is measured."""

from dataclasses import dataclass

PAGE = 50  # comments on the page that everything is held against
THREAD_PAGE = 100  # replies on a page with one thread in focus
WAITING, WAITING_FEW = 50_000, 50  # open cases at the moderators' desk


@dataclass(frozen=True, slots=True)
class Sizes:
    """The load of one run."""

    name: str
    many: int  # comments of the long story, and replies in the long thread
    among: int  # comments in the database
    articles: int
    among_few: int  # comments in the small database
    rounds: int
    longest: float  # seconds that the rounds may take; on a slow machine there are fewer of them
    requests: int  # for the memory; 0 leaves it out


QUICK = Sizes("quick", 10_000, 60_000, 500, 1_000, rounds=12, longest=150.0, requests=0)
FULL = Sizes("full", 100_000, 1_000_000, 5_000, 1_000, rounds=30, longest=480.0, requests=100_000)
