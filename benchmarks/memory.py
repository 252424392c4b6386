"""What the web processes hold under many requests over many stories, looked at along the way."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from benchmarks.cases import Case
from benchmarks.client import Client, Order
from benchmarks.content import say
from benchmarks.servers import Server
from forum.transfer.fill.prose import seeded

LOOKS = 20
CONNECTIONS = 8
LONGEST = 300.0  # seconds for one part
ZIPF = 0.8  # some stories are read more than others
MEMBERS_IN = 10  # one request in so many is a member's
FLAT = 1.05  # the last look against the middle one


@dataclass(slots=True)
class Held:
    """Bytes of the largest process and of all of them, at each look."""

    requests: int = 0
    stories: int = 0
    largest: list[int] = field(default_factory=list)
    together: list[int] = field(default_factory=list)

    @property
    def most(self) -> int:
        """The most that one process held."""
        return max(self.largest)

    @property
    def growth(self) -> float:
        """How many times the middle look's memory the last one saw."""
        return self.together[-1] / self.together[len(self.together) // 2 - 1]

    def look(self, server: Server) -> None:
        """Take down what is held now."""
        sizes = server.memory().values()
        self.largest.append(max(sizes))
        self.together.append(sum(sizes))


def watch(server: Server, client: Client, paths: Sequence[str], cookie: str, requests: int) -> Held:
    """Every story once, then the better known ones more often; looked at LOOKS times."""
    held, chance = Held(stories=len(paths)), seeded("memory")
    weights = list(accumulate(rank**-ZIPF for rank in range(1, len(paths) + 1)))
    once = chance.sample(paths, len(paths))
    wanted = once + chance.choices(paths, cum_weights=weights, k=max(requests - len(once), 0))
    part = -(-requests // LOOKS)
    for start in range(0, requests, part):
        raw = [
            _raw(path, cookie if chance.randrange(MEMBERS_IN) == 0 else "") for path in wanted[start:][:part]
        ]
        burst = client.burst(Order(server.port, raw, 200, CONNECTIONS, LONGEST, len(raw)))
        held.requests += burst.count
        held.look(server)
        say(f"After {held.requests:,} requests: {held.largest[-1] / 1e6:.0f} MB in the largest process.")
    return held


def _raw(path: str, cookie: str) -> str:
    return Case("", "", "", "", path, headers={"Cookie": cookie} if cookie else None).raw
