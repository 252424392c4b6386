"""The editors' desk with 20,000 stories against one with few: each tab, asked of both sites in turn.

The small site has 20 stories at each of the eight places, and the large one as many in this month, so that
first pages are as long in both; what differs is how much lies behind them. One request to the one, one to the
other, again and again: a slow moment of the machine hits both.
"""

import http.client
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

from benchmarks import shelves
from benchmarks.place import Place, place
from benchmarks.servers import Server, served
from benchmarks.statements import listening
from benchmarks.target import site
from benchmarks.visit import Lost, sign_in
from forum.editing.whereabouts import Where
from forum.serve import HOST

NAME = "desk"
EACH, PUBLISHED, ALL = shelves.IN_SIGHT, shelves.IN_SIGHT, 20_000
EACH_OF_MANY = 1_000
BAR = 1.2
_WARM, _TURNS = 5, 60
_PATHS = (
    "/desk",
    "/desk/stories",
    *(f"/desk/stories?where={where.value.replace(' ', '+')}" for where in Where),
    f"/desk/stories?words={shelves.RARE}",
    "/desk/stories?words=year",
    "/desk/stories?words=nowhere",
    f"/desk/stories?words={shelves.RARE}&where=published",
    "/desk/calendar",
    "/desk/pictures",
    "/desk/polls",
    "/desk/topics",
    "/desk/series",
    "/desk/tags",
    "/desk/front",
    f"/desk/front?find={shelves.RARE}",
    "/desk/pages",
    "/desk/figures",
    "/desk/stories/{id}",
    "/desk/stories/{id}/write",
)


@dataclass(frozen=True, slots=True)
class Line:
    """One page in both sites: milliseconds until it was there, and of processor; each the median."""

    path: str
    times: tuple[float, float]
    spent: tuple[float, float]
    statements: tuple[int, int]

    @property
    def ratio(self) -> float:
        """By processor time, which a busy machine changes least."""
        return self.spent[1] / self.spent[0]

    @property
    def holds(self) -> bool:
        """Whether it opens with many as with few."""
        return self.ratio <= BAR and self.statements[0] == self.statements[1]

    def words(self) -> str:
        """As a row of the table."""
        asked, mark = "/".join(map(str, self.statements)), "" if self.holds else "  <-- over"
        figures = [*self.times, self.times[1] / self.times[0], *self.spent, self.ratio]
        return f"{self.path:58}" + "".join(f"{each:7.2f}" for each in figures) + f"{asked:>8}{mark}"


def words(database: str | None, turns: int | None) -> str:
    """The table."""
    with place(database) as small, place(database) as large:
        id = shelves.fill(small, EACH, PUBLISHED)
        shelves.fill(large, EACH_OF_MANY, ALL - EACH_OF_MANY * (len(Where) - 1))
        lines = _measured((small, large), id, turns or _TURNS)
        engine = small.config.database_url.partition(":")[0]
    columns = "".join(f"{each:>7}" for each in ("few", "many", "times", "few", "many", "times"))
    head = f"{engine + '; ms until it is there, ms of processor':58}{columns}{'asked':>8}"
    bar = f"To be reached: at most {BAR} times the processor, and nothing more asked."
    return "\n".join([head, *(line.words() for line in lines), bar])


def _measured(places: Sequence[Place], id: int, turns: int) -> list[Line]:
    paths = [path.format(id=id) for path in _PATHS]
    with served("near", places[0]) as near, served("site", places[1]) as far:
        cookies = [sign_in(each.port, shelves.NAME, shelves.PASSWORD).cookie for each in (near, far)]
        asked = [_statements(where, paths, cookie) for where, cookie in zip(places, cookies, strict=True)]
        with _open(near, cookies[0]) as few, _open(far, cookies[1]) as many:
            return [_line(path, (few, many), turns, (asked[0][path], asked[1][path])) for path in paths]


def _line(path: str, ways: tuple["Way", "Way"], turns: int, asked: tuple[int, int]) -> Line:
    took: dict[Way, list[tuple[float, float]]] = {way: [] for way in ways}
    for turn in range(_WARM + turns):
        for way in ways if turn % 2 else ways[::-1]:
            took[way].append(way.took(path))
    times, spent = ([median(each[what] for each in took[way][_WARM:]) for way in ways] for what in (0, 1))
    return Line(path, (times[0], times[1]), (spent[0], spent[1]), asked)


class Way:
    """A connection that stays open, of somebody who is signed in."""

    def __init__(self, server: Server, cookie: str) -> None:
        self._server, self._headers = server, {"Cookie": cookie}
        self._connection = http.client.HTTPConnection(HOST, server.port, timeout=30)

    def took(self, path: str) -> tuple[float, float]:
        """Milliseconds until the whole page is there, and of processor."""
        spent, began = self._server.cpu(), time.perf_counter()
        self._connection.request("GET", path, headers=self._headers)
        answer = self._connection.getresponse()
        answer.read()
        if answer.status != http.HTTPStatus.OK:
            raise Lost(f"GET {path} answered {answer.status}")
        took = time.perf_counter() - began
        return took * 1000, (self._server.cpu() - spent) * 1000

    def close(self) -> None:
        """Let it go."""
        self._connection.close()


@contextmanager
def _open(server: Server, cookie: str) -> Iterator[Way]:
    way = Way(server, cookie)
    try:
        yield way
    finally:
        way.close()


def _statements(where: Place, paths: Sequence[str], cookie: str) -> dict[str, int]:
    """How many each page asks, counted at the drivers in this process."""
    found = {}
    with listening() as ear:
        client = site(where.environment).test_client(use_cookies=False)
        for path in paths:
            for _ in range(2):
                ear.heard.statements.clear()
                client.get(path, headers={"Cookie": cookie}).close()
            found[path] = ear.heard.count
    return found
