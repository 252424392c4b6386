"""Command: `flask --app wsgi polls doctor [--mend]`."""

import click
from flask.cli import AppGroup

from forum.core.db import transaction
from forum.polls.actions import mend
from forum.polls.queries.doctor import wrong

cli = AppGroup("polls", help="See whether what polls count is what their ballots come to.")


@cli.command("doctor")
@click.option("--mend", "mends", is_flag=True, help="Set the counts to what the ballots come to.")
def doctor(mends: bool) -> None:  # noqa: FBT001 - how click hands it over
    """Compare every count with the ballots. Ends with 1 where one was wrong and was not mended."""
    if mends:
        with transaction():
            found = mend()
    else:
        found = wrong()
    for each in found:
        click.echo(each.line)
    if found and not mends:
        raise click.ClickException(f"{len(found)} wrong. Run it with --mend to set them right.")
    click.echo(f"{len(found)} counts were wrong and are right now." if found else "All counts are right.")
