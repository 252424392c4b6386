"""Commands: `flask --app wsgi polls doctor [--mend]` and `polls shuffle`."""

import click
from flask.cli import AppGroup

from forum.core.db import transaction
from forum.core.errors import Conflict
from forum.polls.actions import mend, shuffle
from forum.polls.queries.doctor import wrong

cli = AppGroup("polls", help="See whether counts are right, and keep ballots in an order that says nothing.")
TRIES = 20  # each waits for half a second


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


@cli.command("shuffle")
def shuffled() -> None:
    """Let the order in which ballots lie on the disk say nothing of the order in which they were cast."""
    for left in range(TRIES, 0, -1):
        try:
            with transaction():
                shuffle()
        except Conflict as busy:
            if left == 1:
                raise click.ClickException(busy.sentence) from busy
        else:
            break
    click.echo("Ballots are in the order of their signs, which says nothing.")
