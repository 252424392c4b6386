"""Reads on the plain connection: what they give is what a session gives."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import bindparam, select
from sqlalchemy.exc import DBAPIError

from forum.accounts.models import Member
from forum.core import clock
from forum.core.db import Read, db, lookup, session, transaction
from tests.people import Cast, Person

EVERYBODY = select(Member.id, Member.username, Member.role, Member.joined_at, Member.name).order_by(Member.id)


def test_rows_have_the_types_of_their_columns(cast: Cast) -> None:
    with cast.ada.app.app_context(), lookup() as reader:
        rows = reader.rows(Read(EVERYBODY))
        assert rows == [tuple(row) for row in session.execute(EVERYBODY)]
        assert rows[0][3].tzinfo is not None


def test_values_are_bound_as_the_columns_want_them(cast: Cast) -> None:
    since = bindparam("since", type_=Member.joined_at.type)
    young = Read(select(Member.username).where(Member.joined_at > since, Member.role == bindparam("role")))
    with cast.ada.app.app_context(), lookup() as reader:
        now = clock.now()
        found = reader.rows(young, since=now - timedelta(days=400), role="member")
        assert found == [("ada",), ("ben",)]
        assert reader.first(young, since=now, role="member") is None


def test_what_was_committed_a_moment_ago_is_seen_by_the_next_read(ada: Person) -> None:
    named = Read(select(Member.name).where(Member.id == bindparam("id")))
    with ada.app.app_context(), lookup() as reader:
        assert reader.first(named, id=ada.id) == (None,)
        with transaction():
            ada.member.name = "Ada"
        assert reader.first(named, id=ada.id) == ("Ada",)


def test_reading_leaves_the_connection_as_it_was_for_transactions(ada: Person) -> None:
    named = Read(select(Member.name).where(Member.id == bindparam("id")))
    with ada.app.app_context():
        for _ in range(30):
            with lookup() as reader:
                reader.first(named, id=ada.id)
        with pytest.raises(RuntimeError, match="changed my mind"), transaction():
            ada.member.name = "Nobody"
            session.flush()
            raise RuntimeError("changed my mind")
        assert ada.member.name is None


def test_a_read_that_fails_tells_so_as_every_other_does_and_spoils_nothing(app: Flask) -> None:
    wrong = Read(select(Member.id).where(db.text("no_such_column = 1")))
    right = Read(select(Member.id))
    with app.app_context():
        for _ in range(12):
            with pytest.raises(DBAPIError), lookup() as reader:
                reader.rows(wrong)
        with lookup() as reader:
            assert reader.rows(right) == []
