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

_STARTS_WITHIN = 30.0
_ENDS_WITHIN = 10.0


@dataclass(frozen=True, slots=True)
class Server:
    """One application that answers, and the processes that it is made of."""

    name: str
    port: int
    pid: int

    def cpu(self) -> float:
        """Seconds of processor that all its threads have used so far; 0 where the system doesn't tell."""
        return sum(_spent(pid) for pid in _family(self.pid)) / os.sysconf("SC_CLK_TCK")


def _spent(pid: int) -> int:
    """Ticks in and for the process, its threads that ended included (proc(5), fields 14 and 15)."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return int(fields[11]) + int(fields[12])


def _family(pid: int) -> list[int]:
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return [pid]
    return [pid, *(each for child in children for each in _family(int(child)))]


@contextmanager
def served(name: str, place: Place) -> Iterator[Server]:
    """The application of this name in benchmarks.target, ready for requests."""
    port = _free_port()
    options = ["--interface", "wsgi", "--host", HOST, "--port", str(port), "--workers", "1"]
    options += ["--blocking-threads", str(THREADS), "--no-ws", "--log-level", "warning", "--factory"]
    command = [sys.executable, "-m", "granian", *options, f"benchmarks.target:{name}"]
    process = subprocess.Popen(command, cwd=ROOT, env=place.environment, stdout=sys.stderr)
    try:
        _wait(port, process)
        yield Server(name, port, process.pid)
    finally:
        _end(process)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def _wait(port: int, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _STARTS_WITHIN
    while time.monotonic() < until:
        if process.poll() is not None:
            sys.exit("The server ended while starting; the lines above say why.")
        try:
            _ask(port)
        except OSError:
            time.sleep(0.05)
        else:
            return
    sys.exit(f"The server did not answer within {_STARTS_WITHIN:.0f} s.")


def _ask(port: int) -> None:
    connection = http.client.HTTPConnection(HOST, port, timeout=5)
    try:
        connection.request("GET", "/")
        connection.getresponse().read()
    finally:
        connection.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_ENDS_WITHIN)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
