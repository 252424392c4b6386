"""The site as `./dev run` serves it: the same program, a database of its own, a free port."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.processes import end_with_parent

ROOT = Path(__file__).parents[2]
PASSWORD = "three quiet words"
_WAIT = 90.0


@dataclass(frozen=True, slots=True)
class Site:
    """Where it is, and what it has said so far."""

    url: str
    log: Path
    database: str

    def said(self) -> str:
        """The server's own output."""
        return self.log.read_text("utf-8", "replace")


@contextmanager
def serving(folder: Path) -> Iterator[Site]:
    """A server with the demo stories that lives as long as the block."""
    port = _free_port()
    site = Site(f"http://127.0.0.1:{port}", folder / "server.log", f"sqlite:///{folder / 'kith.db'}")
    with site.log.open("ab") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "forum.serve", str(port)],
            cwd=ROOT,
            env=_environment(site),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=end_with_parent,  # noqa: PLW1509 - started by the main thread
        )
    try:
        _wait_for(site, server)
        yield site
    finally:
        _end(server)


def _environment(site: Site) -> dict[str, str]:
    own = {name: value for name, value in os.environ.items() if not name.startswith("KITH_")}
    return own | {
        "KITH_SECRET_KEY": "for browser tests alone " + "x" * 32,
        "KITH_DATABASE_URL": site.database,
        "KITH_BASE_URL": site.url,
        "KITH_PROXIES": "1",  # so that windows can come from different addresses
        "KITH_PICTURES": str(site.log.parent / "pictures"),
        "KITH_SPOOL": str(site.log.parent / "spool"),
        "KITH_DEMO": "1",
        "KITH_DEMO_PASSWORD": PASSWORD,
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(site: Site, server: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + _WAIT
    while True:
        try:
            with urlopen(site.url, timeout=10):  # noqa: S310 - our own server
                return
        except (URLError, ConnectionError, TimeoutError) as problem:
            if server.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"The server did not start: {site.said()[-2000:]}") from problem
        time.sleep(0.1)


def _end(server: subprocess.Popen[bytes]) -> None:
    server.send_signal(signal.SIGTERM)
    try:
        server.wait(15)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
