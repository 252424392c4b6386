"""What happens at the desk by itself."""

from datetime import datetime

from forum.core.db import transaction
from forum.editing import actions


def publish_what_is_due(now: datetime) -> int:
    """Publish what was scheduled and whose time has come; how many there were."""
    with transaction():
        return actions.publish_due(now)
