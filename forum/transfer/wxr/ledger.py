"""What is counted and reported while an export is read. It lives on disk: a file can be all problems."""

import sqlite3
from collections import Counter
from collections.abc import Iterator

from forum.transfer.wxr.shapes import Problem

MOST_REASONS = 200  # different reasons to leave something out; the rest share a line


class WrittenLedger:
    """`skipped` and `noted` count by reason; the problems are told one by one."""

    def __init__(self, store: sqlite3.Connection) -> None:
        self._store = store
        self._store.execute("CREATE TABLE problem (number INTEGER PRIMARY KEY, sentence TEXT)")
        self.skipped: Counter[str] = Counter()
        self.noted: Counter[str] = Counter()

    def skip(self, reason: str, times: int = 1) -> None:
        """Count what is left out because it has no place here."""
        _count(self.skipped, reason, times)

    def note(self, what: str, times: int = 1) -> None:
        """Count what is taken in, but not quite as it stands in the file."""
        _count(self.noted, what, times)

    def problem(self, sentence: str) -> None:
        """Report something that is wrong in the file, and what was done about it."""
        self._store.execute("INSERT INTO problem (sentence) VALUES (?)", (sentence,))

    def problems(self) -> Iterator[Problem]:
        """All that was reported, in the order in which it was found."""
        for (sentence,) in self._store.execute("SELECT sentence FROM problem ORDER BY number"):
            yield Problem(sentence)

    def how_many(self) -> int:
        """The number of problems."""
        return int(self._store.execute("SELECT count(*) FROM problem").fetchone()[0])


def _count(counter: Counter[str], reason: str, times: int) -> None:
    if times:
        counter[reason if reason in counter or len(counter) < MOST_REASONS else "other"] += times
