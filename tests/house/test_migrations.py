"""The migrations lead to the tables that the models describe, and back, on both engines."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import sqlalchemy as sa
from flask import Flask
from flask_migrate import check, downgrade, upgrade
from sqlalchemy.engine.reflection import Inspector

from forum.articles.models.titles import is_kept_by_itself
from forum.core.db import Base, db
from forum.moderation.acts import Act
from tests.databases import Databases

Shape = dict[str, dict[str, Any]]


def _tables() -> set[str]:
    found = sa.inspect(db.engine).get_table_names()
    return {name for name in found if not is_kept_by_itself(name)} - {"alembic_version"}


def test_migrations_go_up_down_and_up_again(fresh: Flask) -> None:
    upgrade()
    assert _tables() == {table.name for table in Base.metadata.sorted_tables}
    downgrade(revision="base")
    assert _tables() == set()
    upgrade()
    assert _tables() == {table.name for table in Base.metadata.sorted_tables}


def test_alembic_finds_nothing_to_migrate(fresh: Flask) -> None:
    upgrade()
    check()  # exits when a model says something else than the migrations


def test_the_migrated_tables_are_the_models_to_the_last_constraint(
    fresh: Flask, engine: str, databases: Databases
) -> None:
    upgrade()
    migrated = _shape(sa.inspect(db.engine))
    Base.metadata.drop_all(db.engine)
    Base.metadata.create_all(db.engine)
    assert _shape(sa.inspect(db.engine)) == migrated


def test_a_second_run_of_the_migrations_does_nothing(fresh: Flask) -> None:
    upgrade()
    before = _shape(sa.inspect(db.engine))
    upgrade()
    assert _shape(sa.inspect(db.engine)) == before


ENTRY = """
INSERT INTO log_entry (number, at, act, kind, subject_id, facts, chain)
VALUES (:number, '2026-01-01 00:00:00+00:00', :act, 'comment', 1, '{}', 'c')
"""
CHANGES = ("UPDATE log_entry SET subject_id = 2", "DELETE FROM log_entry")


@pytest.mark.parametrize("revision", ["0006", "0007", "head"])
def test_the_record_is_guarded_after_every_migration(fresh: Flask, revision: str) -> None:
    upgrade(revision="0006")
    with db.engine.begin() as connection:
        connection.execute(sa.text(ENTRY), {"number": 1, "act": "remove"})
    upgrade(revision="head")
    downgrade(revision="0006")
    upgrade(revision=revision)
    for change in CHANGES:
        with pytest.raises(sa.exc.DBAPIError, match="never changed"), db.engine.begin() as connection:
            connection.execute(sa.text(change))
    with db.engine.connect() as connection:
        assert connection.execute(sa.text("SELECT act FROM log_entry")).scalars().all() == ["remove"]


def test_statements_and_appeals_stay_when_their_table_is_made_anew(fresh: Flask) -> None:
    upgrade(revision="0010")
    _put("member", id=1, role="member")
    _put("disclaimer", id=1)
    _put("article", id=2, author_id=1, state="draft", disclaimer_id=1, sponsor="")
    _put("comment", id=3, article_id=2, author_id=1)
    _put("statement", id=7, comment_id=3, restriction="removed", why="So it is.", found="person")
    _put("appeal", id=9, statement_id=7, words="Why?")
    for revision in ("0011", "0010", "0011"):
        (upgrade if revision == "0011" else downgrade)(revision=revision)
        with db.engine.connect() as connection:
            kept = connection.execute(sa.text("SELECT id, comment_id, restriction, why FROM statement")).all()
            asked = connection.execute(sa.text("SELECT id, statement_id, words FROM appeal")).all()
        assert (kept, asked) == ([(7, 3, "removed", "So it is.")], [(9, 7, "Why?")])


def test_what_the_record_says_already_is_counted_by_day(fresh: Flask) -> None:
    upgrade(revision="0017")
    _put("member", id=5, role="moderator")
    known: dict[str, object] = {"kind": "comment", "subject_id": 1}
    at = datetime(2026, 3, 1, 23, 59, tzinfo=UTC)
    for number, more in enumerate(
        (
            {"act": "hold", "rule": "doses", "at": at},
            {"act": "hold", "rule": "doses", "at": at - timedelta(hours=23)},
            {"act": "hold", "rule": "doses", "at": at, "by_id": 5},
            {"act": "publish", "at": at + timedelta(minutes=1), "by_id": 5},
        ),
        1,
    ):
        _put("log_entry", number=number, **known, **more)
    upgrade()
    with db.engine.connect() as connection:
        wanted = "SELECT day, act, rule, program, count FROM log_day ORDER BY day, program"
        rows = connection.execute(sa.text(wanted)).all()
    assert [(str(day), *rest) for day, *rest in rows] == [
        ("2026-03-01", "hold", "doses", False, 1),
        ("2026-03-01", "hold", "doses", True, 2),
        ("2026-03-02", "publish", "", False, 1),
    ]


@pytest.mark.parametrize(("act", "kind"), [("sanction", "member"), ("close", "queue")])
def test_there_is_no_way_back_once_the_record_says_more(
    fresh: Flask, act: str, kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    upgrade()
    _put("log_entry", number=1, act="remove", kind="comment", subject_id=1)
    _put("log_entry", number=2, act=act, kind=kind, subject_id=1)
    before = _shape(sa.inspect(db.engine))
    with pytest.raises(SystemExit):
        downgrade(revision="base")
    assert "no way back below 0010" in caplog.text
    assert "entry 2" in caplog.text
    assert _shape(sa.inspect(db.engine)) == before
    with pytest.raises(sa.exc.DBAPIError, match="never changed"), db.engine.begin() as connection:
        connection.execute(sa.text(CHANGES[0]))


def _put(table: str, **known: object) -> None:
    """A row with these values, and anything at all in what else has to be filled."""
    found = sa.Table(table, sa.MetaData(), autoload_with=db.engine, resolve_fks=False)
    anything: dict[type, object] = {str: "x", int: 0, bool: True, datetime: datetime(2026, 1, 1, tzinfo=UTC)}
    needed = {each.name: anything[each.type.python_type] for each in found.c if not each.nullable}
    with db.engine.begin() as connection:
        connection.execute(sa.insert(found).values(needed | known))


def test_the_record_holds_every_act_and_no_other_word(fresh: Flask) -> None:
    upgrade()
    with db.engine.begin() as connection:
        for number, act in enumerate(Act, start=1):
            connection.execute(sa.text(ENTRY), {"number": number, "act": act.value})
    with pytest.raises(sa.exc.IntegrityError), db.engine.begin() as connection:
        connection.execute(sa.text(ENTRY), {"number": 99, "act": "hush up"})


def _shape(inspector: Inspector) -> Shape:
    """All that an engine tells about its tables, in an order that does not depend on how they were made."""
    inspector.clear_cache()
    return {
        table: {
            "columns": {
                each["name"]: (str(each["type"]), each["nullable"], each["default"])
                for each in inspector.get_columns(table)
            },
            "key": inspector.get_pk_constraint(table)["constrained_columns"],
            "unique": _sorted(inspector.get_unique_constraints(table)),
            "checks": _sorted(inspector.get_check_constraints(table)),
            "foreign": _sorted(inspector.get_foreign_keys(table)),
            "indexes": _sorted(
                each for each in inspector.get_indexes(table) if not is_kept_by_itself(each["name"])
            ),
        }
        for table in sorted(inspector.get_table_names())
        if table != "alembic_version" and not is_kept_by_itself(table)
    }


def _sorted(found: Any) -> list[str]:
    return sorted(
        str({name: _plain(value) for name, value in sorted(each.items(), key=str)}) for each in found
    )


def _plain(value: Any) -> Any:
    return {key: str(each) for key, each in value.items()} if isinstance(value, dict) else value
