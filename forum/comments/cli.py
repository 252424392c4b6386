"""Commands: `flask --app wsgi rules dry-run|expire`, beside the others about the rules."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import click
from sqlalchemy.exc import DBAPIError

from forum.comments.actions import open_now
from forum.comments.door import NEWCOMERS_HAVE
from forum.comments.queries import dry
from forum.core import clock
from forum.core.db import transaction
from forum.rules.book import Book, from_json
from forum.rules.cli import Mistyped, cli, shown, text_of
from forum.rules.comparing import Compared, Turn, compare, turn
from forum.rules.queries import current
from forum.rules.telling import told

__all__ = ["cli"]

_NO_DATABASE = "There is no database with comments here yet; `flask --app wsgi db upgrade` makes one."
_NO_BOOK = "this is no rule book. Print one with `rules export`, change it, and hand it in."


@cli.command("dry-run")
@click.option("--since", "day", required=True, help="A day, such as 2026-03-01.")
@click.option("--book", "file", type=click.Path(path_type=Path))
@click.option("--show", type=click.IntRange(min=0), default=50, show_default=True, help="So many comments.")
def dry_run(day: str, file: Path | None, show: int) -> None:
    """Show what a changed book would do to comments stored since a day. Nothing is changed.

    --book FILE is a book as `rules export` prints it, changed by hand. Without it, the rules that hold now
    are compared with none at all: what they see in comments that are there.
    """
    since = _read_day(day)
    try:
        before = current()
    except DBAPIError as problem:
        raise click.ClickException(_NO_DATABASE) from problem
    old, new = (before, _read(file)) if file else (None, before)
    turned, first = _judge_all(since, old, new, show)
    if not turned:
        click.echo("Nothing would be different.")
    for turning, count in turned.most_common():
        click.echo(f"{count:>7}  {_words(turning)}")
    for each in first:
        _echo(each, old, new)
    if len(first) < turned.total():
        click.echo(f"\n{turned.total() - len(first)} more are not shown; see --show.")


def _read_day(typed: str) -> datetime:
    try:
        return datetime.strptime(typed, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError as problem:
        raise Mistyped(f"“{typed}” is no day. Please write it as in --since 2026-03-01.") from problem


def _read(file: Path) -> Book:
    text = text_of(file)
    try:
        return from_json(text)
    except (ValueError, KeyError, TypeError, AttributeError) as problem:
        raise click.ClickException(f"{file}: {_NO_BOOK}") from problem


def _judge_all(
    since: datetime, before: Book | None, after: Book, show: int
) -> tuple[Counter[Turn], list[Compared]]:
    """How many verdicts turn, and the first comments of which they do."""
    turned: Counter[Turn] = Counter()
    first: list[Compared] = []
    count = dry.count_since(since)
    stored = dry.all_since(since, NEWCOMERS_HAVE)
    with click.progressbar(stored, length=count, label=f"{count} comments") as every:
        for each in every:
            if found := compare(each, before, after):
                turned[turn(found)] += 1
                first += [found] if len(first) < show else []
    return turned, first


def _echo(compared: Compared, before: Book | None, after: Book) -> None:
    click.echo(f"\nComment {compared.stored.id}: {_words(turn(compared))}")
    body = compared.stored.body
    for word, findings, book in (("no longer", compared.went, before), ("new", compared.came, after)):
        for each in findings:
            assert book is not None  # no book finds nothing
            telling = told(body, each, book)
            click.echo(f"  {word}: {telling.cited}, {telling.percent}% sure: {shown(telling.spot)}")


def _words(turning: Turn) -> str:
    """From which verdict to which; the same one may rest on something else."""
    before, after = turning
    return f"{before} → {after}" if before is not after else f"{after}, seen differently"


@cli.command("expire")
def expire() -> None:
    """Delete the sealed texts whose time is over; run it once a day."""
    with transaction():
        count = open_now(clock.now())
    click.echo(f"{count} sealed texts were deleted.")
