"""Commands: `flask --app wsgi demo load`, `import wxr FILE`, `bench fill`."""

import sys
import time
from pathlib import Path
from typing import Any, cast

import click
from flask import current_app
from flask.cli import AppGroup
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from forum.core import clock
from forum.core.config import Config
from forum.core.db import transaction
from forum.core.errors import DomainError
from forum.transfer.demo.loader import is_loaded, load, signs
from forum.transfer.fill import crowd
from forum.transfer.wordpress.bring import bring
from forum.transfer.wxr.refusals import CannotRead

demo = AppGroup("demo", help="A living place to try things out in.")
imports = AppGroup("import", help="Bring stories and threads from elsewhere.")
bench = AppGroup("bench", help="A crowd to measure with.")
groups = (demo, imports, bench)


@demo.command("load")
@click.option("--password", envvar="KITH_DEMO_PASSWORD", help="The password of the demo members.")
def load_demo(password: str | None) -> None:
    """Fill an empty site with demo stories; does nothing when they are there already."""
    config = cast(Config, current_app.extensions["kith.config"])
    if not config.demo:
        raise click.ClickException(
            "Demo stories belong in demo mode only. Set KITH_DEMO=1 for a try-out site."
        )
    if is_loaded():
        click.echo("The demo stories are here already.")
        return
    with transaction():
        counts = load(clock.now(), password)
    click.echo(f"Loaded {counts}.")


@demo.command("signs")
@click.option(
    "--password", envvar="KITH_DEMO_PASSWORD", required=True, help="The password of the demo members."
)
def show_signs(password: str) -> None:
    """Say who can sign in to the demo, one for each role."""
    for role, username in signs(password):
        click.echo(f"  {role:10} {username:4} {password}")


@imports.command("wxr")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would come, and write nothing.")
@click.option(
    "--moderator",
    "moderators",
    multiple=True,
    metavar="LOGIN",
    help="Who is a moderator too; may be repeated.",
)
def wxr(file: Path, dry_run: bool, moderators: tuple[str, ...]) -> None:  # noqa: FBT001 - click hands flags over like this
    """Bring stories, pages, topics, tags, members and threads from a WordPress export."""
    bars = _Bars()
    try:
        report = bring(file, clock.now(), bars.show, dry_run=dry_run, moderators=moderators)
    except CannotRead as problem:
        raise click.ClickException(str(problem)) from problem
    except (SQLAlchemyError, DomainError) as fault:
        raise click.ClickException(_refusal(fault)) from None  # its text would hold people's words
    finally:
        bars.close()
    for line in report.lines(dry_run=dry_run):
        click.echo(line)


@bench.command("fill")
@click.option("--articles", type=click.IntRange(1, 500_000), default=1_000, show_default=True)
@click.option("--comments", type=click.IntRange(0, 20_000_000), default=20_000, show_default=True)
@click.option("--reactions", type=click.FloatRange(0, 20), default=0, help="To each comment, on average.")
@click.option("--seed", type=int, default=1, help="The same number gives the same stories.")
@click.option("--add", is_flag=True, help="Add to what is there already.")
def fill(articles: int, comments: int, reactions: float, seed: int, add: bool) -> None:  # noqa: FBT001 - as above
    """Fill the database with so many stories and so many comments in all, to measure it."""
    bars, began, done = _Bars(), time.monotonic(), 0

    def told(more: int) -> None:
        nonlocal done
        done += more
        bars.show("comments", done, comments)

    try:
        if (found := crowd.here()) and not add:
            held = f"{found.articles:,} stories and {found.comments:,} comments"
            raise click.ClickException(f"This database holds {held} already. To add to them, say --add.")
        people = crowd.fill(crowd.Load(articles, comments, reactions, seed), clock.now(), told)
    except SQLAlchemyError as fault:
        raise click.ClickException(_refusal(fault)) from None
    finally:
        bars.close()
    by = f"by {len(people.members):,} members in {time.monotonic() - began:.0f} s"
    click.echo(f"Filled {articles:,} stories with {comments:,} comments {by}.")


def _refusal(fault: Exception) -> str:
    cause = fault.orig if isinstance(fault, DBAPIError) and fault.orig else fault
    if type(cause).__name__ == "UndefinedTable" or str(cause).startswith("no such table"):
        return "The database has no tables yet. Run: flask --app wsgi db upgrade"
    return f"The database refused something: nothing was written. ({type(cause).__name__})"


class _Bars:
    """One bar for each stage of a long work, on a terminal; silent elsewhere."""

    def __init__(self) -> None:
        self._seen = sys.stderr.isatty()
        self._label, self._done = "", 0
        self._bar: Any = None  # click does not export the class of its bars

    def show(self, label: str, done: int, total: int) -> None:
        """So much of this stage is done."""
        if not self._seen:
            return
        if label != self._label:
            self.close()
            self._label, self._done = label, 0
            self._bar = click.progressbar(length=max(total, 1), label=f"{label:12}", file=sys.stderr)
            self._bar.__enter__()
        self._bar.update(done - self._done)
        self._done = done

    def close(self) -> None:
        """End the bar that is shown."""
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
            self._bar = None
