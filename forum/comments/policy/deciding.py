"""What moderators may decide about a comment, and why not."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.comments.models import Comment, TombstoneKind
from forum.core.answers import Answer, no, yes

WHICH_RULE = "Please choose the rule that it goes against; everybody will see which."

_GONE_ALREADY = {
    TombstoneKind.WITHDRAWN: "Its author has taken that comment back already.",
    TombstoneKind.REMOVED: "That comment was removed already.",
    TombstoneKind.ACCOUNT_CLOSED: "Its author has closed their account; nobody can read that comment.",
}


def may_pin(member: Member, *, gone: TombstoneKind | None) -> Answer:
    """Whether a member may put a comment first on its story's page."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can pin a comment.")
    return no("Readers can't read that comment, so it can't be pinned.") if gone else yes


def may_unpin(member: Member) -> Answer:
    """Whether a member may take the pin off a comment."""
    return yes if member.may(Role.MODERATOR) else no("Only moderators can unpin a comment.")


def may_remove(member: Member, *, gone: TombstoneKind | None) -> Answer:
    """Whether a member may take a comment down under a rule; one that waits may be, too."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can remove a comment.")
    if gone and gone is not TombstoneKind.HELD:
        return no(_GONE_ALREADY[gone])
    return yes


def may_adjust(member: Member, *, gone: TombstoneKind | None) -> Answer:
    """Whether a member may change somebody's comment under a rule; one that waits may be changed, too."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can adjust a comment.")
    if gone and gone is not TombstoneKind.HELD:
        return no(_GONE_ALREADY[gone])
    return yes


_NOT_RESTORED = {
    TombstoneKind.HELD: "That comment was not removed. It waits for a moderator, who can publish it.",
    TombstoneKind.WITHDRAWN: "Its author has taken that comment back, and only they could write it again.",
    TombstoneKind.ACCOUNT_CLOSED: "Its author has closed their account, and nobody can read it any more.",
}
_NOT_GIVEN_BACK = _NOT_RESTORED | {
    TombstoneKind.REMOVED: "That comment was removed. Once it is restored, its words can be given back."
}


def may_restore(member: Member, *, gone: TombstoneKind | None, has_left: bool) -> Answer:
    """Whether a member may let a comment that was removed be read again."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can restore a comment.")
    if has_left:
        return no(_NOT_RESTORED[TombstoneKind.ACCOUNT_CLOSED])
    return no(_NOT_RESTORED[gone]) if gone in _NOT_RESTORED else yes


def may_give_back(member: Member, *, gone: TombstoneKind | None, has_left: bool) -> Answer:
    """Whether a member may undo an adjustment of a comment; one that waits may be changed, too."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can give back what was taken out of a comment.")
    if has_left:
        return no(_NOT_GIVEN_BACK[TombstoneKind.ACCOUNT_CLOSED])
    return no(_NOT_GIVEN_BACK[gone]) if gone and gone is not TombstoneKind.HELD else yes


def may_publish(member: Member, *, gone: TombstoneKind | None, has_left: bool) -> Answer:
    """Whether a member may let a comment that waits be read."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can publish a comment that waits.")
    if has_left:
        return no("Its author has closed their account, and nobody can read it any more.")
    if gone and gone is not TombstoneKind.HELD:
        return no(_GONE_ALREADY[gone])
    return yes


def may_look_after(member: Member) -> Answer:
    """Whether a member may say that a person has looked at what was noted for moderators."""
    return yes if member.may(Role.MODERATOR) else no("Only moderators can do that.")


_LEFT = "Its author has closed their account, and nobody can read it any more."


def may_hold(member: Member, comment: Comment, *, gone: TombstoneKind | None, has_left: bool) -> Answer:
    """Whether a member may let somebody's comment wait; also one that the rules hold already."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can hold a comment.")
    if member.id == comment.author_id:
        return no("That is your own comment, so another moderator decides about it. You can take it back.")
    return _still_decided(gone, has_left=has_left)


def may_return(member: Member, comment: Comment, *, gone: TombstoneKind | None, has_left: bool) -> Answer:
    """Whether a member may return somebody's comment to them; one that waits may be, too."""
    if not member.may(Role.MODERATOR):
        return no("Only moderators can return a comment to its author.")
    if member.id == comment.author_id:
        return no("That is your own comment, so there is nobody to return it to. You can change it.")
    return _still_decided(gone, has_left=has_left)


def _still_decided(gone: TombstoneKind | None, *, has_left: bool) -> Answer:
    if has_left:
        return no(_LEFT)
    return no(_GONE_ALREADY[gone]) if gone and gone is not TombstoneKind.HELD else yes
