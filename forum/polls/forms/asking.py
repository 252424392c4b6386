"""What an editor asks, and on which terms."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import Self, TypeVar

from forum.core.markup import normalise
from forum.core.typed import whole
from forum.polls.asking import Asked, Problems, Terms
from forum.polls.kinds import ChoiceKind, PollKind, Results, Voters
from forum.polls.queries import PollView

Word = TypeVar("Word", bound=StrEnum)
NO_MOMENT = "Please give a day and a time, such as 2027-03-01 18:00, or leave it empty."
_MOMENT = "%Y-%m-%dT%H:%M"  # as browsers send it; in UTC


@dataclass(frozen=True, slots=True)
class PollForm:
    """As typed, as it would be asked, what is wrong with it."""

    typed: Mapping[str, str]
    asked: Asked
    terms: Terms
    problems: Problems = field(default_factory=dict)

    @classmethod
    def fresh(cls) -> Self:
        """Nothing is typed yet."""
        return cls.read({"unsaid": "1"})

    @classmethod
    def of(cls, poll: PollView) -> Self:
        """A poll as it is."""
        ranked_or_several = poll.kind in {PollKind.SEVERAL, PollKind.RANKED}
        kinds = set(poll.kinds.values())
        typed = {
            "question": poll.question,
            "kind": poll.kind.value,
            "choices": "\n".join(each.text for each in poll.choices if each.kind is ChoiceKind.ANSWER),
            "least": str(poll.least) if ranked_or_several else "",
            "most": str(poll.most) if ranked_or_several else "",
            "low": poll.low,
            "high": poll.high,
            "unsaid": "1" if ChoiceKind.UNSAID in kinds else "",
            "other": "1" if ChoiceKind.OTHER in kinds else "",
            "voters": poll.voters.value,
            "results": poll.results.value,
            "opens_at": _shown(poll.opens_at),
            "closes_at": _shown(poll.closes_at),
        }
        return cls.read(typed)

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """All fields; nothing is looked at twice."""
        typed = {name: normalise(data.get(name, "")) for name in FIELDS}
        opens, closes = (_moment(typed[name]) for name in ("opens_at", "closes_at"))
        asked = Asked(
            question=_line(typed["question"]),
            choices=tuple(line for each in typed["choices"].split("\n") if (line := _line(each))),
            kind=_word(PollKind, typed["kind"], PollKind.SINGLE),
            least=_number(typed["least"], 1),
            most=_number(typed["most"], 0),
            low=_line(typed["low"]),
            high=_line(typed["high"]),
            unsaid=bool(typed["unsaid"]),
            other=bool(typed["other"]),
        )
        terms = Terms(
            _word(Voters, typed["voters"], Voters.MEMBERS),
            _word(Results, typed["results"], Results.ASKED),
            opens,
            closes,
        )
        unread = {
            name: NO_MOMENT
            for name, moment in (("opens_at", opens), ("closes_at", closes))
            if typed[name] and moment is None
        }
        return cls(typed, asked, terms, unread)

    def looked_at(self, now: datetime, *, words: bool = True, terms: bool = True) -> Self:
        """With all that is wrong with it: with what it asks, with its terms."""
        found = {**(self.asked.problems() if words else {}), **(self.terms.problems(now) if terms else {})}
        return type(self)(self.typed, self.asked, self.terms, found | dict(self.problems))

    def anew(self) -> Self:
        """The same for a new version: it opens at once, and closes when somebody says so."""
        return type(self).read({**self.typed, "opens_at": "", "closes_at": ""})

    def kept_as(self, poll: PollView) -> Terms:
        """These terms, with the moments of a poll where they were left as they are, to the minute."""
        same = self.typed["closes_at"] == _shown(poll.closes_at)
        return replace(self.terms, closes_at=poll.closes_at) if same else self.terms


FIELDS = (
    "question",
    "kind",
    "choices",
    "least",
    "most",
    "low",
    "high",
    "unsaid",
    "other",
    "voters",
    "results",
    "opens_at",
    "closes_at",
)


def _line(text: str) -> str:
    return " ".join(text.split())


def _word(words: type[Word], typed: str, otherwise: Word) -> Word:
    return words(typed) if typed in set(words) else otherwise


def _number(typed: str, otherwise: int) -> int:
    """What can't be read as a number is too large for any poll, so that it is asked for again."""
    if not typed.strip():
        return otherwise
    found = whole(typed.strip())
    return _TOO_MANY if found is None else found


_TOO_MANY = 10**9


def _moment(typed: str) -> datetime | None:
    try:
        return datetime.strptime(typed.strip().replace(" ", "T")[:16], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None


def _shown(moment: datetime | None) -> str:
    return moment.strftime(_MOMENT) if moment else ""
