"""A site that is full of rows goes through all migrations since 0023 and loses none, on both engines."""

from collections.abc import Mapping
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.config import Config
from alembic.script import ScriptDirectory
from flask import Flask
from flask_migrate import downgrade, upgrade

from forum.core.db import Base, db
from tests.house.filler import content, fill, lost, tables
from tests.house.test_migrations import _put

FIRST = "0023"
# The way down from these lets people's words go, so it is shut once there are any.
SHUT = {"0024", "0025", "0026", "0027", "0028", "0030"}
POLL: dict[str, object] = {
    "article_id": 2,
    "kind": "single",
    "voters": "members",
    "results": "asked",
    "least": 1,
    "most": 1,
    "by_id": 5,
}
PICTURE: dict[str, object] = {"id": 7, "state": "waiting", "problem": "", "faces": "not said", "by_id": 5}
MIGRATIONS = Path(__file__).parents[2] / "migrations"


def _scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return ScriptDirectory.from_config(config)


LATER = [
    script.revision
    for script in reversed(list(_scripts().walk_revisions(FIRST, "head")))
    if script.revision != FIRST
]


@pytest.fixture
def full(fresh: Flask) -> Flask:
    """A site at 0023 with rows in every table."""
    upgrade(revision=FIRST)
    fill()
    return fresh


def test_no_migration_loses_a_row_unsaid(full: Flask, caplog: pytest.LogCaptureFixture) -> None:
    before, shut = FIRST, set()
    for revision in LATER:
        held = content()
        upgrade(revision=revision)
        assert lost(held, content()) == {}, revision
        assert _astray() == [], revision
        fill(held)
        if not _goes_down_and_up(revision, before, caplog):
            shut.add(revision)
        before = revision
    assert all(rows for _, rows in content().values())
    assert _keys() == _keys_of_the_models()
    assert shut >= SHUT
    _keys_hold()


def _goes_down_and_up(revision: str, before: str, caplog: pytest.LogCaptureFixture) -> bool:
    """Where it doesn't, it says so and changes nothing; where it does, only what it lets go of is gone."""
    held = content()
    caplog.clear()
    try:
        downgrade(revision=before)
    except SystemExit:
        assert f"There is no way back below {revision}: " in caplog.text
        assert content() == held
        return False
    assert set(lost(held, content())) <= _lets_go(revision)
    assert _astray() == [], revision
    upgrade(revision=revision)
    fill(held)
    return True


def test_who_has_nothing_new_goes_back_with_every_row(fresh: Flask) -> None:
    upgrade(revision=FIRST)
    fill(but="ballot")  # that names nobody any more, so there is no way back for it
    before = content()
    upgrade()
    downgrade(revision=FIRST)
    assert content() == before
    assert _astray() == []
    upgrade()
    assert lost(before, content()) == {}


# What is no table of its own, and still would be lost.
WORDS: list[tuple[str, list[tuple[str, dict[str, object]]]]] = [
    ("0030", [("picture", PICTURE | {"replaces_id": 6})]),
    ("0030", [("picture", PICTURE), ("picture_use", {"picture_id": 7, "place": "author", "place_id": 5})]),
    ("0027", [("standing_wording", {"slug": "about", "number": 2, "by_id": 5})]),
    ("0025", [("poll", POLL | {"id": 8, "results": "staff"})]),
    ("0025", [("choice", {"poll_id": 9, "kind": "other"})]),
    ("0025", [("editors_note", {"subject_kind": "poll", "subject_id": 9})]),
]


def test_words_that_stand_between_others_shut_the_way_down_too(
    fresh: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    upgrade(revision="0029")
    _put("member", id=5, role="editor")
    _put("disclaimer", id=1)
    _put("article", id=2, author_id=5, state="draft", disclaimer_id=1, sponsor="")
    _put("standing_page", slug="about")
    _put("poll", **POLL, id=9)
    upgrade()
    for revision, rows in WORDS:
        for table, row in rows:
            _put(table, **row)
        held = content()
        caplog.clear()
        with pytest.raises(SystemExit):
            downgrade(revision=FIRST)
        assert f"There is no way back below {revision}: " in caplog.text, rows
        assert content() == held
        for table, row in reversed(rows):
            _take_away(table, row)
    downgrade(revision=FIRST)


def test_who_sent_a_story_in_is_still_known_as_such(fresh: Flask) -> None:
    upgrade(revision="0027")
    _put("disclaimer", id=1)
    for member in (5, 6):
        _put("member", id=member, username_key=f"m{member}", role="member")
        story = {"id": member * 10, "slug": f"s{member}", "author_id": member, "disclaimer_id": 1}
        _put("article", **story, state="draft", sponsor="")
        _put("work", article_id=member * 10, stage="drafting", contributed=member == 6)
    upgrade(revision="0028")
    with db.engine.connect() as connection:
        found = connection.execute(sa.text("SELECT article_id, member_id, agreed_at FROM contribution"))
        assert [tuple(row) for row in found] == [(60, 6, None)]


@pytest.mark.parametrize("engine", ["sqlite"])
def test_a_row_that_would_point_at_nothing_stops_an_update(
    full: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    raw = db.engine.raw_connection()
    assert raw.driver_connection is not None
    raw.driver_connection.execute("PRAGMA foreign_keys = OFF")
    raw.driver_connection.execute("UPDATE article_topic SET topic_id = 999 WHERE topic_id = 1")
    raw.driver_connection.execute("PRAGMA foreign_keys = ON")
    raw.close()
    before = content()
    with pytest.raises(SystemExit):
        upgrade()
    assert "Rows of article_topic would point at rows of topic that are not there." in caplog.text
    assert content() == before
    _keys_hold()


def _take_away(table: str, row: Mapping[str, object]) -> None:
    same = " AND ".join(f"{name} = :{name}" for name in row)
    with db.engine.begin() as connection:
        connection.execute(sa.text(f"DELETE FROM {table} WHERE {same}"), row)  # noqa: S608


def _keys_hold() -> None:
    with pytest.raises(sa.exc.IntegrityError), db.engine.begin() as connection:
        connection.execute(sa.text("DELETE FROM member"))


def _lets_go(revision: str) -> set[str]:
    return set(getattr(_scripts().get_revision(revision).module, "lets_go", ()))


def _astray() -> list[object]:
    """PostgreSQL has none by itself."""
    if db.engine.dialect.name != "sqlite":
        return []
    with db.engine.connect() as connection:
        return list(connection.exec_driver_sql("PRAGMA foreign_key_check"))


def _keys() -> set[tuple[object, ...]]:
    with db.engine.connect() as connection:
        inspector = sa.inspect(connection)
        return {
            (
                table,
                tuple(key["constrained_columns"]),
                key["referred_table"],
                tuple(key["referred_columns"]),
                key["options"].get("ondelete"),
            )
            for table in tables(connection)
            for key in inspector.get_foreign_keys(table)
        }


def _keys_of_the_models() -> set[tuple[object, ...]]:
    return {
        (
            table.name,
            tuple(key.column_keys),
            key.referred_table.name,
            tuple(each.column.name for each in key.elements),
            key.ondelete,
        )
        for table in Base.metadata.sorted_tables
        for key in table.foreign_key_constraints
    }
