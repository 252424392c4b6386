"""What comes in by the forms with which things are put in order: a value, or what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self

from forum.articles.actions import Subject
from forum.articles.arranging import DOWN, UP
from forum.core import clockwork
from forum.core.errors import Invalid
from forum.core.markup import ARTICLE, Written, normalise, write
from forum.core.typed import whole
from forum.pictures.forms import chosen

LONGEST_NAME = 80
LONGEST_DESCRIPTION = 2000
STEPS = {"up": UP, "down": DOWN}


def line(data: Mapping[str, str], name: str) -> str:
    """One line of plain text."""
    return " ".join(normalise(data.get(name, "")).split())


def name_problem(name: str, longest: int = LONGEST_NAME) -> str:
    """Why this can't be what something is called; empty when it can."""
    if not name:
        return "Please give it a name."
    return "" if len(name) <= longest else f"{longest} characters at most, please. This has {len(name)}."


@dataclass(frozen=True, slots=True)
class SubjectForm:
    """The name and the description of a topic or a series, as typed; and the picture chosen for a topic."""

    name: str
    description: str
    words: Written | None
    problems: Mapping[str, str]
    picture: int | None = None

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """A name, and a few sentences in Markdown or none."""
        name, typed = line(data, "name"), normalise(data.get("description", ""))
        found, words = {"name": name_problem(name)}, None
        try:
            words = write(typed, ARTICLE) if typed.strip() else Written("", "")
        except Invalid as wrong:
            found["description"] = wrong.sentence
        if len(typed) > LONGEST_DESCRIPTION:
            found["description"] = (
                f"{LONGEST_DESCRIPTION:,} characters at most, please. This has {len(typed):,}."
            )
        problems = {key: problem for key, problem in found.items() if problem}
        return cls(name, typed, words, problems, chosen(data))

    @property
    def subject(self) -> Subject | None:
        """What is to be kept, if nothing is wrong."""
        if self.problems or self.words is None:
            return None
        return Subject(self.name, self.words, self.picture)


@dataclass(frozen=True, slots=True)
class StepForm:
    """What is to be done with one thing in a list: "add", "up", "down", "remove"."""

    do: str
    id: int

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """A word and a number."""
        return cls(data.get("do", ""), whole(data.get("id")) or 0)

    @property
    def step(self) -> int:
        """Up or down; nothing for other words."""
        return STEPS.get(self.do, 0)


@dataclass(frozen=True, slots=True)
class UntilForm:
    """The last day on which a story stands on top; nothing typed means until it is taken away."""

    typed: str
    until: datetime | None
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str], zone: str) -> Self:
        """A day as browsers send it: 2026-12-24. It holds until that day is over on a clock in this zone."""
        typed = normalise(data.get("until", "")).strip()[:20]
        if not typed:
            return cls("", None, "")
        try:
            day = date.fromisoformat(typed)
            end = datetime.combine(day + timedelta(days=1), time(), clockwork.zone(zone) or UTC).astimezone(
                UTC
            )
        except (ValueError, OverflowError):
            return cls(typed, None, "Please give a day like 2026-12-24, or leave it empty.")
        return cls(typed, end, "")
