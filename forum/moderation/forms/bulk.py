"""One decision about many cases: what is chosen, what a page of them showed; and taking it back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from werkzeug.datastructures import MultiDict

from forum.comments import policy
from forum.core.errors import Invalid
from forum.core.markup import normalise
from forum.core.typed import whole
from forum.moderation.forms.decisions import LONGEST_REASON, WHY_NOTHING, Do
from forum.moderation.seen import Seen
from forum.rules.book import Book

MOST = 50
IN_BULK = (Do.PUBLISH, Do.REMOVE, Do.LEAVE, Do.LOOK_AFTER)
NOTHING_CHOSEN = "Please choose at least one case."
WHAT = "Please choose what to do with them."
TOO_MANY = f"Please choose {MOST} at most at a time."


@dataclass(frozen=True, slots=True)
class BulkForm:
    """What to do, with which cases; under which rule, and why. `seen` tells, case by case, what was shown."""

    do: Do | None
    cases: Sequence[int]
    rule: str = ""
    reason: str = ""
    seen: Mapping[int, Seen] = field(default_factory=dict)
    problems: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, data: "MultiDict[str, str]", book: Book) -> Self:
        """Cases in the order of the list, each once."""
        chosen = dict.fromkeys(id for text in data.getlist("case") if (id := whole(text)))
        word = data.get("do", "")
        do = next((each for each in IN_BULK if each == word), None)
        rule, reason = data.get("rule", ""), normalise(data.get("reason", "")).strip()
        seen = {id: shown for id in chosen if (shown := Seen.read(data.get(f"seen-{id}", "")))}
        problems = _problems(do, list(chosen), rule, reason, book)
        return cls(do, list(chosen), rule, reason, seen, problems)


@dataclass(frozen=True, slots=True)
class BackForm:
    """What is taken back of what was decided together: all, or `only` one case; by entries of the record.

    `back` is what was taken back before.
    """

    cases: Sequence[int]
    entries: Mapping[int, int]
    only: int | None
    back: frozenset[int | None]

    @classmethod
    def read(cls, data: "MultiDict[str, str]") -> Self:
        """Cases in their order, each once. Raises Invalid where there are none, or too many."""
        chosen = list(dict.fromkeys(id for text in data.getlist("case") if (id := whole(text))))
        if not chosen or len(chosen) > MOST:
            raise Invalid(TOO_MANY if chosen else NOTHING_CHOSEN)
        entries = {id: number for id in chosen if (number := whole(data.get(f"entry-{id}")))}
        back = frozenset(whole(each) for each in data.getlist("back"))
        return cls(chosen, entries, whole(data.get("only")), back)

    @property
    def meant(self) -> Sequence[int]:
        """The cases that are meant."""
        return [id for id in self.cases if id in self.entries and self.only in {None, id}]


def _problems(do: Do | None, cases: Sequence[int], rule: str, reason: str, book: Book) -> dict[str, str]:
    problems = {}
    if not cases or len(cases) > MOST:
        problems["case"] = TOO_MANY if cases else NOTHING_CHOSEN
    if do is None:
        problems["do"] = WHAT
    if do is Do.REMOVE and rule not in book.numbers:
        problems["rule"] = policy.WHICH_RULE
    if do is Do.LEAVE and not reason:
        problems["reason"] = WHY_NOTHING
    if len(reason) > LONGEST_REASON:
        problems["reason"] = f"{LONGEST_REASON:,} characters at most, please. This has {len(reason):,}."
    return problems
