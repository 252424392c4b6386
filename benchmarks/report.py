"""The table for people and latest.json for machines."""

import json
import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.measure import Figures, pairs
from benchmarks.statements import Heard

HERE = Path(__file__).parent
_HEAD = ("what", "req/s", "p50 ms", "p99 ms", "CPU ms", "x (a)", "x (b)", "CPU/(b)", "SQL", "bytes")
_WIDTHS = (49, 7, 7, 7, 7, 6, 6, 7, 4, 7)
Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Machine:
    """What the figures depend on besides the code."""

    engine: str
    before: float  # load average of a minute
    after: float

    @property
    def words(self) -> str:
        """In a sentence."""
        cores = len(os.sched_getaffinity(0))
        return (
            f"{cores} cores, {_processor()}, Python {platform.python_version()}, {self.engine}; "
            f"load average {self.before:.2f} before and {self.after:.2f} after (the run adds up to 2)"
        )


def load() -> float:
    """How many processes wanted to run, on average of the last minute."""
    return os.getloadavg()[0]


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines() if Path("/proc/cpuinfo").exists() else []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.machine())


def table(figures: Mapping[str, Figures], heard: Mapping[str, Heard]) -> str:
    """A line for each case; (b) of a post is the bare post."""
    lines = [_line(_HEAD), _line(["-" * width for width in _WIDTHS])]
    for each, hello, beside in pairs(figures):
        numbers = (f"{each.rate:,.0f}", f"{each.p50:.2f}", f"{each.p99:.2f}", f"{each.cpu:.2f}")
        ratios = (f"{each.rate_against(hello):.2f}", *_against(each, beside))
        rest = (str(heard[each.case.key].count), f"{each.case.size:,}")
        lines.append(_line((each.case.words, *numbers, *ratios, *rest)))
    return "\n".join(lines)


def _against(each: Figures, beside: Figures | None) -> tuple[str, str]:
    if beside is None:
        return "", ""
    return f"{each.rate_against(beside):.2f}", f"{each.cpu_against(beside):.1f}"


def _line(cells: Sequence[str]) -> str:
    first, *rest = zip(cells, _WIDTHS, strict=True)
    return " ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)])


def sentences(figures: Mapping[str, Figures]) -> list[str]:
    """What the table shows, in words."""
    said = []
    for each, _, beside in pairs(figures):
        if each.case.writes and beside:
            said.append(f"{_plain(each)}: {each.time_against(beside):.1f} times as long as (e), p50 by p50")
    for way in ("out", "in", "cold", "304"):
        many, few = figures[f"{way}-10000"], figures[f"{way}-50"]
        said.append(f"{_plain(many)}: {many.time_against(few):.2f} of the time at 50 comments, p50 by p50")
    return said


def _plain(figures: Figures) -> str:
    return figures.case.words[4:]


def write(figures: Mapping[str, Figures], heard: Mapping[str, Heard], machine: Machine, file: Path) -> None:
    """latest.json: whole or not at all."""
    rows = [*_machine_rows(machine)]
    for each, hello, beside in pairs(figures):
        rows += _rows(each, hello, beside, heard[each.case.key])
    aside = file.with_suffix(".json.tmp")
    aside.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")
    aside.replace(file)


def _machine_rows(machine: Machine) -> Iterator[Entry]:
    yield _entry("processor cores", len(os.sched_getaffinity(0)), "cores")
    yield _entry("load average before", round(machine.before, 2), "processes")
    yield _entry("load average after", round(machine.after, 2), "processes")


def _rows(each: Figures, hello: Figures, beside: Figures | None, heard: Heard) -> Iterator[Entry]:
    what = _plain(each)
    yield _entry(f"{what}: throughput", round(each.rate), "requests/s")
    yield _entry(f"{what}: p50", round(each.p50, 3), "ms")
    yield _entry(f"{what}: p99", round(each.p99, 3), "ms")
    yield _entry(f"{what}: processor time", round(each.cpu, 3), "ms")
    yield _entry(f"{what}: throughput against hello", round(each.rate_against(hello), 3), "ratio")
    if beside:
        name = _plain(beside)
        yield _entry(f"{what}: throughput against {name}", round(each.rate_against(beside), 3), "ratio")
        yield _entry(f"{what}: p50 against {name}", round(each.time_against(beside), 3), "ratio")
        yield _entry(f"{what}: processor time against {name}", round(each.cpu_against(beside), 3), "ratio")
        yield _entry(f"{what}: processor time over {name}", round(each.cpu_over(beside), 3), "ms")
    yield _entry(f"{what}: SQL statements", heard.count, "statements")
    yield _entry(f"{what}: SQL statements that write", heard.writes, "statements")
    yield _entry(f"{what}: size", each.case.size, "bytes")


def _entry(what: str, value: float, unit: str) -> Entry:
    return {"what": what, "value": value, "unit": unit, "bar": None, "holds": None}
