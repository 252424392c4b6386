"""Tables and transactions: one code path for SQLite and PostgreSQL."""

from forum.core.db.base import Base, Moment, pick
from forum.core.db.ids import take_ids
from forum.core.db.session import db, session
from forum.core.db.transaction import transaction

__all__ = ["Base", "Moment", "db", "pick", "session", "take_ids", "transaction"]
