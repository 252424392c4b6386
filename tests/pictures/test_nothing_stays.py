"""Whatever breaks on the way, no upload is lost by it, and no file stays that nobody knows of."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Away
from forum.pictures import actions
from forum.pictures.jobs import sweep_the_store, workshop
from forum.pictures.models import Leftover, Picture, PictureState
from forum.pictures.store import InFolder
from tests.pictures import files
from tests.pictures.conftest import SPOOL, STORE, Send, kept, lying, words, worked

ROOT = Path(__file__).parents[2]
PAGE = "/desk/pictures/1"
LARGE = files.a_jpeg(1500, 1000)  # a job makes it
STRANGE = "a" * 22  # a token as we make them, of no picture


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """The disk is full, until this is undone."""

    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", no_room)
        yield patch


def _state(app: Flask) -> PictureState:
    with app.app_context():
        return session.get_one(Picture, 1).state


def _deleted(send_from: Send, app: Flask) -> None:
    browser = send_from(files.a_jpeg(20, 20), description="Another")  # a page with a form
    browser.get(PAGE).post_form(f"{PAGE}/removal")
    worked(app, minutes=60)


def test_a_full_disk_loses_no_upload_and_leaves_nothing_behind(
    app: Flask, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    send(LARGE, description="Two cups")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", no_room)
        for minutes in range(5):
            worked(app, minutes=minutes)
            assert lying(STORE) == set()
    assert _state(app) is PictureState.WAITING
    worked(app, minutes=10)
    assert _state(app) is PictureState.READY
    assert set(kept(app)) == {"480.webp", "800.webp", "1200.webp", "1200.jpeg", "1500.webp"}


def test_an_upload_for_which_there_is_no_room_is_a_sentence_and_what_was_typed(
    send: Send, full: pytest.MonkeyPatch
) -> None:
    browser = send(files.a_jpeg(), description="Two cups")
    assert browser.status == 503
    assert "We have no room for files just now" in words(browser, ".problem")
    assert words(browser, "#description") == "Two cups"
    assert lying(SPOOL) == set()


def test_no_room_for_what_is_made_is_no_fault_of_the_picture(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(files.a_jpeg())
    (tmp_path / "made").mkdir()
    for name in ("480.webp", "900.jpeg"):
        (tmp_path / "made" / name).symlink_to("/dev/full")
        asked = [sys.executable, "-m", "forum.pictures.making", "a.jpg", "made", "9000000", "9000000"]
        asked[3:5] = [str(tmp_path / each) for each in asked[3:5]]
        said = subprocess.run(asked, cwd=ROOT, capture_output=True, check=True).stdout
        assert said == b'{"no_room": true}\n'
        (tmp_path / "made" / name).unlink()


def test_what_was_put_away_in_part_goes_with_its_picture(
    app: Flask, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = InFolder.put

    def only_one(store: InFolder, path: str, file: Path) -> None:
        if lying(STORE):
            raise Away("Not now.")
        put(store, path, file)

    with monkeypatch.context() as patch:
        patch.setattr(InFolder, "put", only_one)
        send(files.a_jpeg(), description="Two cups")
    worked(app)
    assert len(lying(STORE)) == 1  # it waits, and this will be a part of it
    with app.app_context():
        token = session.get_one(Picture, 1).token
    _deleted(send, app)
    assert not (STORE / token).exists()


def test_files_of_whom_was_ended_before_saying_so_go_with_their_picture(app: Flask, send: Send) -> None:
    send(LARGE)
    with app.app_context():
        with transaction():
            taken = actions.take(clock.now())
        assert taken
        with workshop().made(taken.token) as (folder, sizes):
            with transaction():
                assert actions.plan(taken, sizes, clock.now())
            workshop().put_away(taken.token, folder, sizes)  # and ended here
    _deleted(send, app)
    assert not (STORE / taken.token).exists()


def test_what_is_ready_has_no_leftovers(app: Flask, send: Send) -> None:
    send(files.a_jpeg())
    with app.app_context():
        assert session.scalars(select(Leftover.path)).all() == []
        with transaction():
            late = actions.Taken(1, session.get_one(Picture, 1).token, clock.now(), 1)
            assert not actions.plan(late, [], clock.now())


def _put(path: str) -> Path:
    file = STORE / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"x")
    return file


def test_files_of_no_picture_are_swept_up_and_nothing_else_is(app: Flask, send: Send) -> None:
    send(files.a_jpeg())
    send(LARGE)
    with app.app_context():
        ready, waiting = (session.get_one(Picture, id).token for id in (1, 2))
    mine = lying(STORE)
    stay = {_put(f"{waiting}/480.webp"), _put("notes/480.webp"), _put(f"{STRANGE}/read.me"), _put("a.jpeg")}
    go = {_put(f"{STRANGE}/480.webp"), _put(f"{ready}/.480.webp.0123abcd"), _put(f"{ready}/2400.webp")}
    with app.app_context():
        assert sweep_the_store(clock.now()) == len(go)
        assert sweep_the_store(clock.now()) == 0
    worked(app)
    with app.app_context():
        there = {STORE / waiting / size.name for size in session.get_one(Picture, 2).sizes}
    assert lying(STORE) == mine | stay | there


def test_the_files_of_another_database_are_left_alone(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    others = {_put(f"{number:022}/480.webp") for number in range(101)}
    with app.app_context():
        assert sweep_the_store(clock.now()) == 0
    worked(app)
    assert lying(STORE) == others
    assert "101 files in the store of pictures belong to no picture" in caplog.text
