"""What happens at the desk when something happens elsewhere."""

from forum.accounts.events import AccountClosed
from forum.editing import actions


def somebody_left(event: AccountClosed) -> None:
    """Their contributions that readers have not seen go with them."""
    actions.let_go(event.member_id, event.at)
