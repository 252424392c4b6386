"""What has to be reached, and whether it is: the table that the project holds itself to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from benchmarks.cases import BARE_POST, HELLO, STORED, STORED_IN
from benchmarks.measure import Figures
from benchmarks.memory import FLAT, Held
from benchmarks.rules import LONGEST, WORDS, Rules
from benchmarks.sizes import PAGE, THREAD_PAGE, WAITING, WAITING_FEW, Sizes
from benchmarks.statements import Heard
from benchmarks.weight import Weight

# What the rules must reach on labelled examples: precision and recall.
SCORES = {
    **dict.fromkeys(("pii_contact", "pii_id"), (0.97, 0.97)),
    **dict.fromkeys(("named_clinician", "dosage", "promotion", "med_trade"), (0.93, 0.85)),
    "crisis": (0.80, 0.95),
    **dict.fromkeys(("medical_advice", "diagnosis", "disrespect", "hate"), (0.90, 0.65)),
    "none": (1.0, 1.0),
}
KB = 1_000
MB = 1_000_000
FIRST_VIEW_MS = {"sqlite": 4.0, "postgresql": 6.0}
BARE_MS = 0.1  # what a bare page takes on the machine of docs/speed.md: there the bars in ms are at home
SAME = 1.15  # what differs by no more than this is as fast
_STATEMENTS, _TIMES = "statements", "ratio of p50"


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: a figure, and what it must be at least or at most."""

    what: str
    value: float
    unit: str
    bar: float
    at_least: bool = False

    @property
    def holds(self) -> bool:
        """Whether it is reached."""
        return self.value >= self.bar if self.at_least else self.value <= self.bar


@dataclass(frozen=True, slots=True)
class Run:
    """All that one run found out."""

    sizes: Sizes
    engine: str
    figures: Mapping[str, Figures]
    heard: Mapping[str, Heard]
    weight: Weight
    held: Held | None
    rules: Rules
    next_card: float  # ms

    def reached(self, key: str, beside: str) -> float:
        """The part of the other's requests a second."""
        return self.figures[key].rate_against(self.figures[beside])

    def times(self, key: str, beside: str) -> float:
        """How many times as long it takes."""
        return self.figures[key].time_against(self.figures[beside])


def bars(run: Run) -> list[Bar]:
    """Every row."""
    return [
        *_reading(run),
        *_growing(run),
        *_among(run),
        *_at_the_desk(run),
        *_asking(run),
        *_weighing(run),
        *_holding(run),
        *_ruling(run.rules, run.figures[HELLO].cpu),
    ]


def _reading(run: Run) -> Iterator[Bar]:
    part = "of the stored string's requests/s"
    for key, beside, what, bar in (
        ("few", STORED, "story page, signed out, cached", 0.85),
        ("in", STORED_IN, "story page, signed in", 0.30),
        ("304", STORED, "not modified (304)", 0.9),
    ):
        yield Bar(what, run.reached(key, beside), part, bar, at_least=True)
    more, most = run.figures["cold"].cpu_over(run.figures[STORED]), FIRST_VIEW_MS[run.engine.split()[0]]
    what = f"first view after a change, {PAGE} comments on the page"
    yield Bar(what, more, "ms of processor more than the stored string", most)


def _growing(run: Run) -> Iterator[Bar]:
    many = f"{run.sizes.many:,}"
    yield Bar(f"story of {many}, signed in, against {PAGE}", run.times("in-many", "in"), _TIMES, SAME)
    for first, kept in (("", "cached"), ("cold-", "nothing kept")):
        few, thread = "cold" if first else "few", f"{first}thread"
        rows = (
            (f"{first}many", few, f"story of {many}, first page, against {PAGE}"),
            (f"{first}last", few, f"story of {many}, last page, against {PAGE}"),
            (f"{first}last", f"{first}many", f"story of {many}, last page against first"),
            (f"{first}thread-many", thread, f"thread of {many}, first page, against {THREAD_PAGE}"),
            (f"{first}thread-last", thread, f"thread of {many}, last page, against {THREAD_PAGE}"),
        )
        for key, beside, what in rows:
            yield Bar(f"{what}, {kept}", run.times(key, beside), _TIMES, SAME)
        more = max(run.heard[key].count - run.heard[beside].count for key, beside, _ in rows)
        yield Bar(f"SQL statements that any of these asks more, {kept}", max(more, 0), _STATEMENTS, 0)


def _among(run: Run) -> Iterator[Bar]:
    what = f"story among {run.sizes.among:,} comments against {run.sizes.among_few:,}"
    for key, beside, kept in (("few", "near", "cached"), ("cold", "cold-near", "nothing kept")):
        yield Bar(f"{what}, {kept}", run.times(key, beside), _TIMES, SAME)


def _at_the_desk(run: Run) -> Iterator[Bar]:
    what = f"queue of {WAITING:,} cases against {WAITING_FEW}"
    yield Bar(what, run.times("queue", "queue-near"), _TIMES, 1.2)
    more = run.heard["queue"].count - run.heard["queue-near"].count
    yield Bar("SQL statements that it asks more", max(more, 0), _STATEMENTS, 0)
    yield Bar("from pressing Publish to the next card, half of them", run.next_card, "ms", 300)


def _asking(run: Run) -> Iterator[Bar]:
    what = "posting a comment against the bare form and INSERT"
    yield Bar(f"{what}, story of {PAGE}", run.times("post", BARE_POST), _TIMES, 8)
    yield Bar(f"{what}, story of {run.sizes.many:,}", run.times("post-many", BARE_POST), _TIMES, 8)
    yield Bar("SQL statements, signed out, cached", run.heard["few"].count, _STATEMENTS, 1)
    yield Bar("SQL statements, signed in", run.heard["in"].count, _STATEMENTS, 6)
    reads = [key for key, figures in run.figures.items() if not figures.case.writes]
    writes = sum(run.heard[key].writes for key in reads)
    yield Bar("SQL statements that write on a read", writes, _STATEMENTS, 0)


def _weighing(run: Run) -> Iterator[Bar]:
    what = f"page weight, first visit, {PAGE} comments"
    yield Bar(f"{what}, with fonts", run.weight.total / KB, "KB", 90)
    yield Bar(f"{what}, without fonts", run.weight.without_fonts / KB, "KB", 35)


def _holding(run: Run) -> Iterator[Bar]:
    if run.held is None:
        return
    after = f"after {run.held.requests:,} requests over {run.held.stories:,} stories"
    yield Bar(f"memory of the largest web process {after}", run.held.most / MB, "MB", 200)
    yield Bar("memory at the end against half-way", run.held.growth, "ratio", FLAT)


def _ruling(rules: Rules, bare: float) -> Iterator[Bar]:
    part, beside = "ms of processor", "times a bare page's processor time"
    long, worst = (
        f"rules: a comment of {WORDS} words, p99",
        f"rules: the worst text of {LONGEST:,} characters",
    )
    yield Bar(long, rules.p99, part, 10)
    yield Bar(long, rules.p99 / bare, beside, 10 / BARE_MS)
    yield Bar(f"{worst} ({rules.worst_is})", rules.worst, part, 100)
    yield Bar(worst, rules.worst / bare, beside, 100 / BARE_MS)
    yield Bar("rules: comments of the demo with a finding", rules.alarms_in_a_thousand, "of 1,000", 5)
    for label, (precision, recall) in SCORES.items():
        tally = rules.score.tallies[label]
        yield Bar(f"rules: {label}, precision", tally.precision, "share", precision, at_least=True)
        yield Bar(f"rules: {label}, recall", tally.recall, "share", recall, at_least=True)
