"""Writes: what the rules found in a comment, and what was replaced in it."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, update

from forum.comments import differing
from forum.comments.events import CommentJudged
from forum.comments.judged import Judged
from forum.comments.models import Adjustment, KeptFinding
from forum.core.db import session
from forum.core.events import record
from forum.core.markup import NOTE, write
from forum.notes import actions as notes
from forum.notes.models import SubjectKind
from forum.rules.actions import keep_the_first
from forum.rules.book import Book
from forum.rules.effects import Effect
from forum.rules.engine import Finding, Piece


def receive_again(comment_id: int, judged: Judged, now: datetime) -> None:
    """The same for a comment that was changed.

    What was found in its text before, and nobody has looked at, is of a text that is not there any more.
    A worry about somebody stays until a person has looked, whatever became of the words.
    """
    waiting = (KeptFinding.comment_id == comment_id, KeptFinding.settled_at.is_(None))
    gone = KeptFinding.effect.in_({Effect.ASK, Effect.HOLD, Effect.NOTE})
    session.execute(delete(KeptFinding).where(*waiting, gone))
    receive(comment_id, judged, now)


def receive(comment_id: int, judged: Judged, now: datetime) -> None:
    """Keep what was found in a comment that was just written, and say what was replaced."""
    if judged.judgement.findings:
        _receive(comment_id, judged, now)
    if judged.judgement.findings or judged.first:
        record(CommentJudged(comment_id, now))


def _receive(comment_id: int, judged: Judged, now: datetime) -> None:
    adjustment = None
    if judged.judgement.adjusts:
        adjustment = seal(comment_id, judged.judgement.pieces, judged.book, now)
    _keep(comment_id, judged.judgement.findings, judged.book, adjustment, now)
    note_rules(comment_id, judged.judgement.of(Effect.ADJUST), judged.book, now)


def seal(
    comment_id: int, pieces: Iterable[Piece], book: Book, now: datetime, *, by_id: int | None = None
) -> Adjustment:
    """Keep what was replaced for those who may look at it, until that runs out."""
    until = now + timedelta(days=book.switches.sealed_days)
    change = differing.to_text(pieces)
    adjustment = Adjustment(comment_id=comment_id, by_id=by_id, change=change, at=now, sealed_until=until)
    session.add(adjustment)
    session.flush()
    return adjustment


def keep_sealed(adjustment_id: int, until: datetime) -> None:
    """Keep what an adjustment took out at least so long: somebody asks for a second look at it."""
    kept = update(Adjustment).where(Adjustment.id == adjustment_id, Adjustment.sealed_until < until)
    session.execute(kept.values(sealed_until=until).execution_options(synchronize_session=False))


def open_now(now: datetime) -> int:
    """Let go of sealed texts whose time has come; how many those were."""
    over = (Adjustment.sealed_until <= now, Adjustment.change.is_not(None))
    gone = update(Adjustment).where(*over).values(change=None)
    done = session.execute(gone.execution_options(synchronize_session=False).returning(Adjustment.id))
    return len(done.all())


def _keep(
    comment_id: int, findings: Iterable[Finding], book: Book, adjustment: Adjustment | None, now: datetime
) -> None:
    keep_the_first(now)
    rows = [
        {
            "comment_id": comment_id,
            "adjustment_id": adjustment.id if adjustment and each.effect is Effect.ADJUST else None,
            "rule": each.rule,
            "version": each.version,
            "edition": book.edition,
            "effect": each.effect,
            "start": each.start,
            "end": each.end,
            "why": each.why,
            "confidence": each.confidence,
            "at": now,
        }
        for each in findings
    ]
    session.execute(insert(KeptFinding), rows)


def cite(adjustment: Adjustment, rule: str, why: str, book: Book, end: int) -> None:
    """Say under which rule a moderator made an adjustment."""
    version = book.rule(rule).version
    cited = Finding(rule, version, 0, end, why, 1.0, Effect.ADJUST)
    _keep(adjustment.comment_id, [cited], book, adjustment, adjustment.at)
    note_rules(adjustment.comment_id, [cited], book, adjustment.at)


def note_rules(comment_id: int, findings: Iterable[Finding], book: Book, now: datetime) -> None:
    """Put the public line under a comment, one for each rule; where it stands already, its date moves on."""
    for key in dict.fromkeys(each.rule for each in findings):
        words = write(book.rule(key).note, NOTE)
        notes.renew_note(SubjectKind.COMMENT, comment_id, words, now, rule=key)
