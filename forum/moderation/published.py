"""What everybody may know about moderation: the transparency page as plain data. Pure.

All numbers are folded here (see folding), before anything is shown or kept; the page and the JSON are made of
the same data. Worries about people are counted nowhere, and no rule about them is named.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from forum.accounts.ladder import Rung
from forum.core.folding import Range, folded, share, together
from forum.moderation.acts import Act
from forum.moderation.figuring import DECISIONS, RESTRICTIONS, TOO_FEW, Count, Wait, median, spoken
from forum.moderation.summing import Sums, summary

# What it is called in data: how people read it, and which acts it holds.
ACTIONS: Mapping[str, tuple[str, frozenset[Act]]] = {
    "adjusted": ("Words replaced", frozenset({Act.ADJUST})),
    "held": ("Kept waiting for a moderator", frozenset({Act.HOLD})),
    "returned": ("Sent back to its author", frozenset({Act.RETURN})),
    "removed": ("Removed", frozenset({Act.REMOVE})),
    "noted": ("Side effect noted", frozenset({Act.NOTE})),
    "published": ("Let be read after it waited", frozenset({Act.PUBLISH})),
    "restored": ("Put back", frozenset({Act.RESTORE, Act.GIVE_BACK})),
    "undone": ("Another decision undone", frozenset({Act.UNDO})),
}
UNDER_RULES = ("adjusted", "held", "returned", "removed")
COUNTED = frozenset(act for _, acts in ACTIONS.values() for act in acts)
# What became of a report: how people read it, and what was first done about the same thing afterwards.
OUTCOMES: Mapping[str, tuple[str, frozenset[Act]]] = {
    "restricted": ("Something was done about it", RESTRICTIONS),
    "left": ("It was left as it is", frozenset({Act.NO_ACTION, Act.PUBLISH})),
    "dealt_with": ("It was mended in another way", frozenset({Act.DEAL_WITH, Act.LOOK_AFTER, Act.SANCTION})),
    "open": ("Nobody has decided yet", frozenset({Act.REPORT})),
}
OUTCOME_ACTS = frozenset(act for _, acts in OUTCOMES.values() for act in acts) - {Act.REPORT}
SANCTIONS: Mapping[str, str] = {
    Rung.NOTE: "A private word from the team",
    Rung.WARNING: "A warning to read",
    Rung.HELD: "Next comments read by us first",
    Rung.LIMITED: "A few comments a day",
    Rung.SUSPENDED: "No writing until a day that was said",
    Rung.CLOSED: "No writing any more",
}
Data = dict[str, object]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules by key, with their titles, in their order; and those about worries, which are not named."""

    titles: Mapping[str, str]
    unnamed: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """What was found for a period. `step`: in steps of how many its counts are shown; `when`: in words."""

    step: int
    when: str = "this time"
    counts: Sequence[Count] = ()
    waits: Sequence[Wait] = ()
    appeals: Mapping[bool | None, int] = field(default_factory=dict)
    appeal_waits: Sequence[Wait] = ()
    reports: Sequence[Count] = ()
    latest_reports: int | None = None  # so many, where there were more than are looked at singly
    sanctions: Sequence[str] = ()


def published(known: Known, rules: Rules) -> Data:
    """The whole of it."""
    decided = {name: _by_rule(known, acts, rules) for name, (_, acts) in ACTIONS.items()}
    return {
        "summary": summary(_summed(known, decided), known.when),
        "decisions": _decisions(decided, rules),
        "median_wait": _middle(known.waits),
        "appeals": _appeals(known),
        "reports": _reports(known, rules),
        "sanctions": _sanctions(known),
    }


def _plain(count: Range | None) -> Data | None:
    return {"least": count.least, "most": count.most, "says": str(count)} if count else None


def _middle(waits: Sequence[Wait]) -> str | None:
    return spoken(median([each.seconds for each in waits])) if len(waits) >= TOO_FEW else None


def _decisions(decided: Mapping[str, Sequence["_Row"]], rules: Rules) -> list[Data]:
    found = []
    for name, rows in decided.items():
        shown = [row.plain(rules) for row in rows] if name in UNDER_RULES else []
        found.append({"action": name, "title": ACTIONS[name][0], **_sums(rows), "rules": shown})
    return found


@dataclass(frozen=True, slots=True)
class _Row:
    rule: str | None
    program: Range
    person: Range

    def plain(self, rules: Rules) -> Data:
        title = rules.titles.get(self.rule, self.rule) if self.rule else "No rule was named"
        return {"rule": self.rule, "title": title, **_sums([self])}


def _sums(rows: Iterable[_Row]) -> Data:
    found = list(rows)
    program, person = together(each.program for each in found), together(each.person for each in found)
    both = together([program, person])
    return {"program": _plain(program), "person": _plain(person), "together": _plain(both)}


def _summed(known: Known, decided: Mapping[str, Sequence[_Row]]) -> Sums:
    """Side effects noted, and decisions undone, are no decisions about words: they are told apart."""
    rows = [row for name in decided if ACTIONS[name][1] <= DECISIONS for row in decided[name]]
    program, person = together(each.program for each in rows), together(each.person for each in rows)
    upheld, stays, open_ = _answers(known)
    noted, undone = (
        together(count for each in decided[name] for count in (each.program, each.person))
        for name in ("noted", "undone")
    )
    asked = together([upheld, stays, open_])
    return Sums(program, person, _middle(known.waits), asked, upheld, noted, undone)


def _by_rule(known: Known, acts: Collection[Act], rules: Rules) -> list[_Row]:
    sums: dict[str | None, Counter[bool]] = defaultdict(Counter)
    for each in (count for count in known.counts if count.act in acts):
        rule = None if each.rule in rules.unnamed else each.rule
        sums[rule][each.program] += each.count
    order = {key: place for place, key in enumerate(rules.titles)}
    keys = sorted(sums, key=lambda key: (key is None, order.get(key or "", len(order)), key or ""))
    step = known.step
    return [_Row(key, folded(sums[key][True], step), folded(sums[key][False], step)) for key in keys]


def _answers(known: Known) -> tuple[Range, Range, Range]:
    """Appeals: upheld, dismissed, without an answer."""
    upheld, stays, open_ = (folded(known.appeals.get(each, 0), known.step) for each in (True, False, None))
    return upheld, stays, open_


def _appeals(known: Known) -> Data:
    upheld, stays, open_ = _answers(known)
    answered = together([upheld, stays])
    return {
        "made": _plain(together([answered, open_])),
        "answered": _plain(answered),
        "upheld": _plain(upheld),
        "dismissed": _plain(stays),
        "without_answer": _plain(open_),
        "upheld_percent": _plain(share(upheld, stays)),
        "median_wait": _middle(known.appeal_waits),
    }


def _reports(known: Known, rules: Rules) -> Data:
    counted = [each for each in known.reports if each.rule not in rules.unnamed]
    sums = {
        name: sum(each.count for each in counted if each.act in acts) for name, (_, acts) in OUTCOMES.items()
    }
    ranges = {name: folded(count, known.step) for name, count in sums.items()}
    outcomes = [
        {"outcome": name, "title": OUTCOMES[name][0], "count": _plain(each)} for name, each in ranges.items()
    ]
    made = _plain(together(ranges.values()))
    return {"made": made, "outcomes": outcomes, "only_the_latest": known.latest_reports}


def _sanctions(known: Known) -> Data:
    sums = Counter(known.sanctions)
    order = list(SANCTIONS)
    kinds = sorted(sums, key=lambda kind: (order.index(kind) if kind in order else len(order), kind))
    ranges = {kind: folded(sums[kind], known.step) for kind in kinds}
    rows = [
        {"kind": kind, "title": SANCTIONS.get(kind, kind.replace("_", " ")), "count": _plain(each)}
        for kind, each in ranges.items()
    ]
    return {"made": _plain(together(ranges.values())), "kinds": rows}
