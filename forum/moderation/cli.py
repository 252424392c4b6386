"""Commands: `flask --app wsgi log verify|recount|export`, `reports expire`."""

import json
from dataclasses import asdict

import click
from flask.cli import AppGroup
from sqlalchemy.exc import OperationalError, ProgrammingError

from forum.core import clock
from forum.core.db import transaction
from forum.core.web.words import counted
from forum.moderation import actions, queries
from forum.moderation.chain import Differs

cli = AppGroup("log", help="Prove that the record of decisions is whole, count it anew, or print it.")
reports = AppGroup("reports", help="What readers told us.")
_NO_DATABASE = "The record can't be read. Where there is none yet, `flask --app wsgi db upgrade` makes one."


@cli.command("verify")
def verify() -> None:
    """Read the whole record; name the first entry that is missing or not as it was written.

    Its sums by day, of which figures are made, are compared with it.

    The fingerprint that is printed covers everything up to here. Keep it somewhere else: whoever could
    write the whole record anew would have to have that, too.
    """
    try:
        found = queries.check()
    except (OperationalError, ProgrammingError) as problem:
        raise click.ClickException(_NO_DATABASE) from problem
    if found.broken is not None:
        raise click.ClickException(f"Entry {found.broken} breaks the record: {found.why}.")
    click.echo(f"The record is whole: {found.count} entries, up to {found.chain}.")
    if found.differs:
        raise click.ClickException(_said(found.differs))
    click.echo("Its sums by day agree with it.")


def _said(it: Differs) -> str:
    under = f" under “{it.what.rule}”" if it.what.rule else ""
    by = "a program" if it.what.program else "people"
    return (
        f"Its sums by day do not agree with it: on {it.what.day} “{it.what.act}”{under} by {by} stands "
        f"{counted(it.record, 'time')} in the record, and {counted(it.sums, 'time')} in the sums. "
        "Figures are made of these sums; `flask --app wsgi log recount` makes them anew."
    )


@cli.command("recount")
def recount() -> None:
    """Make the sums by day anew from the record. Nothing is decided in the meantime."""
    try:
        with transaction():
            count = actions.recount()
    except (OperationalError, ProgrammingError) as problem:
        raise click.ClickException(_NO_DATABASE) from problem
    click.echo(f"The sums by day are made anew, from {count} entries.")


@cli.command("export")
def export() -> None:
    """Print the record, an entry a line, as JSON."""
    try:
        for line, chain in queries.lines():
            words = asdict(line) | {
                "at": line.at.isoformat(),
                "facts": json.loads(line.facts),
                "chain": chain,
            }
            click.echo(json.dumps(words, ensure_ascii=False))
    except (OperationalError, ProgrammingError) as problem:
        raise click.ClickException(_NO_DATABASE) from problem


@reports.command("expire")
def expire() -> None:
    """Delete how things read when they were reported, and who sent notices, once their time is over.

    Run it once a day. What is not decided yet is kept.
    """
    with transaction():
        count = actions.expire_reports(clock.now())
    click.echo(f"{count} reports were emptied.")
