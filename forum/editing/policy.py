"""Who may do what at the editors' desk, and why not."""

from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.articles.models import Article, State
from forum.core.answers import Answer, no, yes
from forum.editing.models import Stage, Work


def may_write(member: Member, article: Article, work: Work | None) -> Answer:
    """Whether a member may save a manuscript: an editor always, a contributor while it is with them."""
    if member.may(Role.EDITOR):
        return yes
    if member.id != article.author_id or work is None or not work.contributed:
        return no("Only editors can change this story.")
    with_them = work.stage in {Stage.DRAFTING, Stage.CHANGES_REQUESTED} and article.state == State.DRAFT
    return yes if with_them else no("An editor has your story now. You can change it when it comes back.")
