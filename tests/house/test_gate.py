"""The gate itself: it never skips, and where something is missing it says in one line what to install."""

import importlib.util
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests import chromium, gate, postgres

ROOT = Path(__file__).parents[2]


def test_no_test_is_ever_skipped() -> None:
    skipping = re.compile(
        r"pytest\.(skip|xfail|importorskip)|mark\.(skip|xfail)|unittest\.skip|__test__ = False"
    )
    own = Path(__file__)
    assert [
        file.name for file in ROOT.glob("tests/**/*.py") if file != own and skipping.search(file.read_text())
    ] == []


def test_a_failing_check_is_shown_and_the_others_still_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    checks = {"bad": (("python", "-c", "print('why'); raise SystemExit(3)"),), "fine": (("python", "-V"),)}
    monkeypatch.setattr(gate, "CHECKS", checks)
    assert gate.main(["check"]) == 1
    said = capsys.readouterr()
    assert re.search(r"bad +FAULTS +\d+\.\d s\nwhy\n", said.out)
    assert re.search(r"fine +good", said.out)
    assert said.err == "The gate is shut: bad.\n"


def test_a_chromium_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(chromium.GIVEN, "/no/such/chromium")
    with pytest.raises(chromium.NoChromium, match=r"KITH_TEST_CHROMIUM is '/no/such/chromium'"):
        chromium.ready()


def test_without_chromium_and_without_the_right_to_install_it_one_line_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv(chromium.GIVEN, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(gate, "check", list)
    assert gate.main(["all"]) == 1
    first, last = capsys.readouterr().err.splitlines()
    assert "apt-get install chromium-headless-shell libatomic1" in first
    assert last == "The gate is shut: tests."


def test_root_on_debian_installs_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    there = {"apt-get": "/usr/bin/apt-get"}
    monkeypatch.delenv(chromium.GIVEN, raising=False)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(shutil, "which", there.get)
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(chromium, "_DEBIAN", Path("/"))
    with pytest.raises(chromium.NoChromium):  # nothing was really installed
        chromium.ready()
    assert [command[2] for command in ran] == ["update", "install"]
    assert ran[1][-3:] == list(chromium.PACKAGES)


def test_without_postgresql_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(postgres.BIN, "/no/such/folder")
    with pytest.raises(postgres.NoPostgres, match=r"initdb and postgres are not there"):
        postgres.find()
    monkeypatch.delenv(postgres.BIN)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(postgres, "_DEBIAN", Path("/no/such/folder"))
    with pytest.raises(postgres.NoPostgres, match="apt-get install postgresql"):
        postgres.find()


def test_a_postgresql_of_our_own_starts_and_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(postgres.URL, raising=False)
    with postgres.running() as url:
        engine = sa.create_engine(url)
        with engine.connect() as connection:
            assert connection.scalar(sa.text("SELECT 1")) == 1
        engine.dispose()
        home = Path(str(sa.make_url(url).query["host"]))
        pid = int((home / "data/postmaster.pid").read_text().split()[0])
    assert not home.exists()
    assert not Path(f"/proc/{pid}").exists()
