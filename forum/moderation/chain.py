"""How the record is held together: each entry's fingerprint covers its own words and the one before. Pure.

Its sums by day say nothing that it does not say, so they are compared with it, too.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from typing import NamedTuple

BEGINNING = "0" * 64


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as it is sealed into the chain."""

    number: int
    at: datetime
    by_id: int | None
    act: str
    kind: str
    subject_id: int
    rule: str | None
    version: int | None
    edition: int | None
    facts: str


def linked(before: str, line: Line) -> str:
    """The fingerprint (SHA-256) of a line that follows one with this fingerprint."""
    words = asdict(line) | {"at": line.at.astimezone(UTC).isoformat(), "before": before}
    said = json.dumps(words, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()


class Daily(NamedTuple):
    """What is counted together: an act, on a day (UTC), under a rule (none: ""), by a program or not."""

    day: date
    act: str
    rule: str
    program: bool


def counting(lines: Iterable[tuple[Line, str]], sums: Counter[Daily]) -> Iterator[tuple[Line, str]]:
    """The same lines; each that goes by is counted in `sums`."""
    for line, kept in lines:
        sums[Daily(line.at.astimezone(UTC).date(), line.act, line.rule or "", line.by_id is None)] += 1
        yield line, kept


class Differs(NamedTuple):
    """A sum that is not what the record says: how often it was done, and how often the sums say so."""

    what: Daily
    record: int
    sums: int


def differs(counted: Mapping[Daily, int], kept: Mapping[Daily, int]) -> Differs | None:
    """The first sum that does not agree with the record, by day; nothing where all of them do."""
    odd = [each for each in counted.keys() | kept.keys() if counted.get(each, 0) != kept.get(each, 0)]
    first = min(odd, default=None)
    return Differs(first, counted.get(first, 0), kept.get(first, 0)) if first else None


@dataclass(frozen=True, slots=True)
class Checked:
    """How many entries were read, and the first that is not as it was written, if there is one.

    `differs` is the first of the sums by day that does not agree with a record that is whole.
    """

    count: int
    chain: str
    broken: int | None = None
    why: str = ""
    differs: Differs | None = None


def checked(lines: Iterable[tuple[Line, str]], last: int, chain: str) -> Checked:
    """Read the whole record, each line with its fingerprint, and compare it with where it should end."""
    count, before = 0, BEGINNING
    for line, kept in lines:
        if line.number != count + 1:
            return Checked(count, before, count + 1, "it is missing")
        if linked(before, line) != kept:
            return Checked(count, before, line.number, "it is not as it was written")
        count, before = line.number, kept
    if count != last:
        return Checked(count, before, count + 1, "it is missing" if count < last else "nobody wrote it here")
    if before != chain:
        return Checked(count, before, last, "it is not as it was written")
    return Checked(count, before)
