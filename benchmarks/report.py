"""The tables for people, and the same for machines: latest.json, which only a full run writes."""

import json
import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.bars import Bar, Run, bars
from benchmarks.measure import Figures, pairs
from benchmarks.rules import WORDS, Rules
from benchmarks.sizes import FULL, Sizes
from benchmarks.statements import Heard

HERE = Path(__file__).parent
_HEAD = ("what", "req/s", "p50 ms", "p99 ms", "CPU ms", "x hello", "x string", "SQL", "bytes")
_WIDTHS = (56, 7, 7, 7, 7, 7, 8, 4, 7)
_SCORE_HEAD = ("rule, as labelled", "tp", "fp", "fn", "tn", "precision", "recall")
_SCORE_WIDTHS = (24, 5, 5, 5, 5, 10, 8)
_BAR_HEAD = ("what", "bar", "figure", "met")
_BAR_WIDTHS = (98, 8, 7, 3)
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


def words(run: Run, machine: Machine) -> str:
    """All that is printed."""
    found = bars(run)
    missed = sum(not bar.holds for bar in found)
    verdict = "Every bar is met." if not missed else f"{missed} of {len(found)} bars are not met."
    return "\n".join([_details(run), "", _scores(run.rules), "", _bars(found), "", verdict, machine.words])


def _bars(found: Sequence[Bar]) -> str:
    """The bars, and whether they are met."""
    lines = [_line(_BAR_HEAD, _BAR_WIDTHS), _line(["-" * width for width in _BAR_WIDTHS], _BAR_WIDTHS)]
    for bar in found:
        sign = ">=" if bar.at_least else "<="
        met = "yes" if bar.holds else "NO"
        lines.append(
            _line((f"{bar.what} ({bar.unit})", f"{sign} {bar.bar:g}", f"{bar.value:.3g}", met), _BAR_WIDTHS)
        )
    return "\n".join(lines)


def _details(run: Run) -> str:
    """A line for each case, with the string (or, for a post, the bare post) that stands beside it."""
    lines = [_line(_HEAD, _WIDTHS), _line(["-" * width for width in _WIDTHS], _WIDTHS)]
    for each, hello, beside in pairs(run.figures):
        numbers = (f"{each.rate:,.0f}", f"{each.p50:.2f}", f"{each.p99:.2f}", f"{each.cpu:.2f}")
        ratios = (f"{each.rate_against(hello):.2f}", f"{each.rate_against(beside):.2f}" if beside else "")
        rest = (str(run.heard[each.case.key].count), f"{each.case.size:,}")
        lines.append(_line((each.case.words, *numbers, *ratios, *rest), _WIDTHS))
    return "\n".join([*lines, "", *_weights(run)])


def _scores(rules: Rules) -> str:
    """How right the rules are on the labelled examples, rule by rule, and what a text costs."""
    lines = [
        _line(_SCORE_HEAD, _SCORE_WIDTHS),
        _line(["-" * width for width in _SCORE_WIDTHS], _SCORE_WIDTHS),
    ]
    for label, each in rules.score.tallies.items():
        counts = [str(count) for count in (each.tp, each.fp, each.fn, each.tn)]
        lines.append(_line((label, *counts, f"{each.precision:.2f}", f"{each.recall:.2f}"), _SCORE_WIDTHS))
    cost = f"a comment of {WORDS} words: p50 {rules.p50:.1f} ms, p99 {rules.p99:.1f} ms of processor"
    return "\n".join([*lines, cost])


def _weights(run: Run) -> Iterator[str]:
    yield "first visit, bytes on the wire, headers included:"
    for path, size in run.weight.parts.items():
        yield f"  {size:7,}  {path.partition('?')[0]}"


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = zip(cells, widths, strict=True)
    return " ".join([first[0].ljust(first[1]), *(cell.rjust(width) for cell, width in rest)])


def write(run: Run, machine: Machine) -> Path:
    """The figures as data, whole or not at all."""
    file = HERE / name(run.sizes, run.engine)
    rows = [_entry(bar.what, round(bar.value, 3), bar.unit, bar) for bar in bars(run)]
    rows += _machine_rows(run, machine)
    for each, hello, beside in pairs(run.figures):
        rows += _rows(each, hello, beside, run.heard)
    aside = file.with_suffix(".json.tmp")
    aside.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")
    aside.replace(file)
    return file


def name(sizes: Sizes, engine: str) -> str:
    """Where the figures go. What is published comes from a full run alone; git does not know the others."""
    kind = "latest" if sizes == FULL else "quick"
    return f"{kind}.json" if engine.startswith("sqlite") else f"{kind}-postgresql.json"


def _machine_rows(run: Run, machine: Machine) -> Iterator[Entry]:
    yield _entry("processor cores", len(os.sched_getaffinity(0)), "cores")
    yield _entry("load average before", round(machine.before, 2), "processes")
    yield _entry("load average after", round(machine.after, 2), "processes")
    yield _entry("comments in the database", run.sizes.among, "comments")
    for number, size in enumerate(run.held.largest if run.held else (), 1):
        yield _entry(f"memory of the largest web process, look {number}", size, "bytes")


def _rows(
    each: Figures, hello: Figures, beside: Figures | None, heard: Mapping[str, Heard]
) -> Iterator[Entry]:
    what = each.case.words
    yield _entry(f"{what}: throughput", round(each.rate), "requests/s")
    yield _entry(f"{what}: p50", round(each.p50, 3), "ms")
    yield _entry(f"{what}: p99", round(each.p99, 3), "ms")
    yield _entry(f"{what}: processor time", round(each.cpu, 3), "ms")
    yield _entry(f"{what}: throughput against hello", round(each.rate_against(hello), 3), "ratio")
    if beside:
        name = beside.case.words
        yield _entry(f"{what}: throughput against {name}", round(each.rate_against(beside), 3), "ratio")
        yield _entry(f"{what}: p50 against {name}", round(each.time_against(beside), 3), "ratio")
        yield _entry(f"{what}: processor time against {name}", round(each.cpu_against(beside), 3), "ratio")
        yield _entry(f"{what}: processor time over {name}", round(each.cpu_over(beside), 3), "ms")
    yield _entry(f"{what}: SQL statements", heard[each.case.key].count, "statements")
    yield _entry(f"{what}: SQL statements that write", heard[each.case.key].writes, "statements")
    yield _entry(f"{what}: size", each.case.size, "bytes")


def _entry(what: str, value: float, unit: str, bar: Bar | None = None) -> Entry:
    held = {"bar": bar.bar, "holds": bar.holds} if bar else {"bar": None, "holds": None}
    return {"what": what, "value": value, "unit": unit, **held}
