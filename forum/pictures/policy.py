"""Who may do what in the library."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes
from forum.pictures.models import Picture, PictureState

_EDITORS = "Only editors can add pictures or change what is said about them."


def may_keep_pictures(member: Member) -> Answer:
    """Whether a member may add pictures to the library and change what is said about them."""
    return yes if member.may(Role.EDITOR) else no(_EDITORS)


def may_delete(member: Member, uses: int) -> Answer:
    """Whether a member may delete a picture that stands in so many places."""
    if not member.may(Role.EDITOR):
        return no(_EDITORS)
    if uses:
        return no("This picture is in use, so it can’t be deleted. Take it out of each place first.")
    return yes


def may_replace(member: Member, picture: Picture) -> Answer:
    """Whether a member may put a better file in a picture's place."""
    if not member.may(Role.EDITOR):
        return no(_EDITORS)
    if picture.state is PictureState.WAITING:
        return no("This picture is still being made. When it is there, it can be replaced.")
    return yes


def may_insert(picture: Picture) -> Answer:
    """Whether a picture can be put into a story."""
    if picture.state is PictureState.FAILED:
        return no("This picture could not be made, so there is nothing to put into a story.")
    if not picture.description:
        return no("Please say first what it shows: those words are the picture for who can’t see it.")
    return yes
