"""Who may arrange stories, and who may tell about an author."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.core.answers import Answer, no, yes


def may_arrange(member: Member) -> Answer:
    """Whether a member may change topics, series, tags, the front page and standing pages."""
    return yes if member.may(Role.EDITOR) else no("Only editors can arrange stories and pages.")


def may_remove_topic(member: Member, stories: int) -> Answer:
    """Whether a member may remove a topic that so many stories have."""
    if not (answer := may_arrange(member)):
        return answer
    if stories:
        return no("Stories still have this topic. Give them another one first; then it can go.")
    return yes


def may_describe_author(member: Member, author: Member, *, tells_stories: bool) -> Answer:
    """Whether a member may change what an author's page tells: the author, and editors."""
    if not tells_stories:
        return no("There is no author’s page yet. It comes with the first story.")
    if member.id == author.id or member.may(Role.EDITOR):
        return yes
    return no("Only the author and the editors can change this page.")
