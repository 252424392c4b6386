"""Writes: old addresses, which go on leading to where something is now."""

from sqlalchemy import delete, select, update

from forum.articles.models import OldAddress
from forum.core.db import session


def lead_on(before: str, after: str) -> None:
    """The path before leads to the one after, and so does what led to it; the one after leads nowhere."""
    answer_at(after)
    moved = update(OldAddress).where(OldAddress.target == before).values(target=after)
    session.execute(moved.execution_options(synchronize_session=False))
    session.merge(OldAddress(path=before, target=after))


def answer_at(path: str) -> None:
    """Something lives here itself from now on."""
    session.execute(delete(OldAddress).where(OldAddress.path == path))


def leads_on(path: str) -> bool:
    """Whether something lived here once that lives elsewhere now."""
    return session.scalar(select(OldAddress.path).where(OldAddress.path == path)) is not None
