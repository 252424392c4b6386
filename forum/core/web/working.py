"""Commands: `flask --app wsgi jobs work|once`. What they do is listed in `wiring.JOBS`."""

import os
import signal
import threading
from types import FrameType

import click
from flask import current_app
from flask.cli import AppGroup

from forum.core import clock, jobs

cli = AppGroup("jobs", help="Do what happens by itself: pictures, what is scheduled, what runs out.")
LONGEST_REST = 1.0  # seconds; whoever is asked to end does so within this


@cli.command("work")
@click.option("--beside", type=int, help="End when this process, which has started it, is gone.")
def work(beside: int | None) -> None:
    """Do every job when it is due, until asked to end (SIGTERM, Ctrl+C). What is in hand is finished."""
    ended = threading.Event()

    def end(_: int, __: FrameType | None) -> None:
        ended.set()

    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, end)
    click.echo("At work; Ctrl+C, or SIGTERM, ends it.")
    runner = jobs.Runner(current_app.extensions["kith.jobs"])
    while not ended.is_set() and (beside is None or os.getppid() == beside):
        due = runner.turn(clock.now())
        ended.wait(min(LONGEST_REST, max(0.0, (due - clock.now()).total_seconds())))


@cli.command("once")
def once() -> None:
    """Do every job now, until nothing is left of it, and say how much that was."""
    for name, count in jobs.until_done(current_app.extensions["kith.jobs"], clock.now()):
        click.echo(f"{name}: {count}")
