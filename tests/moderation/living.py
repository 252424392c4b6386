"""Things that people and programs do about comments, as doors do them; and what must hold after each."""

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime

from flask import Flask
from sqlalchemy import select

from forum.accounts.queries import people_named
from forum.comments import actions as comments
from forum.comments import differing
from forum.comments.judged import ADJUSTED, Judged
from forum.comments.models import Adjustment, Comment, Returned, Tombstone, TombstoneKind
from forum.comments.queries import changes, find, judged, undone
from forum.core.db import session, transaction
from forum.core.errors import Conflict, Invalid, Refused
from forum.core.markup import write
from forum.moderation import actions, queries
from forum.moderation.acts import Kind
from forum.moderation.models import Appeal, Case, Statement
from forum.moderation.queries import deciding
from forum.moderation.restrictions import Restriction
from forum.moderation.seen import Seen
from forum.moderation.targets import CaseKind
from forum.rules.engine import Place, Standing, judge
from forum.rules.queries import current
from tests.handles import Story
from tests.people import Person

State = tuple[TombstoneKind | None, str]


def judged_words(body: str, comment: Comment | None = None) -> Judged:
    """What the rules say of words by a member of long standing, who lets a moderator decide if asked."""
    gone = judged.gone_from(comment.id) if comment else ()
    given = undone.given_back(comment.id) if comment else ()
    book, standing = current(), Standing(published=judged.ENOUGH)
    return Judged(body, judge(body, standing, Place.COMMENT, book, gone, given), book, anyway=True)


@dataclass(slots=True)
class Life:
    """A story and those who act on it, each act in a transaction and a context of its own."""

    app: Flask
    story: Story
    refusals: list[str] = field(default_factory=list)

    @contextmanager
    def acting(self) -> Iterator[None]:
        """What is refused with a sentence has not happened; whatever else goes wrong is a fault."""
        with self.app.app_context():
            try:
                with transaction():
                    yield
            except (Refused, Conflict, Invalid) as said:
                self.refusals.append(said.sentence)

    def ids(self) -> Sequence[int]:
        """Every comment on it."""
        with self.app.app_context():
            return session.scalars(select(Comment.id).order_by(Comment.id)).all()

    def seen(self, id: int) -> Seen:
        """What whoever opens the page of a comment has before them."""
        with self.app.app_context():
            return deciding.seen(Kind.COMMENT, id)

    def state(self, id: int) -> State:
        """Why it is not shown, and how it reads."""
        with self.app.app_context():
            comment = session.get_one(Comment, id)
            return find.tombstone(comment), comment.body

    def post(self, author: Person, body: str, to: int | None, now: datetime) -> None:
        """Write a comment or an answer."""
        with self.acting():
            said, above = judged_words(body), session.get(Comment, to) if to else None
            words = write(said.judgement.text, ADJUSTED, people_named)
            key = f"{now:%d%H%M%S%f}"
            sent = comments.Sent(words, key, 0, judged=said)
            comments.post(author.member, self.story.article, sent, now, above)

    def edit(self, author: Person, id: int, body: str, now: datetime) -> None:
        """Change one's own words."""
        with self.acting():
            comment = session.get_one(Comment, id)
            said = judged_words(body, comment)
            words = write(said.judgement.text, ADJUSTED, people_named)
            comments.edit(author.member, comment, words, now, opened_on=changes.count(id), judged=said)

    def appeal(self, author: Person, statement_id: int, now: datetime) -> None:
        """Ask for a second look."""
        with self.acting():
            actions.appeal(author.member, session.get_one(Statement, statement_id), "I meant it well.", now)

    def answer(self, by: Person, appeal_id: int, now: datetime, *, upheld: bool) -> None:
        """Look again."""
        with self.acting():
            appeal = session.get_one(Appeal, appeal_id)
            actions.decide(by.member, appeal, "We looked again.", now, upheld=upheld)

    def told(self) -> Sequence[int]:
        """The statements that hold, the latest first; then all others."""
        wanted = select(Statement.id).order_by(Statement.ended_at.is_not(None), Statement.id.desc())
        with self.app.app_context():
            return session.scalars(wanted).all()

    def asked_about(self) -> int | None:
        """The comment about which somebody asked last and was not answered, if any."""
        wanted = select(Statement.comment_id).join(Appeal).where(Appeal.decided_at.is_(None))
        with self.app.app_context():
            return session.scalars(wanted.order_by(Appeal.id.desc())).first()

    def asked(self) -> Sequence[int]:
        """The appeals that nobody has answered, the latest first; then all others."""
        wanted = select(Appeal.id).order_by(Appeal.decided_at.is_not(None), Appeal.id.desc())
        with self.app.app_context():
            return session.scalars(wanted).all()


def impossible(story: Story) -> list[str]:
    """What does not fit together on this story; nothing, if all is well."""
    with story.app.app_context():
        rows = session.scalars(select(Comment).where(Comment.article_id == story.id)).all()
        stones = {each.comment_id: each.kind for each in session.scalars(select(Tombstone))}
        found = [problem for each in rows for problem in _about(each, stones.get(each.id))]
        return [*found, *_counts(story, rows, stones), *_appeals(), *_record()]


def _about(comment: Comment, gone: TombstoneKind | None) -> Iterator[str]:
    holding = (Statement.comment_id == comment.id, Statement.ended_at.is_(None))
    told = session.execute(select(Statement.restriction, Statement.adjustment_id).where(*holding)).all()
    whole = [each for each, _ in told if each is not Restriction.ADJUSTED]
    if whole != _wanted(gone):
        yield f"{comment.id} is {gone}, and its author is told {whole}"
    named = sorted(id for _, id in told if id)
    standing = [] if gone is TombstoneKind.WITHDRAWN else _took_out(comment.id)
    if named != standing:
        yield f"{comment.id} ({gone}): {standing} took something out, and its author is told of {named}"
    yield from _cases(comment.id, gone)


def _wanted(gone: TombstoneKind | None) -> list[Restriction]:
    kinds = {TombstoneKind.HELD: Restriction.HELD, TombstoneKind.REMOVED: Restriction.REMOVED}
    return [kinds[gone]] if gone in kinds else []


def _took_out(comment_id: int) -> list[int]:
    held = (Adjustment.comment_id == comment_id, Adjustment.undone_at.is_(None))
    made = session.scalars(select(Adjustment).where(*held).order_by(Adjustment.id))
    return [each.id for each in made if differing.from_text(each.change)]


def _cases(comment_id: int, gone: TombstoneKind | None) -> Iterator[str]:
    held = (Case.subject_id == comment_id, Case.kind == CaseKind.HELD, Case.closed_at.is_(None))
    away = session.scalars(select(Case.away_since).where(*held)).all()
    if len(away) != (gone is TombstoneKind.HELD):
        yield f"{comment_id} is {gone}, and {len(away)} cases wait"
    asked = (Returned.comment_id == comment_id, Returned.came_back_at.is_(None))
    with_author = session.scalars(select(Returned.comment_id).where(*asked)).first() is not None
    if with_author != any(away):
        yield f"{comment_id} is with its author: {with_author}; its case is away: {away}"


def _counts(story: Story, rows: Collection[Comment], stones: dict[int, TombstoneKind]) -> Iterator[str]:
    placed = [each for each in rows if stones.get(each.id) is not TombstoneKind.HELD]
    article = story.article
    told = (article.comment_count, article.thread_count)
    so = (sum(each.id not in stones for each in rows), sum(each.parent_id is None for each in placed))
    if told != so:
        yield f"the story counts {told}, and there are {so}"
    for each in rows:
        below = sum(other.path.startswith(each.path) and other.id != each.id for other in placed)
        if each.reply_count != below:
            yield f"{each.id} counts {each.reply_count} answers, and there are {below}"


def _appeals() -> Iterator[str]:
    """In the queue is what can still be answered, and nothing else."""
    open_ = select(Case.of_id).where(Case.kind == CaseKind.APPEAL, Case.closed_at.is_(None))
    left = select(Appeal.id).join(Statement).where(Appeal.decided_at.is_(None), Statement.ended_at.is_(None))
    waiting, wanted = sorted(session.scalars(open_)), sorted(session.scalars(left))
    if waiting != wanted:
        yield f"the appeals {waiting} wait in the queue, and {wanted} can be answered"
    asked = session.scalars(select(Appeal.statement_id)).all()
    if len(asked) != len(set(asked)):
        yield f"somebody asked twice: {asked}"


def _record() -> Iterator[str]:
    found = queries.check()
    if found.broken is not None:
        yield f"the record is broken at {found.broken}: {found.why}"
