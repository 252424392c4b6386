"""A picture is made once, whoever is killed in the middle; nobody ever gets half of it."""

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from forum.core import clock
from forum.core.db import session, transaction
from forum.core.errors import Away
from forum.pictures import actions
from forum.pictures.jobs import make_pictures, sweep_the_spool, workshop
from forum.pictures.models import Leftover, Picture, PictureSize, PictureState
from forum.pictures.store import InFolder
from tests import makers
from tests.databases import FILES, SECRET
from tests.people import Browser, Person
from tests.pictures import files
from tests.pictures.conftest import SPOOL, STORE, Send, kept, lying, words, worked
from tests.processes import end_with_parent
from tests.races.crowd import at_once, inside

ROOT = Path(__file__).parents[2]
LARGE = files.saved(files.painted(4200, 3200), "PNG", compress_level=1)  # a second's work at least


@contextmanager
def _working(app: Flask) -> Iterator[subprocess.Popen[bytes]]:
    """A worker of its own, as it runs beside the server."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("KITH_")}
    with app.app_context():
        url = session.get_bind().engine.url.render_as_string(hide_password=False)
    own |= {"KITH_SECRET_KEY": SECRET, "KITH_DATABASE_URL": url}
    own |= {"KITH_PICTURES": str(FILES / "pictures"), "KITH_SPOOL": str(SPOOL)}
    worker = subprocess.Popen(
        [sys.executable, "-m", "flask", "--app", "wsgi", "jobs", "work"],
        cwd=ROOT,
        env=own,
        stdout=subprocess.DEVNULL,
        preexec_fn=end_with_parent,  # noqa: PLW1509 - started by the main thread
    )
    try:
        yield worker
    finally:
        worker.kill()
        worker.wait()


def _until(seen: object, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not seen():  # type: ignore[operator]
        assert time.monotonic() < end
        time.sleep(0.01)


def test_a_worker_killed_in_the_middle_leaves_nothing_and_another_makes_it_once(
    app: Flask, send: Send, ed: Person, visitor: Browser
) -> None:
    story = makers.an_article(ed, text="![Cups](/pictures/1)")
    send(LARGE, description="Cups")
    with app.app_context(), transaction():
        actions.uses(story.id, [1])
    _kill_one_in_the_middle(app)
    with app.app_context():
        found = session.get_one(Picture, 1)
        token, version = found.token, story.article.version
        assert (found.state, found.tries, found.sizes) == (PictureState.WAITING, 1, [])
    for name in ("480.webp", "1200.jpeg", "2400.webp"):
        assert visitor.client.get(f"/pictures/{token}/{name}").status_code == 404
    # Now somebody may still be at it; then nobody is; then it is done.
    assert [worked(app, minutes=later)["make pictures"] for later in (0, 5, 10)] == [0, 1, 0]
    with app.app_context():
        found = session.get_one(Picture, 1)
        assert (found.state, found.tries) == (PictureState.READY, 2)
        assert {size.name for size in found.sizes} == set(kept(app))
        assert story.article.version == version + 1
    assert visitor.client.get(f"/pictures/{token}/1200.jpeg").status_code == 200
    worked(app, minutes=3 * 24 * 60)
    assert lying(SPOOL) == set()


def _kill_one_in_the_middle(app: Flask) -> None:
    with _working(app) as worker:
        _until(lambda: list(SPOOL.glob("making-*")))
        worker.send_signal(signal.SIGKILL)
        worker.wait()


def test_files_that_nothing_tells_of_are_not_served(app: Flask, send: Send, visitor: Browser) -> None:
    send(files.a_jpeg(1500, 1000))
    with app.app_context():
        token = session.get_one(Picture, 1).token
        with workshop().made(token) as (folder, sizes):
            workshop().put_away(token, folder, sizes)  # and ended here, before it was said
    assert "1200.webp" in kept(app)
    assert visitor.client.get(f"/pictures/{token}/1200.webp").status_code == 404


def test_many_workers_at_once_make_it_once(app: Flask, send: Send) -> None:
    for width in (1400, 1500):
        send(files.a_jpeg(width, 1000))
    now = clock.now()
    done = at_once([inside(app, lambda: make_pictures(now))] * 4, threads=4)
    assert sorted(map(str, done)) == ["0", "0", "1", "1"]
    with app.app_context():
        assert set(session.scalars(select(Picture.tries))) == {1}
        assert set(session.scalars(select(Picture.state))) == {PictureState.READY}


def test_who_comes_too_late_changes_nothing(app: Flask, send: Send) -> None:
    send(files.a_jpeg(1500, 1000))
    with app.app_context():
        now = clock.now()
        with transaction():
            slow = actions.take(now)
        with transaction():
            assert actions.take(now) is None
            quick = actions.take(now + timedelta(minutes=5))
        assert slow
        assert quick
        with workshop().made(quick.token) as (folder, sizes):
            workshop().put_away(quick.token, folder, sizes)
            with transaction():
                assert actions.finish(quick, sizes, now)
            with transaction():
                assert not actions.finish(slow, sizes, now)
                assert not actions.fail(slow, "It did not work.")
        assert session.get_one(Picture, 1).state is PictureState.READY
        assert session.scalar(select(Leftover.path)) is None


def test_one_that_ends_whoever_makes_it_is_given_up(app: Flask, send: Send) -> None:
    browser = send(files.a_jpeg(1500, 1000), description="Cups")
    for tried in range(actions.MOST_TRIES):
        with app.app_context(), transaction():
            assert actions.take(clock.now() + timedelta(minutes=5 * tried))
    assert worked(app, minutes=60)["make pictures"] == 1
    browser.get("/desk/pictures/1")
    assert "more memory or time than we can give" in words(browser, ".problem")
    assert lying(SPOOL) == set()


def test_a_decoder_gets_so_much_memory_and_no_more(app: Flask, send: Send) -> None:
    # Eleven numbers for each dot have to be held until the last of them is there: 400 MB.
    heavy = files.saved(files.painted(6600, 6000).convert("CMYK"), "JPEG", progressive=True, subsampling=0)
    browser = send(heavy)
    worked(app)
    browser.get("/desk/pictures/1")
    assert "more memory or time than we can give" in words(browser, ".problem")


def test_a_store_that_is_away_loses_nothing(
    app: Flask, send: Send, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def away(*_: object) -> None:
        raise Away("Not now.")

    with monkeypatch.context() as patch:
        patch.setattr(InFolder, "put", away)
        for minutes in range(5):
            send(files.a_jpeg(), description="Cups")  # made at once, if it could be
            worked(app, minutes=minutes)
    assert lying(SPOOL) != set()
    assert worked(app, minutes=10)["make pictures"] == 1
    assert set(kept(app)) == {"480.webp", "800.webp", "900.webp", "900.jpeg"}


def test_an_upload_that_nobody_knows_of_is_swept_away_after_a_day(app: Flask, send: Send) -> None:
    send(files.a_jpeg(1500, 1000))
    (SPOOL / "nobody-knows-it").write_bytes(b"x")
    with app.app_context():
        assert sweep_the_spool(clock.now()) == 0
        token = session.get_one(Picture, 1).token
        until = clock.now() + timedelta(days=2)
        assert workshop().sweep({token}, until) == 1
    assert {file.name for file in lying(SPOOL)} == {token}


def test_a_file_that_is_missing_in_the_store_is_not_found_and_logged(
    app: Flask, send: Send, visitor: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    send(files.a_jpeg())
    with app.app_context():
        token = session.get_one(Picture, 1).token
    (STORE / token / "900.webp").unlink()
    with caplog.at_level(logging.ERROR):
        assert visitor.client.get(f"/pictures/{token}/900.webp").status_code == 404
    assert f"missing in the store: {token}/900.webp" in caplog.text


def test_half_a_file_never_has_the_name_of_a_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    source, store = tmp_path / "source", InFolder(tmp_path / "store")
    source.write_bytes(b"first")
    store.put("a/1.webp", source)
    source.write_bytes(b"second")
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        for name in ("a/1.webp", "a/2.webp"):
            with pytest.raises(Away, match="does not answer just now"):
                store.put(name, source)
    found = store.get("a/1.webp")
    assert found is not None
    assert b"".join(found.chunks) == b"first"
    assert store.get("a/2.webp") is None
    assert lying(tmp_path / "store") == {tmp_path / "store" / "a" / "1.webp"}


def test_sizes_are_kept_once(app: Flask, send: Send) -> None:
    send(files.a_jpeg())
    with app.app_context():
        names = [size.name for size in session.scalars(select(PictureSize))]
    assert len(names) == len(set(names)) == 4
