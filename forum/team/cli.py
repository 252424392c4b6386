"""Commands: `flask --app wsgi team expire`."""

import click
from flask.cli import AppGroup

from forum.core import clock
from forum.core.db import transaction
from forum.team.actions import expire

cli = AppGroup("team", help="What the team keeps for itself.")


@cli.command("expire")
def expire_now() -> None:
    """Delete the staff notes whose time is over, ended shifts and old read marks; run it once a day."""
    with transaction():
        count = expire(clock.now())
    click.echo(f"{count} staff notes were deleted.")
