"""Who may write, and why not."""

from typing import Protocol

from forum.accounts.models import Member
from forum.core.answers import Answer, no, yes


class Commentable(Protocol):
    """An article, as far as commenting is concerned."""

    @property
    def comments_open(self) -> bool: ...


def may_comment(member: Member, article: Commentable) -> Answer:
    """Whether a member may add to the threads of an article."""
    if not article.comments_open:
        return no("Comments on this story are closed. You can still read them.")
    return yes


def may_answer(member: Member, article: Commentable, *, is_held: bool) -> Answer:
    """Whether a member may answer one of an article's comments."""
    if is_held:
        return no("That comment is waiting for a moderator. You can answer once it can be read.")
    return may_comment(member, article)
