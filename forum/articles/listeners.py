"""What happens to articles when something happens elsewhere."""

from forum.accounts.events import AccountClosed
from forum.articles.actions import forget_author


def forget(event: AccountClosed) -> None:
    """Who has left tells nothing about themselves any more."""
    forget_author(event.member_id)
