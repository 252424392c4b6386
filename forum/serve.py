"""`./dev run`: bring the database up to date, fill a new one, say where the site is, and serve it."""

import os
import socket
import subprocess
import sys

from click.testing import Result

from forum.app import create_app
from forum.core.config import ROOT, BadSetting, Config

HOST = "127.0.0.1"
THREADS = 4
HIGHEST_PORT = 65535


def main() -> None:
    """Everything in order; a fault is one sentence."""
    port = _port(sys.argv[1] if len(sys.argv) > 1 else "8000")
    try:
        config = Config.from_env(os.environ)
    except BadSetting as problem:
        sys.exit(str(problem))
    for line in [*_prepared(config), f"{config.site_name} is at {config.base_url} (stop it with Ctrl+C)"]:
        print(line, flush=True)  # noqa: T201 - this is what the command is for
    _start_the_worker()
    server = [sys.executable, "-m", "granian", "--interface", "wsgi", "--host", HOST, "--port", str(port)]
    options = ["--workers", "1", "--blocking-threads", str(THREADS), "--no-ws", "--log-level", "warning"]
    os.chdir(ROOT)
    os.execv(sys.executable, [*server, *options, "wsgi:app"])  # noqa: S606 - our own words, no shell


def _start_the_worker() -> None:
    """Start what does the jobs. We become the server, so it is the server's child: it ends when that is gone,
    even killed.
    """
    work = [sys.executable, "-m", "flask", "--app", "wsgi", "jobs", "work", "--beside", str(os.getpid())]
    subprocess.Popen(work, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)  # noqa: S603 - the same


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= HIGHEST_PORT:
        sys.exit(f"PORT is {text!r}; expected a number from 1 to {HIGHEST_PORT}.")
    port = int(text)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            sys.exit(f"Port {port} is taken by another program. Try another: PORT={port + 1} ./dev run")
    return port


def _prepared(config: Config) -> list[str]:
    """Bring everything up to date; in demo mode, give the lines that say who can sign in."""
    runner, signs = create_app(config).test_cli_runner(), ["demo", "signs"]
    steps = [["db", "upgrade"], ["rules", "expire"], ["reports", "expire"], ["team", "expire"]]
    steps += [["demo", "load"], signs] if config.demo else []
    for step in steps:
        result = runner.invoke(args=step)
        if result.exit_code:
            sys.exit(f"`{' '.join(step)}` failed. {_why(result)}")
    return ["Demo sign-ins, one for each role:", result.output] if config.demo and result.output else []


def _why(result: Result) -> str:
    """One line: what a command said, or the first line of what went wrong in it."""
    told = isinstance(result.exception, SystemExit) or result.exception is None
    return (result.output if told else str(result.exception)).strip().partition("\n")[0]


if __name__ == "__main__":
    main()
