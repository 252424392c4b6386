"""What a poll asks, and on which terms: as values, and what is wrong with them, in sentences. Pure."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from forum.polls.kinds import (
    FEWEST_CHOICES,
    LONGEST_CHOICE,
    LONGEST_END,
    LONGEST_QUESTION,
    MOST_CHOICES,
    MOST_RANKED,
    OTHER,
    STEPS,
    UNSAID,
    ChoiceKind,
    PollKind,
    Results,
    Voters,
)

Problems = Mapping[str, str]  # by the name of the field


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of a poll, and how it is answered. `most` is 0 where nobody has said how many."""

    question: str
    choices: Sequence[str] = ()
    kind: PollKind = PollKind.SINGLE
    least: int = 1
    most: int = 0
    low: str = ""
    high: str = ""
    unsaid: bool = True
    other: bool = False

    @property
    def offered(self) -> list[tuple[ChoiceKind, str]]:
        """All its choices, in their order."""
        if self.kind is PollKind.SCALE:
            found = [(ChoiceKind.ANSWER, str(step)) for step in range(1, STEPS + 1)]
        else:
            found = [(ChoiceKind.ANSWER, text) for text in self.choices]
        if self.other and self.takes_other:
            found.append((ChoiceKind.OTHER, OTHER))
        return [*found, (ChoiceKind.UNSAID, UNSAID)] if self.unsaid else found

    @property
    def takes_other(self) -> bool:
        """Whether an answer in words of one's own fits this kind."""
        return self.kind in {PollKind.SINGLE, PollKind.SEVERAL}

    @property
    def counts_marks(self) -> bool:
        """Whether it says how many answers one marks."""
        return self.kind in {PollKind.SEVERAL, PollKind.RANKED}

    @property
    def bounds(self) -> tuple[int, int]:
        """How many choices a ballot marks, at least and at most; as many as there are, unless said."""
        if not self.counts_marks:
            return 1, 1
        return self.least, self.most or len(self.choices) + (self.other and self.takes_other)

    @property
    def words(self) -> list[str]:
        """All that people read of it."""
        own = [] if self.kind is PollKind.SCALE else list(self.choices)
        return [each for each in (self.question, *own, *self.ends) if each]

    @property
    def ends(self) -> tuple[str, str]:
        """What the ends of its scale mean."""
        return (self.low, self.high) if self.kind is PollKind.SCALE else ("", "")

    def problems(self) -> Problems:
        """What is wrong with it; nothing where it can be asked like this."""
        found = {"question": _of_question(self.question)}
        if self.kind is PollKind.SCALE:
            found |= {"low": _of_end(self.low), "high": _of_end(self.high)}
        else:
            found["choices"] = _of_choices(self.choices, self.kind)
            found["most"] = "" if found["choices"] else self._of_bounds()
        return {name: problem for name, problem in found.items() if problem}

    def _of_bounds(self) -> str:
        least, most = self.bounds
        there = len(self.choices) + (self.other and self.takes_other)
        if least < 1:
            return "At least 1, please: whoever would rather not say has a choice for that."
        if most > there:
            return f"There are {there} answers, so nobody can choose {most}."
        return "The smaller number goes first, please." if least > most else ""


def _of_question(question: str) -> str:
    if not question:
        return "Please ask something."
    return _too_long(question, LONGEST_QUESTION)


def _of_end(words: str) -> str:
    if not words:
        return "Please say in a word or two what this end of the scale means."
    return _too_long(words, LONGEST_END)


def _of_choices(choices: Sequence[str], kind: PollKind) -> str:
    if len(choices) < FEWEST_CHOICES:
        return f"A poll needs at least {FEWEST_CHOICES} answers, one on each line."
    most = MOST_RANKED if kind is PollKind.RANKED else MOST_CHOICES
    if len(choices) > most:
        return f"{most} answers at most, please. There are {len(choices)}."
    if twice := _twice(choices):
        return f"“{twice}” is there twice. Please make each answer a different one."
    return next(
        (f"“{each[:40]}…”: {problem}" for each in choices if (problem := _too_long(each, LONGEST_CHOICE))), ""
    )


def _twice(choices: Sequence[str]) -> str:
    """The first that reads like one before it."""
    seen = {_read(UNSAID), _read(OTHER)}
    for each in choices:
        if (read := _read(each)) in seen:
            return each
        seen.add(read)
    return ""


def _read(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split()).rstrip(".!")


def _too_long(text: str, most: int) -> str:
    return f"{most} characters at most, please. This has {len(text)}." if len(text) > most else ""


@dataclass(frozen=True, slots=True)
class Terms:
    """Who may vote, who sees what came of it, from when to when."""

    voters: Voters = Voters.MEMBERS
    results: Results = Results.ASKED
    opens_at: datetime | None = None  # at once
    closes_at: datetime | None = None  # by hand

    def problems(self, now: datetime) -> Problems:
        """What is wrong with them at this moment."""
        return dict(self._problems(now))

    def _problems(self, now: datetime) -> Iterator[tuple[str, str]]:
        if self.closes_at is None:
            return
        if self.closes_at <= now:
            yield "closes_at", "That moment has passed. Please choose a later one, or leave it empty."
        elif self.opens_at and self.closes_at <= self.opens_at:
            yield "closes_at", "It would close before it opens. Please choose a later moment."
