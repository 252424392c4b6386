"""What follows for those who look after people."""

from forum.accounts.events import AccountClosed, MemberLookedAfter, RoleGranted
from forum.accounts.models import Member
from forum.accounts.roles import Role
from forum.comments.events import CommentLookedAfter
from forum.core.db import session
from forum.moderation.actions import care
from forum.moderation.acts import Kind
from forum.moderation.queries.cases import open_about
from forum.moderation.targets import CaseKind
from forum.rules.effects import Effect


def it_counts_for_who_looked(event: CommentLookedAfter | MemberLookedAfter) -> None:
    """One more of their shift, from wherever they looked. It comes before the case is closed."""
    if isinstance(event, MemberLookedAfter):
        about = (Kind.MEMBER, event.member_id)
    elif event.effect is Effect.CARE:
        about = (Kind.COMMENT, event.comment_id)
    else:
        return
    for case in open_about(*about):
        if case.kind is CaseKind.CARE:
            care.count(event.by_id, case.id, event.at)


def somebody_left(event: AccountClosed) -> None:
    """What is kept about who was looked after goes with them."""
    care.forget(event.member_id)


def somebody_has_another_role(event: RoleGranted) -> None:
    """Who is not of the team any more watches over nobody."""
    if not session.get_one(Member, event.member_id).may(Role.MODERATOR):
        care.watch_no_more(event.member_id)
