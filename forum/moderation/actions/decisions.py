"""Writes: a moderator's decisions about a comment, each made on what they had before them.

What a decision does to the comment is the comments' own; here stands who may decide, and that nobody decides
on a page that is out of date.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from forum.accounts.models import Member
from forum.articles import actions as articles
from forum.comments import actions as comments
from forum.comments import marking
from forum.comments.models import Comment, TombstoneKind
from forum.comments.queries import changes, find, returned
from forum.core.answers import insist
from forum.core.db import session
from forum.core.errors import Conflict
from forum.core.markup import Written
from forum.moderation import policy
from forum.moderation.actions.cases import close_cases, close_one, open_one
from forum.moderation.actions.record import Fact, Under, write_down
from forum.moderation.actions.reports import mark_bad_faith
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Case
from forum.moderation.queries import appeals, deciding, naming, reports
from forum.moderation.restrictions import Restriction
from forum.moderation.seen import Seen
from forum.moderation.targets import CaseKind
from forum.moderation.telling import told
from forum.rules.effects import Effect
from forum.rules.engine.returning import plain
from forum.rules.queries import current

CHANGED = "Its words have changed since you opened this page. Below is how it reads now; nothing was decided."
NOT_REPORTED = "No report about it is open, so there is nothing to leave as it is."
NOTHING_TO_SEE = "Nobody is worried about it, and no side effect was noted in it."
LOOKED_AFTER = frozenset({CaseKind.CARE, CaseKind.EFFECT})
NOT_SEEN = "We could not tell what you had before you. Below is how it is now; please decide again."


class DecidedMeanwhile(Conflict):
    """Somebody else decided, or its author changed it, after one had opened the page."""


@dataclass(frozen=True, slots=True)
class Left:
    """Why nothing has to be done, for the team; and whether what was told us was told in bad faith."""

    reason: str | None = None
    bad_faith: bool = False


@dataclass(frozen=True, slots=True)
class Ground:
    """Under which rule, a word for the author, and the law that it goes against, too, if it does."""

    rule: str
    reason: str
    law: str = ""


def publish(moderator: Member, comment: Comment, seen: Seen | None, now: datetime) -> None:
    """Let a comment that waits be read."""
    _begin(moderator, comment, seen)
    _insist_nobody_is_owed_an_answer(moderator, comment, Restriction.HELD)
    comments.publish(moderator, comment, now)


def adjust(
    moderator: Member, comment: Comment, seen: Seen | None, words: Written, ground: Ground, now: datetime
) -> None:
    """Put other words in its place, and let it be read if it waited: one act."""
    _begin(moderator, comment, seen)
    grounds = comments.Grounds(ground.rule, ground.reason, current())
    comments.adjust(moderator, comment, words, grounds, now, opened_on=changes.count(comment.id))
    if find.tombstone(comment) is TombstoneKind.HELD:
        comments.publish(moderator, comment, now)


def remove(moderator: Member, comment: Comment, seen: Seen | None, ground: Ground, now: datetime) -> None:
    """Take it down under a rule."""
    _begin(moderator, comment, seen)
    comments.remove(moderator, comment, ground.rule, ground.reason, now, law=ground.law or None)


def hold(moderator: Member, comment: Comment, seen: Seen | None, ground: Ground, now: datetime) -> None:
    """Let it wait, also one that could be read."""
    _begin(moderator, comment, seen)
    comments.hold(moderator, comment, ground.rule, ground.reason, now)


def return_to_author(
    moderator: Member, comment: Comment, seen: Seen | None, ground: Ground, marks: str, now: datetime
) -> None:
    """Ask its author to change it. `marks` are the phrases that are meant; none: what the rules found."""
    _begin(moderator, comment, seen)
    found = marking.find(plain(comment.body), marking.phrases(marks))
    spans = found.spans or returned.found_by_rules(comment)
    grounds = comments.Grounds(ground.rule, ground.reason, current())
    comments.return_to_author(moderator, comment, grounds, spans, now)


def restore(moderator: Member, comment: Comment, seen: Seen | None, now: datetime) -> None:
    """Let what was removed be read again, without an appeal."""
    _begin(moderator, comment, seen)
    _insist_nobody_is_owed_an_answer(moderator, comment, Restriction.REMOVED)
    comments.restore(moderator, comment, now)


def look_after(moderator: Member, comment: Comment, seen: Seen | None, kind: CaseKind, now: datetime) -> None:
    """Say that one has looked: at a worry, or at a side effect."""
    _begin(moderator, comment, seen)
    effect = Effect.CARE if kind is CaseKind.CARE else Effect.NOTE
    if not comments.look_after(moderator, comment, effect, now) and open_one(Kind.COMMENT, comment.id, kind):
        # No rule had noted it: somebody told us.
        close_cases(Kind.COMMENT, comment.id, {kind}, Act.LOOK_AFTER, moderator.id, now)
        more = {"at": effect.value}
        write_down(Fact(Act.LOOK_AFTER, Kind.COMMENT, comment.id, moderator.id, more=more), now)


def leave(moderator: Member, comment: Comment, seen: Seen | None, left: Left, now: datetime) -> None:
    """Say that nothing has to be done about what was reported."""
    _begin(moderator, comment, seen)
    case = open_one(Kind.COMMENT, comment.id, CaseKind.REPORT)
    if case is None:
        raise DecidedMeanwhile(NOT_REPORTED)
    _leave(moderator, case, left, now)
    close_one(case, Act.NO_ACTION, moderator.id, now, left.reason)
    write_down(Fact(Act.NO_ACTION, Kind.COMMENT, comment.id, moderator.id), now)


def _leave(moderator: Member, case: Case, left: Left, now: datetime) -> None:
    """Insist that whoever says so may, where somebody asked for a second look; mark what was bad faith."""
    decided = reports.decided_before(case)
    insist(policy.may_look_again(moderator, decided, others=reports.others(case, decided, now)))
    if left.bad_faith:
        mark_bad_faith(case)


def settle(
    moderator: Member, case: Case, act: Act, seen: Seen | None, now: datetime, left: Left | None = None
) -> None:
    """Say what became of a case about something else than a comment: dealt with, or nothing to do."""
    left = left or Left()
    session.refresh(case, with_for_update=True)
    insist(policy.may_settle(moderator, case))
    name = naming.name_of(case.subject_kind, case.subject_id, moderator, now)
    _insist_it_is_so(case.subject_kind, case.subject_id, seen, name)
    if case.closed_at:
        raise DecidedMeanwhile(CHANGED)
    if act is Act.NO_ACTION:
        _leave(moderator, case, left, now)
    close_one(case, act, moderator.id, now, left.reason)
    write_down(Fact(act, case.subject_kind, case.subject_id, moderator.id, Under(case.rule)), now)


def _begin(moderator: Member, comment: Comment, seen: Seen | None) -> None:
    articles.take_turn(comment.article_id)
    session.refresh(comment)
    insist(policy.may_judge(moderator, comment.author_id))
    _insist_it_is_so(Kind.COMMENT, comment.id, seen)


def _insist_nobody_is_owed_an_answer(moderator: Member, comment: Comment, restriction: Restriction) -> None:
    appealed = appeals.is_open(comment.id, restriction)
    insist(policy.may_free(moderator, comment.author_id, appealed=appealed))


def _insist_it_is_so(kind: Kind, subject_id: int, seen: Seen | None, name: str = "") -> None:
    """Raise DecidedMeanwhile, with what happened, where what was seen is not how it is."""
    if seen is None:
        raise DecidedMeanwhile(NOT_SEEN)
    now = deciding.seen(kind, subject_id)
    last = deciding.entry(now.entry) if now.entry != seen.entry else None
    if last and last.by:
        number = deciding.number(kind, subject_id)
        sentence = told(last, number, name=name)
        raise DecidedMeanwhile(f"Meanwhile: {sentence} Below is how it is now; nothing was decided twice.")
    if now != seen:
        raise DecidedMeanwhile(CHANGED)


def begin_bulk(moderator: Member, do: str, case_ids: Sequence[int], now: datetime) -> None:
    """Write down that one decides about many at once; what becomes of each has an entry of its own."""
    more = {"do": do, "cases": " ".join(map(str, case_ids))}
    write_down(Fact(Act.BULK, Kind.QUEUE, len(case_ids), moderator.id, more=more), now)
