"""What a moderator decided about a comment, as they typed it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from forum.comments import differing, marking, policy
from forum.comments.judged import ADJUSTED
from forum.core.errors import Invalid
from forum.core.markup import People, Written, normalise, write
from forum.core.typed import whole
from forum.moderation import repeating
from forum.moderation.seen import Seen
from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.engine import Place, Standing, judge
from forum.rules.engine.returning import plain
from forum.rules.queries import objection

LONGEST_REASON = 1_000
LONGEST_MARKS = 2_000
LONGEST_LAW = 200
WHY = "Please say why; its author reads it."
WHY_NOTHING = "Please say why nothing has to be done; the team reads it."
REPEATS = "Your reason repeats what you take out (“{words}”). Please say it without; the reason is kept."
STILL_THERE = "{why} It still stands in your words: “{words}”."


class Do(StrEnum):
    """What can be decided about a comment, by the noun at the end of its address."""

    PUBLISH = "publication"
    ADJUST = "adjustment"
    RETURN = "return"
    HOLD = "hold"
    REMOVE = "removal"
    RESTORE = "restoration"
    LEAVE = "no-action"
    LOOK_AFTER = "looked-after"


_UNDER_A_RULE = {Do.ADJUST, Do.RETURN, Do.HOLD, Do.REMOVE}
_WITH_A_REASON = {Do.RETURN: WHY, Do.HOLD: WHY, Do.LEAVE: WHY_NOTHING}


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """A decision: the rule, a word for the author, other words, what to mark; and what is wrong with them.

    `seen` is what the page showed when it was opened; nothing where that can't be told. `case` is the case
    that it came from, and `going_on` the one that comes next.
    """

    do: Do
    rule: str = ""
    reason: str = ""
    body: str = ""
    marks: str = ""
    law: str = ""
    seen: Seen | None = None
    case: int | None = None
    going_on: int | None = None
    words: Written | None = None
    problems: Mapping[str, str] = field(default_factory=dict)
    bad_faith: bool = False

    @classmethod
    def read(cls, do: Do, data: Mapping[str, str], before: str, people: People, book: Book) -> Self:
        """As chosen and typed, about a comment that reads `before`."""
        rule, reason = data.get("rule", ""), normalise(data.get("reason", "")).strip()
        body, marks = data.get("body", ""), normalise(data.get("marks", "")).strip()
        law = " ".join(normalise(data.get("law", "")).split())
        problems = _problems_of(do, rule, reason, book)
        if len(law) > LONGEST_LAW:
            problems["law"] = f"{LONGEST_LAW} characters at most, please. This has {len(law)}."
        words = None
        if do is Do.ADJUST:
            words, problem = _words(body, people, book)
            problem = problem or _repeated(reason, before, words)
            problems |= {problem[0]: problem[1]} if problem else {}
        if do is Do.RETURN and (missing := _not_there(marks, before)):
            problems["marks"] = missing
        seen = Seen.read(data.get("seen", ""))
        case, going_on = whole(data.get("case")), whole(data.get("going_on"))
        bad_faith = do is Do.LEAVE and data.get("bad_faith") == "yes"
        return cls(do, rule, reason, body, marks, law, seen, case, going_on, words, problems, bad_faith)


def _problems_of(do: Do, rule: str, reason: str, book: Book) -> dict[str, str]:
    problems: dict[str, str] = {}
    if do in _UNDER_A_RULE and rule not in book.numbers:
        problems["rule"] = policy.WHICH_RULE
    if do in _WITH_A_REASON and not reason:
        problems["reason"] = _WITH_A_REASON[do]
    elif len(reason) > LONGEST_REASON:
        problems["reason"] = f"{LONGEST_REASON:,} characters at most, please. This has {len(reason):,}."
    elif reason and (said := objection(reason, Place.PROFILE, Standing(team=True))):
        problems["reason"] = said
    return problems


def _not_there(marks: str, before: str) -> str:
    """What is wrong with the phrases that should be marked; empty where nothing is."""
    if len(marks) > LONGEST_MARKS:
        return f"{LONGEST_MARKS:,} characters at most, please. This has {len(marks):,}."
    missing = marking.find(plain(before), marking.phrases(marks)).missing
    return f"“{missing}” does not stand in it. Please copy it from the comment." if missing else ""


def _words(body: str, people: People, book: Book) -> tuple[Written | None, tuple[str, str] | None]:
    """The new words, or what is wrong with them: what the rules would take out does not stand in them."""
    try:
        words = write(body, ADJUSTED, people)
    except Invalid as found:
        return None, ("body", found.sentence)
    still = judge(body, Standing(team=True), Place.COMMENT, book).of(Effect.ADJUST)
    if not still:
        return words, None
    first = still[0]
    return words, ("body", STILL_THERE.format(why=first.why, words=body[first.start : first.end]))


def _repeated(reason: str, before: str, words: Written | None) -> tuple[str, str] | None:
    """What is taken out is sealed; a reason that says it again would keep it in the open."""
    if words is None:
        return None
    again = repeating.repeated(
        reason, [taken.before for taken in differing.taken_out(differing.between(before, words.body))]
    )
    return ("reason", REPEATS.format(words=again)) if again else None
