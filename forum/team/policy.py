"""Who belongs to the team, and who may change what one of them wrote down."""

from typing import Protocol

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes


def may_keep(member: Member) -> Answer:
    """Whether a member may write, change and archive templates and cards."""
    return yes if member.may(Role.MODERATOR) else no("Only moderators can change templates and cards.")


class Written(Protocol):
    """A staff note, as far as its writer is concerned."""

    @property
    def by_id(self) -> int: ...


def is_of_the_team(member: Member) -> Answer:
    """Whether a member looks after the place."""
    return yes if member.may(Role.MODERATOR) else no("Only the team can do that.")


def may_read_notes(member: Member, about_id: int | None) -> Answer:
    """Whether a member may read and write notes on something; `about_id` is who it is, or who made it."""
    if member.id == about_id:
        return no("This is about you or something of yours, so its notes are for the others of the team.")
    return is_of_the_team(member)


def may_change(member: Member, note: Written) -> Answer:
    """Whether a member may put other words into a staff note."""
    if not member.may(Role.MODERATOR):
        return is_of_the_team(member)
    return yes if note.by_id == member.id else no("Only who wrote a note can change it.")


def may_delete(member: Member, note: Written) -> Answer:
    """Whether a member may delete a staff note: their own, or any where they are an admin."""
    if not member.may(Role.MODERATOR):
        return is_of_the_team(member)
    if note.by_id == member.id or member.may(Role.ADMIN):
        return yes
    return no("Only who wrote a note, or an admin, can delete it.")
