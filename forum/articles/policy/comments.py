"""Who may change what others can do on an article's page."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes


def may_close(member: Member) -> Answer:
    """Whether a member may close comments, open them again and say when they close by themselves."""
    if member.may(Role.MODERATOR) or member.may(Role.EDITOR):
        return yes
    return no("Only moderators and editors can close or open the comments on a story.")


def may_explain(member: Member, *, hidden: str) -> Answer:
    """Whether a member may put a note on a story; `hidden` says in a word why readers don't see it, if so."""
    if not member.may(Role.EDITOR):
        return no("Only editors can put a note on a story.")
    if hidden:
        return no("Readers can’t read this story, so there is nothing yet to tell them about it.")
    return yes


def may_take_note_back(member: Member) -> Answer:
    """Whether a member may take a note off a story, whoever put it there."""
    return yes if member.may(Role.EDITOR) else no("Only editors can take a note off a story.")
