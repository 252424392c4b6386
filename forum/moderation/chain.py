"""How the record is held together: each entry's fingerprint covers its own words and the one before. Pure."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

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


@dataclass(frozen=True, slots=True)
class Checked:
    """How many entries were read, and the first that is not as it was written, if there is one."""

    count: int
    chain: str
    broken: int | None = None
    why: str = ""


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
