"""Pairs of decisions that exclude each other, and what each leaves in the record if it is the one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from sqlalchemy import select

from forum.comments import actions as comments
from forum.comments.models import Comment
from forum.core import clock
from forum.core.db import session, transaction
from forum.core.markup import COMMENT, write
from forum.moderation import actions
from forum.moderation.actions import decisions
from forum.moderation.actions.decisions import Ground
from forum.moderation.acts import Act, Kind
from forum.moderation.models import Appeal, Statement
from forum.moderation.queries import deciding
from forum.moderation.seen import Seen
from tests.handles import Said, Story
from tests.people import Cast, Person

GROUND = Ground("kindness", "Please stay kind.")
BEFORE, AFTER = "It was a long day, you fool.", "It was a long day."
Decide = Callable[[Person, Said, Seen], object]


def publish(by: Person, said: Said, seen: Seen) -> None:
    """Let it be read."""
    decisions.publish(by.member, said.comment, seen, clock.now())


def adjust(by: Person, said: Said, seen: Seen) -> None:
    """Put other words in its place."""
    words = write(AFTER, COMMENT)
    decisions.adjust(by.member, said.comment, seen, words, GROUND, clock.now())


def hold(by: Person, said: Said, seen: Seen) -> None:
    """Let it wait."""
    decisions.hold(by.member, said.comment, seen, GROUND, clock.now())


def send_back(by: Person, said: Said, seen: Seen) -> None:
    """Return it to its author."""
    decisions.return_to_author(by.member, said.comment, seen, GROUND, "fool", clock.now())


def remove(by: Person, said: Said, seen: Seen) -> None:
    """Take it down."""
    decisions.remove(by.member, said.comment, seen, GROUND, clock.now())


def restore(by: Person, said: Said, seen: Seen) -> None:
    """Let it be read again."""
    decisions.restore(by.member, said.comment, seen, clock.now())


def leave(by: Person, said: Said, seen: Seen) -> None:
    """Say that nothing has to be done."""
    decisions.leave(by.member, said.comment, seen, decisions.Left(), clock.now())


def undo(by: Person, said: Said, seen: Seen) -> None:
    """Take back what was decided last."""
    actions.undo(by.member, seen.entry, clock.now())


def _answer(by: Person, said: Said, seen: Seen, *, upheld: bool) -> None:
    wanted = select(Appeal).join(Statement).where(Statement.comment_id == said.id)
    appeal = session.scalars(wanted).one()
    actions.decide(by.member, appeal, "We looked again.", clock.now(), upheld=upheld)


uphold, dismiss = partial(_answer, upheld=True), partial(_answer, upheld=False)

# What each writes into the record, as a set: in which order is its own affair.
LEAVES: Mapping[Decide, Sequence[Act]] = {
    publish: (Act.PUBLISH,),
    adjust: (Act.ADJUST,),
    hold: (Act.HOLD,),
    send_back: (Act.RETURN,),
    remove: (Act.REMOVE,),
    restore: (Act.RESTORE,),
    leave: (Act.NO_ACTION,),
    undo: (Act.RESTORE, Act.UNDO),
    uphold: (Act.RESTORE, Act.UPHOLD),
    dismiss: (Act.DISMISS,),
}


@dataclass(frozen=True, slots=True)
class Pair:
    """What was decided before, and the two decisions of the same moment."""

    before: Decide | None
    one: Decide
    other: Decide


PAIRS = (
    Pair(hold, publish, remove),
    Pair(hold, adjust, publish),
    Pair(hold, send_back, adjust),
    Pair(None, hold, remove),
    Pair(None, remove, remove),
    Pair(None, adjust, adjust),
    Pair(None, leave, remove),
    Pair(remove, restore, restore),
    Pair(remove, undo, undo),
    Pair(remove, undo, restore),
    Pair(remove, uphold, dismiss),
    Pair(remove, uphold, undo),
)


def a_case(pair: Pair, story: Story, cast: Cast) -> tuple[Said, Seen]:
    """A comment of ada's about which ola decided, with an appeal if they answer one; what one sees."""
    with story.app.app_context():
        with transaction():
            now = clock.now() - timedelta(minutes=5)
            made = comments.reply(cast.ada.member, story.article, write(BEFORE, COMMENT), now)
            said = Said(story.app, made.id, made.number)
        if pair.before:
            with transaction():
                pair.before(cast.ola, said, deciding.seen(Kind.COMMENT, said.id))
        if {pair.one, pair.other} & {uphold, dismiss}:
            with transaction():
                told = session.scalars(select(Statement).where(Statement.comment_id == said.id)).one()
                actions.appeal(cast.ada.member, told, "It was a joke.", clock.now())
        return said, deciding.seen(Kind.COMMENT, said.id)


def deciding_on(decide: Decide, by: Person, said: Said, seen: Seen) -> Callable[[], Decide]:
    """The act as a door does it; which it was, if it was the one."""

    def act() -> Decide:
        session.get_one(Comment, said.id)  # a door has read it before it writes
        with transaction():
            decide(by, said, seen)
        return decide

    return act
