"""Commands: `flask --app wsgi log verify|export`, `reports expire`."""

import json
from dataclasses import asdict

import click
from flask.cli import AppGroup
from sqlalchemy.exc import OperationalError, ProgrammingError

from forum.core import clock
from forum.core.db import transaction
from forum.moderation import actions, queries

cli = AppGroup("log", help="Prove that the record of decisions is whole, or print it.")
reports = AppGroup("reports", help="What readers told us.")
_NO_DATABASE = "The record can't be read. Where there is none yet, `flask --app wsgi db upgrade` makes one."


@cli.command("verify")
def verify() -> None:
    """Read the whole record; name the first entry that is missing or not as it was written.

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
