"""What an editor asks, and on which terms."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Self, TypeVar

from forum.core import clockwork
from forum.core.clockwork import ComesTwice
from forum.core.errors import Invalid
from forum.core.markup import normalise
from forum.core.typed import whole
from forum.polls.asking import Asked, Problems, Terms
from forum.polls.kinds import ChoiceKind, PollKind, Results, Voters
from forum.polls.queries import PollView

Word = TypeVar("Word", bound=StrEnum)
NO_MOMENT = "Please give a day and a time, such as 2027-03-01 18:00, or leave it empty."
NO_NUMBER = "Please give a number, such as 2, or leave it empty."
_MOMENT = "%Y-%m-%dT%H:%M"  # as browsers send it: an hour on somebody's own clock


@dataclass(frozen=True, slots=True)
class PollForm:
    """As typed, as it would be asked, what is wrong with it, and which of its hours come twice.

    Its moments are hours on the clock of whoever fills it in. The form carries the zone that it named, so
    that another choice of zone meanwhile moves nothing.
    """

    typed: Mapping[str, str]
    asked: Asked
    terms: Terms
    problems: Problems = field(default_factory=dict)
    twice: frozenset[str] = frozenset()

    @classmethod
    def fresh(cls, zone: str) -> Self:
        """Nothing is typed yet."""
        return cls.read({"unsaid": "1"}, zone)

    @classmethod
    def of(cls, poll: PollView, zone: str) -> Self:
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
            **_shown("opens_at", poll.opens_at, zone),
            **_shown("closes_at", poll.closes_at, zone),
        }
        return cls.read(typed, zone)

    @classmethod
    def read(cls, data: Mapping[str, str], zone: str) -> Self:
        """All fields; `zone` is for a form that names none."""
        typed = {name: normalise(data.get(name, "")) for name in FIELDS}
        typed["zone"] = typed["zone"] if typed["zone"] in clockwork.zones() else zone
        hours = {name: _hour(typed, name) for name in ("opens_at", "closes_at")}
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
            hours["opens_at"].moment,
            hours["closes_at"].moment,
        )
        unread = {name: hour.problem for name, hour in hours.items() if hour.problem}
        unread |= _unread_numbers(typed) if asked.counts_marks else {}
        return cls(typed, asked, terms, unread, frozenset(name for name, hour in hours.items() if hour.twice))

    def looked_at(self, now: datetime, *, words: bool = True, terms: bool = True) -> Self:
        """With all that is wrong with it: with what it asks, with its terms."""
        found = {**(self.asked.problems() if words else {}), **(self.terms.problems(now) if terms else {})}
        return replace(self, problems=found | dict(self.problems))

    def anew(self) -> Self:
        """The same for a new version: it opens at once, and closes when somebody says so."""
        return type(self).read({**self.typed, "opens_at": "", "closes_at": ""}, self.typed["zone"])

    def kept_as(self, poll: PollView) -> Terms:
        """These terms, with the close of a poll where it was left as it is, to the minute."""
        return replace(self.terms, closes_at=poll.closes_at) if self.leaves_close_of(poll) else self.terms

    def leaves_close_of(self, poll: PollView) -> bool:
        """Whether the form carries the close of a poll as it is."""
        shown = _shown("closes_at", poll.closes_at, self.typed["zone"])
        return all(self.typed[name] == said for name, said in shown.items())


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
    "opens_at_which",
    "closes_at",
    "closes_at_which",
    "zone",
)


def _line(text: str) -> str:
    return " ".join(text.split())


def _word(words: type[Word], typed: str, otherwise: Word) -> Word:
    return words(typed) if typed in set(words) else otherwise


def _number(typed: str, otherwise: int) -> int:
    found = whole(typed.strip())
    return otherwise if found is None else found


def _unread_numbers(typed: Mapping[str, str]) -> dict[str, str]:
    said = {name: typed[name].strip() for name in ("least", "most")}
    return {name: NO_NUMBER for name, text in said.items() if text and whole(text) is None}


class _Hour(NamedTuple):
    """An hour as it was typed: the moment it means, or why none; whether it comes twice on its day."""

    moment: datetime | None = None
    problem: str = ""
    twice: bool = False


def _hour(typed: Mapping[str, str], name: str) -> _Hour:
    text, zone = typed[name].strip().replace(" ", "T")[:16], typed["zone"]
    if not text:
        return _Hour()
    try:
        wall = datetime.strptime(text, _MOMENT)  # noqa: DTZ007 - what a clock on the wall shows
        found = clockwork.moment(wall.date(), wall.time(), zone, typed[f"{name}_which"])
    except ComesTwice as which:
        return _Hour(problem=which.sentence, twice=True)
    except Invalid as none:
        return _Hour(problem=none.sentence)
    except ValueError:
        return _Hour(problem=NO_MOMENT)
    return _Hour(found, twice=bool(clockwork.which(found, zone)))


def _shown(name: str, moment: datetime | None, zone: str) -> dict[str, str]:
    if moment is None:
        return {name: "", f"{name}_which": ""}
    wall = clockwork.on_the_wall(moment, zone)
    return {name: wall.strftime(_MOMENT), f"{name}_which": clockwork.which(moment, zone)}
