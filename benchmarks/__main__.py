"""`./dev bench`: fill a database, start the servers, measure, print."""

import argparse
import os
import signal
import sys
import time
from contextlib import ExitStack

from benchmarks import agree, fill, measure, report, statements
from benchmarks.cases import SIZES, cases
from benchmarks.client import BadAnswer, Client
from benchmarks.place import Place, place
from benchmarks.servers import served
from benchmarks.visit import Browser, Lost, sign_in
from forum.accounts import actions as accounts
from forum.accounts import passwords
from forum.app import create_app
from forum.core import clock
from forum.core.db import db, transaction

ROUNDS = 6
LONGEST = 200.0  # seconds; on a slow machine there are fewer rounds
NAME, PASSWORD = "bench-member", "a password for this run alone"
COMMENT = (
    "Thank you for writing this. The second visit was *easier* for me as well, mostly because I knew which "
    "questions to ask.\n\nWe now bring a list:\n\n- what is new\n- what to watch for\n- whom to call at night"
)


def main() -> None:
    """Everything in order; a fault is one sentence."""
    wanted, began = _arguments(), time.monotonic()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))  # so that the servers end with us
    try:
        with place(wanted.database) as here:
            engine = _fill(here)
            _measure(here, engine, wanted.rounds)
    except (BadAnswer, Lost, agree.Disagreement) as problem:
        sys.exit(f"The measurement stopped: {problem}.")
    _say(f"Took {time.monotonic() - began:.0f} s.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description="Measure the site against bare Flask.")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help=f"how many rounds ({ROUNDS})")
    parser.add_argument(
        "--database",
        metavar="URL",
        default=os.environ.get("KITH_BENCH_DATABASE_URL"),
        help="a PostgreSQL server on which a database may be made; it is dropped at the end",
    )
    return parser.parse_args()


def _say(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _fill(here: Place) -> str:
    """Members, stories, comments; gives the engine's name and version."""
    app, now = create_app(here.config), clock.now()
    result = app.test_cli_runner().invoke(args=["db", "upgrade"])
    if result.exit_code:
        sys.exit(f"The tables could not be made: {result.exception or result.output}")
    with app.app_context():
        people = fill.cast(now)
        _say(
            f"Compared {agree.check(people, now)} bulk-filled comments with the application's own: the same."
        )
        for size in SIZES:
            for use in ("read", "write"):
                fill.comments(fill.story(f"{use}-{size}", people, now), size, people, now)
                _say(f"Filled {use}-{size} with {size:,} comments.")
        with transaction():
            accounts.sign_up(NAME, passwords.hashed(PASSWORD), None, now)
        with db.engine.connect() as connection:
            version = ".".join(map(str, connection.dialect.server_version_info or ()))
            return f"{connection.dialect.name} {version}"


def _measure(here: Place, engine: str, rounds: int) -> None:
    before = report.load()
    with ExitStack() as stack:
        servers = {name: stack.enter_context(served(name, here)) for name in ("site", "cold")}
        port = servers["site"].port
        found = cases(Browser(port), sign_in(port, NAME, PASSWORD), COMMENT, here.folder / "stored")
        servers["bare"] = stack.enter_context(served("bare", here))
        heard = statements.count(here, found)
        client = stack.enter_context(Client.started())
        taken = measure.Rounds(found, servers, client)
        _say(f"{len(found)} cases; warming up.")
        taken.warm_up()
        _rounds(taken, rounds)
    machine = report.Machine(engine, before, report.load())
    print(
        "\n".join(
            [report.table(taken.figures, heard), "", *report.sentences(taken.figures), "", machine.words]
        )
    )
    name = "latest.json" if engine.startswith("sqlite") else "latest-postgresql.json"
    report.write(taken.figures, heard, machine, report.HERE / name)


def _rounds(taken: measure.Rounds, rounds: int) -> None:
    began = time.monotonic()
    for number in range(1, rounds + 1):
        if time.monotonic() - began > LONGEST:
            _say("The machine is slow: these rounds have to do.")
            return
        _say(f"Round {number} of {rounds} ...")
        taken.run()


if __name__ == "__main__":
    main()
