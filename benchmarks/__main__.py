"""`./dev bench` and `./dev bench full`: fill the databases, start the servers, measure, print."""

import argparse
import os
import signal
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace

from benchmarks import agree, bars, content, desk, editing, lists, memory, picture, report, rules, statements
from benchmarks.cases import Eyes, cases
from benchmarks.client import BadAnswer, Client
from benchmarks.content import Content, say
from benchmarks.measure import Rounds
from benchmarks.place import Place, place
from benchmarks.servers import Server, postmaster, served
from benchmarks.sizes import FULL, QUICK, WAITING, WAITING_FEW, Sizes
from benchmarks.visit import Browser, Lost, sign_in
from benchmarks.weight import weigh

COMMENT = (
    "Thank you for writing this. The second visit was *easier* for me as well, mostly because I knew which "
    "questions to ask.\n\nWe now bring a list:\n\n- what is new\n- what to watch for\n- whom to call at night"
)
SITES = ("site", "cold", "near", "cold near")  # by whether they keep anything, and which database is theirs


@dataclass(frozen=True, slots=True)
class Set:
    """The two databases of a run, and what is in the large one."""

    sizes: Sizes
    large: Place
    small: Place
    content: Content

    @property
    def places(self) -> Mapping[str, Place]:
        """Which database each server works on."""
        return {name: self.small if "near" in name else self.large for name in (*SITES, "bare")}


def main() -> None:
    """Everything in order; a fault is one sentence."""
    wanted, began = _arguments(), time.monotonic()
    alone = {
        picture.NAME: picture.words,
        editing.NAME: lambda: editing.words(wanted.database, wanted.rounds),
        lists.NAME: lambda: lists.words(wanted.database),
    }
    if wanted.how in alone:
        print(alone[wanted.how]())
        return
    sizes = FULL if wanted.how == FULL.name else QUICK
    sizes = replace(sizes, rounds=wanted.rounds or sizes.rounds)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))  # so that the servers end with us
    try:
        with place(wanted.database) as large, place(wanted.database) as small:
            found = content.fill(large, sizes.articles, sizes.among, sizes.many, WAITING)
            content.fill(small, 10, sizes.among_few, 0, WAITING_FEW)
            _report(Set(sizes, large, small, found))
    except (BadAnswer, Lost, agree.Disagreement) as problem:
        sys.exit(f"The measurement stopped: {problem}.")
    say(f"Took {time.monotonic() - began:.0f} s.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./dev bench", description="Measure the site against bare Flask.")
    parser.add_argument(
        "how",
        nargs="?",
        choices=(QUICK.name, FULL.name, picture.NAME, editing.NAME, lists.NAME),
        default=QUICK.name,
        help="how much (quick)",
    )
    parser.add_argument("--rounds", type=int, help=f"how many rounds ({QUICK.rounds}; full: {FULL.rounds})")
    parser.add_argument(
        "--database",
        metavar="URL",
        default=os.environ.get("KITH_BENCH_DATABASE_URL"),
        help="a PostgreSQL server on which databases may be made; they are dropped at the end",
    )
    return parser.parse_args()


def _report(all_: Set) -> None:
    before = report.load()
    run = _run(all_)
    machine = report.Machine(run.engine, before, report.load())
    print(report.words(run, machine))
    say(f"Written to {report.write(run, machine).name}.")


def _run(all_: Set) -> bars.Run:
    """Start the servers, look at every page once, then measure."""
    with _served(all_) as servers, Client.started() as client:
        browsers = {name: Browser(servers[name].port) for name in SITES}
        member = sign_in(servers["site"].port, content.NAME, content.PASSWORD)
        desks = {name: sign_in(servers[name].port, desk.NAME, content.PASSWORD) for name in ("site", "near")}
        eyes = Eyes(browsers, member, desks, all_.large.folder / "stored")
        found = cases(eyes, all_.content, all_.sizes, COMMENT)
        weight = weigh(servers["site"].port, "/articles/few")
        heard = statements.count(all_.places, found)
        with served("bare", all_.large, servers["site"].database) as bare:
            taken = Rounds(found, {**servers, "bare": bare}, client)
            _rounds(taken, all_)
        next_card = desk.clear(desks["site"])
        held = _memory(all_, servers["site"], client, member.cookie) if all_.sizes.requests else None
        say("The rules ...")
        found_out = (taken.figures, heard, weight, held, rules.look(), next_card)
        return bars.Run(all_.sizes, all_.content.engine, *found_out)


@contextmanager
def _served(all_: Set) -> Iterator[dict[str, Server]]:
    with ExitStack() as stack:
        database = postmaster(all_.content.database_pid)
        yield {
            name: stack.enter_context(served(name.split()[0], all_.places[name], database)) for name in SITES
        }


def _rounds(taken: Rounds, all_: Set) -> None:
    say(f"{len(taken.figures)} cases; warming up.")
    before = content.comments_of(all_.large, "write-few", "write-many")
    taken.warm_up()
    began = time.monotonic()
    for number in range(1, all_.sizes.rounds + 1):
        if time.monotonic() - began > all_.sizes.longest:
            say("The machine is slow: these rounds have to do.")
            break
        say(f"Round {number} of {all_.sizes.rounds} ...")
        taken.run()
    more = content.comments_of(all_.large, "write-few", "write-many") - before
    answered = sum(taken.figures[key].count for key in ("post", "post-many"))
    if more < answered:
        raise Lost(f"{answered} comments were posted, but only {more} are there")


def _memory(all_: Set, server: Server, client: Client, cookie: str) -> memory.Held:
    paths = content.paths(all_.large, all_.sizes.articles)
    return memory.watch(server, client, paths, cookie, all_.sizes.requests)


if __name__ == "__main__":
    main()
