"""What happens by itself: each job in its time, whatever becomes of the others; two runners share a row."""

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from flask import Flask

from forum.core.db import claim_one, session, transaction
from forum.core.jobs import Job, Runner, until_done
from forum.pictures.models import Picture, PictureState
from tests.databases import SECRET
from tests.people import Person
from tests.processes import end_with_parent

ROOT = Path(__file__).parents[2]
START = datetime(2026, 3, 1, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def _in(minutes: float) -> datetime:
    return START + minutes * MINUTE


def test_a_job_is_asked_when_its_time_has_come_and_not_before(app: Flask) -> None:
    asked: list[datetime] = []

    def look(now: datetime) -> int:
        asked.append(now)
        return 0

    with app.app_context():
        runner = Runner([Job("look", 2 * MINUTE, look)])
        due = [runner.turn(_in(minutes)) for minutes in (0, 1, 2.5)]
    assert asked == [_in(0), _in(2.5)]
    assert due == [_in(2), _in(2), _in(4.5)]


def test_a_job_that_did_something_is_asked_again_after_the_others(app: Flask) -> None:
    left, said = [1, 1, 0], []

    def many(_: datetime) -> int:
        said.append("many")
        return left.pop(0)

    def other(_: datetime) -> int:
        said.append("other")
        return 0

    jobs = (Job("many", MINUTE, many), Job("other", timedelta(), other))
    with app.app_context():
        runner = Runner(jobs)
        for _ in range(3):
            runner.turn(START)
        assert runner.turn(_in(0.5)) == _in(0.5)
    assert said == ["many", "other", "many", "other", "many", "other", "other"]


def test_a_fault_is_logged_without_what_was_typed_and_stops_nothing(
    app: Flask, caplog: pytest.LogCaptureFixture
) -> None:
    words, done = "what somebody typed", []

    def breaks(_: datetime) -> int:
        with transaction():
            raise RuntimeError(words)

    def works(_: datetime) -> int:
        done.append(1)
        return 0

    with app.app_context(), caplog.at_level(logging.ERROR):
        runner = Runner([Job("breaks", MINUTE, breaks), Job("works", MINUTE, works)])
        for minutes in (0, 2):
            runner.turn(_in(minutes))
    assert done == [1, 1]
    assert caplog.text.count("The job breaks failed: RuntimeError") == 2
    assert words not in caplog.text


def test_once_does_all_that_is_left(app: Flask) -> None:
    left = [3, 2, 0]
    with app.app_context():
        assert dict(until_done([Job("some", MINUTE, lambda _: left.pop(0))], START)) == {"some": 5}


def test_no_two_of_many_claim_the_same_row(app: Flask, ed: Person) -> None:
    with app.app_context(), transaction():
        for number in range(6):
            session.add(Picture(token=f"t{number}", by_id=ed.id, at=START, upload=f"u{number}"))
    start = threading.Barrier(3)

    def claim(_: int) -> list[int]:
        found: list[int] = []
        with app.app_context():
            start.wait()
            free = (Picture.state == PictureState.WAITING) & Picture.taken_until.is_(None)
            while id := _claimed(free):
                found.append(id)
            session.remove()
        return found

    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(claim, range(3)))
    assert sorted(id for each in found for id in each) == [1, 2, 3, 4, 5, 6]


def _claimed(free: sa.ColumnElement[bool]) -> int | None:
    with transaction():
        return claim_one(Picture, free, taken_until=START)


def _environment(url: str, folder: Path) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("KITH_")}
    return own | {"KITH_SECRET_KEY": SECRET, "KITH_DATABASE_URL": url, "KITH_PICTURES": str(folder)}


def _worker(environment: dict[str, str], *options: str) -> Sequence[str]:
    return [sys.executable, "-m", "flask", "--app", "wsgi", "jobs", "work", *options]


@contextmanager
def _started(command: Sequence[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        preexec_fn=end_with_parent,  # noqa: PLW1509 - started by the main thread
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_the_worker_ends_cleanly_when_it_is_asked_to(
    app: Flask, sign: signal.Signals, tmp_path: Path
) -> None:
    environment = _environment(app.config["SQLALCHEMY_DATABASE_URI"], tmp_path)
    with _started(_worker(environment), environment) as worker:
        assert worker.stdout is not None
        assert b"At work" in worker.stdout.readline()
        worker.send_signal(sign)
        assert worker.wait(20) == 0


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
def test_the_worker_ends_when_the_process_that_it_runs_beside_is_killed(app: Flask, tmp_path: Path) -> None:
    environment = _environment(app.config["SQLALCHEMY_DATABASE_URI"], tmp_path)
    beside = (
        "import os, subprocess, sys, time\n"
        "command = [*sys.argv[1:], '--beside', str(os.getpid())]\n"
        "worker = subprocess.Popen(command, stdout=subprocess.PIPE)\n"
        "worker.stdout.readline()\n"
        "print(worker.pid, flush=True)\n"
        "time.sleep(100)\n"
    )
    with _started([sys.executable, "-c", beside, *_worker(environment)], environment) as server:
        assert server.stdout is not None
        worker = int(server.stdout.readline())
        assert _is_there(worker)
        server.kill()
        until = time.monotonic() + 20
        while _is_there(worker) and time.monotonic() < until:
            time.sleep(0.1)
        assert not _is_there(worker)


def _is_there(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
