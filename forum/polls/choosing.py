"""Whether a ballot answers a poll. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from forum.polls.kinds import LONGEST_WORDS, ChoiceKind, PollKind


@dataclass(frozen=True, slots=True)
class Chosen:
    """What somebody marked on a ballot, by the ids of choices; in their order where they are ranked."""

    marks: tuple[int, ...] = ()
    words: str = ""


class Offering(Protocol):
    """As much of a poll as this asks for."""

    @property
    def kind(self) -> PollKind: ...
    @property
    def least(self) -> int: ...
    @property
    def most(self) -> int: ...
    @property
    def kinds(self) -> Mapping[int, ChoiceKind]: ...


def problem(poll: Offering, chosen: Chosen) -> str:
    """Why this can't be counted, as a sentence; empty when it can."""
    kinds = [poll.kinds.get(each) for each in chosen.marks]
    if not kinds or None in kinds or len(set(chosen.marks)) < len(chosen.marks):
        return _asks(poll)
    if ChoiceKind.UNSAID in kinds:
        return (
            ""
            if len(kinds) == 1 and not chosen.words
            else "Please choose either answers or “I’d rather not say”."
        )
    return _of_words(kinds, chosen.words) or _of_number(poll, len(kinds))


def _asks(poll: Offering) -> str:
    if poll.kind is PollKind.RANKED:
        return "Please put at least one of the answers in its place."
    return (
        "Please choose one of the answers."
        if poll.most == 1
        else "Please choose at least one of the answers."
    )


def _of_words(kinds: Sequence[ChoiceKind | None], words: str) -> str:
    if words and ChoiceKind.OTHER not in kinds:
        return "You wrote something under “Other”. Please choose “Other”, too, or take the words out."
    if len(words) > LONGEST_WORDS:
        return f"{LONGEST_WORDS} characters at most under “Other”, please. This has {len(words)}."
    return ""


def _of_number(poll: Offering, number: int) -> str:
    does = "rank" if poll.kind is PollKind.RANKED else "choose"
    if number < poll.least:
        return f"Please {does} at least {poll.least}. You have {number}."
    if number > poll.most:
        return f"Please {does} {poll.most} at most. You have {number}."
    return ""
