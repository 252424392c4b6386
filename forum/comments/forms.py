"""What comes in by the writing box."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Self

from forum.comments.actions import Begun
from forum.comments.explaining import using
from forum.comments.judged import ADJUSTED, Judge, Judged
from forum.comments.models import ReactionKind
from forum.comments.policy import WHICH_RULE
from forum.core.errors import Invalid
from forum.core.keys import form_key
from forum.core.markup import COMMENT, Context, People, Written, normalise, prepare, write
from forum.core.typed import whole
from forum.rules.book import Book

WHICH_REACTION = "We could not tell which button that was. Please press one on the page."
LONGEST_DRAFT = 2 * COMMENT.longest
LONGEST_PIN_REASON = 200
LONGEST_REMOVAL_REASON = 1000


@dataclass(frozen=True, slots=True)
class CommentForm:
    """A comment as typed, as it would stand, and what is wrong with it. `key` is the form's own.

    `judged` is what the rules say of it; `words` are as they would be stored, with what that replaces.
    `revision` is, for a change, how often the comment had been changed when its form was opened; `before` is
    the draft that the box was filled with, or that it has kept since.
    """

    body: str
    to: int | None
    key: str | None
    before: str
    revision: int | None
    judged: Judged | None
    words: Written | None
    problem: str
    preview: bool
    later: bool

    @classmethod
    def read(cls, data: Mapping[str, str], people: People, judge: Judge, context: Context = COMMENT) -> Self:
        """Prepare the text for the database, or say why that can't be done.

        `people` finds who is meant, `judge` asks the rules; `context` says how long it may be. Who presses
        "use this" gets the words on offer.
        """
        body, button = data.get("body", ""), data.get("do")
        taken = None if button else whole(data.get("use"))
        judged, words, problem = None, None, ""
        try:
            judged = _judged(prepare(body, context), judge, taken)
            words = write(judged.judgement.text, ADJUSTED, people)
        except Invalid as found:
            problem = found.sentence
        return cls(
            body=judged.typed if judged and taken is not None else body,
            to=_answered(data.get("to")),
            key=form_key(data.get("key")),
            before=_before(data),
            revision=whole(data.get("revision")),
            judged=replace(judged, anyway=button == "anyway") if judged else None,
            words=words,
            problem=problem,
            preview=looks(data),
            later=keeps(data),
        )


def looks(data: Mapping[str, str]) -> bool:
    """Whether whoever sent this form only wants to look: at a preview, or at the words on offer."""
    button = data.get("do")
    return button == "preview" or (not button and whole(data.get("use")) is not None)


def keeps(data: Mapping[str, str]) -> bool:
    """Whether they only want to keep it for later."""
    return data.get("do") == "later"


def _judged(text: str, judge: Judge, taken: int | None) -> Judged:
    judged = judge(text)
    return judged if taken is None else judge(prepare(using(judged, taken), ADJUSTED))


def _answered(typed: str | None) -> int | None:
    """The number of the comment that is answered; 0, which nothing has, for what is no number."""
    return (whole(typed) or 0) if typed else None


def _before(data: Mapping[str, str]) -> str:
    """A draft as the box knows it, spelled as it was stored; no draft is longer than what is looked at."""
    return normalise(data.get("before", "")[: 2 * LONGEST_DRAFT])


@dataclass(frozen=True, slots=True)
class DraftForm:
    """What is typed but not posted; empty when nothing is left of it."""

    begun: Begun
    to: int | None
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """Any text that is not far longer than a comment may be."""
        body, to = data.get("body", ""), _answered(data.get("to"))
        if len(body) > LONGEST_DRAFT:
            sentence = f"This draft has {len(body):,} characters; {LONGEST_DRAFT:,} is the most we can keep."
            return cls(Begun(""), to, f"{sentence} Please copy the rest to a safe place.")
        return cls(Begun(normalise(body), _before(data), form_key(data.get("key")) or ""), to, "")


@dataclass(frozen=True, slots=True)
class PinForm:
    """Why a comment is pinned; everybody sees it."""

    reason: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """One line of plain text."""
        reason = " ".join(normalise(data.get("reason", "")).split())
        problem = "" if reason else "Please say in a few words why it stands first; everybody will see it."
        return cls(reason, problem or _too_long(reason, LONGEST_PIN_REASON))


@dataclass(frozen=True, slots=True)
class RemovalForm:
    """The rule that a comment goes against, and a word for its author."""

    rule: str
    reason: str
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str], book: Book) -> Self:
        """One of the counted rules; plain text, or none."""
        anchor, reason = data.get("rule", ""), normalise(data.get("reason", "")).strip()
        problem = "" if anchor in book.numbers else WHICH_RULE
        return cls(anchor, reason, problem or _too_long(reason, LONGEST_REMOVAL_REASON))


@dataclass(frozen=True, slots=True)
class ReactionForm:
    """Which buttons were pressed: what is said now, and what is not said any more."""

    said: tuple[ReactionKind, ...]
    taken_back: tuple[ReactionKind, ...]

    @classmethod
    def read(cls, data: Mapping[str, str]) -> Self:
        """A field for each kind, "1" or "0". Raises Invalid when there is none."""
        pressed = {kind: data[kind.value] for kind in ReactionKind if data.get(kind.value) in {"0", "1"}}
        if not pressed:
            raise Invalid(WHICH_REACTION)
        said = tuple(kind for kind, value in pressed.items() if value == "1")
        return cls(said, tuple(kind for kind in pressed if kind not in said))


@dataclass(frozen=True, slots=True)
class AdjustmentForm:
    """Other words for somebody's comment, the rule that asks for them, and a word for its author."""

    body: str
    rule: str
    reason: str
    revision: int
    words: Written | None
    problem: str

    @classmethod
    def read(cls, data: Mapping[str, str], people: People, book: Book) -> Self:
        """A comment's text; one of the rules; plain text, or none."""
        body, anchor = data.get("body", ""), data.get("rule", "")
        reason = normalise(data.get("reason", "")).strip()
        words, problem = None, "" if anchor in book.numbers else WHICH_RULE
        try:
            words = write(body, ADJUSTED, people)
        except Invalid as found:
            problem = found.sentence
        revision = whole(data.get("revision")) or 0
        return cls(
            body, anchor, reason, revision, words, problem or _too_long(reason, LONGEST_REMOVAL_REASON)
        )


def _too_long(text: str, most: int) -> str:
    return f"{most} characters at most, please. This has {len(text)}." if len(text) > most else ""
