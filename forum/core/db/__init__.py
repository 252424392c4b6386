"""Tables and transactions: one code path for SQLite and PostgreSQL."""

from forum.core.db.base import Base, Moment, pick
from forum.core.db.ids import take_ids
from forum.core.db.joined import Joined
from forum.core.db.once import add_each_once, add_once, add_to, claim_one, count_one_more, put
from forum.core.db.reads import Read, Reader, reading
from forum.core.db.session import db, lookup, session
from forum.core.db.transaction import transaction

__all__ = [
    "Base",
    "Joined",
    "Moment",
    "Read",
    "Reader",
    "add_each_once",
    "add_once",
    "add_to",
    "claim_one",
    "count_one_more",
    "db",
    "lookup",
    "pick",
    "put",
    "reading",
    "session",
    "take_ids",
    "transaction",
]
