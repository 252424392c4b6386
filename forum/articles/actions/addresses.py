"""Writes: addresses: which are free, and old ones, which go on leading to where something is now."""

from collections.abc import Mapping

from sqlalchemy import and_, delete, exists, or_, select, update
from sqlalchemy.exc import IntegrityError

from forum.articles.models import Article, OldAddress, Series, StandingPage, Tag, Topic
from forum.core.db import session

Addressed = Article | Series | StandingPage | Tag | Topic
_FOLDERS: Mapping[type[Addressed], str] = {
    Article: "articles",
    Series: "series",
    StandingPage: "pages",
    Tag: "tags",
    Topic: "topics",
}
_ROOM = 74  # of eighty signs, where a number comes behind them


def path_of(table: type[Addressed], address: str) -> str:
    """Where readers find it."""
    return f"/{_FOLDERS[table]}/{address}"


def free_address(table: type[Addressed], wanted: str, own: str = "") -> str:
    """This address, or the same with a number where another one lives there or did once.

    `own` is the present address of whoever asks: that is free for them, and so is each that leads to it.
    """
    found, number = wanted, 1
    while found != own and _is_taken(table, found, own):
        number += 1
        found = f"{wanted[:_ROOM].rstrip('-')}-{number}"
    return found


def _is_taken(table: type[Addressed], address: str, own: str) -> bool:
    """Asked in one statement: what moves away meanwhile is seen here or there."""
    leads_elsewhere = and_(
        OldAddress.path == path_of(table, address), OldAddress.target != path_of(table, own)
    )
    taken = or_(exists().where(table.slug == address), exists().where(leads_elsewhere))
    return bool(session.scalar(select(taken)))


def give_address(row: Addressed, wanted: str) -> None:
    """Let it live at this address, or at the same with a number; new or not, it is in the database then.

    Of many who want one address at the same moment each gets one of their own.
    """
    own = row.slug or ""
    address = free_address(type(row), wanted, own)
    while not _lives_at(row, address, own):
        address = free_address(type(row), wanted, own)


def _lives_at(row: Addressed, address: str, own: str) -> bool:
    """Whether it got it; not, where somebody else was faster. Any other fault is raised."""
    try:
        with session.begin_nested():
            row.slug = address
            session.add(row)
            session.flush()
    except IntegrityError:
        if not _is_taken(type(row), address, own):
            raise
        return False
    return True


def lead_on(before: str, after: str) -> None:
    """The path before leads to the one after, and so does what led to it; the one after leads nowhere."""
    follow(before, after)
    session.merge(OldAddress(path=before, target=after))


def follow(before: str, after: str) -> None:
    """What led to the path before leads to the one after, where something lives itself from now on."""
    answer_at(after)
    moved = update(OldAddress).where(OldAddress.target == before).values(target=after)
    session.execute(moved.execution_options(synchronize_session=False))


def answer_at(path: str) -> None:
    """Something lives here itself from now on."""
    session.execute(delete(OldAddress).where(OldAddress.path == path))


def lead_nowhere(path: str) -> None:
    """Nothing lives here any more, and what led here is free."""
    session.execute(delete(OldAddress).where(OldAddress.target == path))
