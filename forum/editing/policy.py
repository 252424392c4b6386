"""Who may do what at the editors' desk, and why not."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.articles.models import Article, State
from forum.core.answers import Answer, no, yes
from forum.editing.models import Remark, Stage, Work


def may_write(member: Member, article: Article, work: Work | None) -> Answer:
    """Whether a member may save a manuscript: an editor always, a contributor while it is with them."""
    if member.may(Role.EDITOR):
        return yes
    if member.id != article.author_id or work is None or not work.contributed:
        return no("Only editors can change this story.")
    with_them = work.stage in {Stage.DRAFTING, Stage.CHANGES_REQUESTED} and article.state == State.DRAFT
    return yes if with_them else no("An editor has your story now. You can change it when it comes back.")


def may_remark(member: Member) -> Answer:
    """Whether a member may read and write remarks: they are between editors, whoever tells the story."""
    return yes if member.may(Role.EDITOR) else no("Remarks are notes between editors.")


def may_settle(member: Member, remark: Remark) -> Answer:
    """Whether a remark can be settled or opened again: an answer is settled with what it answers."""
    if remark.answers_id is not None:
        return no("An answer belongs to its remark. Settle the remark.")
    return may_remark(member)


def may_look_back(member: Member) -> Answer:
    """Whether a member may read what was saved before, compare it and restore it."""
    return yes if member.may(Role.EDITOR) else no("Only editors can look at what was saved before.")
