"""What becomes of what was told us when somebody leaves."""

from forum.accounts.events import AccountClosed
from forum.moderation.actions import forget_reports


def somebody_left(event: AccountClosed) -> None:
    """What they told us is gone, and so is what others kept of their words."""
    forget_reports(event.member_id)
