"""A text that the rules were asked about, before it is written down."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from forum.accounts.ladder import Holding
from forum.accounts.policy import read_first
from forum.core.markup import COMMENT
from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.engine import Finding, Judgement, Verdict

# A marker may be longer than what it replaces.
ADJUSTED = replace(COMMENT, longest=2 * COMMENT.longest)


_WAITS = frozenset({Verdict.HOLD, Verdict.ASK})


@dataclass(frozen=True, slots=True)
class Judged:
    """What was typed, what the rules say of it, and by which book.

    `anyway` says that its author was asked, and wants a moderator to decide. `first` is there where a
    moderator reads what this author writes first, whatever it says.
    """

    typed: str
    judgement: Judgement
    book: Book
    anyway: bool = False
    first: Holding | None = None

    @property
    def asks(self) -> bool:
        """Whether its author has to be asked before anything is written down."""
        return self.judgement.verdict is Verdict.ASK and not self.anyway

    @property
    def waits(self) -> bool:
        """Whether a moderator reads it first."""
        if self.judgement.verdict in _WAITS:
            return True
        return self.first is not None and not self.cares

    @property
    def is_clear(self) -> bool:
        """Whether nothing in it is for a moderator to decide, whatever else the verdict is."""
        return not (self.first or self.judgement.of(Effect.HOLD) or self.judgement.of(Effect.ASK))

    @property
    def cares(self) -> bool:
        """Whether somebody may be in danger."""
        return bool(self.judgement.of(Effect.CARE))

    @property
    def why_it_waits(self) -> tuple[str | None, str]:
        """Under which rule, and why, in words for its author. What is only replaced lets nothing wait."""
        if self.judgement.verdict in _WAITS and (found := self.deciding):
            return found.rule, found.why
        return (self.first.rule, read_first(self.first)) if self.first else (None, "")

    @property
    def deciding(self) -> Finding | None:
        """The finding that the verdict cites."""
        effect = Effect(self.judgement.verdict) if self.judgement.rule else None
        found = [each for each in self.judgement.findings if each.rule == self.judgement.rule]
        return next((each for each in found if each.effect is effect), None)


# What the rules say of a text, handed in by the door, who knows whose text it is.
Judge = Callable[[str], Judged]
