"""The fuzz target: `python -m tests.core.fuzz --documents 100000` (`--walls bleach` or `nh3` takes one away).

Documents are made of pieces of markup, of the hostile corpus cut and joined anew, of any signs at all, and
some as long as a comment may be. The same seed makes the same documents. What is promised of each: no
exception, nothing that should not be there, doing it twice changes nothing, and bounds of time and size.
"""

import argparse
import logging
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from unittest import mock

from forum.core.errors import Invalid
from forum.core.markup import ARTICLE, COMMENT, NOTE, Context, counted, prepare, renderer, walls, write_anyway
from forum.core.markup.walls import Wall
from tests.core.corpus import DOCUMENTS
from tests.core.oracle import faults, hidden_signs
from tests.core.pieces import PIECES
from tests.core.tangles import GENERATORS

SLOWEST = 0.5  # CPU seconds
ALWAYS_FINE, GROWTH = 64 * 1024, 12  # bytes of HTML whatever was typed, and for each byte of it
MEMORY = 64 * 1024  # KB that the process may grow by
LONGEST = COMMENT.longest
STANDING: dict[str, Sequence[Wall]] = {
    "both": (walls.first, walls.second),
    "bleach": (walls.first,),
    "nh3": (walls.second,),
}
# Python-Markdown makes far too much of a text, or loses a part of it: readers get the words as typed.
_FORESEEN = {"_TooLarge", "_Unfinished"}
_CONTEXTS = (COMMENT, COMMENT, COMMENT, ARTICLE, ARTICLE, NOTE)


def _of_pieces(dice: Random) -> str:
    return "".join(dice.choices(PIECES, k=dice.randint(1, 60)))


def _of_signs(dice: Random) -> str:
    planes = (0x7F, 0x2FF, 0x2FFF, 0xFFFF, 0x10FFFF)
    return "".join(chr(dice.randint(0, dice.choice(planes))) for _ in range(dice.randint(1, 120)))


def _cut_and_joined(dice: Random) -> str:
    text = dice.choice(("", "\n", "\n\n", " ")).join(dice.choices(DOCUMENTS, k=dice.randint(1, 3)))
    for _ in range(dice.randint(1, 6)):
        at, end = sorted((dice.randint(0, len(text)), dice.randint(0, len(text))))
        between = dice.choice((dice.choice(PIECES), text[at : at + 20] * 2, "", chr(dice.randint(0, 0x2FFF))))
        text = text[:at] + between + text[dice.choice((at, end)) :]
    return text[:LONGEST]


def _long(dice: Random) -> str:
    some = "".join(dice.choices(PIECES, k=dice.randint(1, 12)))
    return (some * LONGEST)[: dice.randint(1_000, LONGEST)]


def _tangled(dice: Random) -> str:
    make = GENERATORS[dice.choice(list(GENERATORS))]
    return f"{_of_pieces(dice)}\n\n{make(dice.randint(500, LONGEST))}"[:LONGEST]


_KINDS: Sequence[Callable[[Random], str]] = (_of_pieces, _cut_and_joined, _of_signs, _long, _tangled)
_OFTEN = (45, 40, 10, 3, 2)  # of a hundred


def documents(count: int, seed: int) -> Iterator[tuple[str, Context]]:
    """So many, each with the place where it stands."""
    dice = Random(seed)  # noqa: S311 - nothing is secret here
    for make in dice.choices(_KINDS, _OFTEN, k=count):
        yield make(dice), dice.choice(_CONTEXTS)


@dataclass
class Found:
    """What a run has seen."""

    documents: int = 0
    refused: int = 0
    as_text: Counter[str] = field(default_factory=Counter)
    disagreed: int = 0
    slowest: tuple[float, str] = (0.0, "")
    growth: float = 0.0  # of a document whose HTML is over ALWAYS_FINE
    largest: int = 0
    memory: int = 0
    seconds: float = 0.0
    faults: list[tuple[str, str]] = field(default_factory=list)

    def report(self) -> str:
        """For people."""
        shown = ", ".join(f"{count} {kind}" for kind, count in self.as_text.items()) or "none"
        return "\n".join(
            (
                f"documents          {self.documents:,} in {self.seconds:.0f} s",
                f"faults             {len(self.faults)}",
                f"refused by shape   {self.refused:,} (and kept as text)",
                f"shown as text      {shown}",
                f"walls disagreed    {self.disagreed}",
                f"slowest            {self.slowest[0]:.3f} CPU-s, {self.slowest[1]}",
                f"largest HTML       {self.largest:,} bytes; over 64 KB at most x{self.growth:.1f}",
                f"memory             grew by {self.memory / 1024:.1f} MB",
                *(f"{fault}: {text!r:.300}" for fault, text in self.faults[:20]),
            )
        )


class _Heard(logging.Handler):
    """Why texts were shown as text."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: Counter[str] = Counter()

    def emit(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if "plain text" in message:
            self.kinds[message.rpartition(" ")[2].rstrip(".")] += 1


@contextmanager
def _listening() -> Iterator[_Heard]:
    heard, log = _Heard(), logging.getLogger("forum.core.markup")
    log.addHandler(heard)
    log.propagate, before = False, log.propagate
    yield heard
    log.removeHandler(heard)
    log.propagate = before


class _Run:
    def __init__(self, standing: Sequence[Wall]) -> None:
        self.standing, self.found, self.clean = standing, Found(), ""
        self._finish = renderer.finished

    def finished(self, html: str, context: Context) -> str:
        """Note what the walls gave, before our own marks are added."""
        self.clean = html
        return self._finish(html, context)

    def look(self, text: str, context: Context) -> None:
        """Render one document and hold it against every promise."""
        self.clean, found = "", self.found
        start = time.thread_time()
        html = write_anyway(text, context).html
        took = time.thread_time() - start
        found.slowest = max(found.slowest, (took, f"{len(text):,} characters: {text[:60]!r}"))
        size, typed = len(html.encode()), len(text.encode(errors="replace"))
        found.largest = max(found.largest, size)
        if size > ALWAYS_FINE:
            found.growth = max(found.growth, size / typed)
        wrong = [*faults(html, context), *map(repr, hidden_signs(html))]
        wrong += ["too slow"] if took > SLOWEST else []
        wrong += ["too large"] if size > max(ALWAYS_FINE, GROWTH * typed) else []
        again = walls.clean(self.clean, context, self.standing)
        wrong += ["another text the second time"] if again != self.clean else []
        found.faults += [(each, text) for each in wrong]
        found.refused += _refused(text, context)
        found.documents += 1


def _refused(text: str, context: Context) -> bool:
    try:
        prepare(text, context)
    except Invalid:
        return True
    return False


def run(count: int, seed: int = 1, standing: str = "both") -> Found:
    """Look at so many documents."""
    runner, start, before = _Run(STANDING[standing]), time.monotonic(), _disagreements()
    agreed = (
        walls.agreed
        if standing == "both"
        else lambda html, context: walls.clean(html, context, runner.standing)
    )
    with (
        _listening() as heard,
        mock.patch.object(renderer, "finished", runner.finished),
        mock.patch.object(walls, "agreed", agreed),
    ):
        for text, context in documents(min(count, 500), seed + 1):  # so that memory counts no first use
            write_anyway(text, context)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for text, context in documents(count, seed):
            runner.look(text, context)
    found = runner.found
    found.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory
    found.as_text, found.disagreed = heard.kinds, _disagreements() - before
    found.seconds = time.monotonic() - start
    found.faults += [(kind, "an exception") for kind in heard.kinds if kind not in _FORESEEN]
    if found.memory > MEMORY:
        found.faults.append(("too much memory", ""))
    return found


def _disagreements() -> int:
    return sum(times for (what, _), times in counted.counts().items() if what == counted.DISAGREED)


def main() -> int:
    """0 if every promise held."""
    words = argparse.ArgumentParser(description="Fuzz the sanitizer.")
    words.add_argument("--documents", type=int, default=100_000)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--walls", choices=STANDING, default="both")
    asked = words.parse_args()
    found = run(asked.documents, asked.seed, asked.walls)
    print(found.report())
    return bool(found.faults)


if __name__ == "__main__":
    sys.exit(main())
