"""Rounds: in each, every case gets its turn, those that are compared one right after another."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from statistics import median

from benchmarks.cases import HELLO, Case
from benchmarks.client import Client, Order
from benchmarks.servers import Server
from forum.transfer.fill.prose import seeded

ALONE_SECONDS, TOGETHER_SECONDS = 0.12, 0.3  # short, so that what is compared is never far apart
TOGETHER = 8  # connections; one alone gives latency without a queue, this many give throughput
MOST_READS, MOST_WRITES = 20_000, 2_000


@dataclass(slots=True)
class Figures:
    """What the rounds gave for one case, a number for each round."""

    case: Case
    rates: list[float] = field(default_factory=list)
    p50s: list[float] = field(default_factory=list)
    p99s: list[float] = field(default_factory=list)
    cpus: list[float] = field(default_factory=list)
    count: int = 0  # answers in all

    @property
    def rate(self) -> float:
        """Requests in a second, with several connections."""
        return median(self.rates)

    @property
    def p50(self) -> float:
        """Milliseconds that half of the answers took at most, one at a time."""
        return median(self.p50s) * 1000

    @property
    def p99(self) -> float:
        """The same for 99 of 100."""
        return median(self.p99s) * 1000

    @property
    def cpu(self) -> float:
        """Milliseconds of processor in all the server's threads for one request."""
        return median(self.cpus) * 1000

    def rate_against(self, other: "Figures") -> float:
        """How many of the other's requests in a second this one reaches; compared within each round."""
        return median(mine / theirs for mine, theirs in zip(self.rates, other.rates, strict=True))

    def time_against(self, other: "Figures") -> float:
        """How many times as long as the other half of the answers take."""
        return median(mine / theirs for mine, theirs in zip(self.p50s, other.p50s, strict=True))

    def cpu_against(self, other: "Figures") -> float:
        """How many times the other's processor time: what a busy machine changes least."""
        return median(mine / theirs for mine, theirs in zip(self.cpus, other.cpus, strict=True))

    def cpu_over(self, other: "Figures") -> float:
        """Milliseconds of processor more than the other."""
        return median(mine - theirs for mine, theirs in zip(self.cpus, other.cpus, strict=True)) * 1000


class Rounds:
    """All cases, several times over."""

    def __init__(self, cases: Sequence[Case], servers: Mapping[str, Server], client: Client) -> None:
        self.figures = {case.key: Figures(case) for case in cases}
        self._servers = servers
        self._client = client
        self._chance = seeded(1)
        in_groups = groupby(sorted(cases, key=lambda case: case.group), key=lambda case: case.group)
        self._groups = [[self.figures[case.key] for case in group] for _, group in in_groups]

    def warm_up(self) -> None:
        """Every case for a moment, not counted."""
        for each in self.figures.values():
            each.count += self._client.burst(self._order(each.case, TOGETHER, 0.2)).count

    def run(self) -> None:
        """One round, in an order of its own."""
        for group in self._chance.sample(self._groups, len(self._groups)):
            for each in self._chance.sample(group, len(group)):
                self._measure(each)

    def _measure(self, figures: Figures) -> None:
        server = self._servers[figures.case.server]
        alone = self._client.burst(self._order(figures.case, 1, ALONE_SECONDS))
        before = server.cpu()
        together = self._client.burst(self._order(figures.case, TOGETHER, TOGETHER_SECONDS))
        figures.cpus.append((server.cpu() - before) / together.count)
        figures.rates.append(together.count / together.seconds)
        figures.p50s.append(alone.p50)
        figures.p99s.append(alone.p99)
        figures.count += alone.count + together.count

    def _order(self, case: Case, connections: int, seconds: float) -> Order:
        most = MOST_WRITES if case.writes else MOST_READS
        port = self._servers[case.server].port
        return Order(port, (case.raw,), case.status, connections, seconds, most)


def pairs(figures: Mapping[str, Figures]) -> list[tuple[Figures, Figures, Figures | None]]:
    """Each case with hello and with the case it is held against."""
    return [(each, figures[HELLO], figures.get(each.case.beside)) for each in figures.values()]
