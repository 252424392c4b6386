"""Who may write, answer, change and take back, and why not."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from forum.accounts.ladder import Holding
from forum.accounts.models import Member
from forum.accounts.policy import limited_to
from forum.accounts.roles import Role
from forum.articles.queries import closing
from forum.comments.models import Comment, TombstoneKind
from forum.core.answers import Answer, no, yes
from forum.core.typed import ended

EDIT_FOR = timedelta(hours=24)
GRACE = timedelta(minutes=5)  # a slip that is mended at once is nobody's concern
NEWCOMER_FOR = A_DAY = timedelta(hours=24)
_AGAIN = "You can write again in"
_AN_HOUR = 60  # minutes
MOST_DRAFTS = 200

CLOSED = "Comments on this story are closed. You can still read them."
CLOSED_BY_THEMSELVES = "Comments on this story have closed by themselves. You can still read them."
_NOT_ANSWERED = {
    TombstoneKind.HELD: "That comment is waiting for a moderator. You can answer once it can be read.",
    TombstoneKind.WITHDRAWN: "Its author has taken that comment back, so it can't be answered any more.",
    TombstoneKind.REMOVED: "That comment was removed by a moderator, so it can't be answered any more.",
    TombstoneKind.ACCOUNT_CLOSED: "Its author has left, so that comment can't be answered any more.",
}


class Commentable(Protocol):
    """An article, as far as commenting is concerned."""

    @property
    def id(self) -> int: ...
    @property
    def comments_open(self) -> bool: ...
    @property
    def comments_close_at(self) -> datetime | None: ...


class Order(Protocol):
    """What a moderator set for a thread, as far as answering in it is concerned."""

    @property
    def closed(self) -> bool: ...
    @property
    def slow_minutes(self) -> int | None: ...
    @property
    def by(self) -> str: ...
    @property
    def reason(self) -> str: ...


def is_open(article: Commentable, now: datetime) -> bool:
    """Whether comments are open now."""
    closes = article.comments_close_at
    return article.comments_open and not (closes and closes <= now)


def may_comment(member: Member, article: Commentable, now: datetime) -> Answer:
    """Whether a member may add to the threads of an article."""
    if not article.comments_open:
        return no(_why_closed(article))
    if article.comments_close_at and article.comments_close_at <= now:
        return no(CLOSED_BY_THEMSELVES)
    return yes


def may_answer(
    member: Member,
    article: Commentable,
    now: datetime,
    *,
    gone: TombstoneKind | None,
    order: Order | None = None,
    last: datetime | None = None,
) -> Answer:
    """Whether a member may answer one of an article's comments.

    `order` is what a moderator set for its thread; `last` is when this member answered in there, if lately.
    """
    if gone:
        return no(_NOT_ANSWERED[gone])
    on_the_story = may_comment(member, article, now)
    if not on_the_story or order is None:
        return on_the_story
    return _may_answer_in(member, order, last, now)


def _may_answer_in(member: Member, order: Order, last: datetime | None, now: datetime) -> Answer:
    if order.closed:
        return no(f"{order.by} closed this thread: “{ended(order.reason)}” You can still read it.")
    if not order.slow_minutes or last is None or member.may(Role.MODERATOR):
        return yes
    again = last + timedelta(minutes=order.slow_minutes)
    if again <= now:
        return yes
    return no(f"This thread is slow for now: you can answer again in {_wait(again - now)}.")


def _wait(time: timedelta) -> str:
    """Never less than it takes: "12 minutes", "3 hours"."""
    minutes = -(-int(time.total_seconds()) // 60) or 1
    count, word = (minutes, "minute") if minutes <= 2 * _AN_HOUR else (-(-minutes // _AN_HOUR), "hour")
    return f"{count} {word}{'' if count == 1 else 's'}"


def _why_closed(article: Commentable) -> str:
    said = closing(article.id)
    if said is None:
        return CLOSED
    return f"{said.by} closed the comments on this story: “{ended(said.sentence)}” You can still read them."


def may_edit(
    member: Member, comment: Comment, now: datetime, *, gone: TombstoneKind | None, returned: bool = False
) -> Answer:
    """Whether a member may change a comment: their own, for a day; one that was returned to them, always."""
    if member.id != comment.author_id:
        return no("Only its author can change a comment.")
    if gone and gone is not TombstoneKind.HELD:
        return no("That comment is not shown any more, so it can't be changed.")
    if not returned and comment.written_at + EDIT_FOR <= now:
        return no("A comment can be changed for 24 hours. You can still take it back, or answer it.")
    return yes


def shows_edit(comment: Comment, now: datetime) -> bool:
    """Whether a change at this moment is shown as one; in the first minutes it is a slip that was mended."""
    return comment.written_at + GRACE <= now


def may_withdraw(member: Member, comment: Comment, *, gone: TombstoneKind | None) -> Answer:
    """Whether a member may take a comment back: their own, always."""
    if member.id != comment.author_id:
        return no("Only its author can take a comment back.")
    if gone is TombstoneKind.REMOVED:
        return no("A moderator has removed that comment already; nobody can read it any more.")
    return yes


class Joined(Protocol):
    """A member, as far as being new is concerned."""

    @property
    def role(self) -> Role: ...
    @property
    def joined_at(self) -> datetime: ...


def is_newcomer(member: Joined, most: int, now: datetime) -> bool:
    """Whether a member may post only so many comments for now; 0 is no limit, and the team has none."""
    return most > 0 and member.role is Role.MEMBER and now < member.joined_at + NEWCOMER_FOR


def may_write_today(member: Joined, written: int, most: int, now: datetime) -> Answer:
    """Whether a newcomer who has posted so many comments may post another."""
    if written < most:
        return yes
    wait = left(member.joined_at + NEWCOMER_FOR, now)
    return no(f"You are new here: newcomers post up to {most} comments on their first day. {_AGAIN} {wait}.")


def may_write_though_limited(limited: Holding, latest: Sequence[datetime], now: datetime) -> Answer:
    """Whether whom the team has limited may post another, having posted at these moments within a day."""
    most = limited.most or 0
    if len(latest) < most:
        return yes
    wait = left(latest[-most] + A_DAY, now) if most else "a while"
    return no(f"{limited_to(limited)} {_AGAIN} {wait}. Why: {limited.reason}")


def may_begin(drafts: int) -> Answer:
    """Whether somebody who has so many other drafts may have one more."""
    if drafts < MOST_DRAFTS:
        return yes
    return no(
        f"You have {MOST_DRAFTS} drafts, the most we can keep. Please discard some in your account first."
    )


def newcomer_words(member: Joined, written: int, most: int, now: datetime) -> str:
    """The same before it strikes, for the writing box."""
    words = f"You are new here: {min(written, most)} of {most} comments today."
    if written < most:
        return words
    return f"{words} {_AGAIN} {left(member.joined_at + NEWCOMER_FOR, now)}."


def left(until: datetime, now: datetime, more: str = "") -> str:
    """How much time there is: "23 hours", "12 minutes"; with `more`, "23 more hours"."""
    minutes = max(1, int((until - now).total_seconds() // 60))
    count, word = (minutes // 60, "hour") if minutes >= _AN_HOUR else (minutes, "minute")
    return f"{count} {more}{word}{'' if count == 1 else 's'}"


def may_react(member: Member, comment: Comment, *, gone: TombstoneKind | None) -> Answer:
    """Whether a member may say something kind to a comment with a press."""
    if gone:
        return no("That comment can't be read any more, or not yet.")
    return no("That is your own comment.") if comment.author_id == member.id else yes
