"""Writes: ways to look at the queue that a moderator keeps."""

from collections.abc import Mapping
from urllib.parse import urlencode

from sqlalchemy import delete, update

from forum.accounts.models import Member
from forum.core.db import add_once, session
from forum.moderation.models import SavedView


def keep_view(moderator: Member, name: str, words: Mapping[str, str | int]) -> None:
    """Keep one under a name; what was kept under it before gives way."""
    query = urlencode(words)
    if not add_once(SavedView, member_id=moderator.id, name=name, query=query):
        mine = (SavedView.member_id == moderator.id, SavedView.name == name)
        changed = update(SavedView).where(*mine).values(query=query)
        session.execute(changed.execution_options(synchronize_session=False))


def drop_view(moderator: Member, id: int) -> None:
    """Let go of one's own. Others' stay."""
    mine = (SavedView.member_id == moderator.id, SavedView.id == id)
    session.execute(delete(SavedView).where(*mine).execution_options(synchronize_session=False))
