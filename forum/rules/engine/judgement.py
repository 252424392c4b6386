"""What comes out of the engine."""

from dataclasses import dataclass

from forum.rules.effects import Effect
from forum.rules.engine.adjusting import Piece
from forum.rules.engine.finding import Finding, Verdict


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on a text, the rule that decided it, all findings in the order of the text.

    `pieces` is the text cut where something is replaced, whatever the verdict.
    """

    verdict: Verdict
    rule: str | None
    findings: tuple[Finding, ...]
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The text with every span replaced that is to be adjusted."""
        return "".join(each.after for each in self.pieces)

    @property
    def adjusts(self) -> bool:
        """Whether anything in the text is replaced."""
        return any(each.before != each.after for each in self.pieces)

    def of(self, effect: Effect) -> tuple[Finding, ...]:
        """The findings from which this follows."""
        return tuple(each for each in self.findings if each.effect is effect)
