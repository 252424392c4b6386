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
from benchmarks.servers import served
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
    """One page in both sites: milliseconds for half of the answers at most, how they compare, statements."""

    path: str
    few: float
    many: float
    ratio: float
    statements: tuple[int, int]

    @property
    def holds(self) -> bool:
        """Whether it opens with many as with few."""
        return self.ratio <= BAR and self.statements[0] == self.statements[1]

    def words(self) -> str:
        """As a row of the table."""
        asked = "/".join(map(str, self.statements))
        mark = "" if self.holds else "  <-- over"
        return f"{self.path:52}{self.few:8.1f}{self.many:8.1f}{self.ratio:8.2f}{asked:>9}{mark}"


def words(database: str | None, turns: int | None) -> str:
    """The table."""
    with place(database) as small, place(database) as large:
        id = shelves.fill(small, EACH, PUBLISHED)
        shelves.fill(large, EACH_OF_MANY, ALL - EACH_OF_MANY * (len(Where) - 1))
        lines = _measured((small, large), id, turns or _TURNS)
        engine = small.config.database_url.partition(":")[0]
    head = f"{'ms, half of the answers; ' + engine:52}{'few':>8}{'many':>8}{'times':>8}{'asked':>9}"
    return "\n".join(
        [head, *(line.words() for line in lines), f"To be reached: at most {BAR} times, nothing more asked."]
    )


def _measured(places: Sequence[Place], id: int, turns: int) -> list[Line]:
    paths = [path.format(id=id) for path in _PATHS]
    with served("near", places[0]) as near, served("site", places[1]) as far:
        ways = [
            (each.port, sign_in(each.port, shelves.NAME, shelves.PASSWORD).cookie) for each in (near, far)
        ]
        asked = [_statements(where, paths, cookie) for where, (_, cookie) in zip(places, ways, strict=True)]
        with _open(*ways[0]) as few, _open(*ways[1]) as many:
            return [_line(path, few, many, turns, (asked[0][path], asked[1][path])) for path in paths]


def _line(path: str, few: "Way", many: "Way", turns: int, asked: tuple[int, int]) -> Line:
    for _ in range(_WARM):
        few.took(path), many.took(path)
    pairs = []
    for turn in range(turns):
        order = (few, many) if turn % 2 else (many, few)
        took = {each: each.took(path) for each in order}
        pairs.append((took[few], took[many]))
    ratio = median(many for _, many in pairs) / median(few for few, _ in pairs)
    return Line(path, median(few for few, _ in pairs), median(many for _, many in pairs), ratio, asked)


class Way:
    """A connection that stays open, of somebody who is signed in."""

    def __init__(self, port: int, cookie: str) -> None:
        self._connection = http.client.HTTPConnection(HOST, port, timeout=30)
        self._headers = {"Cookie": cookie}

    def took(self, path: str) -> float:
        """Milliseconds until the whole page is there."""
        began = time.perf_counter()
        self._connection.request("GET", path, headers=self._headers)
        answer = self._connection.getresponse()
        answer.read()
        if answer.status != http.HTTPStatus.OK:
            raise Lost(f"GET {path} answered {answer.status}")
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        """Let it go."""
        self._connection.close()


@contextmanager
def _open(port: int, cookie: str) -> Iterator[Way]:
    way = Way(port, cookie)
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
