"""Whether a rule was right, told by what people did after a program had decided by it. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from forum.moderation.acts import Act
from forum.moderation.figuring import RESTRICTIONS

_NEXT = (Act.PUBLISH, Act.ADJUST, Act.REMOVE, Act.RETURN)
_LATER = (Act.GIVE_BACK, Act.RESTORE, Act.UPHOLD, Act.DISMISS, Act.UNDO)
# What people do that says something about what a program did before.
TELLING = frozenset({*_NEXT, *_LATER})


class Proof(StrEnum):
    """What people made of a program's decision."""

    RIGHT = "right"  # they restricted it too, under the same rule, or let the decision stand on appeal
    WRONG = "wrong"  # they let it be read as it was, gave its words back, or upheld the appeal
    OPEN = "open"  # nobody has looked at it, or they decided under another rule


@dataclass(frozen=True, slots=True)
class Step:
    """What a person did later to the same thing; `change` is the number of an adjustment."""

    act: Act
    rule: str | None = None
    change: int | None = None
    at: datetime | None = None


@dataclass
class _Reading:
    """One program's decision, read together with what followed, step by step.

    An upheld appeal, or a decision that is undone, is carried out by further steps of the same moment:
    these say nothing of their own. What a person had put in, and took out again, is no word about a program.
    """

    rule: str
    proof: Proof = Proof.OPEN
    untouched: bool = True
    carried_out_at: datetime | None = None
    own: set[int | None] = field(default_factory=set)

    def take(self, step: Step) -> None:
        if step.act in {Act.UPHOLD, Act.UNDO}:
            self.carried_out_at = step.at
        elif step.at and step.at == self.carried_out_at:
            return
        if step.act in RESTRICTIONS:
            self.untouched = False
            self.own.add(step.change)
        self.proof = self._said(step) or self.proof
        self.untouched = self.untouched or step.act is Act.UNDO

    def _said(self, step: Step) -> Proof | None:
        if step.act is Act.UNDO:
            return Proof.OPEN
        if step.act is Act.PUBLISH:
            return Proof.WRONG if self.untouched else None
        if step.act is Act.GIVE_BACK:
            return None if step.change in self.own else Proof.WRONG
        if step.act is Act.RESTORE:
            return Proof.WRONG
        if step.rule != self.rule:
            return None
        return Proof.WRONG if step.act is Act.UPHOLD else Proof.RIGHT


def proof(rule: str, later: Iterable[Step]) -> Proof:
    """What all that people did later, in order, says about a decision by a program under this rule."""
    reading = _Reading(rule)
    for step in later:
        reading.take(step)
    return reading.proof


@dataclass(frozen=True, slots=True)
class Tried:
    """How often people looked at what a rule had decided, and how often it was right."""

    right: int
    wrong: int

    @property
    def looked(self) -> int:
        """How many decisions there are to tell by."""
        return self.right + self.wrong


def tried(decisions: Iterable[tuple[str, Sequence[Step]]]) -> Mapping[str, Tried]:
    """Rule by rule, how its decisions stood the test."""
    found: dict[str, list[Proof]] = defaultdict(list)
    for rule, later in decisions:
        found[rule].append(proof(rule, later))
    return {
        rule: Tried(proofs.count(Proof.RIGHT), proofs.count(Proof.WRONG)) for rule, proofs in found.items()
    }
