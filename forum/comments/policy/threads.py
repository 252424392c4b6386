"""What moderators may do with a thread as a whole, and with its branches."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.comments.models import Comment, MovedBranch, TombstoneKind
from forum.core.answers import Answer, no, yes

LONGEST_PAUSE = 24 * 60  # minutes


def may_order(member: Member, first: Comment) -> Answer:
    """Whether a member may close, open or slow the thread that this comment starts."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can close or slow a thread.")
    if first.parent_id is not None:
        return no("That is a reply. A thread is closed, or slowed, at the comment that starts it.")
    return yes


def may_move(member: Member, comment: Comment) -> Answer:
    """Whether a member may make a thread of its own of a reply and all below it."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can move a branch.")
    return no("That comment starts a thread of its own already.") if comment.parent_id is None else yes


def may_move_back(member: Member, moved: MovedBranch | None, *, under: TombstoneKind | None) -> Answer:
    """Whether a member may put a branch where it was before. `under` is why what it hung on is not shown."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can move a branch.")
    if moved is None:
        return no("That comment was not moved, so there is no place to move it back to.")
    if under is TombstoneKind.HELD:
        return no(
            "The comment that it answered waits for a moderator. Once that can be read, it can go back."
        )
    return yes
