"""The moderators' figures: each with a picture, a table that says the same, and how it is worked out. Pure.

Nobody of the team is told apart here: the figures are about rules, queues and weeks.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from forum.core.charts import Figure, Row, bars, reaches
from forum.moderation.acts import Act
from forum.moderation.figuring import Count, Span, Wait, median, percent, percentile, sorted_into, spoken
from forum.moderation.proving import Tried

TOO_FEW_WORDS = "too few to tell"
# Why something waits, in the order of the queue.
CLASSES: Mapping[str, str] = {
    "care": "Worries about a person",
    "report": "Reports",
    "held": "Comments that wait",
    "appeal": "Appeals",
    "side effect": "Side effects",
    "welcome": "First comments",
}
AGES: tuple[tuple[str, timedelta], ...] = (
    ("under 1 hour", timedelta(hours=1)),
    ("1 to 4 hours", timedelta(hours=4)),
    ("4 hours to 1 day", timedelta(days=1)),
    ("1 to 3 days", timedelta(days=3)),
    ("over 3 days", timedelta.max),
)
_NINE_OF_TEN = 90


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found for a stretch of weeks."""

    spans: Sequence[Span]
    waits: Mapping[str, Sequence[Wait]] = field(default_factory=dict)
    decided: Mapping[tuple[int, bool], int] = field(default_factory=dict)
    tried: Mapping[str, Tried] = field(default_factory=dict)
    appeals: Sequence[Count] = ()
    second_looks: Mapping[bool | None, int] = field(default_factory=dict)
    by_people: int = 0
    undone: int = 0


def figures(seen: Seen, titles: Mapping[str, str]) -> list[Figure]:
    """Those of a time that has gone by, in their order. `titles` are those of the rules, by key."""
    answering = [_answering(name, seen.waits.get(name, ()), seen.spans) for name in CLASSES]
    return [*answering, _decisions(seen), _rules(seen, titles), _second_thoughts(seen)]


def waiting_now(queue: Mapping[str, Sequence[int]]) -> Figure:
    """What is open: by class, how many wait, by age as in AGES."""
    waiting = {name: queue[name] for name in CLASSES if any(queue.get(name, ()))}
    rows = [
        Row(f"{CLASSES[name]}: {age}", (count,), f"{count:,}")
        for name, counts in waiting.items()
        for (age, _), count in zip(AGES, counts, strict=True)
        if count
    ]
    return Figure(
        "queue",
        "How long what is open has waited",
        "Counted now, from when each case was opened; what is with its author is not in it.",
        ("Why", "under 1 h", "1 to 4 h", "4 to 24 h", "1 to 3 d", "older"),
        tuple((CLASSES[name], *(f"{each:,}" for each in counts)) for name, counts in waiting.items()),
        bars("Open cases by age", rows),
        f"{sum(map(sum, waiting.values())):,} open",
        empty="Nothing waits.",
    )


def _answering(name: str, waits: Sequence[Wait], spans: Sequence[Span]) -> Figure:
    found = list(zip(spans, sorted_into(spans, waits), strict=True)) if waits else []
    points = [
        (_from(span), len(times), median(times), percentile(times, _NINE_OF_TEN)) for span, times in found
    ]
    rows = [
        Row(week, () if half is None or most is None else (half, most), f"{spoken(half)} / {spoken(most)}")
        for week, _, half, most in points
    ]
    return Figure(
        f"answering-{name.replace(' ', '-')}",
        f"Time to the first answer: {CLASSES[name].lower()}",
        _HOW_LONG[name],
        ("Week from", "Answered", "Half within", "Nine of ten within"),
        tuple((week, f"{count:,}", spoken(half), spoken(most)) for week, count, half, most in points),
        reaches("Half were answered by the dot, nine of ten by the stroke", rows),
        _in_all([each for _, times in found for each in times]),
    )


def _in_all(times: Sequence[float]) -> str:
    return (
        f"{len(times):,} answered, the middle one took {spoken(median(times))}" if times else "none answered"
    )


_NEAREST = (
    "The dot and the first time: half took no longer. The stroke and the second time: nine of ten took no "
    "longer (nearest rank). Each counts when it was answered."
)
_HOW_LONG: Mapping[str, str] = {
    "care": f"From when the team was called until somebody of it had looked. {_NEAREST}",
    "report": f"From a report until a moderator decided about what it was about. {_NEAREST}",
    "held": f"From when a comment began to wait until a moderator decided. {_NEAREST}",
    "appeal": f"From an appeal until its answer. {_NEAREST}",
    "side effect": f"From when it was noted until somebody of the team had looked. {_NEAREST}",
    "welcome": f"From a member’s first comment until anybody else answered it. {_NEAREST}",
}


def _decisions(seen: Seen) -> Figure:
    counts = [
        (_from(span), seen.decided.get((place, False), 0), seen.decided.get((place, True), 0))
        for place, span in enumerate(seen.spans)
    ]
    rows = [Row(week, (people, programs), f"{people:,} / {programs:,}") for week, people, programs in counts]
    return Figure(
        "decisions",
        "Decisions",
        "All that was published, adjusted, held, sent back, removed, put back or left as it is.",
        ("Week from", "By people", "By programs", "Together"),
        tuple(
            (week, f"{people:,}", f"{programs:,}", f"{people + programs:,}")
            for week, people, programs in counts
        )
        if seen.decided
        else (),
        bars("Decisions by people and by programs", rows, ("by people", "by programs")),
        f"{sum(each[1] for each in counts):,} by people, {sum(each[2] for each in counts):,} by programs",
    )


def _rules(seen: Seen, titles: Mapping[str, str]) -> Figure:
    found = [(titles.get(key, key), *_proofs(seen, key)) for key in _keys(seen, titles)]
    told = [each for each in found if each[1].looked or each[2][1]]
    return Figure(
        "rules",
        "How often each rule was right",
        "A program’s decision was right if a person then restricted the words under the same rule or let it "
        "stand on appeal, wrong if they let the words be read as they were, put them back or upheld the "
        "appeal; what nobody looked at, or was decided under another rule, is not counted.",
        ("Rule", "Right", "Let go", "Right, of those looked at", "Appeals upheld, of those answered"),
        tuple(
            (name, f"{it.right:,}", f"{it.wrong:,}", _share(it.right, it.looked), _share(*answers))
            for name, it, answers in told
        ),
        bars(
            "Programs’ decisions that people looked at",
            [Row(name, (it.right, it.wrong), _share(it.right, it.looked)) for name, it, _ in told],
            ("right", "let go"),
        ),
        _all_right([it for _, it, _ in told]),
    )


def _all_right(found: Sequence[Tried]) -> str:
    right, looked = sum(each.right for each in found), sum(each.looked for each in found)
    return f"right: {_share(right, looked)}"


def _keys(seen: Seen, titles: Mapping[str, str]) -> list[str]:
    keys = {*seen.tried, *(each.rule for each in seen.appeals if each.rule)}
    return sorted(keys, key=lambda key: (key not in titles, titles.get(key, key)))


def _proofs(seen: Seen, rule: str) -> tuple[Tried, tuple[int, int]]:
    """How a rule's decisions stood the test; how many appeals were upheld, of how many that were answered."""
    answers = [each for each in seen.appeals if each.rule == rule]
    upheld = sum(each.count for each in answers if each.act is Act.UPHOLD)
    return seen.tried.get(rule, Tried(0, 0)), (upheld, sum(each.count for each in answers))


def _second_thoughts(seen: Seen) -> Figure:
    upheld, stayed = seen.second_looks.get(True, 0), seen.second_looks.get(False, 0)
    pairs = [
        ("Appeals that another upheld", upheld, upheld + stayed),
        ("Decisions undone", seen.undone, seen.by_people),
    ]
    told = [(name, part, whole) for name, part, whole in pairs if whole]
    rows = [
        Row(name, (100 * part / whole, 100 - 100 * part / whole), _share(part, whole))
        for name, part, whole in told
    ]
    return Figure(
        "second-thoughts",
        "Where moderators saw it differently",
        "Appeals against a person’s decision, answered by another: how many were upheld; and how many of "
        "all decisions by people were undone.",
        ("What", "Changed", "Of", "Share"),
        tuple((name, f"{part:,}", f"{whole:,}", _share(part, whole)) for name, part, whole in told),
        bars("Decisions that were changed by a second look", rows, ("changed", "stayed"), most=100),
        "; ".join(f"{name.lower()}: {_share(part, whole)}" for name, part, whole in told),
    )


def _share(part: int, whole: int) -> str:
    if not whole:
        return "–"
    found = percent(part, whole)
    return f"{part:,} of {whole:,}, {TOO_FEW_WORDS if found is None else f'{found} %'}"


def _from(span: Span) -> str:
    return f"{span.start.day} {span.start:%b %Y}"
