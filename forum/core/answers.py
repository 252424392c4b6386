"""A policy answers yes, or no with a sentence. Button, door and action ask the same one."""

from dataclasses import dataclass

from forum.core.errors import Refused


@dataclass(frozen=True, slots=True)
class Answer:
    """Yes, or no and why not, in words for the person who asked."""

    allowed: bool
    reason: str = ""

    def __bool__(self) -> bool:
        return self.allowed


yes = Answer(allowed=True)


def no(reason: str) -> Answer:
    """No, and the sentence that says why."""
    return Answer(allowed=False, reason=reason)


def insist(answer: Answer) -> None:
    """Go on after a yes; raise Refused with the reason after a no."""
    if not answer:
        raise Refused(answer.reason)
