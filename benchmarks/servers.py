"""granian with the settings of `./dev run`: one worker, the same threads, loopback."""

import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.place import Place
from forum.core.config import ROOT
from forum.serve import HOST, THREADS

_STARTS_WITHIN = 60.0
_ENDS_WITHIN = 10.0
_PAGE = os.sysconf("SC_PAGE_SIZE")
_PROC = Path("/proc")


@dataclass(frozen=True, slots=True)
class Server:
    """One application that answers, the processes that it is made of, and the database's if it has some."""

    port: int
    pid: int
    database: int | None = None

    def cpu(self) -> float:
        """Seconds of processor that all of them have used so far; 0 where the system doesn't tell."""
        roots = [self.pid, *([self.database] if self.database else [])]
        return sum(_spent(pid) for root in roots for pid in _family(root)) / 1e9

    def memory(self) -> dict[int, int]:
        """Bytes of memory that each of the web processes holds (RSS), by process."""
        return {pid: _resident(pid) for pid in _family(self.pid)}


def _spent(pid: int) -> int:
    """Nanoseconds that the threads of a process have run."""
    try:
        threads = list((_PROC / str(pid) / "task").iterdir())
        return sum(int((thread / "schedstat").read_text().split()[0]) for thread in threads)
    except OSError:
        return 0


def _resident(pid: int) -> int:
    try:
        return int((_PROC / str(pid) / "statm").read_text().split()[1]) * _PAGE
    except OSError:
        return 0


def resident_most(pid: int) -> int:
    """Bytes of memory that a process has held at the most so far (VmHWM)."""
    try:
        lines = (_PROC / str(pid) / "status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)


def _family(pid: int) -> list[int]:
    try:
        children = (_PROC / f"{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return [pid]
    return [pid, *(each for child in children for each in _family(int(child)))]


def postmaster(backend: int | None) -> int | None:
    """The process that a PostgreSQL backend belongs to, if it runs on this machine."""
    try:
        lines = (_PROC / str(backend) / "status").read_text().splitlines()
    except OSError:
        return None
    told = dict(line.split(":\t", 1) for line in lines if ":\t" in line)
    return int(told["PPid"]) if told["Name"].startswith("postgres") else None


@contextmanager
def served(name: str, place: Place, database: int | None = None) -> Iterator[Server]:
    """The application of this name in benchmarks.target, ready for requests."""
    port = free_port()
    options = ["--interface", "wsgi", "--host", HOST, "--port", str(port), "--workers", "1"]
    options += ["--blocking-threads", str(THREADS), "--no-ws", "--log-level", "warning", "--factory"]
    command = [sys.executable, "-m", "granian", *options, f"benchmarks.target:{name}"]
    process = subprocess.Popen(command, cwd=ROOT, env=place.environment, stdout=sys.stderr)
    try:
        wait_for(port, process)
        yield Server(port, process.pid, database)
    finally:
        end(process)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def wait_for(port: int, process: subprocess.Popen[bytes], within: float = _STARTS_WITHIN) -> None:
    """Until it answers; the end of us when it does not."""
    until = time.monotonic() + within
    while time.monotonic() < until:
        if process.poll() is not None:
            sys.exit("The server ended while starting; the lines above say why.")
        try:
            _ask(port)
        except OSError:
            time.sleep(0.05)
        else:
            return
    sys.exit(f"The server did not answer within {within:.0f} s.")


def _ask(port: int) -> None:
    connection = http.client.HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", "/")
        connection.getresponse().read()
    finally:
        connection.close()


def end(process: subprocess.Popen[bytes]) -> None:
    """Ask it to end; end it, when it does not."""
    process.terminate()
    try:
        process.wait(_ENDS_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
